package org.chancery.reason;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.BiPredicate;
import org.apache.jena.graph.Node;

/**
 * Forward chaining to the fixpoint, over premises with a time and a confidence.
 *
 * <p>Semi-naive: each fact is tried once against those before it, so that no combination comes up
 * twice. Facts are taken in the order of their confidence, highest first; as a rule's conclusion is
 * never more certain than its premises, a fact's confidence is final when its turn comes (D. Knuth,
 * A generalization of Dijkstra's algorithm, 1977), and no cycle of rules can raise it.
 *
 * <ul>
 *   <li>Time: a conclusion holds on the days on which all its premises do; with none, it does not
 *       follow.
 *   <li>Confidence: that of the weakest premise, times the rule's weight; of several proofs the
 *       best. Hence it is never above that of the weakest premise of its best proof, and falls with
 *       every rule whose weight is below 1.
 * </ul>
 *
 * The result depends on the premises alone, not on their order. One run an instance.
 */
final class Engine {
  /** Ways to conclude a fact; more than proofs, as some of them lead in a circle. */
  private static final int SPARE = 6;

  private static final Comparator<Premise> FIRST =
      Comparator.comparingDouble(Premise::confidence)
          .reversed()
          .thenComparing(Premise::triple, Closure.TRIPLES)
          .thenComparing(Premise::validity);

  private final Limits limits;
  private final BiPredicate<Node, Node> isA;
  private final Dictionary dictionary = new Dictionary();
  private final FactTable table = new FactTable();
  private final FactIndex index = new FactIndex();
  private final Map<Integer, List<Plan>> plans = new HashMap<>();
  private final List<Plan> everywhere = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private final PriorityQueue<Turn> turns = new PriorityQueue<>();

  /**
   * @param isA whether a thing is of a class
   */
  Engine(Collection<Rule> rules, Limits limits, BiPredicate<Node, Node> isA) {
    this.limits = limits;
    this.isA = isA;
    for (Rule rule : rules) {
      for (Plan plan : Plan.of(rule, dictionary)) {
        int predicate = plan.order()[0][1];
        (predicate < 0 ? everywhere : plans.computeIfAbsent(predicate, key -> new ArrayList<>()))
            .add(plan);
      }
    }
  }

  /** All that follows, each for its time. */
  Closure run(Collection<Premise> premises) {
    return run(premises, false);
  }

  /**
   * All that follows.
   *
   * @param snapshot whether all premises hold on one day, so that their times need not be compared
   */
  Closure run(Collection<Premise> premises, boolean snapshot) {
    List<Premise> surest = new ArrayList<>(premises);
    surest.sort(FIRST);
    for (Premise premise : surest) {
      var triple = premise.triple();
      int s = dictionary.number(triple.getSubject());
      int p = dictionary.number(triple.getPredicate());
      int o = dictionary.number(triple.getObject());
      Validity validity = snapshot ? Validity.ALWAYS : premise.validity();
      if (covering(s, p, o, validity, premise.confidence()) == null) {
        add(new Fact(s, p, o, validity, premise));
      }
    }
    for (Turn turn = turns.poll(); turn != null; turn = turns.poll()) {
      Fact fact = turn.fact();
      if (!fact.settled) {
        fact.settled = true;
        index.add(fact);
        for (Plan plan : plans.getOrDefault(fact.predicate, List.of())) {
          new Match(plan, fact).start();
        }
        for (Plan plan : everywhere) {
          new Match(plan, fact).start();
        }
      }
    }
    return new Closure(dictionary, facts, limits);
  }

  private void add(Fact fact) {
    table.add(fact);
    facts.add(fact);
    turns.add(new Turn(fact.confidence, facts.size(), fact));
  }

  /** A premise that says the same for as long and as surely. */
  private Fact covering(int s, int p, int o, Validity validity, double confidence) {
    for (Fact each = table.first(s, p, o); each != null; each = table.next(each)) {
      if (each.premise != null && each.confidence >= confidence && each.validity.covers(validity)) {
        return each;
      }
    }
    return null;
  }

  private void conclude(int s, int p, int o, Validity validity, Fact.Application application) {
    if (covering(s, p, o, validity, application.confidence()) != null) {
      return;
    }
    Fact known = table.first(s, p, o);
    while (known != null && !(known.premise == null && known.validity.equals(validity))) {
      known = table.next(known);
    }
    if (known == null) {
      Fact fresh = new Fact(s, p, o, validity, null);
      fresh.confidence = application.confidence();
      fresh.add(application, SPARE * limits.proofs());
      add(fresh);
      return;
    }
    known.add(application, SPARE * limits.proofs());
    if (application.confidence() > known.confidence) {
      known.confidence = application.confidence();
      turns.add(new Turn(known.confidence, facts.size(), known));
    }
  }

  /** A fact whose turn comes by its confidence; where those are equal, first come, first served. */
  private record Turn(double confidence, int number, Fact fact) implements Comparable<Turn> {
    @Override
    public int compareTo(Turn other) {
      int surer = Double.compare(other.confidence, confidence);
      return surer != 0 ? surer : Integer.compare(number, other.number);
    }
  }

  /** The matching of one plan with one new fact. */
  private final class Match {
    private final Plan plan;
    private final Fact fresh;
    private final int[] binding;
    private final Fact[] chosen;

    Match(Plan plan, Fact fresh) {
      this.plan = plan;
      this.fresh = fresh;
      this.binding = new int[plan.rule().variables()];
      Arrays.fill(binding, -1);
      this.chosen = new Fact[plan.order().length];
    }

    void start() {
      take(0, fresh, Validity.ALWAYS, 1);
    }

    private void join(int depth, Validity validity, double weakest) {
      if (depth == chosen.length) {
        fire(validity, weakest);
        return;
      }
      int[] pattern = plan.order()[depth];
      List<Fact> candidates =
          index.candidates(value(pattern[0]), value(pattern[1]), value(pattern[2]));
      // The list grows behind us when a rule's conclusion is settled; not within this turn.
      for (int i = 0; i < candidates.size(); i++) {
        take(depth, candidates.get(i), validity, weakest);
      }
    }

    private void take(int depth, Fact fact, Validity validity, double weakest) {
      // Before its own place the new fact is not used: that combination comes up from there.
      if (fact == fresh && plan.positions()[depth] < plan.positions()[0]) {
        return;
      }
      Validity both = validity.intersect(fact.validity);
      double least = Math.min(weakest, fact.confidence);
      if (both == null || least * plan.rule().weight() < limits.floor()) {
        return;
      }
      int[] pattern = plan.order()[depth];
      int s = bind(pattern[0], fact.subject);
      int p = s < 0 ? -1 : bind(pattern[1], fact.predicate);
      int o = p < 0 ? -1 : bind(pattern[2], fact.object);
      if (o >= 0 && allowed(depth, both)) {
        chosen[plan.positions()[depth]] = fact;
        join(depth + 1, both, least);
      }
      unbind(pattern[2], o);
      unbind(pattern[1], p);
      unbind(pattern[0], s);
    }

    /** -1 when the term is something else; 1 when it has now been bound; else 0. */
    private int bind(int term, int value) {
      if (term >= 0) {
        return term == value ? 0 : -1;
      }
      int known = binding[-1 - term];
      if (known < 0) {
        binding[-1 - term] = value;
        return 1;
      }
      return known == value ? 0 : -1;
    }

    private void unbind(int term, int how) {
      if (how == 1) {
        binding[-1 - term] = -1;
      }
    }

    private int value(int term) {
      return term >= 0 ? term : binding[-1 - term];
    }

    private boolean allowed(int depth, Validity validity) {
      for (Plan.Check check : plan.guards().get(depth)) {
        int[] terms = check.terms();
        boolean holds =
            switch (check.kind()) {
              case NOT_EQUAL -> value(terms[0]) != value(terms[1]);
              case IS_A ->
                  isA.test(dictionary.node(value(terms[0])), dictionary.node(value(terms[1])));
              case NO_VALUE -> !said(value(terms[0]), value(terms[1]), value(terms[2]), validity);
            };
        if (!holds) {
          return false;
        }
      }
      return true;
    }

    private boolean said(int s, int p, int o, Validity validity) {
      for (Fact each : facts) {
        if (each.premise != null
            && (s < 0 || s == each.subject)
            && (p < 0 || p == each.predicate)
            && (o < 0 || o == each.object)
            && each.validity.overlaps(validity)) {
          return true;
        }
      }
      return false;
    }

    private void fire(Validity validity, double weakest) {
      double confidence = weakest * plan.rule().weight();
      Fact[] premises = null;
      for (int[] head : plan.head()) {
        int s = value(head[0]);
        int p = value(head[1]);
        int o = value(head[2]);
        if (!restates(s, p, o)) {
          premises = premises == null ? chosen.clone() : premises;
          conclude(s, p, o, validity, new Fact.Application(plan.rule(), premises, confidence));
        }
      }
    }

    private boolean restates(int s, int p, int o) {
      for (Fact each : chosen) {
        if (each.same(s, p, o)) {
          return true;
        }
      }
      return false;
    }
  }
}
