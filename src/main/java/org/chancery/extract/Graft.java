package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.text.Token;

/**
 * Joins the parse of a list's item to that of the words before the list, where these leave open
 * what the item says: "The council calls for:" and "the release of all prisoners", "The ministers
 * urge the parties:" and "to lay down their arms".
 */
final class Graft {
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass", "csubj", "expl");
  private static final Set<String> COMPLEMENTS =
      Set.of("dobj", "attr", "xcomp", "ccomp", "acomp", "nsubjpass", "oprd");

  private static final Set<String> TOWARDS =
      Set.of("commitment", "support", "dedication", "determination", "adherence", "assistance");

  private final WordClasses words;
  private final List<Token> stem;
  private final List<Token> tokens = new ArrayList<>();
  private final int last;
  private final int root;

  private Graft(WordClasses words, Sentence stem, Sentence item) {
    this.words = words;
    this.stem = stem.tokens();
    int size = this.stem.size();
    tokens.addAll(this.stem);
    for (Token t : item.tokens()) {
      int head = t.head() < 0 ? -1 : t.head() + size;
      tokens.add(
          new Token(size + t.index(), t.form(), t.lemma(), t.pos(), head, t.relation(), t.span()));
    }
    int end = size - 1;
    while (end >= 0 && !Spelled.as(".*\\w.*", this.stem.get(end).form())) {
      end--;
    }
    this.last = end;
    this.root = root(size);
  }

  /**
   * The item with the words before its list, as one sentence; empty where each stands for itself.
   *
   * @param text the document's
   */
  static Optional<Sentence> of(WordClasses words, Sentence stem, Sentence item, String text) {
    Graft graft = new Graft(words, stem, item);
    if (graft.last < 0 || graft.root < 0 || !graft.joined()) {
      return Optional.empty();
    }
    Span span = stem.span().cover(item.span());
    return Optional.of(new Sentence(item.index(), item.block(), span, span.in(text), graft.tokens));
  }

  private int root(int from) {
    for (int i = from; i < tokens.size(); i++) {
      if (tokens.get(i).head() < 0) {
        return i;
      }
    }
    return -1;
  }

  private boolean joined() {
    if (child(root, SUBJECTS) >= 0) {
      return false;
    }
    Token end = stem.get(last);
    if (Spelled.as("MD|TO", end.pos())) {
      return verb("VB") && modal(end);
    }
    if (Spelled.as("include|including", end.lemma())) {
      return noun() && exemplified(last);
    }
    if (Spelled.as("IN|TO", end.pos()) && child(last, Set.of("pobj", "pcomp")) < 0) {
      return noun() && attached(last, "pobj") || verb("VBG") && attached(last, "pcomp");
    }
    if (end.pos().startsWith("VB")) {
      return child(last, COMPLEMENTS) < 0 && child(last, Set.of("auxpass")) < 0 && governed(last);
    }
    return to() && infinitive() || noun() && following();
  }

  /** What the stem's last verb asks for: "to sanction:", "include:", "agreed:". */
  private boolean governed(int verb) {
    boolean copula = stem.get(verb).lemma().equals("be");
    return noun() && attached(verb, copula ? "attr" : "dobj")
        || (to() || verb("VBG")) && !copula && attached(verb, "xcomp");
  }

  /** "The parties shall:" and "refrain from ...": the verb takes the auxiliary's place. */
  private boolean modal(Token auxiliary) {
    int above = auxiliary.head();
    boolean heads = above < 0 || child(last, SUBJECTS) >= 0;
    String relation = heads ? auxiliary.relation() : "xcomp";
    for (Token each : List.copyOf(tokens)) {
      if (each.head() == last && each.index() < last) {
        attach(each.index(), root);
      }
    }
    set(root, above, relation);
    set(last, root, "aux");
    return true;
  }

  /** Whom the stem's verb asks to act, what its subject means to do, or what its noun is for. */
  private boolean infinitive() {
    for (int i = last; i >= 0; i = stem.get(i).head()) {
      if (stem.get(i).pos().startsWith("VB")) {
        boolean asks = words.is(stem.get(i).lemma(), "objectcontrol");
        int subject = child(i, Set.of("nsubj", "expl"));
        boolean expletive = subject >= 0 && stem.get(subject).lemma().equals("it");
        return (asks || expletive || child(i, Set.of("acomp")) >= 0) && attached(i, "xcomp");
      }
    }
    return false;
  }

  /** "Will take the following steps:": the item is one of them. */
  private boolean following() {
    for (int i = last; i >= 0; i = stem.get(i).head()) {
      if (stem.get(i).pos().startsWith("VB")) {
        return false;
      }
      int noun = i;
      boolean points =
          stem.get(i).lemma().equals("following")
              || stem.stream()
                  .anyMatch(t -> t.head() == noun && t.form().equalsIgnoreCase("following"));
      if (points) {
        return attached(i, "conj");
      }
    }
    return false;
  }

  /** "Supports programs in Mali, including:" supports the item, too. */
  private boolean exemplified(int including) {
    int head = stem.get(including).head();
    int whole =
        head >= 0 && stem.get(head).pos().startsWith("VB")
            ? content(child(head, Set.of("dobj")))
            : content(head);
    return whole >= 0 && stem.get(whole).pos().startsWith("NN") && attached(whole, "conj");
  }

  /** Of "its commitment to programs" and "its support for them" the programs; else the noun. */
  private int content(int noun) {
    boolean towards = noun >= 0 && TOWARDS.contains(stem.get(noun).lemma());
    return stem.stream()
        .filter(t -> towards && t.head() == noun && Spelled.as("to|for", t.lemma()))
        .map(t -> child(t.index(), Set.of("pobj")))
        .filter(object -> object >= 0)
        .findFirst()
        .orElse(noun);
  }

  private boolean noun() {
    return Spelled.as("NN.*|PRP|CD|DT", tokens.get(root).pos())
        && child(root, Set.of("cop", "aux")) < 0;
  }

  private boolean verb(String pos) {
    return tokens.get(root).pos().equals(pos) && child(root, Set.of("aux")) < 0;
  }

  private boolean to() {
    int to = child(root, Set.of("aux"));
    return to >= 0 && tokens.get(to).pos().equals("TO");
  }

  private int child(int head, Set<String> relations) {
    return tokens.stream()
        .filter(t -> t.head() == head && relations.contains(t.relation()))
        .mapToInt(Token::index)
        .findFirst()
        .orElse(-1);
  }

  private boolean attached(int head, String relation) {
    set(root, head, relation);
    return true;
  }

  private void attach(int token, int head) {
    set(token, head, tokens.get(token).relation());
  }

  private void set(int token, int head, String relation) {
    ParseRepair.attach(tokens, token, head, relation);
  }
}
