package org.chancery.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.text.Token;

/**
 * A sentence's dependency tree with the ways of walking it that reading claims needs. What amounts
 * and counts are of stands above them ({@link Partitives}).
 */
final class SentenceGraph {
  private static final Set<String> CLAUSAL = Set.of("relcl", "advcl", "ccomp", "parataxis");

  private final Sentence sentence;
  private final Token[] tokens;
  private final List<List<Integer>> children = new ArrayList<>();
  private final BitSet verbs = new BitSet();

  SentenceGraph(Sentence read) {
    this.sentence = Partitives.raise(read);
    this.tokens = sentence.tokens().toArray(Token[]::new);
    for (int i = 0; i < tokens.length; i++) {
      children.add(new ArrayList<>());
    }
    for (Token token : tokens) {
      if (token.head() >= 0) {
        children.get(token.head()).add(token.index());
      }
    }
    for (int i = 0; i < tokens.length; i++) {
      verbs.set(i, isVerb(i));
    }
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return tokens.length;
  }

  Token token(int index) {
    return tokens[index];
  }

  String lemma(int index) {
    return token(index).lemma();
  }

  String pos(int index) {
    return token(index).pos();
  }

  String relation(int index) {
    return token(index).relation();
  }

  int head(int index) {
    return token(index).head();
  }

  boolean is(int index, String... relations) {
    return among(relation(index), relations);
  }

  /**
   * Verbs, and words that the tagger took for nouns though the parse gives them subject and object.
   */
  boolean verb(int index) {
    // Asked more often than all else: told once, when the sentence is taken in.
    return verbs.get(index);
  }

  private boolean isVerb(int index) {
    return pos(index).startsWith("VB")
        || pos(index).startsWith("NN")
            && child(index, "dobj") >= 0
            && (child(index, "nsubj") >= 0 || head(index) < 0 && child(index, "compound") >= 0);
  }

  boolean noun(int index) {
    return pos(index).startsWith("NN") && !verb(index);
  }

  boolean pronoun(int index) {
    return pos(index).startsWith("PRP") || pos(index).startsWith("WP") || pos(index).equals("WDT");
  }

  List<Integer> children(int index) {
    return children.get(index);
  }

  List<Integer> children(int index, String... relations) {
    List<Integer> found = new ArrayList<>();
    for (int child : children.get(index)) {
      if (among(relation(child), relations)) {
        found.add(child);
      }
    }
    return found;
  }

  /** The first child with one of these relations, or -1. */
  int child(int index, String... relations) {
    for (int child : children.get(index)) {
      if (among(relation(child), relations)) {
        return child;
      }
    }
    return -1;
  }

  private static boolean among(String relation, String... relations) {
    for (String each : relations) {
      if (each.equals(relation)) {
        return true;
      }
    }
    return false;
  }

  /** A word and all that is coordinated with it after it. */
  List<Integer> coordination(int index) {
    List<Integer> all = new ArrayList<>();
    all.add(index);
    for (int i = 0; i < all.size(); i++) {
      for (int conjunct : children(all.get(i), "conj")) {
        if (!all.contains(conjunct)) {
          all.add(conjunct);
        }
      }
    }
    all.sort(null);
    return all;
  }

  /** The first word of the coordination that a word belongs to. */
  int firstConjunct(int index) {
    int first = index;
    while (relation(first).equals("conj") && head(first) >= 0) {
      first = head(first);
    }
    return first;
  }

  /** The objects of a preposition, coordinated ones included; gerunds are not objects. */
  List<Integer> objects(int preposition) {
    List<Integer> all = new ArrayList<>();
    for (int object : children(preposition, "pobj")) {
      all.addAll(coordination(object));
    }
    return all;
  }

  /** The words before a noun that say which or what kind it is, coordinated ones included. */
  List<Integer> modifiers(int noun) {
    List<Integer> all = new ArrayList<>();
    for (int modifier : children(noun, "nmod", "compound", "amod", "nn", Partitives.COUNT)) {
      all.addAll(coordination(modifier));
    }
    return all;
  }

  boolean dominates(int ancestor, int index) {
    for (int i = index; i >= 0; i = head(i)) {
      if (i == ancestor) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word below another stands in a clause that modifies it. */
  boolean inClause(int index, int above) {
    for (int i = index; i >= 0 && i != above; i = head(i)) {
      if (verb(i)) {
        return true;
      }
    }
    return false;
  }

  /** All words below a word, itself included, in order. */
  BitSet subtree(int index) {
    BitSet words = new BitSet();
    collect(index, words);
    return words;
  }

  private void collect(int index, BitSet into) {
    if (!into.get(index)) {
      into.set(index);
      children.get(index).forEach(c -> collect(c, into));
    }
  }

  /** The words of a noun phrase without its clauses, appositions and further conjuncts. */
  BitSet phrase(int index) {
    BitSet words = new BitSet();
    words.set(index);
    for (int child : children.get(index)) {
      if (!CLAUSAL.contains(relation(child)) && !is(child, "appos", "conj", "cc", "punct")) {
        words.or(subtree(child));
      }
    }
    return words;
  }

  /** The verb or other word that heads the clause a word stands in. */
  int clause(int index) {
    int i = index;
    while (head(i) >= 0 && !verb(i)) {
      i = head(i);
    }
    return i;
  }

  Span span(BitSet words) {
    int first = words.nextSetBit(0);
    int last = words.length() - 1;
    return new Span(token(first).span().begin(), token(last).span().end());
  }

  /** The document's text from the first to the last of some words. */
  String text(Span span) {
    int base = sentence.span().begin();
    return sentence.text().substring(span.begin() - base, span.end() - base);
  }
}
