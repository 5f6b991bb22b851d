package org.chancery.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.chancery.ShippedGraph;
import org.chancery.graph.Store;
import org.chancery.ontology.ConfigFiles;
import org.chancery.pipeline.Pipeline;
import org.chancery.pipeline.PlainReading;
import org.chancery.pipeline.Progress;
import org.chancery.pipeline.Settings;
import org.chancery.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each query under queries/conflict, on what clashes and on what only looks like it. */
class ConflictQueriesTest {
  private static final QueryLibrary LIBRARY = new QueryLibrary(ConfigFiles.packaged());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Russia supports Japan.|Russia does not support Japan.|undated",
        "Russia supports Japan in 1995.|Russia does not support Japan in 199X.|their times overlap",
        "Russia supports Japan in 1995/..|Russia does not support Japan.|undated",
        "Iran alliedWith Syria.|Syria does not alliedWith Iran.|undated"
      })
  void whatIsAffirmedAndDeniedClashes(String yes, String no, String when) {
    assertThat(answers("opposite-polarity", yes, no))
        .hasSize(1)
        .allSatisfy(row -> assertThat(row.get(3)).isEqualTo(when));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Russia supports Japan.|Russia does not support Japan in 199X.",
        "Russia supports Japan in 1970/1985.|Russia does not support Japan in 199X.",
        "Russia will support Japan.|Russia does not support Japan.",
        "Russia supports Japan.|Japan does not support Russia."
      })
  void whatIsDeniedForAnotherTimeOrOfAnotherDoesNot(String yes, String no) {
    assertThat(answers("opposite-polarity", yes, no)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Iran alliedWith Syria in 1950.|Syria atWarWith Iran in 1945/1955.",
        "Iran suppliesArmsTo Syria.|Iran sanctions Syria.",
        "Iran alliedWith Syria.|Syria attacks Iran."
      })
  void relationsThatExcludeOneAnotherClash(String one, String other) {
    assertThat(answers("incompatible-relations", one, other)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Iran alliedWith Syria in 1950.|Syria atWarWith Iran in 1960.",
        "Iran supports Syria.|Syria sanctions Iran.",
        "Iran supports Syria.|Iran criticizes Syria.",
        "Iran alliedWith Syria in 1947/1991.|Iran does not cooperatesWith Syria in 199X."
      })
  void otherRelationsDoNot(String one, String other) {
    assertThat(answers("incompatible-relations", one, other)).isEmpty();
  }

  @Test
  void onePlaceInTwoStatesAtOneTimeClashes() {
    String here = "Kazan locatedIn Russia in 2020.";
    assertThat(answers("two-values", here, "Kazan locatedIn China in 2020/2021.")).hasSize(1);
    assertThat(answers("two-values", here, "Kazan locatedIn China in 1500.")).isEmpty();
    assertThat(answers("two-values", here, "Kazan locatedIn China.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "reference-allied|Norway atWarWith Sweden in 2024-06.|1",
        "reference-allied|Norway does not alliedWith Sweden in 2025.|1",
        "reference-allied|Norway atWarWith Denmark.|1",
        "reference-allied|Norway atWarWith Sweden in 1814.|0",
        "reference-allied|Norway atWarWith Ukraine in 2024.|0",
        "reference-allied|Norway alliedWith Sweden in 2024-06.|0",
        "reference-member|Norway does not memberOf NATO in 1990.|1",
        "reference-member|Finland does not memberOf NATO in 1990.|0",
        "lacking-alliance|Norway alliedWith Ukraine.|1",
        "lacking-alliance|Norway alliedWith Sweden in 1960.|1",
        "lacking-alliance|Norway alliedWith Sweden in 2024-06.|0",
        "lacking-alliance|Norway alliedWith Sweden.|0",
        "lacking-member|Ukraine memberOf NATO.|1",
        "lacking-member|Finland memberOf NATO in 1990.|1",
        "lacking-member|Finland memberOf NATO in 2024.|0"
      })
  void claimsAreHeldAgainstTheReferenceFactsOfTheirTime(String query, String line, int count) {
    assertThat(answers(query, line)).hasSize(count);
  }

  @Test
  void theReferenceSideSaysSinceWhenAndWhence() {
    assertThat(answers("reference-allied", "Norway atWarWith Sweden in 2024-06.").get(0).get(2))
        .isEqualTo(
            "Norway and Sweden: is at war with; against NATO, since 1949-04-04, source: Alliance Treaty"
                + " Obligations and Provisions (ATOP) 4.01, alliance 3180");
  }

  /** The Soviet alliance of the Cold War and the waning of the 1990s are both true. */
  @Test
  void theShippedDocumentDoesNotContradictItself() {
    for (String query : List.of("opposite-polarity", "incompatible-relations", "two-values")) {
      assertThat(ask(query, ShippedGraph.get())).as(query).isEmpty();
    }
  }

  private static List<List<String>> answers(String query, String... lines) {
    List<Document> documents = new ArrayList<>();
    for (String line : lines) {
      documents.add(PlainReading.document("d" + documents.size(), line));
    }
    try (Store store = Store.inMemory()) {
      new Pipeline(ConfigFiles.packaged(), Settings.defaults(), PlainReading.reading())
          .build(documents, store, Progress.SILENT);
      return ask(query, store);
    }
  }

  /** Rows of claim, other side, words and dating; the other side may be missing. */
  private static List<List<String>> ask(String query, Store store) {
    ResultTable table =
        store.read(data -> ResultTable.of(data, LIBRARY.find(query).bind(Map.of()), 60));
    List<String> columns = List.of("claim", "other", "what", "when");
    return table.rows().stream()
        .map(
            row ->
                columns.stream()
                    .map(name -> table.columns().indexOf(name))
                    .map(index -> index < 0 ? "" : text(row.get(index)))
                    .toList())
        .toList();
  }

  private static String text(Node node) {
    return node == null ? "" : node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI();
  }
}
