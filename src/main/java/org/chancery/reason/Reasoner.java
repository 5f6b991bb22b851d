package org.chancery.reason;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.claim.Ids;
import org.chancery.graph.ClaimWriter;
import org.chancery.graph.Graphs;
import org.chancery.names.Gazetteer;
import org.chancery.ontology.ConfigFiles;

/**
 * Concludes by the rules of {@code ontology/rules/} from what a store holds: accepted propositions,
 * reference facts and axioms of the vocabulary. Nothing here changes a store but {@link #refresh};
 * call within a transaction.
 *
 * <p>With a day given, only premises that hold on it count, and there is one conclusion for each
 * triple. Without one, there is one for each time for which a triple follows.
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
    List<Premise> all = new PremiseReader(graphs, data).read(owners);
    return day.isEmpty()
        ? all
        : all.stream().filter(each -> each.validity().contains(day.get())).toList();
  }

  /** All conclusions with their proofs, by relation, subject, object and time. */
  public List<Conclusion> conclusions(DatasetGraph data, Optional<LocalDate> day) {
    return inference(data, day).conclude(premises(data, day));
  }

  /**
   * Conclusions about triples of a pattern.
   *
   * @param pattern a triple; {@link Node#ANY} stands for anything
   */
  public List<Conclusion> conclusions(DatasetGraph data, Optional<LocalDate> day, Triple pattern) {
    return conclusions(data, day).stream().filter(each -> pattern.matches(each.triple())).toList();
  }

  /**
   * The conclusions about one triple, in a time that does not grow with the store: from what those
   * rest on that {@link #refresh} has left there, or, where it has left none about the triple, from
   * what does not come from documents. Of many proofs, some may be missing.
   */
  public List<Conclusion> why(DatasetGraph data, Triple triple) {
    Set<Node> grounds = Grounds.of(data, graphs, triple);
    List<Premise> premises = new PremiseReader(graphs, data).read(owners, grounds);
    if (!grounds.isEmpty()) {
      premises.removeIf(
          each ->
              !(each.origin() instanceof Origin.Accepted)
                  && !grounds.contains(ConclusionTriples.name(graphs, each)));
    }
    return inference(data, Optional.empty()).conclude(premises).stream()
        .filter(each -> triple.equals(each.triple()))
        .toList();
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
    Inference inference = inference(data, day);
    List<Premise> before = premises(data, day);
    List<Premise> after = new ArrayList<>(before);
    after.removeIf(premise -> removed.stream().anyMatch(each -> each.matches(premise.triple())));
    Validity time = day.map(each -> new Validity(each, each)).orElse(Validity.ALWAYS);
    added.forEach(each -> after.add(new Premise(each, time, 1, new Origin.Supposed())));
    List<Conclusion> now = inference.conclude(before);
    List<Conclusion> then = inference.conclude(after);
    return new Difference(without(then, now, inference), without(now, then, inference));
  }

  private static List<Conclusion> without(
      List<Conclusion> some, List<Conclusion> others, Inference inference) {
    Set<Object> known = others.stream().map(inference::key).collect(Collectors.toSet());
    return some.stream().filter(each -> !known.contains(inference.key(each))).toList();
  }

  /**
   * Makes {@link Graphs#inferred()} hold what follows now; writes nothing when rules and premises
   * are those it was drawn from. Call within a writing transaction.
   *
   * <p>Kept are the conclusions that rest on an accepted proposition, those about two things that
   * accepted propositions are about, and what these are concluded from. The alliances of the whole
   * world follow from the reference facts alone, and can be had at any time.
   */
  public void refresh(DatasetGraph data) {
    Node inferred = graphs.inferred();
    List<Premise> premises = premises(data, Optional.empty());
    Node state = NodeFactory.createLiteralString(state(premises));
    if (data.contains(inferred, inferred, Names.RULES_VERSION, state)) {
      return;
    }
    ConclusionTriples triples = new ConclusionTriples(graphs);
    new Interest(premises)
        .keep(inference(data, Optional.empty()).conclude(premises))
        .forEach(triples::write);
    Set<Triple> all = triples.all();
    all.add(Triple.create(inferred, Names.RULES_VERSION, state));
    ClaimWriter.replace(data, inferred, all);
  }

  /** All that conclusions are drawn from, in short. */
  private String state(List<Premise> premises) {
    List<String> parts = new ArrayList<>(List.of(rules.version(), limits.toString()));
    premises.stream().map(Premise::toString).sorted().forEach(parts::add);
    return Ids.hash(parts.toArray(String[]::new)).substring(0, 16);
  }

  private Inference inference(DatasetGraph data, Optional<LocalDate> day) {
    return new Inference(rules.all(), limits, new Classes(data), day.isPresent());
  }
}
