package org.chancery.extract;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Weighs how well what a pronoun may mean goes with it by kind, number and what is said of it. */
final class PronounFit {
  private static final Set<String> FEMININE = Set.of("she", "her", "hers", "herself");
  private static final Pattern OF =
      Pattern.compile(" (?:of|in|for|against|to|with|on|by|from|at|over|between|and|who|that) ");
  private static final String PERSONAL_NAME =
      "\\p{Lu}\\p{Ll}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’.-]*){0,2}";
  private static final double IMPOSSIBLE = -100;
  private static final double UNNAMED = -1;
  private static final double UNKNOWN_NAME = -1.5;
  private static final double FAR_NAME = -3;

  private final Knowledge knowledge;

  PronounFit(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** How well the kind and number of a thing go with a pronoun and what is said of it. */
  double of(SentenceGraph graph, int token, Seen seen, PronounPlace place) {
    String lemma = graph.lemma(token);
    boolean person = seen.isA(knowledge, "Person");
    if (Pronouns.PERSON.contains(lemma)) {
      if (seen.targets().size() > 1 || seen.plural()) {
        return IMPOSSIBLE;
      }
      return person ? gender(lemma, seen) : seen.entity() ? IMPOSSIBLE : unknownPerson(seen);
    }
    if (Pronouns.PLURAL.contains(lemma)) {
      if (seen.plural()) {
        return seen.entity() ? 1 : plainPlural(seen, place);
      }
      return person || !seen.isA(knowledge, "Actor")
          ? IMPOSSIBLE
          : seen.isA(knowledge, "NonStateGroup") ? -1 : -6;
    }
    if (person || seen.targets().size() > 1) {
      return IMPOSSIBLE;
    }
    return (seen.plural() ? seen.isA(knowledge, "Bloc") ? -3 : IMPOSSIBLE : 0)
        + kindOf(graph, token, seen, place);
  }

  /** "The envoy ... he"; a name of which nothing says whether it is a person's. */
  private double unknownPerson(Seen seen) {
    String head = head(seen.targets().get(0).label());
    if (office(head)) {
      return Spelled.as("\\p{Ll}+", head) ? IMPOSSIBLE : UNNAMED;
    }
    boolean plain = Spelled.as(PERSONAL_NAME, head) && name(head) && !knowledge.actorPhrase(head);
    return plain && !knowledge.reference().is(last(head), "newname")
        ? seen.subject() ? UNKNOWN_NAME : FAR_NAME
        : IMPOSSIBLE;
  }

  private double gender(String pronoun, Seen seen) {
    boolean woman = knowledge.reference().woman(seen.targets().get(0).label());
    if (FEMININE.contains(pronoun)) {
      boolean known = knowledge.gazetteer().byId(seen.targets().get(0).id()).isPresent();
      return woman ? 0 : known ? IMPOSSIBLE : -1;
    }
    return woman ? IMPOSSIBLE : 0;
  }

  private double plainPlural(Seen seen, PronounPlace place) {
    if (knowledge.actorPhrase(seen.targets().get(0).label())) {
      return 0;
    }
    boolean acts = place.subject() && !knowledge.reference().is(place.verbLemma(), "thing");
    return acts && seen.owners().size() > 1 ? IMPOSSIBLE : -1.5;
  }

  /** "It is a member of the alliance", "it remains a partner": said of none but actors. */
  private boolean actor(SentenceGraph graph, int token) {
    int verb = graph.head(token);
    return verb >= 0
        && graph.children(verb, "attr").stream()
            .anyMatch(a -> knowledge.words().is(graph.lemma(a), "actornoun"));
  }

  /** "It was ratified", "they tested it": what is done to things and not to actors. */
  private boolean done(SentenceGraph graph, int token, String verb) {
    return graph.is(token, "dobj", "nsubjpass") && knowledge.reference().is(verb, "thingobject");
  }

  /** "The envoy", "Special Representative": who is a person. */
  private boolean office(String phrase) {
    return knowledge.reference().is(last(phrase), "title");
  }

  private static String last(String phrase) {
    return phrase.substring(phrase.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  /** Whether words of which no list says what they mean are of somebody who acts. */
  static boolean acts(Knowledge knowledge, String label) {
    String head = head(label);
    return knowledge.actorPhrase(head) || name(head);
  }

  /** A phrase up to what it is of: "the army of Chad" is an army. */
  private static String head(String label) {
    Matcher of = OF.matcher(label);
    return of.find() ? label.substring(0, of.start()) : label;
  }

  /** "Puntland", "the National Front": what ends in a word with a capital. */
  private static boolean name(String phrase) {
    String last = phrase.substring(phrase.lastIndexOf(' ') + 1);
    return Character.isUpperCase(last.charAt(0))
        && !Knowledge.dated(last)
        && !Spelled.as("Every.*|Any.*|Some.*|No.*one", last);
  }

  private double kindOf(SentenceGraph graph, int token, Seen seen, PronounPlace place) {
    ReferenceWords words = knowledge.reference();
    String verb = place.verbLemma();
    if (!seen.entity()) {
      String label = seen.targets().get(0).label();
      if (words.is(label.substring(label.lastIndexOf(' ') + 1), "document")) {
        return -1;
      }
      if (!seen.plural() && !done(graph, token, verb)) {
        String head = head(label);
        if (office(head)) {
          return IMPOSSIBLE;
        }
        if (knowledge.actorPhrase(head)) {
          return UNNAMED;
        }
        if (name(head)) {
          return UNKNOWN_NAME;
        }
      }
      if (graph.is(token, "poss")) {
        if (words.is(graph.lemma(graph.head(token)), "instrumentpart")
            && knowledge.words().is(label.substring(label.lastIndexOf(' ') + 1), "instrument")) {
          return 1;
        }
        return seen.owners().isEmpty() ? -5 : IMPOSSIBLE;
      }
      boolean thing =
          words.is(verb, "thing") && !actor(graph, token)
              || words.is(verb, "lifeless")
              || done(graph, token, verb);
      return place.subject() && !thing ? IMPOSSIBLE : seen.owners().isEmpty() ? -2 : -1;
    }
    if (seen.isA(knowledge, "Instrument")) {
      if (graph.is(token, "poss")) {
        return words.is(graph.lemma(graph.head(token)), "instrumentpart") ? 1 : -5;
      }
      boolean does = words.is(verb, "instrumentverb") || done(graph, token, verb);
      return !place.subject() ? -1 : does ? 1.5 : words.is(verb, "thing") ? -1 : -5;
    }
    if (done(graph, token, verb)) {
      return -6;
    }
    if (place.subject() && words.is(verb, "lifeless")) {
      return -3;
    }
    return seen.isA(knowledge, "Actor") ? 0 : seen.isA(knowledge, "Place") ? -5 : -3;
  }
}
