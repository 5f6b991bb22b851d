package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.text.ParsedDocument;
import org.chancery.text.Token;

/**
 * Puts right what the parser is known to attach wrongly, so that all that reads the parse finds it
 * as it should be: what is counted heads its phrase ("dozens of missiles", "$400 million in aid",
 * "up to 6,000 shells", "between 200 and 300 tanks"), "pursuant to" and "having supplied" hang on
 * their verbs, and "American claims that" are no verb.
 */
final class Reattachment {
  private static final Set<String> HEDGES = Set.of("over", "under", "about", "around", "between");

  private final QuantityWords words;
  private final WordClasses classes;
  private final List<Token> tokens;

  private Reattachment(Knowledge knowledge, List<Token> tokens) {
    this.words = knowledge.quantities();
    this.classes = knowledge.words();
    this.tokens = tokens;
  }

  static ParsedDocument repaired(ParsedDocument document, Knowledge knowledge) {
    return ParseRepair.each(document, tokens -> repair(knowledge, tokens));
  }

  private static void repair(Knowledge knowledge, List<Token> tokens) {
    Reattachment repair = new Reattachment(knowledge, tokens);
    Amounts amounts = new Amounts(repair, knowledge, tokens);
    for (int i = 0; i < tokens.size(); i++) {
      repair.hedged(i);
      amounts.raise(i);
      repair.pursuant(i);
      repair.perfect(i);
      repair.claims(i);
      repair.listed(i);
      repair.displaced(i);
      repair.blamed(i);
      repair.answering(i);
    }
  }

  /** "Up to" and "between" before a number. */
  private void hedged(int first) {
    String word = lower(first);
    boolean upTo = word.equals("up") && first + 1 < tokens.size() && lower(first + 1).equals("to");
    int number = upTo ? first + 2 : first + 1;
    if (!upTo && !HEDGES.contains(word) || !relation(first, "prep") || !numeral(number)) {
      return;
    }
    int noun = object(upTo ? first + 1 : first);
    int above = tokens.get(first).head();
    if (noun < number
        || above < 0
        || above > first
        || !verb(above)
        || !noun(noun)
        || has(above, "dobj", first)
        || !upTo && small(number)) {
      return;
    }
    attach(noun, above, "dobj");
    attach(first, noun, "qmod");
    if (word.equals("between")) {
      children(first).forEach(c -> attach(c, noun, "qmod"));
    }
  }

  /** "Fired rockets at the base in retaliation for": fired so, not a base so. */
  private void answering(int preposition) {
    int noun = lower(preposition).equals("in") ? object(preposition) : -1;
    int above = tokens.get(preposition).head();
    if (noun < 0 || above < 0 || !noun(above) || !classes.is(tokens.get(noun).lemma(), "answer")) {
      return;
    }
    int verb = above;
    while (verb >= 0 && !verb(verb)) {
      verb = tokens.get(verb).head();
    }
    if (verb >= 0 && verb < above) {
      attach(preposition, verb, "prep");
    }
  }

  /** "Designated the company pursuant to the order": it is designated so, not a company so. */
  private void pursuant(int word) {
    int noun = tokens.get(word).head();
    if (lower(word).equals("pursuant") && noun >= 0 && noun < word && noun(noun)) {
      int verb = tokens.get(noun).head();
      while (verb >= 0 && !verb(verb)) {
        verb = tokens.get(verb).head();
      }
      if (verb >= 0) {
        attach(word, verb, "prep");
      }
    }
  }

  /** "Denies having supplied": a sentence has one root. */
  private void perfect(int verb) {
    int having = verb - 1;
    boolean second =
        tokens.get(verb).head() < 0
            && tokens.get(verb).pos().equals("VBN")
            && having > 0
            && Spelled.as("having|being", lower(having))
            && tokens.get(having).head() == verb
            && tokens.get(having - 1).head() != verb
            && verb(having - 1);
    if (second) {
      attach(verb, having - 1, "xcomp");
    }
  }

  /** "Condemns in the strongest terms the use of force": nouns have no objects. */
  private void displaced(int object) {
    int above = tokens.get(object).head();
    if (!relation(object, "dobj") || above < 0 || above > object || !noun(above)) {
      return;
    }
    while (above >= 0 && !verb(above)) {
      above = tokens.get(above).head();
    }
    if (above >= 0 && !has(above, "dobj", object)) {
      attach(object, above, "dobj");
    }
  }

  /** "France, Spain, and Italy voted": the parse of a list may make two subjects of it. */
  private void listed(int last) {
    int verb = tokens.get(last).head();
    int link = last - 1;
    while (link > 0 && tokens.get(link).head() == last) {
      link--;
    }
    if (!relation(last, "nsubj")
        || verb < last
        || !tokens.get(Math.max(link, 0)).pos().equals("CC")) {
      return;
    }
    for (int first : children(verb)) {
      if (relation(first, "nsubj") && first < link) {
        attach(last, first, "conj");
        return;
      }
    }
  }

  /** "Denied US claims that": what is denied is a noun, and the clause after it is its own. */
  private void claims(int word) {
    Token token = tokens.get(word);
    int above = token.head();
    boolean denied =
        token.pos().equals("VBZ")
            && relation(word, "ccomp")
            && above >= 0
            && classes.is(tokens.get(above).lemma(), "deny")
            && classes.is(token.lemma(), "assertion");
    boolean subject =
        denied && word > 0 && tokens.get(word - 1).head() == word && relation(word - 1, "nsubj");
    if (!subject) {
      return;
    }
    tokens.set(
        word, new Token(word, token.form(), token.lemma(), "NNS", above, "dobj", token.span()));
    attach(word - 1, word, "nmod");
    children(word).stream()
        .filter(c -> relation(c, "ccomp") && c > word)
        .forEach(c -> attach(c, word, "acl"));
  }

  /** "Accuse the ruling party of undermining": what it is accused of, no party of that sort. */
  private void blamed(int of) {
    int noun = tokens.get(of).head();
    int verb = noun < 0 ? -1 : tokens.get(noun).head();
    boolean charge =
        lower(of).equals("of")
            && noun >= 0
            && verb >= 0
            && relation(noun, "dobj")
            && verb(verb)
            && classes.is(tokens.get(verb).lemma(), "objectgerund")
            && children(of).stream().anyMatch(c -> relation(c, "pcomp"));
    if (charge) {
      attach(of, verb, "prep");
    }
  }

  /** A small number after "about" or "over" may be what is spoken of: "talks about two issues". */
  private boolean small(int number) {
    String form = tokens.get(number).form();
    return Spelled.as("[1-9]|(19|20)\\d\\d", form) || words.is(lower(number), "number");
  }

  boolean numeral(int token) {
    return token < tokens.size() && tokens.get(token).pos().equals("CD");
  }

  int object(int preposition) {
    return children(preposition).stream()
        .filter(c -> relation(c, "pobj") && c > preposition)
        .findFirst()
        .orElse(-1);
  }

  List<Integer> children(int token) {
    List<Integer> found = new ArrayList<>();
    for (Token each : tokens) {
      if (each.head() == token) {
        found.add(each.index());
      }
    }
    return found;
  }

  private boolean has(int verb, String relation, int before) {
    return children(verb).stream().anyMatch(c -> relation(c, relation) && c < before);
  }

  private boolean relation(int token, String relation) {
    return tokens.get(token).relation().equals(relation);
  }

  private boolean verb(int token) {
    return tokens.get(token).pos().startsWith("VB");
  }

  boolean noun(int token) {
    return tokens.get(token).pos().startsWith("NN");
  }

  String lower(int token) {
    return tokens.get(token).form().toLowerCase(Locale.ROOT);
  }

  void attach(int token, int head, String relation) {
    ParseRepair.attach(tokens, token, head, relation);
  }
}
