package org.chancery.extract;

import java.util.List;
import java.util.Set;
import org.chancery.claim.Source;
import org.chancery.claim.Target;

/** Says when a text's author stands for a claim although somebody in it speaks. */
final class OwnWords {
  private static final Set<String> IN_PASSING = Set.of("locatedIn", "holdsOffice");
  private static final Set<String> ANNOUNCING = Set.of("announce", "proclaim", "pledge", "vow");

  private final Set<Target> speakers;

  /**
   * @param speakers the document's own speakers; empty for prose in nobody's name
   */
  OwnWords(List<Target> speakers) {
    this.speakers = Set.copyOf(speakers);
  }

  /**
   * Whether the author says it.
   *
   * @param bearings what bears on the claim, nearest first
   * @param source who would be credited with it
   * @param quoted whether it stands in a quotation
   */
  boolean says(
      SentenceGraph graph, Reading reading, List<Bearing> bearings, Source source, boolean quoted) {
    int by =
        bearings.stream()
            .filter(b -> b.credited() == Cue.Credited.SELF)
            .findFirst()
            .map(Bearing::at)
            .orElse(-1);
    return inPassing(graph, reading)
        || subject(reading, source) && by >= 0 && ANNOUNCING.contains(graph.lemma(by))
        || !quoted && now(graph, by) && speaker(source);
  }

  /** Where things lie and what people are is said in passing, whoever speaks. */
  private static boolean inPassing(SentenceGraph graph, Reading reading) {
    return IN_PASSING.contains(reading.template().relation()) && !graph.verb(reading.predicate());
  }

  /** Whether it is told of now: a speech gives its own views so, and past ones as any report. */
  private static boolean now(SentenceGraph graph, int verb) {
    return verb < 0 || Spelled.as("VBZ|VBP|VB|JJ|NNS?", graph.pos(verb));
  }

  private boolean speaker(Source source) {
    return source instanceof Source.Named named && speakers.contains(named.target());
  }

  /** Whether who is credited is whose act it is: to announce one's own act is to do it. */
  static boolean subject(Reading reading, Source source) {
    return source instanceof Source.Named named
        && named.target().equals(reading.subject().target());
  }
}
