package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.text.ParsedDocument;
import org.chancery.text.Token;

/**
 * Joins the members of lists to what they are like: in "the attack in Kabul, the bombing of a
 * mosque and the abduction of workers" the parser may join the abduction to the mosque, and take
 * the bombing for another name of Kabul. Like goes with like: things done with things done, names
 * with names, phrases that begin with "the" with such phrases.
 */
final class Regrouping {
  private static final int BETTER = 4;

  /** What stands after these is a list of its own. */
  private static final Set<String> LISTING =
      Set.of("include", "including", "as", "like", "between", "among", "for");

  private final Knowledge knowledge;
  private final List<Token> tokens;

  private Regrouping(Knowledge knowledge, List<Token> tokens) {
    this.knowledge = knowledge;
    this.tokens = tokens;
  }

  static ParsedDocument repaired(ParsedDocument document, Knowledge knowledge) {
    return ParseRepair.each(document, tokens -> repair(knowledge, tokens));
  }

  private static void repair(Knowledge knowledge, List<Token> tokens) {
    Regrouping repair = new Regrouping(knowledge, tokens);
    for (int i = tokens.size() - 1; i > 0; i--) {
      repair.dated(i);
      repair.conjunct(i);
      repair.apposition(i);
    }
  }

  /** "With Chad in 1990 and Peru in 1992": a name is joined to a name, not to a year. */
  private void dated(int word) {
    int first = word;
    while (first > 0 && tokens.get(first - 1).head() == word) {
      first--;
    }
    int year = first - 2;
    boolean pair =
        year > 1
            && name(word)
            && Spelled.as("and|,", tokens.get(first - 1).form())
            && inYear(year - 1)
            && inYear(word + 1)
            && name(year - 2)
            && tokens.get(year - 2).head() != word;
    if (pair) {
      int link = first - 1;
      attach(link, year - 2, tokens.get(link).relation());
      attach(word, year - 2, "conj");
      attach(word + 1, word, "prep");
      attach(word + 2, word + 1, "pobj");
    }
  }

  private boolean inYear(int preposition) {
    return preposition + 1 < tokens.size()
        && Spelled.as("in|since|from", tokens.get(preposition).lemma())
        && Spelled.as("(?:1[5-9]|20)\\d\\d", tokens.get(preposition + 1).form());
  }

  private boolean name(int token) {
    return tokens.get(token).pos().startsWith("NNP");
  }

  private void conjunct(int word) {
    int head = tokens.get(word).head();
    if (!is(word, "conj") || head < 0 || head > word || !noun(word) || !noun(head)) {
      return;
    }
    boolean whole = of(word) || !determiner(word).isEmpty();
    if (!whole) {
      return;
    }
    int best = head;
    List<Integer> others = new ArrayList<>(above(head));
    others.addAll(below(head, word));
    for (int above : others) {
      if (likeness(above, word) >= likeness(best, word) + BETTER) {
        best = above;
      }
    }
    if (best != head) {
      marks(head, word, best);
      attach(word, best, "conj");
    }
  }

  /** "In Kabul, the bombing of ..., and the ...": a member of a list, no other name of Kabul. */
  private void apposition(int word) {
    int head = tokens.get(word).head();
    boolean listed =
        is(word, "appos")
            && head >= 0
            && head < word
            && noun(word)
            && kind(word) == Kind.DEED
            && kind(head) != Kind.DEED
            && tokens.stream().anyMatch(t -> t.head() == word && t.relation().equals("conj"));
    if (!listed) {
      return;
    }
    for (int above : above(head)) {
      boolean alike =
          kind(above) == Kind.DEED
              ? likeness(above, word) >= BETTER
              : kind(above) == Kind.OTHER
                  && of(above)
                  && determiner(above).equals(determiner(word));
      if (alike) {
        attach(word, above, "conj");
        return;
      }
    }
  }

  /** "A member of the League and the Union": the name before the "and" that a noun is of. */
  private List<Integer> below(int noun, int word) {
    if (!name(word) || determiner(noun).equals("the") && !determiner(word).equals("the")) {
      return List.of();
    }
    return tokens.stream()
        .filter(t -> t.relation().equals("pobj") && t.index() > noun && t.index() < word)
        .filter(t -> t.head() > noun && tokens.get(t.head()).head() == noun && name(t.index()))
        .filter(t -> Spelled.as("and|,|or|&", tokens.get(t.index() + 1).form()))
        .map(Token::index)
        .toList();
  }

  /** The nouns in whose phrases a noun stands, from the nearest out. */
  private List<Integer> above(int noun) {
    List<Integer> all = new ArrayList<>();
    int i = noun;
    for (int steps = 0; steps < 12 && i >= 0; steps++) {
      int head = tokens.get(i).head();
      if (head < 0 || head > i) {
        break;
      }
      if (is(i, "conj", "appos") && noun(head)) {
        i = head;
      } else if (is(i, "pobj") && noun(over(head))) {
        i = over(head);
        all.add(i);
      } else {
        break;
      }
    }
    return all;
  }

  /** What a preposition stands under, past prepositions; below 0 where it opens a list. */
  private int over(int preposition) {
    int i = preposition;
    while (i >= 0 && Spelled.as("IN|TO", tokens.get(i).pos())) {
      i = LISTING.contains(tokens.get(i).lemma()) ? -1 : tokens.get(i).head();
    }
    return i;
  }

  private enum Kind {
    NAME,
    DEED,
    ACTOR,
    OTHER
  }

  private Kind kind(int noun) {
    Token token = tokens.get(noun);
    if (token.pos().startsWith("NNP")) {
      return Kind.NAME;
    }
    if (knowledge.words().is(token.lemma(), "actornoun")) {
      return Kind.ACTOR;
    }
    boolean deed =
        knowledge.words().is(token.lemma(), "act")
            || !knowledge.lexicon().senses('n', token.lemma()).isEmpty()
            || of(noun) && Spelled.as("\\p{Ll}{3,}(ing|tion|ment|al)", token.lemma());
    return deed ? Kind.DEED : Kind.OTHER;
  }

  /** How much two nouns look like members of one list. */
  private int likeness(int left, int right) {
    int score = alike(kind(left), kind(right));
    score += determiner(left).equals(determiner(right)) ? 2 : -1;
    score += of(left) == of(right) ? 1 : 0;
    boolean number = tokens.get(left).pos().endsWith("S") == tokens.get(right).pos().endsWith("S");
    return score + (number ? 1 : 0);
  }

  private static int alike(Kind left, Kind right) {
    if (left == right) {
      return left == Kind.OTHER ? 1 : 3;
    }
    boolean doers = left != Kind.DEED && right != Kind.DEED && left != Kind.OTHER;
    return doers && right != Kind.OTHER ? 2 : -2;
  }

  private String determiner(int noun) {
    return tokens.stream()
        .filter(t -> t.head() == noun && Spelled.as("det|poss", t.relation()))
        .map(t -> t.relation().equals("poss") ? "its" : t.lemma())
        .findFirst()
        .orElse("");
  }

  private boolean of(int noun) {
    return tokens.stream().anyMatch(t -> t.head() == noun && t.lemma().equals("of"));
  }

  /** The "and" and the comma before a member go with it. */
  private void marks(int from, int word, int to) {
    for (Token token : List.copyOf(tokens)) {
      if (token.head() == from
          && Spelled.as("cc|punct", token.relation())
          && token.index() < word
          && token.index() > from) {
        attach(token.index(), to, token.relation());
      }
    }
  }

  private boolean is(int token, String... relations) {
    return List.of(relations).contains(tokens.get(token).relation());
  }

  private boolean noun(int token) {
    return token >= 0 && tokens.get(token).pos().startsWith("NN");
  }

  private void attach(int token, int head, String relation) {
    ParseRepair.attach(tokens, token, head, relation);
  }
}
