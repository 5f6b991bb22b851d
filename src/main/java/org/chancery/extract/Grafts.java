package org.chancery.extract;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.text.ParsedDocument;
import org.chancery.text.Sentence;

/**
 * The items of a document's lists that are read together with the words before the list ({@link
 * Graft}). What these words say by themselves is read where they stand.
 */
final class Grafts {
  private final Map<Integer, Sentence> joined = new HashMap<>();
  private final Map<Integer, Integer> stems = new HashMap<>();

  Grafts(WordClasses words, ParsedDocument document) {
    Map<Integer, Sentence> first = new HashMap<>();
    Map<Integer, Sentence> last = new HashMap<>();
    for (Sentence sentence : document.sentences()) {
      first.putIfAbsent(sentence.block(), sentence);
      last.put(sentence.block(), sentence);
    }
    first.forEach(
        (block, item) -> {
          Sentence stem = last.get(document.document().blocks().get(block).stem());
          Optional<Sentence> whole =
              stem == null
                  ? Optional.empty()
                  : Graft.of(words, stem, item, document.document().text());
          whole.ifPresent(s -> joined.put(item.index(), s));
          whole.ifPresent(s -> stems.put(item.index(), stem.tokens().size()));
        });
  }

  /** All sentences that are made of two. */
  Collection<Sentence> all() {
    return joined.values();
  }

  /** A sentence, with the words before its list where it goes on with them. */
  Sentence of(Sentence sentence) {
    return joined.getOrDefault(sentence.index(), sentence);
  }

  /** Whether a reading of a joined sentence is one of the words before the list alone. */
  boolean before(Sentence sentence, Reading reading) {
    int size = stems.getOrDefault(sentence.index(), 0);
    return reading.predicate() < size
        && reading.subject().head() < size
        && reading.object().head() < size;
  }
}
