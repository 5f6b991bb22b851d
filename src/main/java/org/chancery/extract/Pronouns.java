package org.chancery.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.claim.Target;

/**
 * Resolves third-person pronouns. Candidates are weighed by grammatical role and distance; what
 * grammar forbids (an object that is its own clause's subject) is out: Hobbs (1978), Lappin and
 * Leass (1994). A possessive belongs to the understood subject of its clause before all others.
 */
final class Pronouns {
  static final Set<String> SINGULAR = Set.of("it", "its", "itself");
  static final Set<String> PLURAL = Set.of("they", "their", "theirs", "them", "themselves");
  static final Set<String> PERSON =
      Set.of("he", "his", "him", "she", "her", "hers", "himself", "herself");
  private static final Set<String> REFLEXIVE = Set.of("itself", "themselves", "himself", "herself");
  private static final int FURTHEST = 3;
  private static final double[] AWAY = {0, 0, -3, -4.5};

  private final Knowledge knowledge;
  private final Memory memory;
  private final PronounFit fit;

  Pronouns(Knowledge knowledge, Memory memory) {
    this.knowledge = knowledge;
    this.memory = memory;
    this.fit = new PronounFit(knowledge);
  }

  /** What a pronoun of the third person takes up. */
  Optional<Seen> meaning(SentenceGraph graph, int token, Referents referents) {
    if (Expletives.expletive(graph, token, knowledge.reference())) {
      return Optional.empty();
    }
    Salience salience = new Salience(knowledge, graph, referents, memory.now());
    PronounPlace place = new PronounPlace(knowledge, graph, token);
    if (REFLEXIVE.contains(graph.lemma(token))) {
      return understood(place, salience, graph.size())
          .filter(Seen::entity)
          .or(() -> Memory.best(salience.between(0, token, token), s -> s.subject() && s.entity()));
    }
    List<Seen> here = new ArrayList<>(salience.between(0, token, token));
    here.addAll(ahead(graph, token, salience, place));
    Set<Target> not = subjects(graph, token, referents, place);
    Seen best = null;
    double bestScore = 0;
    for (int distance = 0; distance <= FURTHEST; distance++) {
      for (Seen each : distance == 0 ? here : memory.back(distance)) {
        if (not.containsAll(each.targets())) {
          continue;
        }
        double score =
            each.weight()
                + fit.of(graph, token, each, place)
                + (distance == 0
                    ? place.near(each)
                    : AWAY[distance] + place.parallel(each, distance));
        if (score > bestScore || score == bestScore && best != null && each.plural()) {
          bestScore = score;
          best = each;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** Those whose act the clause speaks of, who are not its object: "this support gives it". */
  private static Set<Target> subjects(
      SentenceGraph graph, int token, Referents referents, PronounPlace place) {
    Set<Target> all = new HashSet<>();
    if (graph.is(token, "dobj", "dative", "iobj")) {
      for (Referent each : referents.of(place.understood())) {
        all.add(each.target());
        if (!each.entity()) {
          each.owners().forEach(o -> all.add(o.target()));
        }
      }
    }
    return all;
  }

  /** Of "each other" or "itself" the understood subject of the clause. */
  Optional<Seen> reciprocal(SentenceGraph graph, int token, Referents referents) {
    Salience salience = new Salience(knowledge, graph, referents, memory.now());
    return understood(new PronounPlace(knowledge, graph, token), salience, token)
        .filter(s -> s.targets().size() > 1)
        .or(
            () ->
                salience.between(0, token, token).stream()
                    .filter(s -> s.targets().size() > 1)
                    .reduce((a, b) -> b.token() >= a.token() ? b : a)
                    .or(() -> memory.last(s -> s.targets().size() > 1, 1)));
  }

  private Optional<Seen> understood(PronounPlace place, Salience salience, int to) {
    List<Integer> subject = place.understood();
    return Memory.best(salience.between(0, to, -1), s -> subject.contains(s.token()))
        .or(() -> Memory.best(salience.between(0, to, -1), Seen::subject));
  }

  /** "In its statement, Iran ...": the main subject, where the pronoun stands in front of it. */
  private List<Seen> ahead(SentenceGraph graph, int token, Salience salience, PronounPlace place) {
    int subject = place.mainSubject();
    if (subject <= token || graph.dominates(subject, token)) {
      return List.of();
    }
    List<Seen> all = new ArrayList<>();
    int last = graph.coordination(subject).stream().mapToInt(Integer::intValue).max().orElse(0);
    for (Seen each : salience.between(token + 1, last + 1, token)) {
      if (each.token() == subject || graph.is(each.token(), "poss") && each.subject()) {
        all.add(each);
      }
    }
    return all;
  }
}
