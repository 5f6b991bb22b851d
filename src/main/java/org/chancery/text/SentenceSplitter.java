package org.chancery.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Divides a block's tokens into sentences. */
final class SentenceSplitter {
  /** A token's form with its place in the text that was tokenized. */
  record Piece(String form, int begin, int end) {
    boolean touches(Piece next) {
      return end == next.begin;
    }
  }

  /** Longer sentences are cut, so that no input can hang the parser. */
  static final int MAX_TOKENS = 250;

  private static final Set<String> CLOSERS = Set.of("\"", "'", "''", ")", "]", "}", "\"'", "'\"");

  /** Words that begin a sentence far oftener than they follow an abbreviation within one. */
  private static final Set<String> OPENERS =
      Set.of(
          "A",
          "After",
          "All",
          "Although",
          "An",
          "And",
          "As",
          "At",
          "Because",
          "But",
          "By",
          "Despite",
          "During",
          "For",
          "From",
          "He",
          "However",
          "If",
          "In",
          "It",
          "Its",
          "Last",
          "Many",
          "Meanwhile",
          "Moreover",
          "No",
          "On",
          "Our",
          "Since",
          "She",
          "So",
          "Some",
          "That",
          "The",
          "Their",
          "There",
          "These",
          "They",
          "This",
          "Those",
          "Under",
          "We",
          "What",
          "When",
          "While",
          "With",
          "Yet",
          "You");

  /** Abbreviations that something always follows: titles, and what stands before a number. */
  private static final Set<String> LEADERS =
      Set.of(
          "adm.", "amb.", "brig.", "capt.", "cf.", "cmdr.", "col.", "dr.", "e.g.", "fr.", "gen.",
          "gov.", "hon.", "i.e.", "lt.", "maj.", "messrs.", "mr.", "mrs.", "ms.", "mt.", "no.",
          "nos.", "pres.", "prof.", "rep.", "reps.", "rev.", "sen.", "sens.", "sgt.", "st.", "viz.",
          "vs.");

  /** Abbreviations only if a number follows: "Art. 5", "Sec. 2". */
  private static final Set<String> COUNTERS =
      Set.of(
          "art", "arts", "ch", "doc", "fig", "no", "nos", "para", "paras", "pp", "res", "sec",
          "sect", "vol");

  List<List<Piece>> split(List<Piece> tokens) {
    List<List<Piece>> sentences = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < tokens.size(); i++) {
      int end = endOfSentence(tokens, i);
      if (end > 0) {
        cut(tokens.subList(begin, end), sentences);
        begin = end;
        i = end - 1;
      }
    }
    cut(tokens.subList(begin, tokens.size()), sentences);
    return sentences;
  }

  /** One past the last token of the sentence that the mark at {@code i} closes, or 0. */
  private int endOfSentence(List<Piece> tokens, int i) {
    String form = tokens.get(i).form();
    boolean abbreviation = isAbbreviation(form);
    if (!abbreviation && !isFinalMark(form)) {
      return 0;
    }
    int end = i + 1;
    while (end < tokens.size() && closes(tokens, end)) {
      end++;
    }
    if (end == tokens.size()) {
      return end;
    }
    Piece next = tokens.get(end);
    if (end == i + 1 && (tokens.get(i).touches(next) || counts(tokens, i))) {
      return 0;
    }
    if (abbreviation && end == i + 1) {
      boolean ends =
          OPENERS.contains(next.form()) && !LEADERS.contains(form.toLowerCase(Locale.ROOT));
      return ends ? end : 0;
    }
    boolean dots = form.startsWith("..");
    return startsSentence(tokens, end, dots) ? end : 0;
  }

  /** Whether the full stop at {@code i} belongs to "Art", "No" and the like before a number. */
  private static boolean counts(List<Piece> tokens, int i) {
    return i > 0
        && tokens.get(i - 1).touches(tokens.get(i))
        && COUNTERS.contains(tokens.get(i - 1).form().toLowerCase(Locale.ROOT))
        && Character.isUpperCase(tokens.get(i - 1).form().charAt(0))
        && Character.isDigit(tokens.get(i + 1).form().charAt(0));
  }

  private static boolean closes(List<Piece> tokens, int i) {
    String form = tokens.get(i).form();
    if (isFinalMark(form)) {
      return true;
    }
    return CLOSERS.contains(form) && tokens.get(i - 1).touches(tokens.get(i));
  }

  private static boolean startsSentence(List<Piece> tokens, int i, boolean strict) {
    char first = tokens.get(i).form().charAt(0);
    if (Character.isLetter(first)) {
      return !Character.isLowerCase(first);
    }
    if (strict || first == ',' || first == ';' || first == ':' || first == ')' || first == '-') {
      return false;
    }
    if (Character.isDigit(first)) {
      return true;
    }
    // An opening quote or bracket: what follows it decides.
    return i + 1 >= tokens.size() || !Character.isLowerCase(tokens.get(i + 1).form().charAt(0));
  }

  private static boolean isFinalMark(String form) {
    return form.chars().allMatch(c -> c == '.' || c == '!' || c == '?');
  }

  private static boolean isAbbreviation(String form) {
    return form.length() > 1 && form.endsWith(".") && Character.isLetter(form.charAt(0));
  }

  /** Adds the sentence, in parts if it is too long: at a semicolon, else a comma, else anywhere. */
  private static void cut(List<Piece> sentence, List<List<Piece>> into) {
    List<Piece> rest = sentence;
    while (rest.size() > MAX_TOKENS) {
      int at = lastOf(rest, ";");
      if (at < 0) {
        at = lastOf(rest, ",");
      }
      int size = at < 0 ? MAX_TOKENS : at + 1;
      into.add(List.copyOf(rest.subList(0, size)));
      rest = rest.subList(size, rest.size());
    }
    if (!rest.isEmpty()) {
      into.add(List.copyOf(rest));
    }
  }

  private static int lastOf(List<Piece> tokens, String mark) {
    for (int i = MAX_TOKENS - 1; i >= MAX_TOKENS / 4; i--) {
      if (tokens.get(i).form().equals(mark)) {
        return i;
      }
    }
    return -1;
  }
}
