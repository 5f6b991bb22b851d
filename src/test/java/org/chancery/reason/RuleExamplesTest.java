package org.chancery.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.chancery.graph.Graphs;
import org.chancery.ontology.ConfigFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule fires where its header says so, and nowhere where it says not. */
class RuleExamplesTest {

  static Stream<Arguments> examples() {
    return Rules.load(ConfigFiles.packaged(), Graphs.STANDARD).all().stream()
        .flatMap(
            rule -> rule.examples().stream().map(each -> Arguments.of(rule.name(), each, rule)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("examples")
  void theExampleIsAsItSays(String name, Example example, Rule rule) {
    Statements given = Statements.of(example.premises());
    Triple wanted = Statements.triple(example.conclusion());
    Optional<Validity> time = Statements.time(example.conclusion());

    List<Conclusion> found =
        new Engine(List.of(rule), Limits.STANDARD, given::isA)
            .run(given.premises()).conclusions().stream()
                .filter(each -> each.triple().equals(wanted))
                .filter(each -> time.isEmpty() || each.validity().equals(time.get()))
                .toList();

    if (example.fires()) {
      assertThat(found).as(rule.place()).isNotEmpty();
    } else {
      assertThat(found).as(rule.place()).isEmpty();
    }
  }
}
