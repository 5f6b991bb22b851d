package org.chancery.extract;

import java.util.List;
import java.util.Set;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * Tells which four-digit numbers of a sentence are years. Texts on world politics are full of
 * others: Resolution 1874, 2000 troops, the 1718 Committee.
 */
final class YearNumbers {
  /** After these a number is a year unless a counted thing follows. */
  private static final Set<String> BEFORE_YEARS =
      Set.of(
          "in since until till by before after during throughout from to of between through about"
              .split(" "));

  private static final Set<String> IDENTIFIED =
      Set.of(
          ("resolution resolutions res. unscr scr unsc number numbers no. nos. article articles"
                  + " section sections order orders paragraph paragraphs para. page pages directive"
                  + " regulation regulations flight room rule act law decree document h.r. s. e.o."
                  + " chapter title line psalm committee hwasong version protocol")
              .split(" "));
  private static final Set<String> COUNTED =
      Set.of(
          ("people troop soldier man woman child civilian refugee migrant prisoner hostage casualty"
                  + " death victim worker employee personnel fighter militant student expert"
                  + " technician delegate member company firm entity individual item"
                  + " km kilometer kilometre mile meter metre foot ton"
                  + " tonne kilogram kg pound barrel gallon liter litre dollar euro yuan ruble"
                  + " rouble won yen percent missile rocket shell round drone vehicle tank truck"
                  + " ship vessel aircraft plane jet helicopter bomb warhead weapon head centrifuge"
                  + " system unit word hour minute second day week month year time page vote copy"
                  + " container megawatt mw job home house village square")
              .split(" "));

  private static final int EARLIEST = 1000;
  private static final int EARLIEST_BARE = 1800;
  private static final int LATEST = 2075;

  private final List<Token> tokens;
  private final List<TimePiece> pieces;

  YearNumbers(Sentence sentence, List<TimePiece> pieces) {
    this.tokens = sentence.tokens();
    this.pieces = pieces;
  }

  boolean year(int at) {
    TimePiece piece = pieces.get(at);
    if (!Spelled.as("\\d{4}", piece.text()) || identifies(at) || counts(at)) {
      return false;
    }
    int value = Integer.parseInt(piece.text());
    String before = at == 0 ? "" : pieces.get(at - 1).text();
    return value <= LATEST
        && value >= (BEFORE_YEARS.contains(before) ? EARLIEST : EARLIEST_BARE)
        && !Spelled.as("[$€£¥#]", before);
  }

  /** Whether it is the number of a resolution or the like, alone or in a list of such numbers. */
  private boolean identifies(int at) {
    int depth = 0;
    for (int i = at - 1; i >= 0; i--) {
      String text = pieces.get(i).text();
      if (text.equals("(")) {
        if (--depth < 0) {
          return false;
        }
      } else if (text.equals(")")) {
        depth++;
      } else if (depth == 0 && !pieces.get(i).number() && !Spelled.as("and|or|,|&|to|-", text)) {
        return IDENTIFIED.contains(text);
      }
    }
    return false;
  }

  /** Whether it says how many: a counted thing, or a bare round number before a plural. */
  private boolean counts(int at) {
    if (at + 1 < pieces.size()
        && Spelled.as("%|percent|per|(thousand|[mbtr]+illion)s?", pieces.get(at + 1).text())) {
      return true;
    }
    Token number = tokens.get(pieces.get(at).token());
    if (number.head() <= number.index()) {
      return false;
    }
    Token noun = tokens.get(number.head());
    boolean nearby = noun.index() - number.index() <= 4 && noun.pos().startsWith("NN");
    if (!nearby || noun.relation().equals("root") && noun.pos().equals("NNP")) {
      return false;
    }
    boolean round = Integer.parseInt(pieces.get(at).text()) % 50 == 0;
    boolean definite =
        at > 0 && Spelled.as("the|'s|'|its|their|his|her", pieces.get(at - 1).text());
    return COUNTED.contains(noun.lemma()) && !(definite && !round)
        || round && noun.pos().equals("NNS") && !definite;
  }

  /** Whether the pieces stand before a noun as its attribute: "the May 2022 summit". */
  boolean attribute(int begin, int end) {
    Token first = tokens.get(pieces.get(begin).token());
    return first.head() > pieces.get(end - 1).token()
        && tokens.get(first.head()).pos().startsWith("NN")
        && Spelled.as("nmod|compound|nummod|num|amod|nn", first.relation());
  }
}
