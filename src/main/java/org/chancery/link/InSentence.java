package org.chancery.link;

import java.util.List;
import java.util.Set;
import org.chancery.names.Candidate;
import org.chancery.names.NameMatch;
import org.chancery.names.NameType;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** A name in its sentence, with the other names there. */
record InSentence(Sentence sentence, List<NameMatch> others, NameMatch match) {
  /** What a name means where nothing but the name is known: a seat of power is first a place. */
  Candidate plainest() {
    Candidate found = match.best();
    for (Candidate each : match.candidates()) {
      if (found.type() == NameType.METONYM && each.type() == NameType.LABEL) {
        found = each;
      }
    }
    return found;
  }

  /**
   * Whether it is only a word in a longer name that the gazetteer lacks: "U.S." in "U.S. Food and
   * Drug Administration". With a title an adjective makes the name of an office, other names do
   * not: "French President".
   */
  boolean partOfLongerName(Set<String> titles) {
    int next = match.lastToken() + 1;
    if (proper(next, match.lastToken())) {
      boolean titled = false;
      for (int i = next; proper(i, i - 1); i++) {
        titled |= titles.contains(token(i).form());
      }
      return !titled || adjective();
    }
    int before = match.firstToken() - 1;
    if (before >= 0 && adjective() && adjacent(before) && adjectiveAt(before)) {
      return true;
    }
    return before > 0
        && proper(before, before)
        && adjacent(before)
        && !titles.contains(token(before).form());
  }

  /** A proper noun of no known name, next to the token before it. */
  private boolean proper(int index, int before) {
    if (index >= sentence.tokens().size() || index < 0) {
      return false;
    }
    Token token = token(index);
    return Character.isUpperCase(token.form().charAt(0))
        && (token.pos().startsWith("NNP") || index < match.firstToken() && token.pos().equals("JJ"))
        && (before == index || adjacent(before))
        && others.stream().noneMatch(o -> o.span().overlaps(token.span()));
  }

  private boolean adjective() {
    return plainest().type() == NameType.ADJECTIVE;
  }

  /** As in "African American". */
  private boolean adjectiveAt(int index) {
    return others.stream()
        .filter(other -> other.lastToken() == index && other.firstToken() == index)
        .anyMatch(other -> other.best().type() == NameType.ADJECTIVE);
  }

  private boolean adjacent(int index) {
    return index + 1 < sentence.tokens().size()
        && token(index + 1).span().begin() - token(index).span().end() == 1;
  }

  private Token token(int index) {
    return sentence.tokens().get(index);
  }
}
