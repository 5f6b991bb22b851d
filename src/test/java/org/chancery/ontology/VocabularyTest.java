package org.chancery.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.ChanceryException;
import org.chancery.claim.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VocabularyTest {
  private static final Vocabulary SHIPPED = Vocabulary.load(ConfigFiles.packaged());

  @Test
  void tellsWhatARelationIs() {
    Relation arms = SHIPPED.relation("suppliesArmsTo");

    assertThat(arms.label()).isEqualTo("supplies arms to");
    assertThat(arms.group()).isEqualTo("support");
    assertThat(arms.superproperties()).containsExactly("supports");
    assertThat(arms.domains()).containsExactlyInAnyOrder("Actor", "Phrase");
    assertThat(arms.plover()).contains("AID");
    assertThat(arms.symmetric()).isFalse();
  }

  @Test
  void knowsSymmetryAndInverses() {
    assertThat(SHIPPED.symmetric("alliedWith")).isTrue();
    assertThat(SHIPPED.symmetric("attacks")).isFalse();
    assertThat(SHIPPED.relation("signs").inverse()).contains("hasSignatory");
    assertThat(SHIPPED.find("hasSignatory")).as("an inverse is no relation of claims").isEmpty();
  }

  @Test
  void knowsWhichClassIsBelowWhich() {
    assertThat(SHIPPED.isA("HistoricalState", "State")).isTrue();
    assertThat(SHIPPED.isA("HistoricalState", "Actor")).isTrue();
    assertThat(SHIPPED.isA("State", "State")).isTrue();
    assertThat(SHIPPED.isA("State", "HistoricalState")).isFalse();
    assertThat(SHIPPED.isA("Phrase", "Argument")).isTrue();
    assertThat(SHIPPED.isA("Source", "Actor")).as("a news agency can be criticized").isTrue();
    assertThat(SHIPPED.kinds()).containsKeys("State", "Argument").doesNotContainKey("Claim");
  }

  @Test
  void hasTheRelationOfOpenClaims() {
    assertThat(SHIPPED.relation(Claim.OPEN).group()).isEqualTo("open");
  }

  @Test
  void anUnknownRelationIsNamedWithTheKnownOnes() {
    assertThatThrownBy(() -> SHIPPED.relation("befriends"))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("befriends")
        .satisfies(e -> assertThat(((ChanceryException) e).remedy()).contains("alliedWith"));
  }

  @Test
  void aUsersFileAddsRelations(@TempDir Path config) throws IOException {
    write(
        config,
        """
        @prefix ch: <https://w3id.org/chancery/ns#> .
        @prefix owl: <http://www.w3.org/2002/07/owl#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        ch:hosts a owl:ObjectProperty ; rdfs:label "hosts"@en ; ch:group "diplomacy" ;
          rdfs:domain ch:State ; rdfs:range ch:Event .
        """);

    Vocabulary own = Vocabulary.load(ConfigFiles.overlaid(config));

    assertThat(own.relation("hosts").ranges()).containsExactly("Event");
    assertThat(own.relations()).containsKey("alliedWith");
  }

  @Test
  void malformedTurtleIsNamedWithFileAndLine(@TempDir Path config) throws IOException {
    write(
        config,
        "@prefix ch: <https://w3id.org/chancery/ns#> .\n\nch:hosts a ch:Thing ;; .\nch:x ch:y\n");

    assertThatThrownBy(() -> Vocabulary.load(ConfigFiles.overlaid(config)))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining(config.resolve("ontology/chancery.ttl") + ", line ");
  }

  @Test
  void aBadLiteralIsMalformedToo(@TempDir Path config) throws IOException {
    write(
        config,
        """
        @prefix ch: <https://w3id.org/chancery/ns#> .
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
        ch:GradeA ch:weight "0,9"^^xsd:decimal .
        """);

    assertThatThrownBy(() -> Vocabulary.load(ConfigFiles.overlaid(config)))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("line 3")
        .hasMessageContaining("0,9");
  }

  @Test
  void anIncompleteRelationIsNamedWithItsLine(@TempDir Path config) throws IOException {
    write(
        config,
        """
        @prefix ch: <https://w3id.org/chancery/ns#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .

        ch:hosts ch:group "diplomacy" ; rdfs:label "hosts"@en ; rdfs:range ch:Event .
        """);

    assertThatThrownBy(() -> Vocabulary.load(ConfigFiles.overlaid(config)))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("chancery.ttl, line 4: ch:hosts has no domain");
  }

  @Test
  void aDomainHasToBeADeclaredClass(@TempDir Path config) throws IOException {
    write(
        config,
        """
        @prefix ch: <https://w3id.org/chancery/ns#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        ch:hosts ch:group "diplomacy" ; rdfs:label "hosts"@en ;
          rdfs:domain ch:Stat ; rdfs:range ch:Event .
        """);

    assertThatThrownBy(() -> Vocabulary.load(ConfigFiles.overlaid(config)))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("ns#Stat");
  }

  private static void write(Path config, String turtle) throws IOException {
    Path file = config.resolve("ontology/chancery.ttl");
    Files.createDirectories(file.getParent());
    Files.writeString(file, turtle);
  }
}
