package org.chancery.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.claim.Target;
import org.chancery.text.ParsedDocument;

/**
 * What a document has spoken of so far, and so what its pronouns and "the two countries" mean.
 * Rules, best first, no training: see Hobbs (1978) and Lappin and Leass (1994) for the ideas of
 * salience by grammatical role and of the pronoun that cannot be its own clause's subject.
 */
final class Discourse {
  private static final Set<String> SINGULAR = Set.of("it", "its", "itself");
  private static final Set<String> PLURAL =
      Set.of("they", "their", "them", "themselves", "both", "each", "other", "those", "these");
  private static final Set<String> MALE_FEMALE =
      Set.of("he", "his", "him", "she", "her", "himself", "herself");
  private static final Set<String> FIRST =
      Set.of("we", "our", "us", "ourselves", "ours", "i", "my", "me");

  private final Knowledge knowledge;
  private final Map<String, List<Target.Entity>> introduced = new HashMap<>();
  private final List<Seen> seen = new ArrayList<>();
  private List<Target> lastGroup = List.of();
  private List<Target> speakers = List.of();
  private int sentence;

  Discourse(Knowledge knowledge, ParsedDocument document, MentionFinder finder) {
    this.knowledge = knowledge;
  }

  private record Seen(Target.Entity entity, int sentence, int token, boolean subject) {}

  /** Makes the speakers of a statement known: what "we" means. */
  void speakers(List<Target> who) {
    speakers = List.copyOf(who);
  }

  /** Takes in a sentence that has been read. */
  void observe(
      SentenceGraph graph, Mentions mentions, Referents referents, List<Reading> readings) {
    for (Mention mention : mentions.all()) {
      seen.add(
          new Seen(mention.entity(), sentence, mention.head(), subjectLike(graph, mention.head())));
    }
    for (int i = 0; i < graph.size(); i++) {
      List<Integer> group = graph.coordination(i);
      if (group.size() > 1 && graph.firstConjunct(i) == i) {
        List<Target> actors =
            referents.of(group).stream().filter(Referent::actor).map(Referent::target).toList();
        if (actors.size() > 1) {
          lastGroup = actors;
        }
      }
    }
    sentence++;
  }

  private static boolean subjectLike(SentenceGraph graph, int token) {
    return graph.is(token, "nsubj", "nsubjpass")
        || graph.is(token, "poss") && graph.is(graph.head(token), "nsubj", "nsubjpass");
  }

  /** What a pronoun stands for; empty when unknown. */
  List<Target> pronoun(SentenceGraph graph, int token, Referents referents) {
    String lemma = graph.lemma(token);
    if (FIRST.contains(lemma)) {
      return speakers;
    }
    if (MALE_FEMALE.contains(lemma)) {
      return latest(graph, token, Set.of("Person"), referents);
    }
    if (SINGULAR.contains(lemma)) {
      return latest(graph, token, Set.of("Actor", "Instrument"), referents);
    }
    if (PLURAL.contains(lemma)) {
      List<Target> here = groupBefore(graph, token, referents);
      return here.isEmpty() ? lastGroup : here;
    }
    return List.of();
  }

  private List<Target> groupBefore(SentenceGraph graph, int token, Referents referents) {
    for (int i = token - 1; i >= 0; i--) {
      if (graph.noun(i) && graph.firstConjunct(i) == i && !graph.dominates(i, token)) {
        List<Target> actors =
            referents.of(graph.coordination(i)).stream()
                .filter(Referent::actor)
                .map(Referent::target)
                .toList();
        if (actors.size() > 1) {
          return actors;
        }
      }
    }
    return List.of();
  }

  private List<Target> latest(
      SentenceGraph graph, int token, Set<String> kinds, Referents referents) {
    int clauseSubject = -1;
    if (!graph.is(token, "poss", "nsubj", "nsubjpass")) {
      clauseSubject = graph.child(graph.clause(token), "nsubj", "nsubjpass");
    }
    Target best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < token; i++) {
      if (!graph.noun(i) && !graph.pos(i).startsWith("JJ")) {
        continue;
      }
      for (Referent each : direct(graph, i, referents)) {
        if (fits(each.target(), kinds)) {
          double score =
              (graph.noun(i) ? 0 : -3)
                  + (subjectLike(graph, i) ? 3 : 0)
                  - (token - i) * 0.05
                  - (i == clauseSubject ? 50 : 0);
          if (score > bestScore) {
            bestScore = score;
            best = each.target();
          }
        }
      }
    }
    if (best != null && bestScore > -20) {
      return List.of(best);
    }
    for (int back = sentence - 1; back >= Math.max(0, sentence - 3); back--) {
      Target found = null;
      int score = -1;
      for (Seen each : seen) {
        int own = (each.subject() ? 2 : 1);
        if (each.sentence() == back && fits(each.entity(), kinds) && own > score) {
          score = own;
          found = each.entity();
        }
      }
      if (found != null) {
        return List.of(found);
      }
    }
    return best == null ? List.of() : List.of(best);
  }

  private List<Referent> direct(SentenceGraph graph, int token, Referents referents) {
    return graph.pronoun(token) ? List.of() : referents.namedAt(token);
  }

  private boolean fits(Target target, Set<String> kinds) {
    return target instanceof Target.Entity entity
        && kinds.stream().anyMatch(k -> knowledge.vocabulary().isA(entity.kind(), k))
        && (kinds.contains("Person") || !knowledge.vocabulary().isA(entity.kind(), "Person"));
  }

  /** The members of a named group, as the text or the gazetteer lists them. */
  List<Target.Entity> members(Target.Entity group) {
    return introduced.getOrDefault(group.id(), knowledge.members(group));
  }

  /**
   * What "the two countries" or "these nations" means: the latest group, or the states spoken of.
   */
  List<Target> group(SentenceGraph graph, int token, Referents referents) {
    int wanted = count(graph, token);
    boolean anaphoric =
        graph.children(token, "det", "predet", "nmod", "poss").stream()
            .anyMatch(d -> Set.of("the", "these", "those", "both", "our").contains(graph.lemma(d)));
    if (!anaphoric || graph.children(token, "prep", "relcl", "acl").size() > 0) {
      return List.of();
    }
    if (graph.children(token, "poss").stream().anyMatch(p -> FIRST.contains(graph.lemma(p)))) {
      return speakers;
    }
    if (graph.child(token, "nmod") >= 0
        && wanted == 0
        && graph.children(token, "nmod").stream().noneMatch(c -> graph.lemma(c).equals("both"))) {
      return List.of();
    }
    List<Target> here = groupBefore(graph, token, referents);
    if (!here.isEmpty() && (wanted == 0 || here.size() == wanted)) {
      return here;
    }
    if (wanted == 0 || lastGroup.size() == wanted) {
      return graph.lemma(token).equals("side") || graph.token(token).pos().equals("NNS")
          ? lastGroup
          : List.of();
    }
    Set<Target> recent = new LinkedHashSet<>();
    for (int i = seen.size() - 1; i >= 0 && recent.size() < wanted; i--) {
      if (Set.of("State", "HistoricalState").contains(seen.get(i).entity().kind())) {
        recent.add(seen.get(i).entity());
      }
    }
    return recent.size() == wanted ? List.copyOf(recent) : List.of();
  }

  /** The event that "this support" or "this" takes up again. */
  Optional<Antecedent> event(SentenceGraph graph, int token, Referents referents) {
    return Optional.empty();
  }

  /** The place that "the region" means. */
  Optional<Target.Entity> place(String lemma) {
    return Optional.empty();
  }

  /** The groups that a sentence spells out: "the E-3 countries (France, Germany and the UK)". */
  List<Introduction> introductions(SentenceGraph graph) {
    return List.of();
  }

  private static int count(SentenceGraph graph, int token) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    numbers.put("two", 2);
    numbers.put("both", 2);
    numbers.put("three", 3);
    numbers.put("four", 4);
    numbers.put("five", 5);
    for (int child : graph.children(token)) {
      Integer number = numbers.get(graph.token(child).form().toLowerCase(java.util.Locale.ROOT));
      if (number != null) {
        return number;
      }
    }
    return 0;
  }
}
