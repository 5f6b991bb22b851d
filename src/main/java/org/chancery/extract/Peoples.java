package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.claim.Ids;
import org.chancery.claim.Target;
import org.chancery.text.Span;

/**
 * "Bosnian Serbs", "Vietnamese Americans": people of one place in another, who are neither state.
 */
final class Peoples {
  private Peoples() {}

  /** The names in a sentence, an adjective of place and a people after it as one. */
  static List<Mention> joined(SentenceGraph graph, List<Mention> names) {
    List<Mention> all = new ArrayList<>();
    for (Mention name : names) {
      Mention before = all.isEmpty() ? null : all.get(all.size() - 1);
      boolean people =
          before != null
              && before.adjective()
              && before.last() == name.first() - 1
              && !before.entity().equals(name.entity())
              && name.first() == name.last()
              && Spelled.as("NNP?S", graph.pos(name.first()))
              && Spelled.as("\\p{Lu}\\p{Ll}+s", graph.token(name.first()).form());
      if (people) {
        all.set(all.size() - 1, people(graph, before, name));
      } else {
        all.add(name);
      }
    }
    return all;
  }

  private static Mention people(SentenceGraph graph, Mention place, Mention name) {
    Span span = place.span().cover(name.span());
    String label = Spelled.evenly(graph.text(span));
    Target.Entity group =
        new Target.Entity(Ids.slug(label), label, "NonStateGroup", Optional.empty());
    return new Mention(
        place.first(), name.last(), name.head(), span, group, false, Optional.empty());
  }
}
