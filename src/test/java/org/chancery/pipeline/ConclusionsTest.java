package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.chancery.check.Checker;
import org.chancery.check.Finding;
import org.chancery.graph.ClaimReader;
import org.chancery.graph.Graphs;
import org.chancery.graph.Store;
import org.chancery.ontology.Ch;
import org.chancery.ontology.ConfigFiles;
import org.chancery.reason.Conclusion;
import org.chancery.reason.Origin;
import org.chancery.reason.Premise;
import org.chancery.reason.Reasoner;
import org.junit.jupiter.api.Test;

/** What follows from what documents say, from the text to the graph. */
class ConclusionsTest {
  private static final Graphs GRAPHS = Graphs.STANDARD;

  private final Pipeline pipeline =
      new Pipeline(ConfigFiles.packaged(), Settings.defaults(), PlainReading.reading());
  private final Reasoner reasoner = new Reasoner(ConfigFiles.packaged(), GRAPHS);

  private Store built(String... lines) {
    Store store = Store.inMemory();
    for (int i = 0; i < lines.length; i++) {
      pipeline.build(List.of(PlainReading.document("d" + i, lines[i])), store, Progress.SILENT);
    }
    return store;
  }

  private static String told(Conclusion conclusion) {
    Triple triple = conclusion.triple();
    return GRAPHS.id(triple.getSubject())
        + " "
        + triple.getPredicate().getLocalName()
        + " "
        + GRAPHS.id(triple.getObject());
  }

  private List<Conclusion> conclusions(Store store, Predicate<Premise> leaf) {
    return store.read(
        data ->
            reasoner.conclusions(data, Optional.empty()).stream()
                .filter(
                    each ->
                        each.proofs().stream()
                            .flatMap(proof -> proof.leaves().stream())
                            .anyMatch(leaf))
                .toList());
  }

  private List<String> fromDocuments(Store store) {
    return conclusions(store, leaf -> leaf.origin() instanceof Origin.Accepted).stream()
        .map(ConclusionsTest::told)
        .distinct()
        .toList();
  }

  @Test
  void anAssertedThreatEntanglesTheAlly() {
    try (Store store = built("Iran attacks Japan.", "Nobody knows.")) {
      assertThat(fromDocuments(store)).contains("united-states entangledBy iran");
    }
  }

  @Test
  void aHedgedClaimAloneConcludesNothing() {
    try (Store store = built("Iran may attacks Japan.")) {
      assertThat(fromDocuments(store)).isEmpty();
    }
    try (Store store = built("Iran will attacks Japan.", "Iran does not attacks Japan.")) {
      assertThat(fromDocuments(store)).isEmpty();
    }
  }

  @Test
  void withdrawingAPremiseWithdrawsItsConclusions() {
    try (Store store = built("Iran attacks Japan.", "Japan supports Chad.")) {
      assertThat(fromDocuments(store)).contains("united-states entangledBy iran");
      assertThat(stored(store, "entangledBy")).isNotEmpty();
      pipeline.remove("d0", store);

      assertThat(fromDocuments(store)).doesNotContain("united-states entangledBy iran");
      assertThat(stored(store, "entangledBy")).isEmpty();
    }
  }

  @Test
  void everyLeafReachesASentenceOrASource() {
    try (Store store = built("Iran attacks Japan.", "Iran supports Chad.")) {
      List<Premise> leaves =
          conclusions(store, leaf -> true).stream()
              .flatMap(each -> each.proofs().stream())
              .flatMap(proof -> proof.leaves().stream())
              .distinct()
              .toList();

      assertThat(leaves)
          .hasSizeGreaterThan(100)
          .allMatch(leaf -> store.read(data -> grounded(leaf, new ClaimReader(GRAPHS, data))));
    }
  }

  private static boolean grounded(Premise leaf, ClaimReader claims) {
    if (leaf.origin() instanceof Origin.Accepted accepted) {
      return !accepted.claims().isEmpty()
          && accepted.claims().stream()
              .map(claim -> claims.claim(GRAPHS.id(claim)).orElseThrow())
              .noneMatch(claim -> claim.evidence().sentenceText().isBlank());
    }
    return leaf.origin() instanceof Origin.Reference reference
        ? !reference.sources().isEmpty()
        : leaf.origin() instanceof Origin.Vocabulary;
  }

  @Test
  void conclusionsStandInTheirOwnGraphAndTheStoreIsWhole() {
    try (Store store = built("Iran attacks Japan.")) {
      assertThat(stored(store, "entangledBy")).hasSize(1);
      assertThat(store.read(Checker.load(ConfigFiles.packaged(), GRAPHS)::check))
          .allMatch(finding -> finding.severity() == Finding.Severity.INFO);
      Node entangled = Ch.relation("entangledBy").asNode();
      boolean asserted =
          store.read(data -> data.find(Node.ANY, Node.ANY, entangled, Node.ANY).hasNext());
      assertThat(asserted).as("a conclusion is not asserted as a triple").isFalse();
    }
  }

  private static List<Node> stored(Store store, String relation) {
    return store.read(
        data ->
            data.getGraph(GRAPHS.inferred())
                .find(Node.ANY, Ch.predicate.asNode(), Ch.relation(relation).asNode())
                .mapWith(Triple::getSubject)
                .toList());
  }
}
