package org.chancery.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.OWL;
import org.chancery.ChanceryException;
import org.chancery.claim.Correction;
import org.chancery.claim.Judgement;
import org.chancery.claim.Judgement.Kind;
import org.chancery.claim.Target;
import org.chancery.claim.Verdict;
import org.chancery.graph.Graphs;
import org.chancery.graph.Judgements;
import org.chancery.graph.StableNQuads;
import org.chancery.graph.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LinkGraphTest {
  private static final Graphs GRAPHS = Graphs.STANDARD;
  private static final Instant NOW = Instant.parse("2024-06-19T10:00:00Z");
  private static final Candidate IRAN = candidate("iran", "Iran", "Q794", 0.95);
  private static final Candidate PERSIA = candidate("persia", "Persia", "Q83311", 0.9);

  private final Store store = Store.inMemory();
  private final LinkGraph links = new LinkGraph(GRAPHS);

  @AfterEach
  void close() {
    store.close();
  }

  private static Candidate candidate(String id, String label, String qid, double score) {
    return new Candidate(id, label, Optional.of(qid), List.of(new Feature("exact-label", score)));
  }

  private static EntityLink iran(Resolution resolution) {
    Optional<String> qid =
        resolution instanceof Resolution.Linked linked
            ? linked.candidate().qid()
            : Optional.empty();
    Target.Entity entity = new Target.Entity("iran", "Iran", "State", qid);
    return new EntityLink(entity, false, "Tehran", 3, List.of(IRAN, PERSIA), resolution);
  }

  private void write(String document, EntityLink... decided) {
    store.write(data -> links.write(data, document, List.of(decided), NOW));
  }

  private List<StoredLink> stored() {
    return store.read(data -> new LinkReader(GRAPHS, data).all());
  }

  private boolean same(String qid) {
    Node item = NodeFactory.createURI("http://www.wikidata.org/entity/" + qid);
    return store.read(
        data -> data.contains(GRAPHS.links(), GRAPHS.entity("iran"), OWL.sameAs.asNode(), item));
  }

  private String quads() {
    return store.read(
        data -> {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          StableNQuads.write(data, out);
          return out.toString(StandardCharsets.UTF_8);
        });
  }

  @Test
  void whatIsWrittenIsReadBack() {
    write("a", iran(new Resolution.Linked(IRAN)));
    write("b", iran(new Resolution.Ambiguous("as much speaks for Persia")));

    assertThat(stored()).hasSize(2);
    StoredLink linked = stored().get(0);
    assertThat(linked.document()).isEqualTo("a");
    assertThat(linked.judge()).isEqualTo("chancery");
    assertThat(linked.when()).contains(NOW);
    assertThat(linked.link().resolution()).isEqualTo(new Resolution.Linked(IRAN));
    assertThat(linked.link().candidates()).containsExactly(IRAN, PERSIA);
    assertThat(linked.link().uses()).isEqualTo(3);
    assertThat(stored().get(1).link().resolution())
        .isEqualTo(new Resolution.Ambiguous("as much speaks for Persia"));
  }

  @Test
  void onlyALinkedThingIsTheSame() {
    write("a", iran(new Resolution.Ambiguous("doubt")));
    assertThat(same("Q794")).isFalse();

    write("a", iran(new Resolution.Linked(IRAN)));
    assertThat(same("Q794")).isTrue();

    write("a", iran(new Resolution.Unknown("nothing known")));
    assertThat(same("Q794")).isFalse();
  }

  @Test
  void aThingStaysTheSameAsLongAsOneDocumentLinksIt() {
    write("a", iran(new Resolution.Linked(IRAN)));
    write("b", iran(new Resolution.Linked(IRAN)));
    store.write(data -> links.remove(data, "a"));
    assertThat(same("Q794")).isTrue();

    store.write(data -> links.remove(data, "b"));
    assertThat(same("Q794")).isFalse();
    assertThat(quads()).isEmpty();
  }

  @Test
  void theSameDecisionsAgainChangeNothingNotEvenTheirDate() {
    write("a", iran(new Resolution.Linked(IRAN)));
    String before = quads();
    store.write(
        data ->
            links.write(
                data, "a", List.of(iran(new Resolution.Linked(IRAN))), NOW.plusSeconds(100)));

    assertThat(quads()).isEqualTo(before);
  }

  private void judge(Verdict verdict, Optional<Correction> correction, long second) {
    Instant at = NOW.plusSeconds(second);
    store.write(
        data -> {
          new Judgements(GRAPHS)
              .add(
                  data,
                  new Judgement(Kind.LINK, "iran", verdict, correction, "A. Analyst", at, ""));
          links.judge(data, "iran");
        });
  }

  @Test
  void aRejectedLinkStaysRejectedWhateverIsReadAfterwards() {
    write("a", iran(new Resolution.Linked(IRAN)));
    judge(Verdict.REJECT, Optional.empty(), 1);
    assertThat(same("Q794")).isFalse();

    write("a", iran(new Resolution.Linked(IRAN)));
    write("b", iran(new Resolution.Linked(IRAN)));
    assertThat(same("Q794")).isFalse();
    assertThat(stored()).allMatch(each -> each.judge().equals("A. Analyst"));
  }

  @Test
  void anAcceptedDoubtIsLinkedAndTheLastVerdictStands() {
    write("a", iran(new Resolution.Ambiguous("doubt")));
    judge(Verdict.ACCEPT, Optional.empty(), 1);
    assertThat(same("Q794")).isTrue();

    Correction other = new Correction(Map.of(Correction.ITEM, "Q83311"));
    judge(Verdict.CORRECT, Optional.of(other), 2);
    assertThat(same("Q794")).isFalse();
    assertThat(same("Q83311")).isTrue();

    judge(Verdict.ACCEPT, Optional.empty(), 3);
    assertThat(same("Q794")).isTrue();
    assertThat(same("Q83311")).isFalse();
    assertThat(stored().get(0).link().candidates()).containsExactly(IRAN, PERSIA);
  }

  @Test
  void aTableOfDoubtsComesBackAsJudgements() {
    write("a", iran(new Resolution.Ambiguous("as much speaks for Persia")));
    String table = store.read(data -> review(data, false));
    assertThat(table).contains("Iran Q794 0.95; Persia Q83311 0.9", "as much speaks for Persia");

    assertThat(ReviewFile.read(table, "t.csv", "B")).isEmpty();
    for (String verdict : List.of("accept", "reject", "Q83311")) {
      String filled = table.replace("iran,iran,,", "iran,iran," + verdict + ",");
      List<Judgement> judgements = ReviewFile.read(filled, "t.csv", "B");
      assertThat(judgements).hasSize(1);
      assertThat(judgements.get(0).of()).isEqualTo("iran");
    }
    assertThatThrownBy(
            () -> ReviewFile.read(table.replace("iran,iran,,", "iran,iran,maybe,"), "t.csv", "B"))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("t.csv, line 2: 'maybe'");
  }

  @Test
  void whatIsJudgedIsNotAskedAgain() {
    write("a", iran(new Resolution.Ambiguous("doubt")));
    judge(Verdict.REJECT, Optional.empty(), 1);

    assertThat(store.read(data -> review(data, true)).lines()).hasSize(1);
  }

  private static String review(DatasetGraph data, boolean unknown) {
    return ReviewFile.text(
        new LinkReader(GRAPHS, data).all(), unknown, new Sentences(GRAPHS, data));
  }
}
