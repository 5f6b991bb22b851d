package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.claim.Target;

/**
 * Reads that a senator sits in the American Senate, unless the words or what is known of the person
 * say of which other state: "Senator Ada Roe", but "Kenyan senator Ada Roe".
 */
final class Senators {
  private static final Template MEMBER = Template.parse("memberOf(subj, of)");
  private static final String SENATE = "us-senate";
  private static final String STATE = "united-states";
  private static final int REACH = 4;

  private final Optional<Target.Entity> senate;

  Senators(Knowledge knowledge) {
    this.senate =
        knowledge
            .gazetteer()
            .byId(SENATE)
            .map(e -> e.target())
            .filter(Target.Entity.class::isInstance)
            .map(Target.Entity.class::cast);
  }

  List<Reading> read(SentenceGraph graph, Mentions mentions, Referents referents) {
    List<Reading> all = new ArrayList<>();
    for (Mention person : mentions.all()) {
      boolean senator =
          person.entity().kind().equals("Person")
              && title(graph, person.first())
              && referents.stateOf(person.entity()).filter(s -> !s.id().equals(STATE)).isEmpty()
              && home(mentions, person);
      if (senator) {
        senate.map(s -> reading(person, s)).ifPresent(all::add);
      }
    }
    return all;
  }

  /** Whether an office is a seat in the American Senate rather than one of the state. */
  static boolean sits(SentenceGraph graph, int office, Referent body) {
    return graph.lemma(office).equals("senator") && body.target().id().equals(STATE);
  }

  private static boolean title(SentenceGraph graph, int first) {
    int before = first - 1;
    int title =
        before > 0 && graph.token(before).form().equals(".") ? before - 1 : Math.max(0, before);
    return before >= 0 && Spelled.as("Senators?|Sen\\.?", graph.token(title).form());
  }

  /** Whether no other state's name stands before the title. */
  private static boolean home(Mentions mentions, Mention person) {
    return mentions.all().stream()
        .filter(m -> m.last() < person.first() && person.first() - m.last() <= REACH)
        .noneMatch(m -> m.adjective() && !m.entity().id().equals(STATE));
  }

  private static Reading reading(Mention person, Target.Entity senate) {
    return new Reading(
        "office.senator",
        person.head(),
        MEMBER,
        at(person.entity(), person),
        at(senate, person),
        Optional.empty(),
        Optional.empty());
  }

  private static Referent at(Target.Entity entity, Mention place) {
    return new Referent(entity, place.head(), place.span(), entity.label(), true, List.of());
  }
}
