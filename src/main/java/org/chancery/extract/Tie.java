package org.chancery.extract;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The noun that says what is between two, or what one does, where a verb only carries it: "trade
 * boomed", "reaffirmed Japan's commitment".
 */
final class Tie {
  private static final Set<String> BOTH = Set.of("bilateral", "mutual", "two-way", "reciprocal");
  private static final Set<String> WHOSE =
      Set.of("obj_whose", "obj_poss", "obj_mod", "obj_of", "obj_by");

  private Tie() {}

  /**
   * Whether a frame's relations are named without saying whose they are: "bilateral trade", "the
   * relationship", "relations soured".
   */
  static boolean bare(SentenceGraph graph, WordClasses words, Frame frame) {
    List<Integer> nouns =
        frame.pos() == 'n'
            ? List.of(frame.predicate())
            : Stream.of("subj", "obj").flatMap(r -> frame.role(r).stream()).toList();
    return nouns.stream().anyMatch(noun -> bare(graph, words, noun));
  }

  private static boolean bare(SentenceGraph graph, WordClasses words, int noun) {
    if (!words.is(graph.lemma(noun), "between") || graph.child(noun, "poss") >= 0) {
      return false;
    }
    boolean both = graph.modifiers(noun).stream().anyMatch(m -> BOTH.contains(graph.lemma(m)));
    boolean the = graph.children(noun, "det").stream().anyMatch(d -> graph.lemma(d).equals("the"));
    boolean plural = graph.pos(noun).equals("NNS") && graph.child(noun, "det") < 0;
    boolean subject = graph.is(noun, "nsubj", "nsubjpass");
    boolean told =
        graph.children(noun, "prep", "relcl", "acl").stream()
                .anyMatch(c -> !graph.objects(c).isEmpty() || graph.verb(c))
            || graph.modifiers(noun).stream()
                .anyMatch(m -> Character.isUpperCase(graph.token(m).form().charAt(0)) && m > 0);
    return !told && (both || subject && (the || plural));
  }

  /** Whether ties open their clause as its subject: "Ties with Moscow cooled". */
  static boolean opens(SentenceGraph graph, WordClasses words, Frame frame) {
    List<Integer> nouns = frame.pos() == 'n' ? List.of(frame.predicate()) : frame.role("subj");
    return nouns.stream()
        .anyMatch(
            noun ->
                graph.is(noun, "nsubj", "nsubjpass")
                    && (frame.pos() == 'n' || words.is(graph.lemma(noun), "between"))
                    && graph.child(noun, "poss") < 0);
  }

  /**
   * Who does what the verb's object names: its owner, where it has one other than the subject.
   *
   * @param subjects who is said to do it
   */
  static List<Integer> whose(
      SentenceGraph graph, WordClasses words, Frame frame, Match match, List<Integer> subjects) {
    boolean carried =
        frame.pos() == 'v'
            && words.is(graph.lemma(frame.predicate()), "restate")
            && match.sense().slots().stream()
                .anyMatch(s -> s.name().equals("obj") && !s.lemmas().isEmpty() && !s.absent());
    boolean told =
        match.sense().slots().stream().anyMatch(s -> !s.absent() && WHOSE.contains(s.name()))
            || match.sense().templates().stream()
                .anyMatch(
                    t ->
                        Stream.concat(t.object().stream(), t.theme().stream())
                            .anyMatch(f -> f.owner() || WHOSE.contains(f.role())));
    List<Integer> owner = frame.role("obj_whose");
    return carried && !told && !owner.isEmpty() ? owner : subjects;
  }
}
