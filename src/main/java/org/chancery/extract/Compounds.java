package org.chancery.extract;

import org.chancery.claim.Target;

/** "Iran-backed militias": what is backed is called militias, since the claim says by whom. */
final class Compounds {
  private Compounds() {}

  /** A phrase without the compound that a frame was read from; any other referent as it is. */
  static Referent bare(Referent object, SentenceGraph graph, Frame frame) {
    int participle = frame.predicate();
    boolean one = HyphenWords.is(graph, participle);
    boolean compound =
        frame.pos() == 'v'
            && participle > 0
            && (one || graph.token(participle - 1).form().equals("-"))
            && graph.is(participle, "amod", "nmod", "compound");
    if (!compound || object.entity()) {
      return object;
    }
    String label = object.target().label();
    String joint = (one ? "" : "-") + graph.token(participle).form() + " ";
    int at = label.indexOf(joint);
    return at < 0
        ? object
        : new Referent(
            new Target.Phrase(label.substring(at + joint.length())),
            object.head(),
            object.span(),
            object.text(),
            object.actor(),
            object.owners());
  }
}
