package org.chancery.extract;

import java.util.List;
import java.util.Set;

/** Where a pronoun stands, and what that says about candidates in its own sentence. */
final class PronounPlace {
  private static final double HERE = 3;
  private static final double MAIN = 5;
  private static final double GOES_ON = 2;
  private static final double A_WORD = 0.06;

  private final Knowledge knowledge;
  private final SentenceGraph graph;
  private final int token;
  private final boolean possessive;
  private final boolean subject;
  private final int clause;
  private final List<Integer> understood;

  PronounPlace(Knowledge knowledge, SentenceGraph graph, int token) {
    this.knowledge = knowledge;
    this.graph = graph;
    this.token = token;
    this.possessive = graph.is(token, "poss");
    this.subject = graph.is(graph.firstConjunct(token), "nsubj", "nsubjpass");
    this.clause = subject ? outer(graph.clause(token)) : graph.clause(token);
    this.understood = clause >= 0 && graph.verb(clause) ? subjects(clause) : List.of();
  }

  /** The understood subject; of "urged Sudan to join its protest" the one who urges. */
  private List<Integer> subjects(int verb) {
    Subjects subjects = new Subjects(graph, knowledge.words());
    int above = graph.head(verb);
    boolean asked =
        possessive
            && graph.is(verb, "xcomp", "ccomp", "advcl")
            && above >= 0
            && knowledge.words().is(graph.lemma(above), "objectcontrol")
            && knowledge.reference().is(graph.lemma(verb), "joins")
            && graph.is(graph.head(token), "dobj");
    return subjects.surface(asked ? above : verb);
  }

  /** "Taiwan is part of its territory": not the subject's own. */
  private boolean partitive() {
    int noun = graph.head(token);
    int of = noun < 0 ? -1 : graph.head(noun);
    return possessive
        && of >= 0
        && graph.lemma(of).equals("of")
        && graph.head(of) >= 0
        && graph.is(graph.head(of), "attr");
  }

  private int outer(int verb) {
    int above = graph.head(verb);
    return above < 0 ? -1 : graph.clause(above);
  }

  boolean subject() {
    return subject;
  }

  /** The understood subjects of the clause that the pronoun is an argument in. */
  List<Integer> understood() {
    return understood;
  }

  String verbLemma() {
    int verb = graph.clause(token);
    return verb < 0 ? "" : graph.lemma(verb);
  }

  /** The subject of the sentence's main verb; -1 where there is none. */
  int mainSubject() {
    for (int i = 0; i < graph.size(); i++) {
      if (graph.head(i) < 0) {
        return graph.child(i, "nsubj", "nsubjpass");
      }
    }
    return -1;
  }

  /** What a candidate of an earlier sentence gains from standing in a like place. */
  double parallel(Seen seen, int distance) {
    return distance == 1 && seen.subject() && subjectLike() && !dependent()
        ? seen.weight() >= MAIN ? 2.5 : 1.5
        : 0;
  }

  /** Whether the pronoun stands in a clause that follows what it depends on: "when they fled". */
  private boolean dependent() {
    int verb = graph.clause(token);
    int above = graph.head(verb);
    return above >= 0 && above < verb && graph.is(verb, "advcl", "relcl", "acl", "ccomp", "xcomp");
  }

  private boolean subjectLike() {
    int i = token;
    while (i >= 0 && graph.is(i, "poss")) {
      i = graph.head(i);
    }
    return i >= 0 && graph.is(graph.firstConjunct(i), "nsubj", "nsubjpass");
  }

  /** What a candidate of the same sentence gains or loses from where the two stand. */
  double near(Seen seen) {
    int other = seen.token();
    if (other > token) {
      return dated() ? -3 : 2.5;
    }
    double score = HERE - A_WORD * (token - other);
    boolean ofSubject = (understood.contains(other) || ownsSubject(other)) && !partitive();
    if (possessive) {
      return score
          + (ofSubject ? 4 : 0)
          + (coordinated(other) ? 6 : 0)
          + (toldOf(other) ? 6 : 0)
          + (ownsPhrase(other) || ownsFirst(other) ? 5 : 0);
    }
    if (subject) {
      boolean owner = ofSubject && !knowledge.reference().is(verbLemma(), "lifeless");
      return score
          + (owner ? 1.5 : 0)
          + (conditional(other) ? 2 : 0)
          + (goesOn(other) ? GOES_ON : 0);
    }
    if (understood.contains(other)) {
      return -100;
    }
    return score + 1 - (graph.clause(other) == clause ? ofSubject ? 1 : 4 : 0);
  }

  /** "Iran's valence has diminished": the possessor of the subject. */
  private boolean ownsSubject(int other) {
    int i = other;
    while (i >= 0 && graph.is(i, "poss")) {
      i = graph.head(i);
      if (understood.contains(i)) {
        return true;
      }
    }
    return false;
  }

  /** "Seoul and its ally". */
  private boolean coordinated(int other) {
    int noun = graph.head(token);
    return noun >= 0 && graph.is(noun, "conj") && graph.coordination(other).contains(noun)
        || noun >= 0 && graph.is(noun, "appos") && graph.head(noun) == other;
  }

  /** "condemned Iran for its launch", "sanctions on Iran over its launch". */
  private boolean toldOf(int other) {
    for (int i = graph.head(token); i >= 0 && !graph.verb(i); i = graph.head(i)) {
      if (graph.is(i, "prep") && knowledge.reference().is(graph.lemma(i), "blame")) {
        int told = graph.head(i);
        while (told >= 0 && graph.is(told, "prep")) {
          told = graph.head(told);
        }
        int above = graph.head(other);
        boolean object = above == told && graph.is(other, "dobj", "dative");
        boolean oblique =
            above >= 0
                && graph.is(other, "pobj")
                && Set.of("on", "against", "at", "with", "to").contains(graph.lemma(above))
                && (graph.head(above) == told
                    || graph.head(above) == objectOf(told)
                    || told >= 0 && graph.head(above) == graph.head(told));
        if (told >= 0 && (object || oblique)) {
          return true;
        }
      }
    }
    return false;
  }

  private int objectOf(int verb) {
    return verb < 0 ? -1 : graph.child(verb, "dobj");
  }

  /** "Iran's response to its neighbours". */
  private boolean ownsPhrase(int other) {
    for (int i = graph.head(token); i >= 0 && !graph.verb(i); i = graph.head(i)) {
      if (graph.noun(i) && graph.head(other) == i && graph.is(other, "poss")) {
        return true;
      }
    }
    return false;
  }

  /** "Iran's raids on Iraq and its missile tests": whose the first is, the second is. */
  private boolean ownsFirst(int other) {
    int noun = graph.head(token);
    int first = noun < 0 ? -1 : graph.firstConjunct(noun);
    return first >= 0 && first != noun && graph.is(other, "poss") && graph.head(other) == first;
  }

  /**
   * "Iran signed, but it never ratified", "Iran signed; it ratified": the subject of the clause
   * that this one goes on from.
   */
  private boolean goesOn(int other) {
    int verb = graph.clause(token);
    int subject = graph.firstConjunct(other);
    int before = graph.head(subject);
    if (before < 0 || before >= verb || !graph.is(subject, "nsubj", "nsubjpass")) {
      return false;
    }
    boolean conjunct = graph.is(verb, "conj") && graph.head(verb) == before;
    boolean inFront = graph.head(before) == verb && graph.is(before, "ccomp", "parataxis", "dep");
    boolean behind = graph.head(verb) == before && graph.is(verb, "ccomp", "parataxis", "dep");
    return conjunct || (inFront || behind) && joined(before, verb);
  }

  /** Whether a semicolon or dash stands between two clauses. */
  private boolean joined(int before, int verb) {
    for (int i = before + 1; i < verb; i++) {
      if (Spelled.as("[;—–]|--", graph.token(i).form())) {
        return true;
      }
    }
    return false;
  }

  /** "If Iran sent arms, it would violate": the subject of the condition in front. */
  private boolean conditional(int other) {
    int clause = graph.head(other);
    return clause >= 0
        && graph.is(other, "nsubj", "nsubjpass")
        && graph.is(clause, "advcl")
        && graph.head(clause) == graph.head(token)
        && graph.children(clause, "mark").stream()
            .anyMatch(m -> Spelled.as("if|unless|once|when|because|as|although", graph.lemma(m)));
  }

  /** "After its launch, ...": more often not the one who follows. */
  private boolean dated() {
    for (int i = token; i >= 0; i = graph.head(i)) {
      if (graph.is(i, "prep") && knowledge.reference().is(graph.lemma(i), "dated")) {
        return true;
      }
    }
    return false;
  }
}
