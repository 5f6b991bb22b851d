package org.chancery.extract;

import java.util.List;
import java.util.Set;

/**
 * A noun that says of what sort its clause's subject is means that subject: in "the Rush-Bagot
 * Treaty was a treaty between A and B that limited C" it is this treaty that limited C, not some
 * treaty.
 */
final class Predicated {
  private static final Set<String> PERSON = Set.of("Person");

  private Predicated() {}

  /** The names that a clause says to be such a thing; empty for other words. */
  static List<Referent> by(
      SentenceGraph graph, int noun, Knowledge knowledge, Referents referents) {
    if (!graph.pos(noun).equals("NN") || !graph.is(noun, "attr") || !some(graph, noun)) {
      return List.of();
    }
    int verb = graph.head(noun);
    int subject = graph.child(verb, "nsubj");
    List<String> kinds = knowledge.reference().kinds(graph.lemma(noun));
    boolean denied = graph.child(verb, "neg") >= 0;
    if (subject < 0 || denied || kinds.isEmpty() || PERSON.containsAll(kinds)) {
      return List.of();
    }
    List<Referent> named = referents.of(subject);
    boolean fit =
        named.size() == 1
            && named.get(0).entity()
            && kinds.stream().anyMatch(k -> knowledge.vocabulary().isA(named.get(0).kind(), k));
    return fit ? named : List.of();
  }

  /** "A treaty", "the first treaty": not the one spoken of before. */
  private static boolean some(SentenceGraph graph, int noun) {
    boolean article =
        graph.children(noun, "det").stream().anyMatch(d -> Spelled.as("an?", graph.lemma(d)));
    return article || graph.children(noun, "amod").stream().anyMatch(m -> ordinal(graph, m));
  }

  private static boolean ordinal(SentenceGraph graph, int modifier) {
    return Spelled.as("first|second|third|last|only|main", graph.lemma(modifier))
        || graph.pos(modifier).equals("JJS");
  }
}
