package org.chancery.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.claim.Target;

/** Finds what the verbs and nouns of a sentence say was done, by whom and to whom. */
final class EventFinder {
  private static final Set<String> TO_WHOM =
      Set.of(
          "to", "on", "against", "with", "for", "towards", "toward", "at", "into", "from",
          "between");
  private static final Set<String> AUXILIARY = Set.of("aux", "auxpass", "cop", "modal");
  private static final int LABEL = 12;

  private final Knowledge knowledge;
  private final SentenceGraph graph;
  private final Referents referents;
  private final Subjects subjects;

  EventFinder(Knowledge knowledge, SentenceGraph graph, Referents referents) {
    this.knowledge = knowledge;
    this.graph = graph;
    this.referents = referents;
    this.subjects = new Subjects(graph, knowledge.words());
  }

  /** The events of the words before one, in order, with what was read of them. */
  List<Event> before(int limit, List<Reading> readings) {
    List<Event> all = new ArrayList<>();
    for (int i = 0; i < limit; i++) {
      if (graph.verb(i) && !AUXILIARY.contains(graph.relation(i))) {
        all.add(read(verb(i), readings));
      } else if (graph.noun(i)
          && referents.namedAt(i).isEmpty()
          && !graph.is(i, "compound", "nmod", "npadvmod", "amod")) {
        all.add(read(noun(i), readings));
      }
    }
    return all;
  }

  private Event verb(int verb) {
    Set<String> words = new LinkedHashSet<>();
    words.add(graph.lemma(verb));
    Set<Target> owners = new LinkedHashSet<>();
    Set<Target> targets = new LinkedHashSet<>();
    List<Integer> surface = subjects.surface(verb);
    List<Integer> objects = new ArrayList<>(graph.children(verb, "dobj", "dative", "iobj"));
    if (subjects.passive(verb)) {
      surface.forEach(s -> words.add(graph.lemma(s)));
      targets.addAll(actors(surface));
      for (int by : graph.children(verb, "agent", "prep")) {
        if (graph.lemma(by).equals("by")) {
          owners.addAll(actors(graph.objects(by)));
        }
      }
    } else {
      owners.addAll(actors(surface));
    }
    boolean plain =
        knowledge.words().is(graph.lemma(verb), "light")
            && !knowledge.reference().is(graph.lemma(verb), "event");
    for (int object : objects) {
      for (int each : graph.coordination(object)) {
        if (plain) {
          words.add(graph.lemma(each));
        }
        targets.addAll(toWhom(each));
        targets.addAll(actors(List.of(each)));
      }
    }
    targets.addAll(toWhom(verb));
    targets.removeAll(owners);
    boolean speech = knowledge.reference().is(graph.lemma(verb), "speech");
    return new Event(
        verb,
        words,
        List.copyOf(owners),
        List.copyOf(targets),
        label(verb),
        true,
        main(verb),
        speech);
  }

  private Event noun(int noun) {
    Set<Target> owners = new LinkedHashSet<>();
    List<Referent> meant = referents.of(noun);
    for (Referent each : meant) {
      each.owners().forEach(o -> owners.add(o.target()));
    }
    Set<Target> targets = new LinkedHashSet<>(toWhom(noun));
    Set<String> words = new LinkedHashSet<>(List.of(graph.lemma(noun)));
    int above = graph.head(graph.firstConjunct(noun));
    boolean light =
        above >= 0
            && graph.verb(above)
            && graph.is(graph.firstConjunct(noun), "dobj")
            && knowledge.words().is(graph.lemma(above), "light");
    if (light) {
      if (owners.isEmpty()) {
        owners.addAll(actors(subjects.surface(above)));
      }
      targets.addAll(toWhom(above));
      targets.addAll(actors(graph.children(above, "dative", "iobj")));
    }
    if (owners.isEmpty() && above >= 0 && graph.is(graph.firstConjunct(noun), "attr")) {
      owners.addAll(actors(subjects.surface(above)));
    }
    targets.removeAll(owners);
    for (int modifier : graph.children(noun, "amod", "compound", "nmod")) {
      words.add("+" + graph.lemma(modifier));
    }
    String label = meant.isEmpty() ? graph.lemma(noun) : meant.get(0).target().label();
    boolean main = graph.is(graph.firstConjunct(noun), "nsubj", "nsubjpass") && main(above);
    return new Event(
        noun, words, List.copyOf(owners), List.copyOf(targets), label, false, main, false);
  }

  private boolean main(int index) {
    int i = index;
    while (i >= 0 && graph.is(i, "conj")) {
      i = graph.head(i);
    }
    if (i >= 0 && graph.is(i, "ccomp")) {
      int above = graph.head(i);
      return above >= 0
          && graph.head(above) < 0
          && knowledge.reference().is(graph.lemma(above), "speech");
    }
    return i >= 0 && graph.head(i) < 0;
  }

  private List<Target> toWhom(int index) {
    List<Target> all = new ArrayList<>();
    for (int preposition : graph.children(index, "prep", "dative")) {
      if (TO_WHOM.contains(graph.lemma(preposition))) {
        all.addAll(actors(graph.objects(preposition)));
      } else if (graph.lemma(preposition).equals("of")
          && graph.noun(index)
          && !knowledge.words().is(graph.lemma(index), "act")) {
        all.addAll(actors(graph.objects(preposition)));
      }
    }
    return all;
  }

  /** Those who act among some words, or to whom acts and things belong. */
  private List<Target> actors(List<Integer> tokens) {
    List<Target> all = new ArrayList<>();
    for (Referent each : referents.of(tokens)) {
      if (each.actor() && each.entity()) {
        all.add(each.target());
      } else {
        each.owners().stream().filter(Referent::entity).forEach(o -> all.add(o.target()));
      }
    }
    return all;
  }

  private String label(int verb) {
    int object = graph.child(verb, "dobj");
    if (object >= 0
        && knowledge.words().is(graph.lemma(verb), "light")
        && (knowledge.words().is(graph.lemma(object), "act")
            || knowledge.reference().is(graph.lemma(object), "event"))) {
      return referents.of(object).stream()
          .findFirst()
          .map(r -> r.target().label())
          .orElse(graph.lemma(object));
    }
    var words = graph.phrase(verb);
    for (int child :
        graph.children(verb, "nsubj", "nsubjpass", "aux", "auxpass", "advcl", "advmod")) {
      words.andNot(graph.subtree(child));
    }
    words.clear(0, verb);
    String text = Spelled.evenly(graph.text(graph.span(words)));
    String[] parts = text.split(" ");
    return parts.length <= LABEL ? text : String.join(" ", List.of(parts).subList(0, LABEL));
  }

  /** Puts the relations to an event that were read of it, and their sides. */
  private Event read(Event event, List<Reading> readings) {
    if (readings.stream().noneMatch(r -> r.predicate() == event.token())) {
      return event;
    }
    Set<String> words = new LinkedHashSet<>(event.words());
    Set<Target> owners = new LinkedHashSet<>();
    Set<Target> targets = new LinkedHashSet<>();
    String first = null;
    for (Reading reading : readings) {
      if (reading.predicate() == event.token()) {
        words.add(reading.template().relation());
        first = first == null ? reading.template().relation() : first;
        if (!reading.template().relation().equals(first)) {
          continue;
        }
        if (reading.subject().actor()) {
          owners.add(reading.subject().target());
        }
        if (reading.object().actor()) {
          targets.add(reading.object().target());
        }
      }
    }
    if (event.owners().containsAll(owners)) {
      owners.addAll(event.owners());
    }
    targets.removeAll(owners);
    return new Event(
        event.token(),
        words,
        owners.isEmpty() ? event.owners() : List.copyOf(owners),
        targets.isEmpty() ? event.targets() : List.copyOf(targets),
        event.label(),
        event.verb(),
        event.main(),
        event.speech());
  }
}
