package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.claim.Target;
import org.chancery.text.Span;

/**
 * Whom a speaker criticizes by the words in which he tells what they do, without a word of
 * criticizing: in a speech of Norway's "Chad continues its brutal attacks on Mali" criticizes Chad.
 * In prose of nobody's own such words only tell.
 */
final class Reproaches {
  /** That somebody is reproached stands, however the deed itself is hedged. */
  static final String VOICED = "reproach.voiced";

  private static final Template CRITICIZES = Template.parse("criticizes(subj, obj, theme)");
  private static final Set<String> DEEDS = Set.of("attacks", "threatens", "undermines", "evades");
  private static final Set<String> JUDGED = Set.of("criticizes", "accuses", "opposes");
  private static final Set<String> OPEN =
      Set.of("may", "might", "would", "could", "can", "should", "must", "if", "whether", "not");

  private final SentenceGraph graph;
  private final WordClasses words;
  private final Subjects subjects;
  private final Referents referents;
  private final Discourse discourse;

  Reproaches(
      SentenceGraph graph,
      WordClasses words,
      Subjects subjects,
      Referents referents,
      Discourse discourse) {
    this.graph = graph;
    this.words = words;
    this.subjects = subjects;
    this.referents = referents;
    this.discourse = discourse;
  }

  /** What the deeds that a sentence tells say besides of those who tell them. */
  List<Reading> read(List<Reading> told) {
    List<Reading> all = new ArrayList<>();
    for (Reading deed : told) {
      if (DEEDS.contains(deed.template().relation())
          && deed.subject().entity()
          && deed.subject().actor()
          && subjects.speakers(deed.predicate()).isEmpty()
          && !quoted(deed.predicate())
          && reproached(deed.predicate())) {
        for (Target speaker : discourse.speaking(graph, deed.predicate(), referents)) {
          if (news(speaker, deed, told) && news(speaker, deed, all)) {
            all.add(reading(speaker, deed));
          }
        }
      }
    }
    return all;
  }

  /** What reporters quote tells mostly of something else besides. */
  private boolean quoted(int predicate) {
    return discourse.quotations().covers(graph.token(predicate).span().begin());
  }

  /** Whether nothing was read yet of what anybody thinks of a doer. */
  private static boolean news(Target speaker, Reading deed, List<Reading> readings) {
    Target doer = deed.subject().target();
    return !speaker.equals(doer)
        && readings.stream()
            .noneMatch(
                r -> r.object().target().equals(doer) && JUDGED.contains(r.template().relation()));
  }

  /** Whether the clause of a deed has a word for what it is worth, and none that leaves it open. */
  private boolean reproached(int predicate) {
    int clause = graph.clause(predicate);
    boolean said = false;
    for (int i = 0; i < graph.size(); i++) {
      if (graph.clause(i) == clause || graph.dominates(predicate, i)) {
        if (OPEN.contains(graph.lemma(i)) && graph.clause(i) == clause) {
          return false;
        }
        said |= words.is(graph.lemma(i), "reproach");
      }
    }
    return said;
  }

  private Reading reading(Target speaker, Reading deed) {
    Span span = graph.token(deed.predicate()).span();
    Referent who = new Referent(speaker, deed.predicate(), span, graph.text(span), true, List.of());
    Optional<Reading.Theme> what =
        referents.of(deed.predicate()).stream()
            .findFirst()
            .map(r -> new Reading.Theme(r.target().label(), r.span()));
    return new Reading(
        VOICED, deed.predicate(), CRITICIZES, who, deed.subject(), what, Optional.empty());
  }
}
