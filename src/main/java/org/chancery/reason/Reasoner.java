package org.chancery.reason;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.graph.ClaimWriter;
import org.chancery.graph.Graphs;
import org.chancery.names.Gazetteer;
import org.chancery.ontology.ConfigFiles;

/**
 * Concludes by the rules of {@code ontology/rules/} from what a store holds: accepted propositions,
 * reference facts and axioms of the vocabulary. Nothing here changes a store but {@link #refresh};
 * call within a transaction.
 *
 * <p>With a day given, only premises that hold on it count, and the conclusions are those of that
 * day. Without one, each conclusion says for which time it holds.
 */
public final class Reasoner {
  private final Graphs graphs;
  private final Rules rules;
  private final Owners owners;
  private final Limits limits;

  /**
   * Loads the rules.
   *
   * @throws org.chancery.ChanceryException for malformed rules; names file and line
   */
  public Reasoner(ConfigFiles config, Graphs graphs) {
    this(
        graphs,
        Rules.load(config, graphs),
        new Owners(graphs, Gazetteer.load(config)),
        Limits.STANDARD);
  }

  private Reasoner(Graphs graphs, Rules rules, Owners owners, Limits limits) {
    this.graphs = graphs;
    this.rules = rules;
    this.owners = owners;
    this.limits = limits;
  }

  /** The same with other bounds. */
  public Reasoner within(Limits other) {
    return new Reasoner(graphs, rules, owners, other);
  }

  /** The rules in their order. */
  public List<Rule> rules() {
    return List.copyOf(rules.all());
  }

  /** All premises that hold on a day, or at any time. */
  public List<Premise> premises(DatasetGraph data, Optional<LocalDate> day) {
    return on(day, new PremiseReader(graphs, data).read(owners));
  }

  /** All conclusions with their proofs, by relation, subject, object and time. */
  public List<Conclusion> conclusions(DatasetGraph data, Optional<LocalDate> day) {
    return closure(data, premises(data, day)).conclusions(triple -> true);
  }

  /**
   * Conclusions about triples of a pattern.
   *
   * @param pattern a triple; {@link Node#ANY} stands for anything
   */
  public List<Conclusion> conclusions(DatasetGraph data, Optional<LocalDate> day, Triple pattern) {
    return closure(data, premises(data, day)).conclusions(pattern::matches);
  }

  /**
   * What would newly follow and what would no longer, if some triples held and others did not.
   *
   * @param day the day in question; what is added holds on it, or always when there is none
   * @param added taken as certain
   * @param removed premises to leave out; {@link Node#ANY} stands for anything
   */
  public Difference whatIf(
      DatasetGraph data,
      Optional<LocalDate> day,
      Collection<Triple> added,
      Collection<Triple> removed) {
    List<Premise> before = premises(data, day);
    List<Premise> after = new ArrayList<>(before);
    after.removeIf(premise -> removed.stream().anyMatch(each -> each.matches(premise.triple())));
    Validity time = day.map(each -> new Validity(each, each)).orElse(Validity.ALWAYS);
    added.forEach(each -> after.add(new Premise(each, time, 1, new Origin.Supposed())));
    List<Conclusion> now = closure(data, before).conclusions(triple -> true);
    List<Conclusion> then = closure(data, after).conclusions(triple -> true);
    return new Difference(without(then, now, day), without(now, then, day));
  }

  /**
   * Makes {@link Graphs#inferred()} hold what follows now, unless nothing it rests on has changed.
   * Kept are the conclusions that documents have a part in. Call within a writing transaction.
   *
   * @param state of all files and settings that decide what follows, documents aside
   */
  public void refresh(DatasetGraph data, String state) {
    Node inferred = graphs.inferred();
    Node version = NodeFactory.createLiteralString(rules.version() + "-" + state);
    if (data.contains(inferred, inferred, Names.RULES_VERSION, version)) {
      return;
    }
    ConclusionTriples triples = new ConclusionTriples(graphs);
    new Interest(graphs, data).keep(conclusions(data, Optional.empty())).forEach(triples::write);
    Set<Triple> all = triples.all();
    all.add(Triple.create(inferred, Names.RULES_VERSION, version));
    ClaimWriter.replace(data, inferred, all);
  }

  /** Has the next {@link #refresh} draw all conclusions anew: the premises have changed. */
  public void invalidate(DatasetGraph data) {
    data.deleteAny(graphs.inferred(), graphs.inferred(), Names.RULES_VERSION, Node.ANY);
  }

  /** Conclusions of the one list that the other lacks; on one day, whatever their whole time. */
  private static List<Conclusion> without(
      List<Conclusion> some, List<Conclusion> others, Optional<LocalDate> day) {
    Set<Object> known = others.stream().map(each -> key(each, day)).collect(Collectors.toSet());
    Set<Object> told = new HashSet<>(known);
    return some.stream().filter(each -> told.add(key(each, day))).toList();
  }

  private static Object key(Conclusion conclusion, Optional<LocalDate> day) {
    return day.isPresent()
        ? conclusion.triple()
        : List.of(conclusion.triple(), conclusion.validity());
  }

  private Closure closure(DatasetGraph data, List<Premise> premises) {
    return new Engine(rules.all(), limits, new Classes(data)).run(premises);
  }

  private static List<Premise> on(Optional<LocalDate> day, List<Premise> premises) {
    return day.isEmpty()
        ? premises
        : premises.stream().filter(each -> each.validity().contains(day.get())).toList();
  }
}
