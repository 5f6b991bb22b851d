package org.chancery.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.claim.Ids;
import org.chancery.text.Span;

/**
 * Ministries, parliaments and forces named by their state: "Iranian Foreign Ministry", "South
 * Korea's Ministry of Unification", "Ministry of Defense of Ukraine".
 */
final class BodyNames {
  private final Gazetteer gazetteer;
  private final Spotter spotter;
  private final NameTrie<String> bodies = new NameTrie<>();

  /**
   * @param lines canonical name of a body first, then its variants
   */
  BodyNames(Gazetteer gazetteer, Spotter spotter, List<List<String>> lines) {
    this.gazetteer = gazetteer;
    this.spotter = spotter;
    for (List<String> line : lines) {
      for (String variant : line) {
        bodies.add(Piece.cut(variant), line.get(0));
      }
    }
  }

  /** The names found, those of a state together with a body's name beside them made one. */
  List<Spotted> extend(Words words, List<Spotted> names) {
    List<Spotted> result = new ArrayList<>();
    int covered = 0;
    for (Spotted name : names) {
      if (name.span().begin() < covered) {
        continue;
      }
      Spotted whole = stateOf(name).flatMap(s -> body(words, name, s)).orElse(name);
      covered = whole.span().end();
      result.removeIf(r -> r.span().overlaps(whole.span()));
      result.add(whole);
    }
    return result;
  }

  private static Optional<GazetteerEntry> stateOf(Spotted name) {
    return name.candidates().stream()
        .filter(c -> c.type() != NameType.METONYM && c.type() != NameType.CONTEXTUAL)
        .map(Candidate::entry)
        .filter(e -> e.kind().equals("State") || e.kind().equals("HistoricalState"))
        .findFirst();
  }

  private Optional<Spotted> body(Words words, Spotted name, GazetteerEntry state) {
    int first = at(words, name.span().begin());
    int after = at(words, name.span().end() - 1) + 1;
    int next = after;
    if (next < words.pieces().size() && words.pieces().get(next).key().matches("['\u2019]s?")) {
      next++;
    }
    List<List<NameTrie.End<String>>> behind = bodies.from(words.pieces(), next);
    if (!behind.isEmpty()) {
      NameTrie.End<String> end = behind.get(behind.size() - 1).get(0);
      return Optional.of(
          spotted(Spotter.span(words, first, next + end.name().size()), state, end.value()));
    }
    int of = words.theBefore(first) ? first - 2 : first - 1;
    if (of < 1 || !words.pieces().get(of).key().equals("of")) {
      return Optional.empty();
    }
    for (int start = Math.max(0, of - 5); start < of; start++) {
      for (List<NameTrie.End<String>> ends : bodies.from(words.pieces(), start)) {
        if (start + ends.get(0).name().size() == of) {
          return Optional.of(
              spotted(Spotter.span(words, start, after), state, ends.get(0).value()));
        }
      }
    }
    return Optional.empty();
  }

  private Spotted spotted(Span span, GazetteerEntry state, String body) {
    String label = gazetteer.demonymOf(state) + " " + body;
    Words words = Words.of(label);
    List<Candidate> known =
        spotter.spot(words).stream()
            .filter(s -> s.span().equals(words.cover()))
            .map(Spotted::candidates)
            .findFirst()
            .orElse(List.of());
    if (!known.isEmpty()) {
      return new Spotted(span, known);
    }
    GazetteerEntry built =
        NamePatterns.built(Ids.slug(label), label, "GovernmentBody", Optional.of(state.id()));
    return new Spotted(span, List.of(new Candidate(built, NameType.LABEL)));
  }

  private static int at(Words words, int character) {
    int position = 0;
    while (words.pieces().get(position).span().end() <= character) {
      position++;
    }
    return position;
  }
}
