package org.chancery.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.claim.Target;

/**
 * Resolves "this support", "such a move", "these violations" and bare "this" to what was done last
 * of that sort.
 */
final class Events {
  private static final int FURTHEST = 4;
  private static final double ENOUGH = 2;
  private static final double A_SENTENCE = 1.25;
  private static final Set<String> HARM = Set.of("attack", "launch", "violation", "threat");

  private final Knowledge knowledge;
  private final List<List<Event>> sentences = new ArrayList<>();

  Events(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** Keeps what a sentence says was done. */
  void observe(SentenceGraph graph, Referents referents, List<Reading> readings) {
    sentences.add(new EventFinder(knowledge, graph, referents).before(graph.size(), readings));
  }

  /** Whether a word points at something done: "this", "such aid", "these efforts". */
  static boolean points(SentenceGraph graph, int token) {
    if (graph.noun(token)) {
      return graph.children(token).stream()
          .anyMatch(c -> Set.of("this", "these", "such").contains(graph.lemma(c)));
    }
    return Set.of("this", "these").contains(graph.lemma(token))
            && !graph.is(token, "det", "amod", "predet")
        || graph.lemma(token).equals("that") && graph.is(token, "nsubj") && token == 0;
  }

  /** Whether a noun says only "the launch", of whose launch an earlier sentence told. */
  boolean again(SentenceGraph graph, int token) {
    return graph.noun(token)
        && graph.children(token).stream()
            .anyMatch(c -> graph.is(c, "det") && graph.lemma(c).equals("the"))
        && graph.children(token).stream()
            .allMatch(
                c -> graph.is(c, "det", "punct", "amod", "nmod", "cc", "conj") && !name(graph, c))
        && knowledge.reference().is(graph.lemma(token), "event");
  }

  private static boolean name(SentenceGraph graph, int token) {
    return Character.isUpperCase(graph.token(token).form().charAt(0))
        && Spelled.as("NNP.*|JJ", graph.pos(token));
  }

  /** The event that a word takes up; nothing when none is like it. */
  Optional<Antecedent> meaning(SentenceGraph graph, int token, Referents referents) {
    Set<Target> not = new HashSet<>(clauseSubject(graph, token, referents));
    List<Event> here =
        graph.noun(token) || token > 2
            ? new EventFinder(knowledge, graph, referents)
                .before(token, List.of()).stream()
                    .filter(e -> !graph.dominates(e.token(), token))
                    .filter(e -> graph.clause(e.token()) != graph.clause(token))
                    .toList()
            : List.of();
    Event best = null;
    double bestScore = ENOUGH;
    for (int distance = 0; distance <= FURTHEST; distance++) {
      int index = sentences.size() - distance;
      List<Event> from = distance == 0 ? here : index < 0 ? List.of() : sentences.get(index);
      for (Event event : from) {
        double score =
            (graph.noun(token) ? named(graph, token, event, not, distance) : bare(event, distance))
                - A_SENTENCE * distance;
        if (score > bestScore || score == bestScore && graph.noun(token)) {
          bestScore = score;
          best = event;
        }
      }
    }
    return Optional.ofNullable(best).map(e -> new Antecedent(e.label(), e.owners(), e.targets()));
  }

  /** "This has led to ...": what the sentence before said. */
  private static double bare(Event event, int distance) {
    if (distance == 0) {
      return event.verb() && !event.speech() && !event.owners().isEmpty() ? 5 : -1;
    }
    return distance != 1 || event.speech()
        ? -1
        : 4
            + (event.main() ? 3 : 0)
            + (event.owners().isEmpty() ? 0 : 2)
            + (event.targets().isEmpty() ? 0 : 0.5);
  }

  private double named(SentenceGraph graph, int token, Event event, Set<Target> not, int distance) {
    ReferenceWords words = knowledge.reference();
    String lemma = graph.lemma(token);
    double score = event.owners().isEmpty() ? 0 : 2;
    boolean harm = words.is(lemma, "hostile");
    if (event.words().contains(lemma)) {
      score += 6;
    } else if (event.words().stream().anyMatch(w -> words.sameEvent(lemma, w))) {
      score += 4;
    } else if (points(graph, token) && (words.is(lemma, "anyevent") || harm)) {
      if (distance > 2 || event.speech() || event.owners().isEmpty() || !verbal(event)) {
        return -1;
      }
      double any = !words.is(lemma, "anyevent") ? 0 : event.verb() ? 3 : 2;
      score += harm && harmful(event) ? Math.max(any, 3) : any;
    } else {
      return -1;
    }
    for (int modifier : graph.children(token, "amod", "compound", "nmod")) {
      score += event.words().contains("+" + graph.lemma(modifier)) ? 1 : 0;
    }
    boolean own = !event.owners().isEmpty() && not.containsAll(event.owners());
    return score + (event.main() ? 1 : 0) + (event.targets().isEmpty() ? 0 : 0.5) - (own ? 4 : 0);
  }

  private boolean harmful(Event event) {
    return event.words().stream()
        .anyMatch(
            w ->
                !event.verb() && knowledge.reference().is(w, "hostile")
                    || HARM.stream().anyMatch(h -> knowledge.reference().sameEvent(h, w)));
  }

  /** Whether an event is of a sort that has a name; "Iran's oil" is none. */
  private boolean verbal(Event event) {
    return event.verb()
        || event.words().stream()
            .anyMatch(
                w ->
                    knowledge.reference().is(w, "event")
                        || knowledge.words().is(w, "act")
                        || !knowledge.lexicon().senses('v', w).isEmpty()
                        || !knowledge.lexicon().senses('n', w).isEmpty());
  }

  /** Who does what the clause says, where the word is not its subject: "Seoul condemned this". */
  private List<Target> clauseSubject(SentenceGraph graph, int token, Referents referents) {
    if (graph.is(token, "nsubj", "nsubjpass")) {
      return List.of();
    }
    int verb = graph.clause(token);
    if (!graph.verb(verb)
        || knowledge.reference().is(graph.lemma(token), "event")
            && !knowledge.reference().is(graph.lemma(token), "hostile")) {
      return List.of();
    }
    return referents.of(new Subjects(graph, knowledge.words()).surface(verb)).stream()
        .map(Referent::target)
        .toList();
  }
}
