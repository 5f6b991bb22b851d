package org.chancery.extract;

import java.util.List;
import org.chancery.text.ParsedDocument;
import org.chancery.text.Token;

/**
 * Makes a government the owner where an "'s" after its state belongs to both words: "condemns the
 * Government of Chad's law" condemns the law of that government, no government of a law.
 */
final class Genitives {
  private static final String OWNERS = "government|administration|regime|dictatorship";

  private final List<Token> tokens;

  private Genitives(List<Token> tokens) {
    this.tokens = tokens;
  }

  static ParsedDocument repaired(ParsedDocument document, Knowledge knowledge) {
    return ParseRepair.eachWord(
        document, knowledge, (words, tokens) -> new Genitives(tokens)::shared);
  }

  private void shared(int owner) {
    int of = owner + 1;
    if (!Spelled.as(OWNERS, tokens.get(owner).lemma())
        || of + 1 >= tokens.size()
        || !tokens.get(of).lemma().equals("of")
        || tokens.get(of).head() != owner) {
      return;
    }
    for (Token owned : tokens) {
      Token state = possessor(owned.index());
      if (owned.head() == of && owned.relation().equals("pobj") && state != null) {
        hand(owner, of, state.index(), owned.index());
        return;
      }
    }
  }

  /** Whose a thing is by an "'s" after a name. */
  private Token possessor(int thing) {
    return tokens.stream()
        .filter(t -> t.head() == thing && t.index() < thing && t.relation().equals("poss"))
        .filter(t -> t.pos().startsWith("NNP"))
        .findFirst()
        .orElse(null);
  }

  private void hand(int owner, int of, int state, int owned) {
    Token old = tokens.get(owner);
    for (Token each : List.copyOf(tokens)) {
      boolean after = each.head() == owner && each.index() > state;
      if (after) {
        ParseRepair.attach(tokens, each.index(), owned, each.relation());
      }
    }
    ParseRepair.attach(tokens, owned, old.head(), old.relation());
    ParseRepair.attach(tokens, owner, owned, "poss");
    ParseRepair.attach(tokens, state, of, "pobj");
  }
}
