package org.chancery.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.text.Span;

/** Finds the gazetteer's own names in a text: leftmost, then longest. */
final class Spotter {
  private static final Set<String> PLURAL_KINDS = Set.of("WeaponSystem", "Facility");

  private static final Comparator<NameTrie.End<Meaning>> USUAL_FIRST =
      Comparator.<NameTrie.End<Meaning>>comparingInt(e -> rank(e.value()))
          .thenComparing(e -> e.value().name().type())
          .thenComparingInt(NameTrie.End::order);

  private final NameTrie<Meaning> trie = new NameTrie<>();
  private final Set<String> companions = new HashSet<>();

  /**
   * @param companions words that may stand beside a wary name: titles, weekdays
   */
  Spotter(Gazetteer gazetteer, List<List<String>> companions) {
    companions.forEach(this.companions::addAll);
    for (GazetteerEntry entry : gazetteer.entries()) {
      for (Name name : entry.names()) {
        for (String variant : variants(entry, name)) {
          add(variant, new Meaning(entry, name));
        }
      }
    }
  }

  private void add(String text, Meaning meaning) {
    List<Piece> pieces = Piece.cut(text);
    boolean the = pieces.size() > 1 && pieces.get(0).plain().equals("the");
    trie.add(the ? pieces.subList(1, pieces.size()) : pieces, meaning);
  }

  private static Set<String> variants(GazetteerEntry entry, Name name) {
    Set<String> variants = new LinkedHashSet<>(List.of(name.text()));
    variants.add(name.text().replace("United Nations ", "UN "));
    variants.add(name.text().replaceAll("\\bUN ", "United Nations "));
    variants.add(name.text().replace("United States ", "US "));
    variants.add(name.text().replaceAll("\\bUS ", "United States "));
    if (PLURAL_KINDS.contains(entry.kind()) && !name.text().endsWith("s")) {
      List.copyOf(variants).forEach(v -> variants.add(v + "s"));
    }
    return variants;
  }

  List<Spotted> spot(Words words) {
    List<Spotted> found = new ArrayList<>();
    int position = 0;
    while (position < words.pieces().size()) {
      int end = position;
      List<List<NameTrie.End<Meaning>>> lengths = trie.from(words.pieces(), position);
      for (int i = lengths.size() - 1; i >= 0 && end == position; i--) {
        List<Candidate> candidates = candidates(lengths.get(i), words, position);
        if (!candidates.isEmpty()) {
          end = position + lengths.get(i).get(0).name().size();
          found.add(new Spotted(span(words, position, end), candidates));
        }
      }
      position = Math.max(end, position + 1);
    }
    return found;
  }

  private List<Candidate> candidates(List<NameTrie.End<Meaning>> ends, Words words, int position) {
    List<Candidate> candidates = new ArrayList<>();
    Set<String> known = new HashSet<>();
    ends.stream()
        .filter(end -> fits(end, words, position))
        .sorted(USUAL_FIRST)
        .forEach(
            end -> {
              Meaning meaning = end.value();
              if (known.add(meaning.entry().id())) {
                candidates.add(new Candidate(meaning.entry(), meaning.name().type()));
              }
            });
    return candidates;
  }

  private boolean fits(NameTrie.End<Meaning> end, Words words, int position) {
    Meaning meaning = end.value();
    boolean wary = meaning.wary(end.name());
    for (int i = 0; i < end.name().size(); i++) {
      Piece ofText = words.pieces().get(position + i);
      Piece ofName = end.name().get(i);
      if (!ofText.spells(ofName, words.inCapitals())
          || wary && !ofText.plain().equals(ofName.plain())) {
        return false;
      }
    }
    int after = position + end.name().size();
    if (meaning.needsThe()) {
      return words.theBefore(position) && (words.inCapitals() || !words.properNoun(after));
    }
    return !wary || alone(words, position, after);
  }

  private boolean alone(Words words, int position, int after) {
    return (!words.properNoun(position - 1) || companion(words, position - 1))
        && (!words.properNoun(after) || companion(words, after));
  }

  private boolean companion(Words words, int position) {
    return companions.contains(words.pieces().get(position).plain());
  }

  static Span span(Words words, int first, int end) {
    return words.pieces().get(first).span().cover(words.pieces().get(end - 1).span());
  }

  /** States before the rest, states of the past and names that need context after it. */
  private static int rank(Meaning meaning) {
    if (meaning.name().type() == NameType.CONTEXTUAL) {
      return 3;
    }
    return switch (meaning.entry().kind()) {
      case "State" -> 0;
      case "HistoricalState" -> 2;
      default -> 1;
    };
  }

  /** An entity under one of its names. */
  record Meaning(GazetteerEntry entry, Name name) {
    boolean needsThe() {
      return name.text().startsWith("the ");
    }

    /** Surnames alone are shared by too many people to match inside a longer name. */
    boolean wary(List<Piece> pieces) {
      return name.wary() || pieces.size() == 1 && entry.kind().equals("Person");
    }
  }
}
