package org.chancery.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
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
import org.junit.jupiter.api.Test;

class IsItTrueTest {
  @Test
  void thatRussiaSuppliesCriticalComponentsIsAPossibilityAndNoMore() {
    List<Map<String, String>> rows =
        ask(ShippedGraph.get(), Map.of("theme", "critical components"));

    assertThat(rows)
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("answer", "not accepted")
                    .containsEntry("modality", "Possible")
                    .containsEntry("polarity", "Positive")
                    .containsEntry("cues", "possibly")
                    .containsEntry(
                        "sentence",
                        "Russia’s military assistance to North Korea encompasses a range of"
                            + " activities, including the provision of technical expertise, sharing"
                            + " of missile technology, and possibly the supply of critical"
                            + " components."));
  }

  @Test
  void whatTwoIndependentDocumentsAssertIsAccepted() {
    Map<String, String> question =
        Map.of("subject", "Russia", "relation", "supports", "object", "Japan");
    try (Store store = Store.inMemory()) {
      Pipeline pipeline =
          new Pipeline(
              ConfigFiles.packaged(),
              Settings.defaults().withThreshold(0.8),
              PlainReading.reading());
      pipeline.build(
          List.of(PlainReading.document("a", "Russia supports Japan.")), store, Progress.SILENT);
      assertThat(ask(store, question)).extracting("answer").containsExactly("not accepted");
      pipeline.build(
          List.of(PlainReading.document("b", "Iran fell.", "Russia suppliesArmsTo Japan.")),
          store,
          Progress.SILENT);
      assertThat(ask(store, question))
          .as("another triple is no second witness of the first")
          .extracting("answer")
          .containsExactly("not accepted", "not accepted");
      pipeline.build(
          List.of(PlainReading.document("c", "Syria fell.", "Russia supports Japan.")),
          store,
          Progress.SILENT);
      assertThat(ask(store, question)).hasSize(3).extracting("answer").containsOnly("accepted");
    }
  }

  private static List<Map<String, String>> ask(Store store, Map<String, String> parameters) {
    QueryFile query = new QueryLibrary(ConfigFiles.packaged()).find("is-it-true");
    ResultTable table = store.read(data -> ResultTable.of(data, query.bind(parameters), 60));
    return table.rows().stream().map(row -> named(table.columns(), row)).toList();
  }

  private static Map<String, String> named(List<String> columns, List<Node> row) {
    Map<String, String> named = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      Node node = row.get(i);
      named.put(
          columns.get(i),
          node == null
              ? ""
              : node.isLiteral() ? node.getLiteralLexicalForm() : node.getLocalName());
    }
    return named;
  }
}
