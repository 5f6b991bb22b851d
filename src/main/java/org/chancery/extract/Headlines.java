package org.chancery.extract;

import java.util.Optional;
import org.chancery.claim.Source;
import org.chancery.text.Block;
import org.chancery.text.ParsedDocument;
import org.chancery.text.Sentence;

/** Who is credited by the form of a headline. */
final class Headlines {
  private static final int SHORT = 5;

  private final ParsedDocument document;
  private final Holders holders;

  Headlines(ParsedDocument document, Holders holders) {
    this.document = document;
    this.holders = holders;
  }

  /** "Russia sold oil: report", "Kremlin: talks failed". */
  Optional<Source> source(SentenceReader reader, Reading reading) {
    SentenceGraph graph = reader.graph();
    Sentence sentence = graph.sentence();
    boolean title =
        document.document().blocks().get(sentence.block()).kind() == Block.Kind.HEADING
            || sentence.index() == 0 && !sentence.text().strip().endsWith(".");
    if (!title) {
      return Optional.empty();
    }
    for (int i = 1; i < graph.size() - 1; i++) {
      if (graph.token(i).form().equals(":")) {
        boolean after = graph.size() - i - 1 <= SHORT && reading.predicate() < i;
        boolean before = i <= SHORT && reading.predicate() > i;
        if (after || before) {
          return named(reader, after ? i + 1 : 0, after ? graph.size() : i);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Source> named(SentenceReader reader, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      Optional<Source> found =
          reader.graph().noun(i) ? holders.of(reader, i, Optional.empty()) : Optional.empty();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
