package org.chancery.extract;

import java.util.List;
import java.util.Set;
import org.chancery.text.ParsedDocument;
import org.chancery.text.Token;

/**
 * Puts what somebody is besides next to what he is first: in "Peru is a founder of the Andean
 * Community, a member of the Pacific Alliance and a party to the treaty" all of it is said of Peru,
 * where the parse takes the Community for the member.
 */
final class Standings {
  private static final Set<String> STANDING =
      Set.of("member", "founder", "co-founder", "party", "signatory", "observer", "associate");

  private final List<Token> tokens;

  private Standings(List<Token> tokens) {
    this.tokens = tokens;
  }

  static ParsedDocument repaired(ParsedDocument document, Knowledge knowledge) {
    return ParseRepair.eachWord(
        document, knowledge, (words, tokens) -> new Standings(tokens)::next);
  }

  private void next(int noun) {
    Token token = tokens.get(noun);
    if (!standing(noun) || !Spelled.as("appos|conj", token.relation())) {
      return;
    }
    int above = token.head();
    while (above >= 0
        && !standing(above)
        && Spelled.as("pobj|prep|acl|appos|conj", relation(above))) {
      above = tokens.get(above).head();
    }
    if (above >= 0
        && above < noun
        && above != token.head()
        && standing(above)
        && relation(above).equals("attr")) {
      ParseRepair.attach(tokens, noun, above, "conj");
    }
  }

  private boolean standing(int token) {
    return STANDING.contains(tokens.get(token).lemma());
  }

  private String relation(int token) {
    return tokens.get(token).relation();
  }
}
