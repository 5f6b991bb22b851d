package org.chancery.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Joins the pieces of long names, so that the parser sees one proper noun for each. */
final class NameWords {
  private static final Set<String> FUNCTION_WORDS =
      Set.of("of", "on", "the", "and", "for", "in", "to", "against");

  private NameWords() {}

  static List<SentenceSplitter.Piece> merge(
      String text, List<SentenceSplitter.Piece> pieces, List<Span> names) {
    if (names.isEmpty()) {
      return pieces;
    }
    List<SentenceSplitter.Piece> merged = new ArrayList<>();
    int i = 0;
    while (i < pieces.size()) {
      int end = i;
      for (Span name : names) {
        if (name.begin() == pieces.get(i).begin()) {
          while (end < pieces.size() && pieces.get(end).end() <= name.end()) {
            end++;
          }
        }
      }
      if (end > i + 1) {
        List<SentenceSplitter.Piece> name = pieces.subList(i, end);
        merged.add(
            new SentenceSplitter.Piece(
                head(name), name.get(0).begin(), name.get(name.size() - 1).end()));
        i = end;
      } else {
        merged.add(pieces.get(i++));
      }
    }
    return merged;
  }

  /** The word that stands for the name: its last before a function word, "Republic" or "Treaty". */
  private static String head(List<SentenceSplitter.Piece> name) {
    String head = name.get(0).form();
    for (SentenceSplitter.Piece piece : name) {
      if (FUNCTION_WORDS.contains(piece.form())) {
        break;
      }
      if (Character.isUpperCase(piece.form().charAt(0))) {
        head = piece.form();
      }
    }
    return head;
  }
}
