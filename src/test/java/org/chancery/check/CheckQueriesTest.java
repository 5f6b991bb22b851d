package org.chancery.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.ChanceryException;
import org.chancery.graph.Graphs;
import org.chancery.ontology.ConfigFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckQueriesTest {
  /** Its example is added to the valid ones; the check finds it, and no other check does. */
  @ParameterizedTest
  @MethodSource("checks")
  void everyCheckFindsItsExampleAndOnlyThat(String check) {
    List<Finding> found =
        ExampleStore.check(ExampleStore.EXAMPLES.resolve("check/" + check + ".trig"));

    assertThat(found).extracting(Finding::check).containsExactly(check);
    assertThat(found.get(0).what()).isNotBlank();
    assertThat(found.get(0).where()).startsWith("<https://w3id.org/chancery/id/");
  }

  static List<String> checks() {
    return ConfigFiles.packaged().folder("queries/check", ".rq").keySet().stream()
        .map(file -> file.replace(".rq", ""))
        .toList();
  }

  @Test
  void aWrongConfidenceIsShownWithItsArithmetic() {
    List<Finding> found =
        ExampleStore.check(ExampleStore.EXAMPLES.resolve("check/confidence.trig"));

    assertThat(found.get(0).what())
        .startsWith("confidence is 0.7 and should be 0.8 x 0.95 x 0.9 = 0.684");
  }

  @ParameterizedTest
  @CsvSource({
    "norway, sweden",
    "united-states, japan",
    "japan, united-states",
    "china, north-korea"
  })
  void anAllianceWithADefenseObligationIsKnown(String one, String other, @TempDir Path folder)
      throws IOException {
    assertThat(ExampleStore.check(alliance(one, other, folder))).isEmpty();
  }

  @Test
  void anAllianceThroughACommonAllyIsNone(@TempDir Path folder) throws IOException {
    assertThat(ExampleStore.check(alliance("japan", "south-korea", folder)))
        .extracting(Finding::what)
        .containsExactly("no known defense obligation between Japan and South Korea");
  }

  /** The example with other states; their names come from the gazetteer. */
  private static Path alliance(String one, String other, Path folder) throws IOException {
    String example =
        ExampleStore.read(ExampleStore.EXAMPLES.resolve("check/alliance-unknown.trig"));
    return Files.writeString(
        folder.resolve("claimed.trig"),
        example
            .replace("<entity/ukraine>", "<entity/" + other + ">")
            .replace("<entity/norway>", "<entity/" + one + ">"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"summary", "question", "severity", "remedy"})
  void aCheckWithoutAHeaderLineIsRefused(String missing, @TempDir Path config) throws IOException {
    String text =
        ExampleStore.read(Path.of("queries/check/confidence.rq"))
            .replace("#+ " + missing + ":", "# " + missing + ":");
    Path file = own(config, text);

    assertThatThrownBy(() -> Checker.load(ConfigFiles.overlaid(config), Graphs.STANDARD))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("'" + missing + "'");
  }

  @Test
  void malformedSparqlIsNamedWithFileAndLine(@TempDir Path config) throws IOException {
    Path file =
        own(
            config,
            """
            #+ summary: s
            #+ question: q
            #+ severity: info
            #+ remedy: r
            SELECT ?where ?what {
              ?where ?what
            """);

    assertThatThrownBy(() -> Checker.load(ConfigFiles.overlaid(config), Graphs.STANDARD))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining(file + ", line ");
  }

  @Test
  void malformedShapesAreNamedWithFileAndLine(@TempDir Path config) throws IOException {
    Path file = config.resolve("ontology/shapes.ttl");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "@prefix sh: <http://www.w3.org/ns/shacl#> .\n\n[] sh:property [ ;\n");

    assertThatThrownBy(() -> Checker.load(ConfigFiles.overlaid(config), Graphs.STANDARD))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining(file + ", line ");
  }

  @Test
  void aShapeThatMeansNothingIsRefused(@TempDir Path config) throws IOException {
    Path file = config.resolve("ontology/shapes.ttl");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        """
        @prefix sh: <http://www.w3.org/ns/shacl#> .
        <urn:x:own> a sh:NodeShape ; sh:property [ sh:minCount 1 ] .
        """);

    assertThatThrownBy(() -> Checker.load(ConfigFiles.overlaid(config), Graphs.STANDARD))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining(file.toString());
  }

  private static Path own(Path config, String text) throws IOException {
    Path file = config.resolve("queries/check/own.rq");
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
