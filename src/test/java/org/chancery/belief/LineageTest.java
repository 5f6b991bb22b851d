package org.chancery.belief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.jena.sparql.exec.QueryExec;
import org.chancery.claim.Claim;
import org.chancery.graph.ClaimReader;
import org.chancery.graph.Graphs;
import org.chancery.graph.Store;
import org.chancery.ontology.ConfigFiles;
import org.chancery.pipeline.Pipeline;
import org.chancery.pipeline.PlainReading;
import org.chancery.pipeline.Progress;
import org.chancery.pipeline.Settings;
import org.chancery.text.Document;
import org.chancery.text.Metadata;
import org.junit.jupiter.api.Test;

/** What confirms a claim and what only repeats it. Every plain claim weighs the same. */
class LineageTest {
  private static final double ONE = 0.9 * 0.95 * 0.75;
  private static final double TWO = 1 - (1 - ONE) * (1 - ONE);
  private static final String CLAIM = "Russia supports Japan.";

  private final Random random = new Random(5);

  @Test
  void tenRestatementsInOneArticleCountAsOne() {
    String[] lines = Collections.nCopies(10, CLAIM).toArray(String[]::new);

    assertBelief(ONE, PlainReading.document("a", lines));
  }

  @Test
  void anIndependentSecondSourceRaisesBelief() {
    assertBelief(TWO, article("a", 60, CLAIM), article("b", 60, CLAIM));
  }

  @Test
  void aCopyAddsNothing() {
    Document article = article("a", 60, CLAIM);

    assertBelief(ONE, article, PlainReading.document("b", article.text().split("\n")));
  }

  @Test
  void aNearCopyAddsNothing() {
    Document article = article("a", 60, CLAIM);
    String[] lines = article.text().split("\n");
    for (int i = 1; i < lines.length; i += 5) {
      lines[i] = words(8);
    }

    assertBelief(ONE, article, PlainReading.document("b", lines));
  }

  @Test
  void whatALongerArticleTakesOverAddsNothing() throws IOException {
    String shipped = Files.readString(Path.of("data/documents/russia-and-north-korea.txt"));
    String wire = shipped.substring(0, 2500);
    String longer = shipped + "\n" + Files.readString(Path.of("LICENSE"));

    assertBelief(
        ONE,
        PlainReading.document("wire", (CLAIM + "\n" + wire).split("\n")),
        PlainReading.document("paper", (longer + "\n" + CLAIM).split("\n")));
  }

  @Test
  void unrelatedTextsAreIndependent() throws IOException {
    for (String one : List.of("icbm-test-statement", "spirit-of-camp-david")) {
      Shingles other = Shingles.of(text("russia-and-north-korea"));
      assertThat(Shingles.of(text(one)).shared(other)).isLessThan(0.15);
    }
  }

  @Test
  void theShareOfALongTextIsEstimatedWell() {
    String text = words(6000);
    String half = text.substring(0, text.length() / 2) + " " + words(3000);

    assertThat(Shingles.of(text).shared(Shingles.of(text))).isCloseTo(1, within(1e-9));
    assertThat(Shingles.of(text).shared(Shingles.of(half))).isCloseTo(0.5, within(0.06));
  }

  @Test
  void oneStoryOfOnePublisherCountsOnce() {
    Document first = titled("a", "Talks in Ulan Bator end", "Reuters");

    assertBelief(ONE, first, titled("b", "UPDATE 2: Talks in Ulan Bator end", "reuters"));
    assertBelief(TWO, first, titled("b", "Talks in Ulan Bator end", "Xinhua"));
    assertBelief(TWO, first, titled("b", "A harvest of pears", "Reuters"));
  }

  @Test
  void quotationsOfOneSourceCountOnce() {
    Document first = article("a", 60, "Tass says: " + CLAIM);

    assertBelief(ONE, first, article("b", 60, "Tass says: " + CLAIM));
    assertBelief(TWO, first, article("b", 60, "Xinhua says: " + CLAIM));
    assertBelief(TWO, first, article("b", 60, CLAIM));
  }

  @Test
  void aQuotationOfThePublisherAddsNothingToItsOwnReport() {
    assertBelief(ONE, titled("a", "Talks", "TASS"), article("b", 60, "Tass says: " + CLAIM));
  }

  @Test
  void tenSourcesThatSayPossiblyStayAPossibility() {
    Document[] rumours =
        IntStream.range(0, 10)
            .mapToObj(i -> article("r" + i, 60, "Russia may support Japan."))
            .toArray(Document[]::new);
    try (Store store = built(List.of(rumours))) {
      assertThat(belief(store)).hasValueSatisfying(value -> assertThat(value).isGreaterThan(0.9));
      Fusion fusion = new Fusion(Graphs.STANDARD, OptionalDouble.empty());
      assertThat(store.<Integer>read(fusion::accepted)).isZero();
    }
  }

  @Test
  void theThresholdStaysWithTheStore() {
    try (Store store = Store.inMemory()) {
      Pipeline strict =
          new Pipeline(
              ConfigFiles.packaged(),
              Settings.defaults().withThreshold(0.7),
              PlainReading.reading());
      Fusion fusion = new Fusion(Graphs.STANDARD, OptionalDouble.empty());
      strict.build(List.of(article("a", 60, CLAIM)), store, Progress.SILENT);
      assertThat(store.<Integer>read(fusion::accepted)).isZero();
      pipeline().build(List.of(article("b", 60, "China fell.")), store, Progress.SILENT);
      assertThat(store.<Integer>read(fusion::accepted)).isZero();
      pipeline().build(List.of(article("c", 60, CLAIM)), store, Progress.SILENT);
      assertThat(store.<Integer>read(fusion::accepted)).isEqualTo(1);
    }
  }

  /** The laws that hold whatever documents there are, tied to one another or not. */
  @Test
  void evidenceNeverSpeaksAgainstItsOwnSideAndGoesWithoutTrace() {
    for (int round = 0; round < 5; round++) {
      List<Document> documents = corpus();
      try (Store store = built(documents)) {
        double before = belief(store).orElse(0.0);
        Object accepted = accepted(store);
        pipeline().build(List.of(told("more", CLAIM)), store, Progress.SILENT);
        assertThat(belief(store).orElseThrow()).isGreaterThanOrEqualTo(before);
        pipeline().remove("more", store);
        assertThat(accepted(store)).isEqualTo(accepted);
        Document against = told("against", "Russia does not support Japan.");
        pipeline().build(List.of(against), store, Progress.SILENT);
        assertThat(belief(store).orElseThrow()).isLessThanOrEqualTo(before);
        pipeline().remove("against", store);
        assertThat(accepted(store)).isEqualTo(accepted);
        Collections.shuffle(documents, random);
        try (Store other = built(documents)) {
          assertThat(accepted(other)).isEqualTo(accepted);
        }
      }
    }
  }

  @Test
  void beliefFollowsFromTheClaimsThatItRestsOn() {
    for (int round = 0; round < 5; round++) {
      try (Store store = built(corpus())) {
        store.read(
            data -> {
              double factor = 1;
              double none = 1;
              for (Claim claim : claims(store)) {
                double confidence = claim.confidence().combined();
                boolean positive = claim.stance().polarity().key().equals("positive");
                none *= positive ? 1 - confidence : 1;
                factor *= positive ? 1 : 1 - confidence;
              }
              assertThat(belief(store).orElse(0.0)).isCloseTo((1 - none) * factor, within(1e-6));
              return null;
            });
      }
    }
  }

  private static List<Claim> claims(Store store) {
    List<Claim> claims = new ArrayList<>();
    try (QueryExec query =
        QueryExec.dataset(store.dataset())
            .query(
                """
                PREFIX ch: <https://w3id.org/chancery/ns#>
                SELECT ?claim { ?p a ch:Proposition ; ch:restsOn ?claim }
                """)
            .build()) {
      query
          .select()
          .forEachRemaining(
              row -> {
                String id = Graphs.STANDARD.id(row.get("claim"));
                ClaimReader reader = new ClaimReader(Graphs.STANDARD, store.dataset());
                claims.add(reader.claim(id).orElseThrow());
              });
    }
    return claims;
  }

  /** Some documents, among them copies, stories of one publisher and quotations. */
  private List<Document> corpus() {
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      String line =
          List.of(CLAIM, "Russia may support Japan.", "Russia does not support Japan.")
              .get(random.nextInt(3));
      Document next = told("d" + i, random.nextBoolean() ? line : "Tass says: " + line);
      documents.add(
          i > 1 && random.nextInt(3) == 0
              ? PlainReading.document(
                  "d" + i, (documents.get(i - 1).text() + "\n" + line).split("\n"))
              : next);
    }
    return documents;
  }

  private Document told(String id, String line) {
    Document document = article(id, 40, line);
    return random.nextBoolean() ? document : about(document, "Talks " + id, "Tass");
  }

  private Document titled(String id, String title, String publisher) {
    return about(article(id, 60, CLAIM), title, publisher);
  }

  private static Document about(Document document, String title, String publisher) {
    return new Document(
        document.id(),
        document.location(),
        title,
        document.text(),
        document.sha256(),
        new Metadata(
            Optional.empty(),
            Optional.of(publisher),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        document.sections(),
        document.blocks());
  }

  /** Random words around one line. */
  private Document article(String id, int words, String line) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < words; i += 6) {
      lines.add(words(6));
    }
    lines.add(random.nextInt(lines.size()), line);
    return PlainReading.document(id, lines.toArray(String[]::new));
  }

  private String words(int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(i == 0 ? "" : " ").append(Integer.toString(random.nextInt(5000), 36));
    }
    return words.toString();
  }

  private static String text(String gold) throws IOException {
    return Files.readString(Path.of("data/gold", gold + ".txt"));
  }

  private static void assertBelief(double expected, Document... documents) {
    try (Store store = built(List.of(documents))) {
      assertThat(belief(store).orElseThrow()).isCloseTo(expected, within(1e-6));
    }
  }

  private static Store built(List<Document> documents) {
    Store store = Store.inMemory();
    pipeline().build(documents, store, Progress.SILENT);
    return store;
  }

  private static Pipeline pipeline() {
    return new Pipeline(ConfigFiles.packaged(), Settings.defaults(), PlainReading.reading());
  }

  private static Optional<Double> belief(Store store) {
    return store.read(
        data -> {
          try (QueryExec query =
              QueryExec.dataset(data)
                  .query(
                      """
                      PREFIX ch: <https://w3id.org/chancery/ns#>
                      SELECT ?belief { ?p a ch:Proposition ; ch:belief ?belief }
                      """)
                  .build()) {
            var rows = query.select();
            return rows.hasNext()
                ? Optional.of(Double.parseDouble(rows.next().get("belief").getLiteralLexicalForm()))
                : Optional.<Double>empty();
          }
        });
  }

  private static Object accepted(Store store) {
    return store.read(data -> data.getGraph(Graphs.STANDARD.accepted()).find().toSet());
  }
}
