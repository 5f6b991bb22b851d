package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.chancery.ChanceryException;
import org.chancery.check.Checker;
import org.chancery.check.Finding;
import org.chancery.claim.Claim;
import org.chancery.claim.Correction;
import org.chancery.claim.Judgement;
import org.chancery.claim.Verdict;
import org.chancery.graph.ClaimReader;
import org.chancery.graph.Graphs;
import org.chancery.graph.Store;
import org.chancery.ontology.Ch;
import org.chancery.ontology.ConfigFiles;
import org.chancery.text.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JudgingTest {
  private static final Document A =
      PlainReading.document("a", "Russia supports Japan.", "Japan supports Iran.");
  private static final Document EDITED =
      PlainReading.document("a", "A new line.", "Russia supports Japan.", "Japan supports Iran.");

  private final Pipeline pipeline =
      new Pipeline(ConfigFiles.packaged(), Settings.defaults(), PlainReading.reading());
  private final Store store = Store.inMemory();

  @BeforeEach
  void build() {
    pipeline.build(List.of(A), store, Progress.SILENT);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void anAcceptedClaimCountsAsReadWithCertainty() {
    assertThat(belief("russia", "supports", "japan")).isEqualTo(0.64125);

    judge(Verdict.ACCEPT, claim("Russia", "Japan"));

    // Certainty 0.95 x weight 0.75, without the 0.9 of the reading.
    assertThat(belief("russia", "supports", "japan")).isEqualTo(0.7125);
    assertThat(belief("japan", "supports", "iran")).isEqualTo(0.64125);
  }

  @Test
  void aRejectedClaimDoesNotCountAndTheLastVerdictStands() {
    String before = PipelineTest.dump(store);
    String claim = claim("Russia", "Japan").id();
    pipeline.judge(List.of(Judgement.now(Verdict.REJECT, claim, "A. Reader", "no")), store);

    assertThat(PipelineTest.dump(store)).contains("judgement/");
    assertThat(isAccepted("russia", "supports", "japan")).isFalse();
    assertThat(belief("russia", "supports", "japan")).isNaN();

    judge(Verdict.ACCEPT, claim("Russia", "Japan"));
    assertThat(isAccepted("russia", "supports", "japan")).isTrue();
    assertThat(before).doesNotContain("judgement/");
  }

  @Test
  void aCorrectionTakesThePlaceOfTheClaim() {
    Claim read = claim("Russia", "Japan");
    correct(read, Map.of("object", "Iran", "relation", "opposes", "polarity", "negative"));

    assertThat(belief("russia", "supports", "japan")).isNaN();
    assertThat(belief("russia", "opposes", "iran")).as("it is denied").isZero();
    Claim corrected = claim("Russia", "Iran");
    assertThat(corrected.relation()).isEqualTo("opposes");
    assertThat(corrected.evidence()).isEqualTo(read.evidence());
    assertThat(corrected.confidence().extraction()).isEqualTo(1);
    assertThat(claim("Russia", "Japan")).as("what was read is still there").isEqualTo(read);
    assertThat(faults()).isEmpty();
  }

  @Test
  void anotherVerdictWithdrawsACorrectionWithoutATrace() {
    Claim read = claim("Russia", "Japan");
    judge(Verdict.ACCEPT, read);
    List<String> before = withoutJudgements();
    correct(read, Map.of("object", "Syria", "modality", "possible"));
    assertThat(withoutJudgements()).anyMatch(JudgingTest::documentNamesSyria);

    judge(Verdict.REJECT, read);
    assertThat(withoutJudgements()).noneMatch(JudgingTest::documentNamesSyria);

    correct(read, Map.of("object", "Japan", "theme", "rice and oil"));
    judge(Verdict.ACCEPT, read);
    assertThat(withoutJudgements()).containsExactlyElementsOf(before);
  }

  @Test
  void judgementsOutliveWhatIsReadAgain() {
    correct(claim("Russia", "Japan"), Map.of("object", "Syria"));
    judge(Verdict.REJECT, claim("Japan", "Iran"));
    String log = pipeline.judgements(store);

    pipeline.build(List.of(EDITED), store, Progress.SILENT);
    assertThat(isAccepted("russia", "supports", "syria")).isTrue();
    assertThat(isAccepted("japan", "supports", "iran")).isFalse();

    pipeline.remove("a", store);
    assertThat(isAccepted("russia", "supports", "syria")).isFalse();

    pipeline.build(List.of(A), store, Progress.SILENT);
    assertThat(isAccepted("russia", "supports", "syria")).isTrue();
    assertThat(isAccepted("russia", "supports", "japan")).isFalse();
    assertThat(isAccepted("japan", "supports", "iran")).isFalse();
    assertThat(pipeline.judgements(store)).isEqualTo(log);
    assertThat(faults()).isEmpty();
  }

  @Test
  void aFileOfJudgementsMovesAnotherStoreToTheSameBeliefs() {
    correct(claim("Russia", "Japan"), Map.of("object", "Syria"));
    judge(Verdict.ACCEPT, claim("Japan", "Iran"));
    String log = pipeline.judgements(store);
    assertThat(log).contains("Russia supports Japan, positive asserted: Russia supports Japan.");

    try (Store other = Store.inMemory()) {
      assertThat(pipeline.judge(log, "log.csv", other)).isEqualTo(2);
      assertThat(pipeline.judge(log, "log.csv", other)).isZero();
      pipeline.build(List.of(A), other, Progress.SILENT);
      assertThat(pipeline.judgements(other)).isEqualTo(log);
      assertThat(PipelineTest.withoutRuns(other)).isEqualTo(PipelineTest.withoutRuns(store));
    }
  }

  @Test
  void aCorrectionToNoRelationIsRefused() {
    Claim read = claim("Russia", "Japan");
    assertThatThrownBy(() -> correct(read, Map.of("relation", "likes")))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("no relation likes");
    assertThat(pipeline.judgements(store)).doesNotContain("likes");
  }

  private static boolean documentNamesSyria(String line) {
    return line.contains("\"Syria\"") && line.endsWith("/document/a> .");
  }

  private void judge(Verdict verdict, Claim claim) {
    assertThat(
            pipeline.judge(List.of(Judgement.now(verdict, claim.id(), "A. Reader", "seen")), store))
        .isEqualTo(1);
    nextMoment();
  }

  private void correct(Claim claim, Map<String, String> parts) {
    pipeline.judge(
        List.of(Judgement.now(new Correction(parts), claim.id(), "A. Reader", "")), store);
    nextMoment();
  }

  /** Which judgement stands is told by their dates, in milliseconds. */
  private static void nextMoment() {
    long now = System.currentTimeMillis();
    while (System.currentTimeMillis() <= now) {
      Thread.onSpinWait();
    }
  }

  private Claim claim(String subject, String object) {
    return store.read(
        data ->
            new ClaimReader(Graphs.STANDARD, data)
                .claims("a").stream()
                    .filter(each -> each.subject().target().label().equals(subject))
                    .filter(each -> each.object().target().label().equals(object))
                    .findFirst()
                    .orElseThrow());
  }

  private boolean isAccepted(String subject, String relation, String object) {
    Graphs graphs = Graphs.STANDARD;
    return store.read(
        data ->
            data.contains(
                graphs.accepted(),
                graphs.entity(subject),
                Ch.relation(relation).asNode(),
                graphs.entity(object)));
  }

  /** NaN where there is no proposition. */
  private double belief(String subject, String relation, String object) {
    Graphs graphs = Graphs.STANDARD;
    Node proposition =
        graphs.proposition(
            graphs.entity(subject), Ch.relation(relation).asNode(), graphs.entity(object));
    return store.read(
        data -> {
          var found = data.find(graphs.accepted(), proposition, Ch.belief.asNode(), Node.ANY);
          return found.hasNext()
              ? Double.parseDouble(found.next().getObject().getLiteralLexicalForm())
              : Double.NaN;
        });
  }

  private List<Finding> faults() {
    Checker checker = Checker.load(ConfigFiles.packaged(), Graphs.STANDARD);
    return store.read(checker::check).stream()
        .filter(each -> each.severity() != Finding.Severity.INFO)
        .toList();
  }

  private List<String> withoutJudgements() {
    return PipelineTest.withoutRuns(store)
        .lines()
        .filter(line -> !line.endsWith("/graph/judgements> ."))
        .toList();
  }
}
