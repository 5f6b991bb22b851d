package org.chancery.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.claim.Target;

/** What somebody wants who says that it must be done, or that "we" must do it. */
final class Wanted {
  private static final Set<String> DENYING = Set.of("no", "neither", "nobody", "none");

  /** What "we" do for what we want: other verbs say of "us" what they say of anybody. */
  private static final Set<String> AIMING =
      Set.of(
          ("advance seek practice practise pursue achieve restore reform revitalize revitalise reach"
                  + " realize realise preserve build")
              .split(" "));

  /** What nobody is urged to by being told that he should. */
  private static final Set<String> IDLE =
      Set.of("know", "understand", "note", "remember", "think", "have", "say", "add", "expect");

  /** What is said of something to be done against it, or to be thought of it. */
  private static final Set<String> AGAINST =
      Set.of(
          ("consider regard see view deem note remember recall denounce condemn stop punish reject"
                  + " blame resist oppose")
              .split(" "));

  /**
   * Verbs that bring about what their subject names: "a truce must be reached" asks for a truce.
   */
  private static final Set<String> LIGHT =
      Set.of(
          ("achieve reach carry deliver provide put ensure secure establish make give find hold"
                  + " conclude seek realize guarantee create set take build devote pursue promote"
                  + " pay bring")
              .split(" "));

  private final SentenceGraph graph;
  private final Subjects subjects;
  private final Referents referents;

  Wanted(SentenceGraph graph, Subjects subjects, Referents referents) {
    this.graph = graph;
    this.subjects = subjects;
    this.referents = referents;
  }

  /** Whether one is told to do what asks nothing of him: "must know". */
  static boolean idle(String verb) {
    return IDLE.contains(verb);
  }

  /** Whether a subject is nobody: "no state". */
  boolean denied(int subject) {
    return DENYING.contains(graph.lemma(subject))
        || graph.children(subject, "det").stream().anyMatch(d -> DENYING.contains(graph.lemma(d)));
  }

  /** What "we" want who must do something for it. */
  List<Referent> aims(int verb) {
    return AIMING.contains(graph.lemma(verb))
        ? referents.of(subjects.objects(verb)).stream().filter(r -> !r.entity()).toList()
        : List.of();
  }

  /** What is wanted where something is to be done to somebody or something. */
  List<Referent> passive(int verb) {
    if (AGAINST.contains(graph.lemma(verb))) {
      return List.of();
    }
    List<Integer> given =
        graph.children(verb, "dobj").stream().flatMap(d -> graph.coordination(d).stream()).toList();
    if (!given.isEmpty()) {
      return referents.of(given); // "should be granted a vote"
    }
    return subjects.surface(verb).stream()
        .filter(s -> !graph.pronoun(s) && !denied(s))
        .flatMap(s -> referents.of(s).stream())
        .flatMap(r -> done(verb, r))
        .toList();
  }

  private Stream<Referent> done(int verb, Referent what) {
    if (what.kind().endsWith("State")) {
      return Stream.empty();
    }
    String label = what.target().label();
    boolean itself = LIGHT.contains(graph.lemma(verb)) && !what.entity();
    String done = itself ? label : gerund(graph.lemma(verb)) + stranded(verb) + " " + label;
    return Stream.of(
        new Referent(
            new Target.Phrase(done), what.head(), what.span(), what.text(), false, what.owners()));
  }

  /** "With" in "the pact must be complied with". */
  private String stranded(int verb) {
    Optional<Integer> particle =
        graph.children(verb, "prep", "prt").stream()
            .filter(p -> p == verb + 1 && graph.children(p).isEmpty())
            .findFirst();
    return particle.map(p -> " " + graph.lemma(p)).orElse("");
  }

  /** "restoring", "putting": of verbs of one syllable the last letter is doubled. */
  private static String gerund(String verb) {
    if (Spelled.as("[^aeiou]*[aeiou][bdgmnprt]", verb)) {
      return verb + verb.charAt(verb.length() - 1) + "ing";
    }
    boolean mute = Spelled.as(".*[^eoy]e", verb);
    return (mute ? verb.substring(0, verb.length() - 1) : verb) + "ing";
  }
}
