package org.chancery.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.claim.Claim;
import org.chancery.claim.Correction;
import org.chancery.claim.Judgement;
import org.chancery.claim.Verdict;
import org.chancery.graph.ClaimReader;
import org.chancery.graph.Graphs;
import org.chancery.graph.Store;
import org.chancery.ontology.ConfigFiles;
import org.chancery.pipeline.Pipeline;
import org.chancery.pipeline.Progress;
import org.chancery.pipeline.Reading;
import org.chancery.pipeline.Settings;
import org.chancery.text.Document;
import org.chancery.text.DocumentReader;
import org.chancery.text.LoadedParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuickStatementsTest {
  private static final String TEXT =
      """
      ---
      source: https://example.org/news/1
      date: 2024-03-08
      ---
      Sweden is a member of NATO. Finland is a member of NATO. Russia supports Iran. \
      Iran may be a member of the Shanghai Cooperation Organization. Iran is not a member of NATO. \
      Japan signed the Arms Trade Treaty in 2013. Canada supports Japan.
      """;
  private static final Store STORE = Store.inMemory();

  @BeforeAll
  static void build() {
    ConfigFiles config = ConfigFiles.packaged();
    Pipeline pipeline =
        new Pipeline(config, Settings.defaults(), Reading.of(config, LoadedParser::get));
    Document sourced = new DocumentReader().text("sourced", TEXT);
    Document bare = new DocumentReader().text("bare", "Norway is a member of NATO.");
    pipeline.build(List.of(sourced, bare), STORE, Progress.SILENT);
    for (Claim claim : claims()) {
      String subject = claim.subject().target().label();
      Judgement judgement =
          switch (subject) {
            case "Finland" -> null;
            case "Japan" -> correctedToCanada(claim);
            default -> Judgement.now(Verdict.ACCEPT, claim.id(), "A. Analyst", "");
          };
      if (judgement != null) {
        pipeline.judge(List.of(judgement), STORE);
      }
    }
  }

  private static Judgement correctedToCanada(Claim claim) {
    Correction canada = new Correction(Map.of("subject", "Canada"));
    return Judgement.now(canada, claim.id(), "A. Analyst", "a slip");
  }

  @AfterAll
  static void close() {
    STORE.close();
  }

  private static List<Claim> claims() {
    return STORE.read(
        data -> {
          ClaimReader reader = new ClaimReader(Graphs.STANDARD, data);
          return List.of("sourced", "bare").stream()
              .flatMap(document -> reader.claims(document).stream())
              .toList();
        });
  }

  private static List<String> lines() {
    return STORE.read(
        data -> {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          new Exporter(Graphs.STANDARD).store(data, Format.QUICKSTATEMENTS, out);
          return out.toString(StandardCharsets.UTF_8).lines().toList();
        });
  }

  private static Optional<String> why(String says) {
    return STORE.read(
        data ->
            new Exporter(Graphs.STANDARD)
                .leftOut(data, Format.QUICKSTATEMENTS).stream()
                    .filter(each -> each.says().equals(says))
                    .map(LeftOut::why)
                    .findFirst());
  }

  @Test
  void aJudgedClaimBecomesAStatementWithItsQuotationAndSource() {
    assertThat(lines())
        .anySatisfy(
            line ->
                assertThat(line.split("\t"))
                    .startsWith("Q34", "P463", "Q7184")
                    .containsSequence("S854", "\"https://example.org/news/1\"")
                    .containsSequence("S577", "+2024-03-08T00:00:00Z/11")
                    .containsSequence("S1683", "en:\"Sweden is a member of NATO\"")
                    .contains("S813")
                    .doesNotContain("P5102", "P1480"));
  }

  @Test
  void aSignatureGoesFromTheTreatyWithItsYear() {
    assertThat(lines())
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("Q688993\tP1891\tQ16\tP585\t+2013-00-00T00:00:00Z/9\t"));
  }

  @Test
  void thereAreNoOtherStatements() {
    assertThat(lines()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "Finland memberOf NATO, nobody has judged it",
    "Russia supports Iran, no property of Wikidata says this",
    "Iran memberOf Shanghai Cooperation Organization, not asserted",
    "Iran memberOf NATO, not asserted",
    "Japan signs Arms Trade Treaty, judged to be wrong",
    "Norway memberOf NATO, the document has no source address"
  })
  void everythingElseIsListedWithTheReason(String says, String why) {
    assertThat(why(says)).contains(why);
  }

  @ParameterizedTest
  @CsvSource({
    "1949, P585 +1949-00-00T00:00:00Z/9",
    "1949-04, P585 +1949-04-00T00:00:00Z/10",
    "195X, P585 +1950-00-00T00:00:00Z/8",
    "2024-06-19/.., P580 +2024-06-19T00:00:00Z/11",
    "2020/2022, P580 +2020-00-00T00:00:00Z/9 P582 +2022-00-00T00:00:00Z/9",
    "2020?, ''"
  })
  void datesKeepTheirPrecision(String edtf, String cells) {
    assertThat(String.join(" ", WikidataTime.qualifiers(edtf))).isEqualTo(cells);
  }
}
