package org.chancery.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which verbs and nouns of a sentence its time expressions are attached to. */
final class DatedWords {
  /** A time inside the phrase of one of these belongs to the event named there. */
  static final Set<String> OTHER_EVENT =
      Set.of(
          "after", "since", "following", "before", "despite", "until", "because", "due", "prior");

  /** Nouns that only carry a time: in "in the years since 2014" the clause is dated. */
  private static final Set<String> TIME_NOUNS =
      Set.of(
          "year", "month", "week", "day", "decade", "period", "time", "end", "start", "beginning");

  private final SentenceGraph graph;
  private final List<TimeExpression> expressions;
  private final Map<Integer, List<TimeExpression>> dated = new HashMap<>();

  DatedWords(SentenceGraph graph, List<TimeExpression> expressions) {
    this.graph = graph;
    this.expressions = expressions;
    for (TimeExpression expression : expressions) {
      for (int word : words(expression)) {
        dated.computeIfAbsent(word, w -> new ArrayList<>()).add(expression);
      }
      explained(expression);
    }
  }

  /** "Until 1958, when Algeria recognized it": what follows was in that very year. */
  private void explained(TimeExpression x) {
    int when = x.lastToken() + 1;
    if (when < graph.size() && lower(when).equals(",")) {
      when++;
    }
    if (when < graph.size() && lower(when).equals("when")) {
      int verb = graph.head(when);
      if (verb > when && graph.verb(verb)) {
        Optional<String> bare = x.edtf().map(e -> e.replaceFirst("^\\.\\./|/\\.\\.$", ""));
        dated.put(
            verb,
            new ArrayList<>(List.of(new TimeExpression(x.firstToken(), x.lastToken(), bare))));
      }
    }
  }

  /** The time attached to this very word; the nearest where there are several. */
  Optional<TimeExpression> of(int word) {
    return dated.getOrDefault(word, List.of()).stream()
        .min(Comparator.comparingInt(x -> Math.abs(x.firstToken() - word)));
  }

  boolean inside(int word) {
    return expressions.stream().anyMatch(x -> x.covers(word));
  }

  private List<Integer> words(TimeExpression expression) {
    int carrier = carrier(expression);
    String link = "";
    int host = graph.head(carrier);
    if (preposition(carrier)) {
      link = graph.lemma(carrier);
    }
    while (host >= 0 && (preposition(host) || TIME_NOUNS.contains(graph.lemma(host)))) {
      link = preposition(host) ? graph.lemma(host) : link;
      carrier = host;
      host = graph.head(host);
    }
    if (host < 0) {
      return List.of();
    }
    boolean bracketed =
        expression.firstToken() > 0
            && Spelled.as("[(\\[]", graph.token(expression.firstToken() - 1).form());
    if (graph.noun(host)) {
      boolean attribute = carrier < host || link.equals("of") || bracketed;
      return attribute || graph.token(expression.firstToken()).form().startsWith("(")
          ? List.of(host)
          : nounAndVerb(host, expression.firstToken());
    }
    return verb(expression, carrier, host);
  }

  /** The token by which the expression hangs in the sentence. */
  private int carrier(TimeExpression x) {
    for (int i = x.firstToken(); i <= x.lastToken(); i++) {
      boolean outside = !x.covers(graph.head(i));
      if (outside && !graph.is(i, "det", "punct", "cc", "advmod", "case")) {
        return i;
      }
    }
    return x.firstToken();
  }

  private boolean preposition(int token) {
    return graph.is(token, "prep", "mark", "pcomp")
        && (Spelled.as("IN|TO|RB", graph.pos(token)) || OTHER_EVENT.contains(lower(token)));
  }

  /** A time after an object mostly dates the verb, whatever the parser hung it on. */
  private List<Integer> nounAndVerb(int noun, int from) {
    List<Integer> all = new ArrayList<>();
    boolean ofWhole = false;
    for (int i = noun; i >= 0; i = graph.head(i)) {
      if (graph.verb(i)) {
        if (i < from) {
          all.add(i);
        }
        break;
      }
      if (i == noun || graph.noun(i) && (ofWhole || graph.is(i, "dobj", "attr"))) {
        all.add(i);
      }
      ofWhole = lower(i).equals("of");
      boolean climbs = graph.is(i, "dobj", "attr", "pobj", "conj", "cc", "prep", "oprd", "appos");
      if (!climbs || OTHER_EVENT.contains(lower(i)) || graph.child(i, "poss") >= 0) {
        break;
      }
    }
    return all;
  }

  /** The verb, unless the time directly follows the event of an "after …" or "since …". */
  private List<Integer> verb(TimeExpression expression, int carrier, int host) {
    int start = Math.min(carrier, expression.firstToken());
    int before = start - 1;
    for (int i = before; i >= 0 && i != host; i = graph.head(i)) {
      int preposition = graph.head(i);
      boolean event =
          preposition >= 0
              && graph.is(i, "pobj")
              && OTHER_EVENT.contains(lower(preposition))
              && !inside(i);
      if (event) {
        return List.of(i);
      }
    }
    return List.of(clauseWord(host));
  }

  private int clauseWord(int host) {
    int i = host;
    while (!graph.verb(i) && !graph.noun(i) && graph.head(i) >= 0) {
      i = graph.head(i);
    }
    return i;
  }

  private String lower(int token) {
    return graph.token(token).form().toLowerCase(java.util.Locale.ROOT);
  }
}
