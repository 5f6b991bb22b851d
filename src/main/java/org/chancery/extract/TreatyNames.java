package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.claim.Target;
import org.chancery.names.NameType;

/**
 * Reads whose agreement it is from its name and the words beside it: "the Egypt-Sudan Joint Defense
 * Agreement", "the U.S.-Philippines EDCA", "India's Safeguards Agreement", "the Treaty of Amity
 * between Fiji and Samoa".
 */
final class TreatyNames {
  private static final Template PARTY = Template.parse("partyTo(subj, of)");
  private static final Pattern PARTS = Pattern.compile("\\s?[-\u2010-\u2014/]\\s?|\\s");

  private final Knowledge knowledge;

  TreatyNames(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  List<Reading> read(SentenceGraph graph, Mentions mentions, Referents referents) {
    List<Reading> all = new ArrayList<>();
    for (Mention treaty : mentions.all()) {
      if (knowledge.vocabulary().isA(treaty.entity().kind(), "Treaty")) {
        List<Target> sides = sides(graph, mentions, referents, treaty);
        for (Target side : sides) {
          all.add(
              new Reading(
                  "treaty.name",
                  treaty.head(),
                  PARTY,
                  at(side, treaty),
                  at(treaty.entity(), treaty),
                  Optional.empty(),
                  Optional.empty()));
        }
      }
    }
    return all;
  }

  private List<Target> sides(
      SentenceGraph graph, Mentions mentions, Referents referents, Mention treaty) {
    List<Target> inside = inside(graph.text(treaty.span()));
    if (inside.size() > 1) {
      return inside;
    }
    List<Target> all = new ArrayList<>();
    int next = treaty.first();
    for (int i = mentions.all().size() - 1; i >= 0; i--) {
      Mention side = mentions.all().get(i);
      if (side.last() < next && state(side.entity()) && joined(graph, side.last() + 1, next)) {
        all.add(0, side.entity());
        next = side.first();
      }
    }
    int after = treaty.last() + 1;
    if (after < graph.size() && Spelled.as("between|with", graph.token(after).form())) {
      graph.objects(after).forEach(o -> referents.of(o).forEach(r -> all.add(r.target())));
    }
    return all.stream().filter(this::state).distinct().toList();
  }

  /** Whether only a joint stands between a state's name and what follows. */
  private static boolean joined(SentenceGraph graph, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Spelled.as("-|–|—|/|and|'s|’s|’|'|(?:1[89]|20)\\d\\d", graph.token(i).form())) {
        return false;
      }
    }
    return true;
  }

  /** The states named in the name itself. */
  private List<Target> inside(String name) {
    List<Target> all = new ArrayList<>();
    String[] parts = PARTS.split(name);
    for (int i = 0; i < parts.length; i++) {
      Optional<Target> one = named(parts[i]);
      Optional<Target> two =
          i + 1 < parts.length ? named(parts[i] + " " + parts[i + 1]) : Optional.empty();
      two.or(() -> one).filter(t -> !all.contains(t)).ifPresent(all::add);
    }
    return all;
  }

  private Optional<Target> named(String part) {
    return part.isEmpty() || !Character.isUpperCase(part.charAt(0))
        ? Optional.empty()
        : knowledge.names().lookup(part).stream()
            .filter(c -> c.type() != NameType.METONYM && c.type() != NameType.CONTEXTUAL)
            .map(c -> (Target) c.entry().target())
            .filter(this::state)
            .findFirst();
  }

  private boolean state(Target target) {
    return target instanceof Target.Entity entity
        && knowledge.vocabulary().isA(entity.kind(), "State");
  }

  private static Referent at(Target target, Mention treaty) {
    return new Referent(target, treaty.head(), treaty.span(), target.label(), true, List.of());
  }
}
