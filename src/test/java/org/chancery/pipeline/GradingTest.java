package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.chancery.ShippedGraph;
import org.chancery.claim.Claim;
import org.chancery.claim.Grade;
import org.chancery.graph.ClaimReader;
import org.chancery.graph.Graphs;
import org.chancery.graph.Store;
import org.chancery.ontology.ConfigFiles;
import org.chancery.text.Document;
import org.chancery.text.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GradingTest {
  private static final Reading UNREADABLE =
      new Reading(
          "plain 1",
          () -> {
            throw new AssertionError("read again");
          },
          PlainReading.reading().extractor(),
          PlainReading.reading().scorer());

  @TempDir Path config;

  @Test
  void aClaimIsAsReliableAsTheWeakestOfItsHands() throws IOException {
    sources("publisher\tHerald\tB\t\nsource\tTASS\tE\t\nsource\tInterfax\tA\t\n");
    try (Store store = Store.inMemory()) {
      build(
          store,
          PlainReading.reading(),
          document(
              "Russia supports Japan.",
              "Tass says: Iran supports Japan.",
              "Interfax says: China supports Japan.",
              "Mars says: Syria supports Japan."));
      assertThat(grades(store))
          .containsExactlyInAnyOrderEntriesOf(
              Map.of("Russia", Grade.B, "Iran", Grade.E, "China", Grade.B, "Syria", Grade.F));
      assertConfidenceFollows(store);
    }
  }

  @Test
  void anotherSourcesFileGradesAnewWithoutReading() throws IOException {
    try (Store store = Store.inMemory()) {
      Document document = document("Russia supports Japan.", "Tass says: Iran supports Japan.");
      build(store, PlainReading.reading(), document);
      assertThat(grades(store)).containsEntry("Russia", Grade.F).containsEntry("Iran", Grade.F);
      List<Object> before = all(store);

      sources("publisher\tHerald\tA\t\nsource\tTASS\tD\t\n");
      build(store, UNREADABLE, document);
      assertThat(grades(store)).containsEntry("Russia", Grade.A).containsEntry("Iran", Grade.D);
      assertConfidenceFollows(store);
      assertThat(belief(store, "russia")).isCloseTo(0.9 * 0.95 * 1.0, within(1e-6));
      assertThat(belief(store, "iran")).isCloseTo(0.9 * 0.95 * 0.5, within(1e-6));

      Files.delete(config.resolve("data/sources.tsv"));
      build(store, UNREADABLE, document);
      assertThat(all(store)).isEqualTo(before);
    }
  }

  @Test
  void whatIsSaidOfADocumentAnewIsTakenOver() throws IOException {
    try (Store store = Store.inMemory()) {
      Document document = document("Russia supports Japan.");
      build(store, PlainReading.reading(), document);
      RunReport report =
          build(store, PlainReading.reading(), document.with(about(Optional.of("D"))));

      assertThat(report.count(RunReport.Status.REPLACED)).isEqualTo(1);
      assertThat(grades(store)).containsEntry("Russia", Grade.D);
    }
  }

  @Test
  void everyConfidenceOfTheShippedDocumentFollowsFromItsFactors() {
    assertThat(assertConfidenceFollows(ShippedGraph.get())).isGreaterThan(50);
  }

  /** From the stored numbers and the weights that the ontology gives the grades. */
  private static int assertConfidenceFollows(Store store) {
    return store.read(
        data -> {
          int count = 0;
          try (QueryExec query =
              QueryExec.dataset(data)
                  .query(
                      """
                      PREFIX ch: <https://w3id.org/chancery/ns#>
                      SELECT * {
                        ?claim a ch:Claim .
                        OPTIONAL {
                          ?claim ch:extractionConfidence ?extraction ; ch:certainty ?certainty ;
                            ch:reliability/ch:weight ?weight ; ch:confidence ?confidence .
                        }
                      }
                      """)
                  .build()) {
            for (var rows = query.select(); rows.hasNext(); count++) {
              var row = rows.next();
              double due =
                  number(row.get("extraction"))
                      * number(row.get("certainty"))
                      * number(row.get("weight"));
              assertThat(number(row.get("confidence"))).isCloseTo(due, within(1e-9));
            }
          }
          return count;
        });
  }

  private static double number(Node literal) {
    return Double.parseDouble(literal.getLiteralLexicalForm());
  }

  private void sources(String lines) throws IOException {
    Files.createDirectories(config.resolve("data"));
    Files.writeString(config.resolve("data/sources.tsv"), "kind\tname\tgrade\twhy\n" + lines);
  }

  private RunReport build(Store store, Reading reading, Document document) {
    return new Pipeline(ConfigFiles.overlaid(config), Settings.defaults(), reading)
        .build(List.of(document), store, Progress.SILENT);
  }

  private static Document document(String... lines) {
    return PlainReading.document("report", lines).with(about(Optional.empty()));
  }

  private static Metadata about(Optional<String> grade) {
    return new Metadata(
        Optional.empty(),
        Optional.of("Herald"),
        Optional.empty(),
        grade,
        Optional.empty(),
        Optional.empty());
  }

  /** The grades of the claims by their subjects. */
  private static Map<String, Grade> grades(Store store) {
    return store.read(
        data ->
            new ClaimReader(Graphs.STANDARD, data)
                .claims("report").stream()
                    .collect(
                        Collectors.toMap(claim -> claim.subject().text(), GradingTest::grade)));
  }

  private static Grade grade(Claim claim) {
    return claim.confidence().grade();
  }

  private static double belief(Store store, String subject) {
    return store.read(
        data -> {
          try (QueryExec query =
              QueryExec.dataset(data)
                  .query(
                      """
                      PREFIX ch: <https://w3id.org/chancery/ns#>
                      SELECT ?belief { ?p a ch:Proposition ; ch:belief ?belief ; ch:subject ?s }
                      """)
                  .substitution(
                      "s", NodeFactory.createURI(Graphs.DEFAULT_BASE + "entity/" + subject))
                  .build()) {
            return number(query.select().next().get("belief"));
          }
        });
  }

  /** Everything in the store but times of reading. */
  private static List<Object> all(Store store) {
    return store.read(
        (DatasetGraph data) ->
            Iter.iter(data.find())
                .filter(quad -> !quad.getGraph().equals(Graphs.STANDARD.runs()))
                .map(Object.class::cast)
                .toList()
                .stream()
                .sorted(Comparator.comparing(Object::toString))
                .toList());
  }
}
