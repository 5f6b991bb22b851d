package org.chancery.extract;

import java.util.List;
import org.chancery.text.ParsedDocument;
import org.chancery.text.Token;

/**
 * Gives back the subjects that the parse takes for dates: in "In 1941 German forces invaded" it
 * puts the forces under the year's preposition, as if they were forces of 1941.
 */
final class LostDoers {
  private static final String DATING = "in|by|since|until|during|after|before|from|around";
  private static final String YEAR = "(?:1\\d|20)\\d\\d";

  private final List<Token> tokens;

  private LostDoers(List<Token> tokens) {
    this.tokens = tokens;
  }

  static ParsedDocument repaired(ParsedDocument document) {
    return ParseRepair.each(
        document,
        tokens -> {
          LostDoers repair = new LostDoers(tokens);
          for (int i = 0; i < tokens.size(); i++) {
            repair.dated(i);
          }
        });
  }

  /** The noun under a year's preposition where the verb after it has no subject. */
  private void dated(int preposition) {
    int year = preposition + 1;
    int verb = tokens.get(preposition).head();
    if (!is(preposition, "prep")
        || year + 2 >= tokens.size()
        || verb < year + 2
        || !Spelled.as(DATING, tokens.get(preposition).lemma())
        || !Spelled.as(YEAR, tokens.get(year).form())) {
      return;
    }
    int noun = tokens.get(year).head();
    boolean taken =
        noun > year
            && noun < verb
            && tokens.get(noun).head() == preposition
            && is(noun, "pobj")
            && tokens.get(noun).pos().startsWith("N")
            && tokens.get(verb).pos().startsWith("V")
            && child(verb, "nsubj", "nsubjpass", "csubj") < 0;
    if (taken) {
      ParseRepair.attach(tokens, year, preposition, "pobj");
      ParseRepair.attach(tokens, noun, verb, child(verb, "auxpass") < 0 ? "nsubj" : "nsubjpass");
    }
  }

  private boolean is(int token, String... relations) {
    return List.of(relations).contains(tokens.get(token).relation());
  }

  private int child(int head, String... relations) {
    return tokens.stream()
        .filter(t -> t.head() == head && List.of(relations).contains(t.relation()))
        .mapToInt(Token::index)
        .findFirst()
        .orElse(-1);
  }
}
