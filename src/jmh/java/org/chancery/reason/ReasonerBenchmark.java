package org.chancery.reason;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.reasoner.InfGraph;
import org.apache.jena.reasoner.rulesys.GenericRuleReasoner;
import org.apache.jena.sparql.graph.GraphFactory;
import org.chancery.graph.Graphs;
import org.chancery.ontology.Ch;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * 100,000 premise triples to the fixpoint, with proofs: the engine with times and weights, and
 * Jena's forward engine with derivation logging by the same rules without either. Run with {@code
 * -prof gc} for the memory beside it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx2g"})
public class ReasonerBenchmark {
  private static final int PREMISES = 100_000;
  private static final int STATES = 2_000;

  private static final String RULES =
      """
      [sym: (?p rdf:type owl:SymmetricProperty) (?a ?p ?b) -> (?b ?p ?a)]
      [sub: (?p rdfs:subPropertyOf ?q) (?a ?p ?b) -> (?a ?q ?b)]
      [entangled: (?a ch:commitsToDefend ?s) (?s ch:threatenedBy ?x) notEqual(?a ?x) -> (?a ch:entangledBy ?x)]
      [hostile: (?a ch:threatenedBy ?b) -> (?a ch:hostileTo ?b)]
      """;

  private List<Premise> premises;
  private Graph graph;
  private List<Rule> rules;
  private List<org.apache.jena.reasoner.rulesys.Rule> jenaRules;

  @Setup
  public void prepare() {
    Random random = new Random(7);
    String[] relations = {"suppliesArmsTo", "alliedWith", "tradesWith", "criticizes"};
    premises = new ArrayList<>();
    axiom(Ch.relation("alliedWith").asNode(), Names.TYPE, Names.SYMMETRIC);
    axiom(Ch.relation("tradesWith").asNode(), Names.TYPE, Names.SYMMETRIC);
    axiom(Ch.relation("suppliesArmsTo").asNode(), Names.SUBPROPERTY, Ch.relation("supports").asNode());
    axiom(Ch.relation("criticizes").asNode(), Names.SUBPROPERTY, Ch.relation("opposes").asNode());
    while (premises.size() < PREMISES) {
      int which = random.nextInt(20);
      String relation =
          which == 0 ? "commitsToDefend" : which == 1 ? "threatenedBy" : relations[which % 4];
      int from = 1950 + random.nextInt(60);
      premises.add(
          new Premise(
              Triple.create(state(random), Ch.relation(relation).asNode(), state(random)),
              Validity.parse(from + "/..").orElseThrow(),
              0.5 + random.nextInt(50) / 100.0,
              new Origin.Supposed()));
    }
    graph = GraphFactory.createDefaultGraph();
    premises.forEach(each -> graph.add(each.triple()));
    String prefixes = "@prefix ch: <" + Ch.NS + ">.\n";
    jenaRules = new ArrayList<>();
    rules = new ArrayList<>();
    for (String line : RULES.strip().split("\n")) {
      jenaRules.addAll(
          org.apache.jena.reasoner.rulesys.Rule.parseRules(
              org.apache.jena.reasoner.rulesys.Rule.rulesParserFromReader(
                  new BufferedReader(new StringReader(prefixes + line)))));
      rules.add(
          new RuleReader("benchmark", Map.of("ch", Ch.NS))
              .read(line, "", 0.9, "", List.of()));
    }
  }

  private void axiom(Node subject, Node predicate, Node object) {
    premises.add(
        new Premise(
            Triple.create(subject, predicate, object),
            Validity.ALWAYS,
            1,
            new Origin.Vocabulary()));
  }

  private static Node state(Random random) {
    return NodeFactory.createURI(Graphs.DEFAULT_BASE + "entity/s" + random.nextInt(STATES));
  }

  @Benchmark
  public int chancery() {
    return new Engine(rules, new Limits(0.1, 10), (thing, kind) -> true).run(premises).size();
  }

  @Benchmark
  public int jenaForwardWithDerivations() {
    GenericRuleReasoner reasoner = new GenericRuleReasoner(jenaRules);
    reasoner.setMode(GenericRuleReasoner.FORWARD);
    reasoner.setDerivationLogging(true);
    InfGraph inferred = reasoner.bind(graph);
    inferred.prepare();
    return inferred.size();
  }
}
