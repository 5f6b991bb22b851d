package org.chancery.extract;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.text.ParsedDocument;
import org.chancery.text.Token;

/**
 * Mends the clauses of resolutions: in "4. Requests the Secretary-General to report" neither the
 * number nor whom the verb turns to is its subject, in "Calls upon donors to aid Mali and to assist
 * Chad" donors are to do both, in "Expressing concern, requests a report, urges Mali to disarm" the
 * first verb that says what is resolved is the main one.
 */
final class ClauseHeads {
  private static final Set<String> UPON = Set.of("on", "upon");
  private static final Set<String> ASIDE = Set.of("advcl", "ccomp", "conj", "acl");

  private final WordClasses words;
  private final List<Token> tokens;

  private ClauseHeads(WordClasses words, List<Token> tokens) {
    this.words = words;
    this.tokens = tokens;
  }

  static ParsedDocument repaired(ParsedDocument document, Knowledge knowledge) {
    return ParseRepair.eachWord(
        document, knowledge, (words, tokens) -> new ClauseHeads(words, tokens)::mend);
  }

  private void mend(int verb) {
    if (!resolves(verb)) {
      return;
    }
    if (begins(tokens, verb)) {
      subjects(verb);
    }
    if (spoken(verb)) {
      return;
    }
    raise(verb);
    upon(verb);
    int first = -1;
    for (int i : children(verb)) {
      if (i > verb && infinitive(i)) {
        told(verb, i);
        if (first < 0) {
          first = i;
          relate(i, verb, "xcomp");
        } else if (at(i).relation().equals("conj")) {
          relate(i, first, "conj");
        }
      } else if (first >= 0 && i > first && meanwhile(i)) {
        relate(i, first, "advcl");
      }
    }
  }

  private boolean resolves(int verb) {
    return at(verb).pos().equals("VBZ") && words.is(at(verb).lemma(), "resolve");
  }

  /** Whether somebody is said to do what a verb says. */
  private boolean spoken(int verb) {
    return children(verb).stream()
        .anyMatch(c -> at(c).relation().startsWith("nsubj") || at(c).relation().equals("expl"));
  }

  /** Neither a number before the verb is its subject nor whom it turns to. */
  private void subjects(int verb) {
    for (int child : children(verb)) {
      if (at(child).relation().equals("nsubj")) {
        boolean after = child > verb;
        if (after || Character.isDigit(at(child).form().charAt(0))) {
          relate(child, verb, after ? "dobj" : "nummod");
        }
      }
    }
  }

  /** The first of several that resolve something is the main verb. */
  private void raise(int verb) {
    int later = at(verb).head();
    if (later > verb && at(verb).relation().equals("ccomp") && resolves(later) && !spoken(later)) {
      relate(verb, at(later).head(), at(later).relation());
      relate(later, verb, "conj");
    }
  }

  /** "Calls upon donors to": whom it calls upon, where the parse lost them. */
  private void upon(int verb) {
    int preposition = verb + 1;
    if (preposition >= tokens.size() || !UPON.contains(at(preposition).form())) {
      return;
    }
    relate(preposition, verb, "prep");
    for (int child : children(verb)) {
      if (child > preposition && at(child).relation().equals("pobj")) {
        relate(child, preposition, "pobj");
      }
    }
  }

  private boolean infinitive(int token) {
    boolean clause = at(token).relation().equals("xcomp") || ASIDE.contains(at(token).relation());
    return clause
        && at(token).pos().equals("VB")
        && children(token).stream()
            .anyMatch(
                c ->
                    at(c).pos().equals("TO")
                        && c > 0
                        && !at(c - 1).form().equals("order")
                        && !at(c - 1).form().equals("as"));
  }

  /** Who is to do something is whom the verb turns to, or one more of those. */
  private void told(int verb, int infinitive) {
    for (int child : children(infinitive)) {
      if (child < infinitive && at(child).relation().equals("nsubj")) {
        int others =
            IntStream.range(verb + 1, child)
                .filter(i -> at(i).relation().equals("pobj") && at(i).head() == verb + 1)
                .findFirst()
                .orElse(-1);
        relate(child, others < 0 ? verb : others, others < 0 ? "dobj" : "conj");
      }
    }
  }

  /** "While respecting": so do those who are told to act. */
  private boolean meanwhile(int token) {
    return at(token).relation().equals("advcl")
        && at(token).pos().equals("VBG")
        && children(token).stream().anyMatch(c -> at(c).lemma().equals("while"));
  }

  private Token at(int index) {
    return tokens.get(index);
  }

  private List<Integer> children(int token) {
    return IntStream.range(0, tokens.size()).filter(i -> at(i).head() == token).boxed().toList();
  }

  private void relate(int token, int head, String relation) {
    ParseRepair.attach(tokens, token, head, relation);
  }

  /** Whether a word is a capitalized verb with which a clause begins. */
  static boolean begins(List<Token> tokens, int index) {
    Token token = tokens.get(index);
    return token.pos().equals("VBZ")
        && Character.isUpperCase(token.form().charAt(0))
        && (index == 0 || !Character.isLetter(tokens.get(index - 1).form().charAt(0)));
  }
}
