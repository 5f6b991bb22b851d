package org.chancery.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.text.ParsedDocument;
import org.chancery.text.Token;

/**
 * Puts right parts of speech that the tagger is known to miss: the verb at the head of an item that
 * leaves out its subject ("(8) calls on the parties to ..."), infinitives that look like adjectives
 * ("to blunt"), adjectives used as nouns ("the right and ability to veto"), and words with a name
 * inside ("UN-backed").
 */
final class Retagging {
  private static final Set<String> NOMINAL = Set.of("dobj", "pobj", "nsubj", "nsubjpass", "conj");

  /** Resolution verbs whose third person looks like a plural noun. */
  private static final Set<String> OPERATIVE =
      Set.of(
          "call",
          "demand",
          "urge",
          "support",
          "request",
          "welcome",
          "note",
          "commend",
          "condemn",
          "pledge",
          "plan",
          "offer",
          "appeal",
          "stress",
          "praise",
          "promise",
          "vow",
          "aim",
          "warn",
          "thank",
          "applaud",
          "mandate",
          "resolve",
          "regret",
          "commit",
          "recommend",
          "honor",
          "salute",
          "renew",
          "mourn",
          "object",
          "caution",
          "back");

  private final List<Token> tokens;

  private Retagging(List<Token> tokens) {
    this.tokens = tokens;
  }

  static ParsedDocument repaired(ParsedDocument document) {
    return ParseRepair.each(document, tokens -> repair(tokens));
  }

  private static void repair(List<Token> tokens) {
    Retagging repair = new Retagging(tokens);
    repair.hollow();
    repair.ownAim();
    for (int i = 0; i < tokens.size(); i++) {
      repair.recital(i);
      repair.operative(i);
      repair.right(i);
      repair.hyphened(i);
      repair.infinitive(i);
    }
  }

  /**
   * A mark that heads a sentence, as the parse of "to free the prisoners;" has it: its verb does.
   */
  private void hollow() {
    for (Token token : List.copyOf(tokens)) {
      if (token.head() < 0 && !Spelled.as(".*\\w.*", token.form())) {
        tokens.stream()
            .filter(t -> t.head() == token.index() && Spelled.as("VB.*|NN.*", t.pos()))
            .findFirst()
            .ifPresent(heir -> inherits(heir, token.index()));
      }
    }
  }

  /** "The determination of Chad to continue": no sentence, but a noun and what it is to do. */
  private void ownAim() {
    for (Token token : List.copyOf(tokens)) {
      if (token.relation().equals("nsubj")
          && token.pos().equals("NN")
          && token.head() >= 0
          && tokens.get(token.head()).head() < 0
          && tokens.get(token.head()).pos().equals("VB")
          && has(token.head(), "aux", "to")
          && has(token.index(), "det", "the")
          && has(token.index(), "prep", "of")) {
        set(token.head(), "VB", token.index(), "acl");
        set(token.index(), "NN", -1, "root");
      }
    }
  }

  private boolean has(int head, String relation, String lemma) {
    return tokens.stream()
        .anyMatch(
            t -> t.head() == head && t.relation().equals(relation) && t.lemma().equals(lemma));
  }

  private void inherits(Token heir, int mark) {
    set(heir.index(), heir.pos(), -1, "root");
    for (Token other : List.copyOf(tokens)) {
      if (other.head() == mark || other.index() == mark) {
        set(
            other.index(),
            other.pos(),
            heir.index(),
            other.index() == mark ? "punct" : other.relation());
      }
    }
  }

  /** "A. deploring the violence": the letter only counts the paragraph. */
  private void recital(int word) {
    Token token = tokens.get(word);
    if (word == 1
        && Spelled.as("\\p{Lu}{1,2}\\.|\\p{Lu}", tokens.get(0).form())
        && Spelled.as("VB[GN]", token.pos())
        && token.head() == 0) {
      int above = tokens.get(0).head();
      set(word, token.pos(), above, tokens.get(0).relation());
      set(0, "LS", word, "meta");
      for (Token child : List.copyOf(tokens)) {
        if (child.head() == 0) {
          set(child.index(), child.pos(), word, child.relation());
        }
      }
    }
  }

  /** A plural noun that begins its sentence, heads it and is followed as only a verb is. */
  private void operative(int word) {
    Token token = tokens.get(word);
    if (!token.pos().equals("NNS")
        || token.head() >= 0 && !subject(token)
        || !OPERATIVE.contains(token.lemma())
        || !begins(word)
        || word + 1 >= tokens.size()) {
      return;
    }
    Token next = tokens.get(word + 1);
    boolean calls =
        Spelled.as("call|appeal", token.lemma()) && Spelled.as("on|upon|for|to", lower(word + 1));
    boolean alone = word + 2 == tokens.size() && Spelled.as(":|--|—", lower(word + 1));
    if (!calls
        && !alone
        && !Spelled.as("DT|PRP\\$|WDT", next.pos())
        && !lower(word + 1).equals("that")) {
      return;
    }
    if (token.head() >= 0) {
      Token infinitive = tokens.get(token.head());
      set(infinitive.index(), infinitive.pos(), word, "xcomp");
    }
    set(word, "VBZ", -1, "root");
    for (Token child : List.copyOf(tokens)) {
      if (child.head() == word && child.index() > word) {
        switch (child.relation()) {
          case "appos", "nsubj", "dep", "npadvmod" -> hang(child, "dobj");
          case "acl" -> hang(child, "xcomp");
          default -> {}
        }
      }
    }
  }

  /** Whether an infinitive that heads the sentence has a word for its subject, as none has. */
  private boolean subject(Token token) {
    Token above = tokens.get(token.head());
    return token.relation().equals("nsubj")
        && above.head() < 0
        && above.pos().equals("VB")
        && tokens.stream().anyMatch(t -> t.head() == above.index() && t.pos().equals("TO"));
  }

  private void hang(Token child, String relation) {
    set(child.index(), child.pos(), child.head(), relation);
  }

  /** Whether only numbers, brackets and adverbs stand before a word. */
  private boolean begins(int word) {
    return tokens.subList(0, word).stream()
        .allMatch(
            t ->
                Spelled.as("RB|CD|LS|HYPH|\\W+|-[LR]RB-", t.pos())
                    || !Spelled.as("\\w+", t.form()));
  }

  /** "The right and ability to veto": an adjective with an article of its own in a noun's place. */
  private void right(int word) {
    Token token = tokens.get(word);
    if (!token.pos().equals("JJ") || !NOMINAL.contains(token.relation())) {
      return;
    }
    boolean article =
        tokens.stream()
            .anyMatch(
                t ->
                    t.head() == word
                        && t.index() < word
                        && Spelled.as("det|poss", t.relation())
                        && t.index() == word - 1);
    boolean before = word + 1 < tokens.size() && tokens.get(word + 1).pos().startsWith("NN");
    boolean joined =
        tokens.stream()
            .anyMatch(
                t -> t.head() == word && t.relation().equals("conj") && t.pos().startsWith("NN"));
    if (joined && Character.isLowerCase(token.form().charAt(0)) && article && !before) {
      set(word, "NN", token.head(), token.relation());
    }
  }

  /** "UN-backed Libya": the word after the hyphen is what counts. */
  private void hyphened(int word) {
    Token old = tokens.get(word);
    String lemma = HyphenWords.lemma(old.form());
    if (!lemma.isEmpty() && Spelled.as("JJ|NN.*|VBN", old.pos()) && old.relation().equals("nmod")) {
      tokens.set(
          word, new Token(word, old.form(), lemma, "VBN", old.head(), old.relation(), old.span()));
    }
  }

  /** "Wants to blunt its influence": what has "to" for an auxiliary is a verb. */
  private void infinitive(int word) {
    Token token = tokens.get(word);
    if (token.pos().startsWith("VB") || !Spelled.as("\\p{Ll}+", token.form())) {
      return;
    }
    boolean marked =
        tokens.stream()
            .anyMatch(t -> t.head() == word && t.pos().equals("TO") && t.relation().equals("aux"));
    if (marked) {
      Token verb =
          new Token(
              word,
              token.form(),
              token.form(),
              "VB",
              token.head(),
              token.relation().equals("prt") ? "xcomp" : token.relation(),
              token.span());
      tokens.set(word, verb);
    }
  }

  private String lower(int token) {
    return tokens.get(token).form().toLowerCase(Locale.ROOT);
  }

  private void set(int token, String pos, int head, String relation) {
    Token old = tokens.get(token);
    tokens.set(token, new Token(token, old.form(), old.lemma(), pos, head, relation, old.span()));
  }
}
