package org.chancery.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.ShippedGraph;
import org.chancery.claim.Judgement;
import org.chancery.claim.Verdict;
import org.chancery.graph.Graphs;
import org.chancery.graph.Judgements;
import org.chancery.graph.Store;
import org.chancery.ontology.Ch;
import org.chancery.ontology.ConfigFiles;
import org.junit.jupiter.api.Test;

/**
 * From a triple that is believed or concluded to the words, the reading and the judge behind it.
 */
class TrailTest {
  private static final int SECONDS = 60;
  private static final Graphs GRAPHS = Graphs.STANDARD;
  private static final QueryFile TRAIL = new QueryLibrary(ConfigFiles.packaged()).find("trail");
  private static final String PROV = "http://www.w3.org/ns/prov#";

  private static List<List<Node>> ask(DatasetGraph data, String query) {
    return ResultTable.of(data, QueryFactory.create(query), SECONDS).rows();
  }

  private static ResultTable trail(DatasetGraph data, List<Node> triple) {
    return ResultTable.of(
        data,
        TRAIL.bind(
            Map.of(
                "subject", triple.get(0).getLiteralLexicalForm(),
                "relation", triple.get(1).getLocalName(),
                "object", triple.get(2).getLiteralLexicalForm())),
        SECONDS);
  }

  private static List<Node> column(ResultTable table, String name) {
    int index = table.columns().indexOf(name);
    return table.rows().stream().map(row -> row.get(index)).toList();
  }

  private static List<String> values(ResultTable table, String name) {
    return column(table, name).stream()
        .filter(each -> each != null)
        .map(Node::getLiteralLexicalForm)
        .toList();
  }

  /** Labels and relations of what is accepted, with how many claims support it. */
  private static List<List<Node>> accepted(DatasetGraph data) {
    return ask(
        data,
        """
        PREFIX ch: <https://w3id.org/chancery/ns#>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        SELECT (SAMPLE(?sl) AS ?s1) ?p (SAMPLE(?ol) AS ?o1) {
          ?x ch:accepted true ; ch:subject ?s ; ch:predicate ?p ; ch:object ?o .
          ?s rdfs:label ?sl . ?o rdfs:label ?ol .
        } GROUP BY ?x ?p ORDER BY ?x
        """);
  }

  @Test
  void everyAcceptedTripleLeadsToWordsDocumentAndRun() {
    Store store = ShippedGraph.judged();
    List<List<Node>> accepted = store.read(TrailTest::accepted);
    assertThat(accepted).hasSizeGreaterThan(10);
    for (List<Node> triple : accepted) {
      ResultTable trail = store.read(data -> trail(data, triple));
      List<List<Node>> claims =
          trail.rows().stream()
              .filter(row -> row.get(trail.columns().indexOf("claim")) != null)
              .toList();
      assertThat(claims).as("%s", triple).isNotEmpty();
      for (String each :
          List.of(
              "document",
              "sentence",
              "quote",
              "start",
              "end",
              "read",
              "software",
              "model",
              "lexicon")) {
        int column = trail.columns().indexOf(each);
        assertThat(claims).as("%s of %s", each, triple).allMatch(row -> row.get(column) != null);
      }
    }
    assertThat(accepted)
        .as("the heading above")
        .anyMatch(
            triple ->
                store.read(data -> column(trail(data, triple), "section")).stream()
                    .anyMatch(Objects::nonNull));
  }

  @Test
  void theJudgeOfAClaimIsNamed() {
    inVain(
        data -> {
          List<Node> triple = accepted(data).get(0);
          Node claim =
              column(trail(data, triple), "claim").stream()
                  .filter(each -> each != null)
                  .findFirst()
                  .orElseThrow();
          new Judgements(GRAPHS)
              .add(
                  data,
                  new Judgement(
                      Judgement.Kind.CLAIM,
                      GRAPHS.id(claim),
                      Verdict.ACCEPT,
                      Optional.empty(),
                      "A. Reader",
                      Instant.parse("2026-03-01T09:30:00Z"),
                      ""));
          ResultTable trail = trail(data, triple);
          assertThat(values(trail, "judge")).containsExactly("A. Reader");
          assertThat(values(trail, "verdict")).containsExactly("accept");
          assertThat(values(trail, "judged")).containsExactly("2026-03-01T09:30:00Z");
        });
  }

  /** A conclusion from a conclusion from a proposition and a reference fact, as PROV has it. */
  @Test
  void aConclusionLeadsToTheClaimsAndFactsBehindIt() {
    inVain(
        data -> {
          Node proposition =
              ask(data, "SELECT ?x { ?x <" + Ch.accepted.getURI() + "> true } ORDER BY ?x")
                  .get(0)
                  .get(0);
          Node fact =
              ask(
                      data,
                      "SELECT ?x { GRAPH <%s> { ?x <http://purl.org/dc/terms/source> ?y } } ORDER BY ?x"
                          .formatted(GRAPHS.reference().getURI()))
                  .get(0)
                  .get(0);
          Node russia = GRAPHS.entity("russia");
          Node korea = GRAPHS.entity("north-korea");
          conclude(data, "one", Ch.relation("hostileTo"), korea, russia, proposition);
          data.add(GRAPHS.inferred(), node("premise"), prov("wasDerivedFrom"), fact);
          conclude(data, "two", Ch.relation("holdsOutOf"), korea, russia, node("one"));
          data.add(GRAPHS.inferred(), node("two-derivation"), prov("used"), node("premise"));

          ResultTable trail =
              trail(
                  data,
                  List.of(
                      NodeFactory.createLiteralString("North Korea"),
                      Ch.relation("holdsOutOf").asNode(),
                      NodeFactory.createLiteralString("Russia")));

          assertThat(column(trail, "quote")).anyMatch(each -> each != null);
          assertThat(column(trail, "source")).anyMatch(each -> each != null);
        });
  }

  private static void conclude(
      DatasetGraph data, String name, Property relation, Node subject, Node object, Node premise) {
    data.add(GRAPHS.inferred(), node(name), Ch.subject.asNode(), subject);
    data.add(GRAPHS.inferred(), node(name), Ch.predicate.asNode(), relation.asNode());
    data.add(GRAPHS.inferred(), node(name), Ch.object.asNode(), object);
    data.add(GRAPHS.inferred(), node(name), prov("wasGeneratedBy"), node(name + "-derivation"));
    data.add(GRAPHS.inferred(), node(name + "-derivation"), prov("used"), premise);
  }

  private static Node node(String name) {
    return NodeFactory.createURI(GRAPHS.base() + "test/" + name);
  }

  private static Node prov(String name) {
    return NodeFactory.createURI(PROV + name);
  }

  /** In the shipped graph, which other tests use too. */
  private static void inVain(Consumer<DatasetGraph> work) {
    DatasetGraph data = ShippedGraph.get().dataset();
    data.begin(TxnType.WRITE);
    try {
      work.accept(data);
    } finally {
      data.abort();
      data.end();
    }
  }
}
