package org.chancery.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Parts "CTBT." into the acronym and its full stop: the tokenizer takes what has no vowel for an
 * abbreviation, after which no sentence would end.
 */
final class Acronyms {
  private static final Pattern DOTTED = Pattern.compile("\\p{Lu}{2,}\\.");

  /** Abbreviations that stand in capitals in headings and names of firms. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "ADM.", "ART.", "CAPT.", "CH.", "CO.", "COL.", "CORP.", "DR.", "FIG.", "FR.", "GEN.",
          "GOV.", "HON.", "INC.", "JR.", "LT.", "LTD.", "MAJ.", "MR.", "MRS.", "MS.", "MT.", "NO.",
          "PP.", "PROF.", "REP.", "REV.", "SEC.", "SEN.", "SGT.", "SR.", "ST.", "VOL.", "VS.");

  private Acronyms() {}

  static List<SentenceSplitter.Piece> parted(List<SentenceSplitter.Piece> pieces) {
    List<SentenceSplitter.Piece> parted = new ArrayList<>(pieces.size());
    for (SentenceSplitter.Piece piece : pieces) {
      String form = piece.form();
      if (DOTTED.matcher(form).matches() && !ABBREVIATIONS.contains(form)) {
        int stop = piece.end() - 1;
        String acronym = form.substring(0, form.length() - 1);
        parted.add(new SentenceSplitter.Piece(acronym, piece.begin(), stop));
        parted.add(new SentenceSplitter.Piece(".", stop, piece.end()));
      } else {
        parted.add(piece);
      }
    }
    return parted;
  }
}
