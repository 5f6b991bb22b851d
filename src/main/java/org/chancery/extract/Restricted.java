package org.chancery.extract;

import org.chancery.claim.Target;

/**
 * "Countries that trade with Chad": a noun that says next to nothing is called by its clause too,
 * but not where a claim is read from that clause itself.
 */
final class Restricted {
  private Restricted() {}

  /** The clause right after a plural noun that says which are meant; -1 for none. */
  static int clause(SentenceGraph graph, int noun) {
    for (int clause : graph.children(noun, "relcl", "acl", "vmod")) {
      int first = graph.subtree(clause).nextSetBit(0);
      boolean infinitive = graph.pos(clause).equals("VB") && graph.child(clause, "nsubj") < 0;
      if (graph.pos(noun).endsWith("S") && first == noun + 1 && !infinitive) {
        return clause;
      }
    }
    return -1;
  }

  /** A phrase without the clause that a claim is read from; any other referent as it is. */
  static Referent bare(Referent referent, int noun, int predicate, SentenceGraph graph) {
    int clause =
        referent.target() instanceof Target.Phrase && graph.noun(noun) ? clause(graph, noun) : -1;
    if (clause < 0 || !graph.dominates(clause, predicate)) {
      return referent;
    }
    String label = referent.target().label();
    int at = label.indexOf(" " + graph.token(noun + 1).form());
    return at <= 0
        ? referent
        : new Referent(
            new Target.Phrase(label.substring(0, at)),
            referent.head(),
            referent.span(),
            referent.text(),
            referent.actor(),
            referent.owners());
  }
}
