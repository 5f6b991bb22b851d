package org.chancery.extract;

import java.util.List;
import org.chancery.claim.Target;
import org.chancery.text.Span;

/** Finds the members of a group that a phrase or the document spells out. */
final class Members {
  private static final int SMALL = 6;

  private final SentenceGraph graph;
  private final Mentions mentions;
  private final WordClasses words;
  private final Discourse discourse;
  private final Referents referents;

  Members(
      SentenceGraph graph,
      Mentions mentions,
      WordClasses words,
      Discourse discourse,
      Referents referents) {
    this.words = words;
    this.graph = graph;
    this.mentions = mentions;
    this.discourse = discourse;
    this.referents = referents;
  }

  /** "CRINK countries", "the two countries", "countries such as Iran and Syria". */
  List<Referent> of(int token) {
    Span span = graph.span(graph.phrase(token));
    List<Integer> listed = SpelledOut.of(graph, mentions, words, token);
    if (!listed.isEmpty()) {
      List<Referent> actors = referents.of(listed).stream().filter(Referent::actor).toList();
      if (!actors.isEmpty()) {
        return actors;
      }
    }
    for (int child : graph.children(token, "compound", "nmod", "poss")) {
      for (Mention mention : mentions.headedAt(child)) {
        List<Target.Entity> all = discourse.members(mention.entity());
        if (spelledOut(token, all)) {
          return all.stream().map(m -> member(m, token, span)).toList();
        }
      }
    }
    return List.of();
  }

  /**
   * "CRINK countries" are its members; "a NATO member" and "the NATO countries" are not all of
   * them.
   */
  boolean spelledOut(int token, List<Target.Entity> members) {
    return !members.isEmpty() && members.size() <= SMALL && graph.pos(token).endsWith("S");
  }

  private Referent member(Target.Entity entity, int head, Span span) {
    return new Referent(entity, head, span, graph.text(span), true, List.of());
  }
}
