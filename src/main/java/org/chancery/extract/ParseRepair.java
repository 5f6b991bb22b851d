package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
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

  /**
   * A document with its sentences repaired word by word.
   *
   * @param rule what changes a sentence's tokens in their list around the word with an index
   */
  static ParsedDocument eachWord(
      ParsedDocument document,
      Knowledge knowledge,
      BiFunction<WordClasses, List<Token>, IntConsumer> rule) {
    return each(
        document,
        tokens -> {
          IntConsumer word = rule.apply(knowledge.words(), tokens);
          for (int i = 0; i < tokens.size(); i++) {
            word.accept(i);
          }
        });
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
