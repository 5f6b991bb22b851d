package org.chancery.extract;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.names.Candidate;
import org.chancery.names.NameMatch;
import org.chancery.names.NameType;
import org.chancery.text.Span;

/**
 * Tells which of several states that had the same seat of government one after the other is meant:
 * the Kremlin is that of the Soviet Union where the text last spoke of the Soviets, and Russia's
 * where it spoke of Russia.
 */
final class Predecessors {
  private final TreeMap<Integer, String> named = new TreeMap<>();

  /**
   * @param found the names in the document's sentences
   */
  Predecessors(Collection<List<NameMatch>> found) {
    for (List<NameMatch> sentence : found) {
      for (NameMatch match : sentence) {
        if (match.best().type() != NameType.METONYM) {
          named.put(match.span().begin(), match.best().entry().id());
        }
      }
    }
  }

  /** Of the states that a seat may stand for, the one named last before it, else first after it. */
  Candidate of(List<Candidate> states, Span seat) {
    return states.size() < 2
        ? states.get(0)
        : last(states, named.headMap(seat.begin(), false).descendingMap())
            .or(() -> last(states, named.tailMap(seat.begin())))
            .orElse(states.get(0));
  }

  private static Optional<Candidate> last(List<Candidate> states, Map<Integer, String> named) {
    return named.values().stream()
        .flatMap(id -> states.stream().filter(s -> s.entry().id().equals(id)))
        .findFirst();
  }
}
