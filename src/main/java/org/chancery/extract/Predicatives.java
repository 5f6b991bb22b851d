package org.chancery.extract;

import java.util.List;
import org.chancery.text.ParsedDocument;
import org.chancery.text.Token;

/**
 * Tells what somebody is made or called from another name of his: in "designated Bahrain a partner"
 * no comma sets the partner off, so that the verb says it of Bahrain.
 */
final class Predicatives {
  private final WordClasses words;
  private final List<Token> tokens;

  private Predicatives(WordClasses words, List<Token> tokens) {
    this.words = words;
    this.tokens = tokens;
  }

  static ParsedDocument repaired(ParsedDocument document, Knowledge knowledge) {
    return ParseRepair.eachWord(
        document, knowledge, (words, tokens) -> new Predicatives(words, tokens)::said);
  }

  private void said(int noun) {
    Token token = tokens.get(noun);
    int name = token.head();
    if (!token.relation().equals("appos") || name < 1 || name > noun) {
      return;
    }
    Token named = tokens.get(name);
    int verb = named.head();
    boolean called =
        named.relation().equals("dobj")
            && verb >= 0
            && verb < name
            && words.is(tokens.get(verb).lemma(), "naming");
    if (called && Spelled.as("a|an|its|their|his|her", tokens.get(name + 1).lemma())) {
      ParseRepair.attach(tokens, noun, verb, "oprd");
    }
  }
}
