package org.chancery.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.chancery.ShippedGraph;
import org.chancery.graph.Graphs;
import org.chancery.ontology.Ch;
import org.chancery.ontology.ConfigFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Asked of one triple, the reasoner says what it says when it draws all conclusions. */
class WhyTest {
  private static final Reasoner REASONER = new Reasoner(ConfigFiles.packaged(), Graphs.STANDARD);
  private static Map<Triple, List<Conclusion>> all;

  @BeforeAll
  static void concludeAll() throws Exception {
    all =
        ShippedGraph.judged().read(data -> REASONER.conclusions(data, Optional.empty())).stream()
            .collect(Collectors.groupingBy(Conclusion::triple));
  }

  private static List<Conclusion> why(Triple triple) throws Exception {
    return ShippedGraph.judged().read(data -> REASONER.why(data, triple));
  }

  @Test
  void whatADocumentLeadsToHasTheSameProofs() throws Exception {
    List<Triple> led =
        all.entrySet().stream()
            .filter(each -> each.getValue().stream().anyMatch(WhyTest::restsOnADocument))
            .map(Map.Entry::getKey)
            .toList();

    assertThat(led).hasSizeGreaterThan(20);
    for (Triple triple : led) {
      assertThat(why(triple)).as(triple.toString()).isEqualTo(all.get(triple));
    }
  }

  @Test
  void whatFollowsFromReferenceFactsAloneIsConcludedToo() throws Exception {
    Triple allied = triple("france", "alliedWith", "belgium");

    assertThat(why(allied)).isNotEmpty().isEqualTo(all.get(allied));
  }

  @Test
  void whatDoesNotFollowHasNoProof() throws Exception {
    assertThat(why(triple("belgium", "hostileTo", "france"))).isEmpty();
  }

  private static boolean restsOnADocument(Conclusion conclusion) {
    return conclusion.proofs().stream()
        .flatMap(proof -> proof.leaves().stream())
        .anyMatch(leaf -> leaf.origin() instanceof Origin.Accepted);
  }

  private static Triple triple(String subject, String relation, String object) {
    return Triple.create(entity(subject), NodeFactory.createURI(Ch.NS + relation), entity(object));
  }

  private static Node entity(String id) {
    return NodeFactory.createURI(Graphs.DEFAULT_BASE + "entity/" + id);
  }
}
