package org.chancery.extract;

import java.util.List;
import org.chancery.claim.Target;
import org.chancery.text.Span;

/**
 * Finds between whom relations are that a predicate speaks of, also where its words leave it out.
 */
final class Sides {
  private final SentenceGraph graph;
  private final WordClasses words;
  private final Referents referents;
  private final Doers doers;

  Sides(SentenceGraph graph, WordClasses words, Referents referents, Doers doers) {
    this.graph = graph;
    this.words = words;
    this.referents = referents;
    this.doers = doers;
  }

  /** Both sides; where the words name none ("bilateral trade grew"), those spoken of before. */
  List<List<Referent>> of(Frame frame) {
    List<List<Referent>> sides = Participants.of(frame, referents, parties(frame));
    if (sides.stream().allMatch(List::isEmpty) && Tie.bare(graph, words, frame)) {
      List<Referent> both = doers.parties(frame);
      return List.of(both, both);
    }
    List<Referent> other = referents.of(frame.role("with"));
    if (other.size() == 1
        && sides.stream().allMatch(List::isEmpty)
        && Tie.opens(graph, words, frame)) {
      return List.of(own(frame, other.get(0)), other);
    }
    return sides;
  }

  /**
   * Whose ties with somebody are meant: of the two spoken of last the one beside him, else of whom
   * the text is.
   */
  private List<Referent> own(Frame frame, Referent other) {
    List<Referent> last = doers.parties(frame);
    return last.stream().anyMatch(o -> o.target().equals(other.target()))
        ? last
        : referents.topic().home().map(s -> known(s, frame)).stream().toList();
  }

  /** Whom the section is about, as meant by a noun that says nobody: "relations remained warm". */
  private List<Referent> parties(Frame frame) {
    boolean noun = frame.pos() == 'n' && !graph.is(frame.predicate(), "compound", "nmod", "amod");
    return !noun
        ? List.of()
        : referents.topic().parties(graph.sentence()).stream()
            .map(state -> known(state, frame))
            .toList();
  }

  private Referent known(Target target, Frame frame) {
    Span span = graph.token(frame.predicate()).span();
    return new Referent(target, frame.predicate(), span, graph.text(span), true, List.of());
  }
}
