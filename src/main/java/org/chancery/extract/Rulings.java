package org.chancery.extract;

import java.util.List;
import org.chancery.text.ParsedDocument;
import org.chancery.text.Token;

/**
 * Hangs what a law or treaty does on its name, where the parse hangs it on the verb around it: in
 * "Egypt and Sudan signed the Nile Treaty, prohibiting dams" the treaty prohibits them, as it does
 * without the comma.
 */
final class Rulings {
  private final WordClasses words;
  private final List<Token> tokens;

  private Rulings(WordClasses words, List<Token> tokens) {
    this.words = words;
    this.tokens = tokens;
  }

  static ParsedDocument repaired(ParsedDocument document, Knowledge knowledge) {
    return ParseRepair.eachWord(
        document, knowledge, (words, tokens) -> new Rulings(words, tokens)::participle);
  }

  private void participle(int verb) {
    Token token = tokens.get(verb);
    boolean rules =
        verb > 1
            && token.pos().equals("VBG")
            && words.is(token.lemma(), "decreeing")
            && tokens.get(verb - 1).form().equals(",")
            && Spelled.as("advcl|conj|xcomp|ccomp|dep", token.relation());
    int ruling = rules ? ruling(verb) : -1;
    if (ruling >= 0) {
      ParseRepair.attach(tokens, verb, ruling, "acl");
    }
  }

  /** The law whose phrase ends before a participle's comma, with a year or "of" in it or none. */
  private int ruling(int verb) {
    int noun = verb - 2;
    while (noun >= 0 && tokens.get(noun).head() != token(verb).head()) {
      if (law(noun)) {
        return noun;
      }
      int above = tokens.get(noun).head();
      if (above < 0 || above > verb || tokens.get(noun).pos().startsWith("VB")) {
        return -1;
      }
      noun = above;
    }
    return noun >= 0 && law(noun) ? noun : -1;
  }

  private Token token(int index) {
    return tokens.get(index);
  }

  private boolean law(int noun) {
    Token token = tokens.get(noun);
    return token.pos().startsWith("NN")
        && (words.is(token.lemma(), "instrument") || words.is(token.lemma(), "sanction"));
  }
}
