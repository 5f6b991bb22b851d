package org.chancery.extract;

import java.util.List;
import org.chancery.text.ParsedDocument;
import org.chancery.text.Token;

/**
 * Hangs two names on the participle that a hyphen joins to the second: in "Russian and
 * Turkish-backed militias" both back them, and nobody's militias are meant.
 */
final class SharedHyphens {
  /** Names that stand before nouns as adjectives do, whatever tag they get. */
  private static final String SHORT = "U\\.?S\\.?(A\\.?)?|U\\.?K\\.?|UAE|EU";

  private final List<Token> tokens;

  private SharedHyphens(List<Token> tokens) {
    this.tokens = tokens;
  }

  static ParsedDocument repaired(ParsedDocument document) {
    return ParseRepair.each(
        document,
        tokens -> {
          SharedHyphens repair = new SharedHyphens(tokens);
          for (int i = 4; i + 1 < tokens.size(); i++) {
            repair.share(i);
          }
        });
  }

  private void share(int participle) {
    int name = participle - 2;
    boolean joined =
        tokens.get(participle).pos().equals("VBN")
            && Spelled.as("[-\u2010-\u2014]", tokens.get(participle - 1).form())
            && Spelled.as("JJ|NNP", tokens.get(name).pos());
    int first = name;
    while (joined && first > 1 && tokens.get(first - 1).head() == name && upper(first - 1)) {
      first--; // South African
    }
    int other = first - 2;
    int noun = noun(participle);
    if (!joined
        || other < 0
        || noun < 0
        || !Spelled.as("and|or", tokens.get(first - 1).form())
        || !adjective(other)) {
      return;
    }
    ParseRepair.attach(tokens, participle, noun, "amod");
    ParseRepair.attach(tokens, name, participle, "npadvmod");
    ParseRepair.attach(tokens, participle - 1, participle, "punct");
    hand(other, noun, participle);
    ParseRepair.attach(tokens, first - 1, participle, "punct");
  }

  /** What the parse made the first name do, the noun does. */
  private void hand(int other, int noun, int participle) {
    int above = tokens.get(noun).head();
    if (above == other || within(above, other, noun)) {
      ParseRepair.attach(tokens, noun, tokens.get(other).head(), tokens.get(other).relation());
    }
    ParseRepair.attach(tokens, other, participle, "npadvmod");
  }

  private boolean within(int token, int from, int to) {
    return token >= from && token < to;
  }

  /** The noun that the phrase ends with. */
  private int noun(int participle) {
    int at = participle + 1;
    while (at < tokens.size() && Spelled.as("JJ|VBN|HYPH", tokens.get(at).pos())) {
      at++;
    }
    int noun = -1;
    while (at < tokens.size() && Spelled.as("NNS?", tokens.get(at).pos())) {
      noun = at++;
    }
    return noun;
  }

  private boolean upper(int token) {
    return Character.isUpperCase(tokens.get(token).form().charAt(0));
  }

  private boolean adjective(int token) {
    return upper(token)
        && (tokens.get(token).pos().equals("JJ") || Spelled.as(SHORT, tokens.get(token).form()));
  }
}
