package org.chancery.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.text.ParsedDocument;
import org.chancery.text.Token;

/**
 * Takes those who are addressed out of the sentence that is addressed to them: in "Madam Speaker,
 * this bill harms nobody" the bill does it, not the Speaker.
 */
final class Vocatives {
  private static final Set<String> POLITE = Set.of("mr.", "mr", "madam", "mrs.", "ms.");
  private static final Set<String> CHAIRS =
      Set.of("president", "speaker", "chairman", "chairwoman", "chair", "secretary");

  private Vocatives() {}

  static ParsedDocument repaired(ParsedDocument document) {
    return ParseRepair.each(document, tokens -> repair(tokens));
  }

  private static void repair(List<Token> tokens) {
    boolean addressed =
        tokens.size() > 3
            && POLITE.contains(tokens.get(0).form().toLowerCase(java.util.Locale.ROOT))
            && CHAIRS.contains(tokens.get(1).lemma())
            && tokens.get(2).form().equals(",");
    if (!addressed || !tokens.get(1).relation().startsWith("nsubj")) {
      return;
    }
    Token chair = tokens.get(1);
    Optional<Token> subject = subject(tokens, chair);
    ParseRepair.attach(tokens, 1, chair.head(), "vocative");
    if (subject.isPresent()) {
      int meant = subject.get().index();
      ParseRepair.attach(tokens, meant, chair.head(), chair.relation());
      for (Token token : List.copyOf(tokens)) {
        if (token.head() == 1 && token.index() > 2) {
          ParseRepair.attach(tokens, token.index(), meant, token.relation());
        }
      }
    }
  }

  /** What the parse took for another name of the one addressed. */
  private static Optional<Token> subject(List<Token> tokens, Token chair) {
    boolean other =
        tokens.stream()
            .anyMatch(
                t ->
                    t.index() > 1
                        && t.head() == chair.head()
                        && Spelled.as("nsubj|nsubjpass|expl", t.relation()));
    return other
        ? Optional.empty()
        : tokens.stream()
            .filter(t -> t.head() == 1 && t.index() > 2 && Spelled.as("appos|conj", t.relation()))
            .findFirst();
  }
}
