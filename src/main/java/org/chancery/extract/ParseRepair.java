package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.chancery.text.ParsedDocument;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Changes the parse of each sentence of a document where a rule knows better. */
final class ParseRepair {
  private ParseRepair() {}

  /**
   * A document with its sentences repaired.
   *
   * @param rule changes a sentence's tokens in their list
   */
  static ParsedDocument each(ParsedDocument document, Consumer<List<Token>> rule) {
    return new ParsedDocument(
        document.document(), document.sentences().stream().map(s -> repaired(s, rule)).toList());
  }

  private static Sentence repaired(Sentence sentence, Consumer<List<Token>> rule) {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    rule.accept(tokens);
    return tokens.equals(sentence.tokens())
        ? sentence
        : new Sentence(
            sentence.index(), sentence.block(), sentence.span(), sentence.text(), tokens);
  }

  /** Hangs a token on another head. */
  static void attach(List<Token> tokens, int token, int head, String relation) {
    Token old = tokens.get(token);
    tokens.set(
        token, new Token(token, old.form(), old.lemma(), old.pos(), head, relation, old.span()));
  }
}
