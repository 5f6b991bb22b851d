package org.chancery.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.ChanceryException;
import org.chancery.ontology.ConfigFiles;
import org.junit.jupiter.api.Test;

class QueryFileTest {
  private static final String HEADER =
      """
      #+ summary: Who supports an actor
      #+ question: Who supports it,
      #+ question: and how?
      #+ param: actor name "North Korea" | whose supporters are asked for
      """;
  private static final String QUERY =
      HEADER
          + """
          PREFIX : <http://example.org/>
          PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
          SELECT ?who ?claim { ?claim rdf:reifies <<( ?who :supports ?whom )>> . ?whom :label $actor }
          """;
  private static final DatasetGraph DATA =
      RDFParser.fromString(
              """
              PREFIX : <http://example.org/>
              PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
              :nk :label "North Korea"@en . :ir :label "Iran"@en .
              :c1 rdf:reifies <<( :ru :supports :nk )>> .
              :c2 rdf:reifies <<( :cn :supports :ir )>> .
              """,
              Lang.TRIG)
          .toDatasetGraph();

  private static QueryFile read(String text) {
    return QueryFile.read("CQ01-who-supports", new ConfigFiles.Layer("queries/CQ01.rq", text));
  }

  private static String ask(QueryFile query, Map<String, String> values) {
    return ResultTable.of(DATA, query.bind(values), 10)
        .write(ResultTable.Format.CSV, new ShortNames(Map.of()));
  }

  @Test
  void theHeaderSaysWhatIsAsked() {
    QueryFile file = read(QUERY);

    assertThat(file.summary()).isEqualTo("Who supports an actor");
    assertThat(file.question()).isEqualTo("Who supports it, and how?");
    assertThat(file.parameters()).extracting(Parameter::name).containsExactly("actor");
  }

  @Test
  void parametersTakeTheirDefaultsOrTheAskersValues() {
    QueryFile file = read(QUERY);

    assertThat(ask(file, Map.of())).contains("example.org/ru").doesNotContain("example.org/cn");
    assertThat(ask(file, Map.of("actor", "Iran"))).contains("example.org/cn");
  }

  @Test
  void aBoundQuerySurvivesBeingSentAsText() {
    String sent = read(QUERY).bind(Map.of("actor", "Iran")).serialize();

    assertThat(
            ResultTable.of(DATA, QueryFactory.create(sent, Syntax.syntaxARQ), 10)
                .write(ResultTable.Format.CSV, new ShortNames(Map.of())))
        .contains("example.org/cn");
  }

  @Test
  void aValueCannotChangeTheQuery() {
    QueryFile file = read(QUERY);
    String evil = "x\" } UNION { ?who ?p ?o } #";

    assertThat(ask(file, Map.of("actor", evil)).getBytes(StandardCharsets.UTF_8))
        .as("no rows, only the header")
        .isEqualTo("who,claim\r\n".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void unknownAndMissingParametersAreNamed() {
    assertThatThrownBy(() -> read(QUERY).bind(Map.of("actr", "Iran")))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("actr");
    QueryFile without = read(QUERY.replace(" \"North Korea\"", ""));
    assertThatThrownBy(() -> without.bind(Map.of()))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("needs a value for actor");
  }

  @Test
  void valuesMustBeOfTheirType() {
    QueryFile file = read(QUERY.replace("actor name \"North Korea\"", "actor date"));

    assertThatThrownBy(() -> file.bind(Map.of("actor", "yesterday")))
        .isInstanceOfSatisfying(
            ChanceryException.class,
            e -> {
              assertThat(e).hasMessageContaining("yesterday");
              assertThat(e.remedy()).contains("2024-06-19");
            });
  }

  @Test
  void errorsNameFileAndLine() {
    assertThatThrownBy(() -> read(QUERY.replace("SELECT", "SELEKT")))
        .hasMessageStartingWith("queries/CQ01.rq:7:");
    assertThatThrownBy(() -> read(QUERY.replace("param: actor name", "param: actor nmae")))
        .hasMessageStartingWith("queries/CQ01.rq:4: unknown parameter type");
    assertThatThrownBy(() -> read(QUERY.replace("#+ summary: Who supports an actor\n", "")))
        .hasMessageContaining("summary");
  }
}
