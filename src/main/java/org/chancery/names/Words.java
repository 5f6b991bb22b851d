package org.chancery.names;

import java.util.List;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.text.Token;

/**
 * A text cut into pieces, with what the context of a name is judged by.
 *
 * @param inCapitals all of it is set in capitals, as headlines are
 * @param tokens the parser's, where there are any, for their parts of speech
 * @param offset of the text in the tokens' counting
 */
record Words(List<Piece> pieces, boolean inCapitals, List<Token> tokens, int offset) {
  static Words of(Sentence sentence) {
    return new Words(
        Piece.cut(sentence.text()),
        inCapitals(sentence.text()),
        sentence.tokens(),
        sentence.span().begin());
  }

  static Words of(String text) {
    return new Words(Piece.cut(text), false, List.of(), 0);
  }

  private static boolean inCapitals(String text) {
    return text.chars().noneMatch(Character::isLowerCase)
        && Piece.cut(text).stream().filter(Piece::capitalised).count() > 1;
  }

  Span cover() {
    return pieces.isEmpty()
        ? new Span(0, 0)
        : pieces.get(0).span().cover(pieces.get(pieces.size() - 1).span());
  }

  boolean onlyTheBefore(int begin) {
    return pieces.stream()
        .filter(p -> p.span().end() <= begin)
        .allMatch(p -> p.key().equals("the"));
  }

  boolean theBefore(int position) {
    return position > 0 && pieces.get(position - 1).key().equals("the");
  }

  /** Whether the piece at a position is a proper noun; positions outside the text are none. */
  boolean properNoun(int position) {
    if (position < 0 || position >= pieces.size()) {
      return false;
    }
    Piece piece = pieces.get(position);
    if (!piece.word() || !piece.capitalised()) {
      return false;
    }
    String pos = partOfSpeech(piece);
    return pos.isEmpty() ? position > 0 : pos.startsWith("NNP");
  }

  private String partOfSpeech(Piece piece) {
    int begin = piece.span().begin() + offset;
    for (Token token : tokens) {
      if (token.span().begin() <= begin && begin < token.span().end()) {
        return token.pos() == null ? "" : token.pos();
      }
    }
    return "";
  }
}
