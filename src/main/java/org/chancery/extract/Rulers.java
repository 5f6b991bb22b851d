package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads who leads a state where no office is named, only the two together: "Kenya's William Ruto",
 * "Ruto's Kenya", "Ruto of Kenya", "Kenya under William Ruto", "Under William Ruto, Kenya".
 */
final class Rulers {
  private static final Template HOLDS = Template.parse("holdsOffice(subj, of)");

  private final Knowledge knowledge;

  Rulers(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  List<Reading> read(SentenceGraph graph, Mentions mentions) {
    List<Reading> all = new ArrayList<>();
    for (Mention person : mentions.all()) {
      if (person.entity().kind().equals("Person")) {
        mentions.all().stream()
            .filter(state -> knowledge.vocabulary().isA(state.entity().kind(), "State"))
            .filter(state -> !state.adjective() && together(graph, state, person))
            .findFirst()
            .ifPresent(state -> all.add(reading(person, state)));
      }
    }
    return all;
  }

  private boolean together(SentenceGraph graph, Mention state, Mention person) {
    return owned(graph, state, person)
        || owned(graph, person, state)
        || person.last() + 2 == state.first() && named(graph, person, "of")
        || under(graph, state, person);
  }

  /** "Kenya's William Ruto", "Ruto's Kenya", and no "Kenya's William Ruto Foundation". */
  private static boolean owned(SentenceGraph graph, Mention owner, Mention owned) {
    int next = owned.last() + 1;
    return owner.last() + 2 == owned.first()
        && graph.pos(owner.last() + 1).equals("POS")
        && (next >= graph.size() || !Spelled.as("NN.*|POS", graph.pos(next)));
  }

  private static boolean named(SentenceGraph graph, Mention person, String word) {
    return graph.token(person.last() + 1).form().equals(word)
        && (person.first() == 0 || !graph.token(person.first() - 1).form().equals("."));
  }

  /** "Kenya under William Ruto", "Under William Ruto, Kenya". */
  private boolean under(SentenceGraph graph, Mention state, Mention person) {
    int under = state.last() + 1;
    if (under < person.first() && Spelled.as("under", graph.token(under).form())) {
      return bare(graph, under + 1, person.first());
    }
    int comma = person.last() + 1;
    return person.first() > 0
        && state.first() == comma + 1
        && graph.token(comma).form().equals(",")
        && opens(graph, person.first());
  }

  private boolean opens(SentenceGraph graph, int first) {
    for (int i = first - 1; i >= 0 && first - i < 4; i--) {
      if (graph.token(i).form().equalsIgnoreCase("under")) {
        return bare(graph, i + 1, first);
      }
    }
    return false;
  }

  /** Whether only a title stands between. */
  private static boolean bare(SentenceGraph graph, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Spelled.as("NN.*|JJ.*|DT", graph.pos(i))) {
        return false;
      }
    }
    return to - from < 4;
  }

  private static Reading reading(Mention person, Mention state) {
    return new Reading(
        "office.ruler",
        person.head(),
        HOLDS,
        at(person),
        at(state),
        Optional.empty(),
        Optional.empty());
  }

  private static Referent at(Mention mention) {
    return new Referent(
        mention.entity(),
        mention.head(),
        mention.span(),
        mention.entity().label(),
        true,
        List.of());
  }
}
