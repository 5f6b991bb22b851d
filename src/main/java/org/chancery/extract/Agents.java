package org.chancery.extract;

import java.util.List;
import org.chancery.text.ParsedDocument;
import org.chancery.text.Token;

/**
 * Hangs "by" on the deed whose doer it names, where the parse hangs it on the verb around it or on
 * a thing inside: in "condemned the launches of missiles by Iran" Iran launched them, it did not
 * condemn, nor are they missiles by Iran.
 */
final class Agents {
  private final WordClasses words;
  private final List<Token> tokens;

  private Agents(WordClasses words, List<Token> tokens) {
    this.words = words;
    this.tokens = tokens;
  }

  static ParsedDocument repaired(ParsedDocument document, Knowledge knowledge) {
    return ParseRepair.eachWord(
        document, knowledge, (words, tokens) -> new Agents(words, tokens)::by);
  }

  private void by(int preposition) {
    int above = tokens.get(preposition).head();
    if (!tokens.get(preposition).lemma().equals("by") || above < 0 || !somebody(preposition)) {
      return;
    }
    int deed = verb(above) ? active(above, preposition) : of(above);
    if (deed >= 0 && deed < preposition && deed(deed) && child(deed, "by") < 0) {
      ParseRepair.attach(tokens, preposition, deed, "prep");
    }
  }

  /** Whether a name stands after "by", and no day or amount. */
  private boolean somebody(int preposition) {
    return tokens.stream()
        .anyMatch(
            t ->
                t.head() == preposition
                    && t.relation().equals("pobj")
                    && Spelled.as("NNPS?|PRP", t.pos())
                    && !Knowledge.dated(t.form()));
  }

  /** The object of a verb in the active voice. */
  private int active(int verb, int before) {
    boolean passive =
        tokens.stream()
            .anyMatch(t -> t.head() == verb && Spelled.as("auxpass|nsubjpass|agent", t.relation()));
    boolean participle = Spelled.as("acl|relcl|vmod|amod|advcl", tokens.get(verb).relation());
    int object = passive || participle && tokens.get(verb).pos().equals("VBN") ? -1 : object(verb);
    return object < before ? object : -1;
  }

  private int object(int verb) {
    return tokens.stream()
        .filter(t -> t.head() == verb && t.relation().equals("dobj"))
        .mapToInt(Token::index)
        .findFirst()
        .orElse(-1);
  }

  /** The noun that a thing's "of" belongs to: the launches in "launches of missiles". */
  private int of(int thing) {
    Token token = tokens.get(thing);
    boolean inside = token.relation().equals("pobj") && token.head() >= 0; // or parsed as a root
    if (!inside || !token.pos().startsWith("NN") || deed(thing)) {
      return -1;
    }
    Token of = tokens.get(token.head());
    return of.lemma().equals("of") ? of.head() : -1;
  }

  private int child(int noun, String lemma) {
    return tokens.stream()
        .filter(t -> t.head() == noun && t.lemma().equals(lemma))
        .mapToInt(Token::index)
        .findFirst()
        .orElse(-1);
  }

  private boolean deed(int noun) {
    Token token = tokens.get(noun);
    return token.pos().startsWith("NN") && words.is(token.lemma(), "act");
  }

  private boolean verb(int token) {
    return tokens.get(token).pos().startsWith("VB");
  }
}
