package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.chancery.claim.Target;

/**
 * Objects that a claim puts together from what stands apart in the sentence: of "halted grants to
 * Chad", where "to Chad" may go with the verb, "grants to Chad".
 */
final class Composed {
  private Composed() {}

  /** One phrase for each choice among what the pieces mean; none where a piece means nothing. */
  static List<Referent> of(
      List<Template.Filler> pieces, Function<Template.Filler, List<Referent>> meant) {
    List<Referent> all = List.of();
    String between = "";
    for (Template.Filler piece : pieces) {
      if (!piece.constant().isEmpty()) {
        between = piece.constant();
        continue;
      }
      List<Referent> longer = new ArrayList<>();
      for (Referent end : meant.apply(piece)) {
        if (piece == first(pieces)) {
          longer.add(phrase(end, (between + " " + end.target().label()).strip()));
        }
        for (Referent start : all) {
          longer.add(joined(start, between, end));
        }
      }
      all = longer;
    }
    return all;
  }

  private static Template.Filler first(List<Template.Filler> pieces) {
    return pieces.stream().filter(p -> p.constant().isEmpty()).findFirst().orElseThrow();
  }

  /** No "aid to Chad to Chad": a phrase that names the end already stays as it is. */
  private static Referent joined(Referent start, String between, Referent end) {
    boolean said =
        start.span().contains(end.span()) || start.target().label().contains(end.target().label());
    return said
        ? start
        : phrase(start, start.target().label() + " " + between + " " + end.target().label());
  }

  private static Referent phrase(Referent one, String label) {
    return new Referent(
        new Target.Phrase(label), one.head(), one.span(), one.text(), false, List.of());
  }
}
