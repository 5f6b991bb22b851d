package org.chancery.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.chancery.ChanceryException;
import org.chancery.claim.Modality;
import org.chancery.ontology.ConfigFiles;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * The cues of stance, from {@code ontology/cues.tsv}. A user's layer adds cues and replaces those
 * with the same words and word class.
 */
final class CueLexicon {
  private static final String FILE = "ontology/cues.tsv";
  private static final int COLUMNS = 12;

  /** Contracted forms that the tokenizer parts from their word. */
  private static final Map<String, String> CONTRACTED =
      Map.of("n't", "not", "'ll", "will", "wo", "will", "ca", "can", "'d", "would", "sha", "shall");

  private final Map<String, Cue> byKey;
  private final Map<String, List<Cue>> byFirstWord = new HashMap<>();

  private CueLexicon(Map<String, Cue> byKey) {
    this.byKey = byKey;
    for (Cue cue : byKey.values()) {
      byFirstWord.computeIfAbsent(cue.words().get(0), w -> new ArrayList<>()).add(cue);
    }
    byFirstWord
        .values()
        .forEach(l -> l.sort(Comparator.comparingInt((Cue c) -> c.words().size()).reversed()));
  }

  /**
   * @throws ChanceryException naming file, line and column of what is wrong
   */
  static CueLexicon load(ConfigFiles files) {
    Map<String, Cue> cues = new LinkedHashMap<>();
    for (ConfigFiles.Layer layer : files.layers(FILE)) {
      Set<String> ofLayer = new HashSet<>();
      int number = 0;
      for (String line : layer.text().split("\n", -1)) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        Cue cue = cue(layer.name() + ":" + number, line.split("\t", -1));
        String key = cue.text() + "/" + cue.pos();
        if (!ofLayer.add(key)) {
          throw bad(layer.name() + ":" + number, "the cue " + key + " is there twice");
        }
        cues.put(key, cue);
      }
    }
    return new CueLexicon(cues);
  }

  /** An occurrence of a cue in a sentence, from its first to its last token. */
  record Match(Cue cue, int firstToken, int lastToken) {}

  Collection<Cue> all() {
    return byKey.values();
  }

  /** The cues of a single word, by its lemma. */
  List<Cue> byLemma(String lemma) {
    return byFirstWord.getOrDefault(lemma, List.of()).stream()
        .filter(c -> c.words().size() == 1)
        .toList();
  }

  /** The cues whose first word a token is. */
  List<Cue> startingWith(Token token) {
    List<Cue> found = new ArrayList<>(byFirstWord.getOrDefault(lemma(token), List.of()));
    if (!form(token).equals(lemma(token))) {
      found.addAll(byFirstWord.getOrDefault(form(token), List.of()));
    }
    return found;
  }

  /** The cues of a sentence in order, the longest where several begin at one word. */
  List<Match> matches(Sentence sentence) {
    List<Match> found = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      List<Match> here = at(sentence, i);
      if (!here.isEmpty()) {
        found.add(here.get(0));
        i = here.get(0).lastToken();
      }
    }
    return found;
  }

  /** The cues that begin at a token, longest first. */
  List<Match> at(Sentence sentence, int token) {
    Token first = sentence.tokens().get(token);
    List<Match> found = new ArrayList<>();
    for (String word : new LinkedHashSet<>(List.of(lemma(first), form(first)))) {
      for (Cue cue : byFirstWord.getOrDefault(word, List.of())) {
        if (cue.pos().covers(first.pos()) && continues(sentence, token, cue)) {
          found.add(new Match(cue, token, token + cue.words().size() - 1));
        }
      }
    }
    found.sort(Comparator.comparingInt(Match::lastToken).reversed());
    return found;
  }

  private static boolean continues(Sentence sentence, int token, Cue cue) {
    for (int k = 1; k < cue.words().size(); k++) {
      if (token + k >= sentence.tokens().size()) {
        return false;
      }
      Token each = sentence.tokens().get(token + k);
      String word = cue.words().get(k);
      if (!lemma(each).equals(word) && !form(each).equals(word)) {
        return false;
      }
    }
    return true;
  }

  private static String lemma(Token token) {
    return CONTRACTED.getOrDefault(form(token), token.lemma());
  }

  private static String form(Token token) {
    return token.form().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }

  private static Cue cue(String place, String[] cells) {
    if (cells.length != COLUMNS) {
      throw bad(place, "a cue has " + COLUMNS + " columns, here are " + cells.length);
    }
    if (!cells[0].matches("[a-z][a-z'-]*( [a-z'-]+)*")) {
      throw bad(place, "not lower-case words with single blanks between them: " + cells[0]);
    }
    try {
      return new Cue(
          List.of(cells[0].split(" ")),
          read(place, "pos", cells[1], Cue.Pos::valueOf),
          read(place, "type", cells[2], Cue.Type::valueOf),
          read(place, "modality", cells[3], Modality::valueOf),
          polarity(place, cells[4]),
          read(place, "negated", cells[5], Cue.Negated::valueOf),
          number(place, "certainty", cells[6]),
          number(place, "low", cells[7]),
          number(place, "high", cells[8]),
          read(place, "credited", cells[9], Cue.Credited::valueOf),
          cells[10].strip(),
          cells[11].strip());
    } catch (IllegalArgumentException e) {
      throw bad(place, e.getMessage());
    }
  }

  private static boolean polarity(String place, String cell) {
    if (!cell.matches("keep|flip")) {
      throw bad(place, "polarity is keep or flip, not " + cell);
    }
    return cell.equals("flip");
  }

  private static <T> T read(String place, String column, String cell, Function<String, T> of) {
    try {
      return of.apply(cell.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw bad(place, "no such " + column + ": " + cell);
    }
  }

  private static double number(String place, String column, String cell) {
    try {
      return Double.parseDouble(cell);
    } catch (NumberFormatException e) {
      throw bad(place, column + " is a number from 0 to 1, not " + cell);
    }
  }

  private static ChanceryException bad(String place, String problem) {
    return new ChanceryException(
        place + ": " + problem, "the head of " + FILE + " says what each column may hold");
  }
}
