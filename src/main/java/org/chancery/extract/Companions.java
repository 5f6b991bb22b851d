package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds who does something beside its subject: "Russia, along with China,", "together with Oman",
 * "like Oman, Qatar".
 */
final class Companions {
  private Companions() {}

  /**
   * The companions that stand below a word and right after a subject.
   *
   * @param above the subject or its verb
   * @param subject the subject
   */
  static List<Integer> of(SentenceGraph graph, int above, int subject) {
    List<Integer> all = new ArrayList<>();
    for (int child : graph.children(above)) {
      boolean beside = child > subject && child - subject <= 2;
      if (opens(graph, child, subject)) {
        all.addAll(graph.objects(child));
      }
      boolean opening = child <= 1 && child < subject && graph.verb(above);
      int word = opening && graph.lemma(child).equals("with") ? 0 : child;
      if ((beside || opening) && Spelled.as("along|together|alongside|plus", graph.lemma(word))) {
        all.addAll(graph.objects(child));
        graph.children(child, "prep").forEach(inner -> all.addAll(graph.objects(inner)));
      }
    }
    return all;
  }

  /** "Like Oman, Qatar ..." at the head of a clause. */
  private static boolean opens(SentenceGraph graph, int child, int subject) {
    return child < subject
        && graph.token(child).form().equals("Like")
        && graph.is(child, "prep")
        && graph.token(subject).pos().startsWith("NNP");
  }
}
