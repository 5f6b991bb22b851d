package org.chancery.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.ChanceryException;
import org.chancery.ontology.ConfigFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameLookupTest {
  private static final QueryFile QUERY =
      QueryFile.read(
          "CQ01-who",
          new ConfigFiles.Layer(
              "queries/CQ01.rq",
              """
              #+ summary: s
              #+ question: q
              #+ param: actor name "Iran" | who
              #+ param: word string "x" | what
              SELECT ?x { ?x ?y $actor, $word }
              """));
  private static final DatasetGraph DATA =
      RDFParser.fromString(
              """
              PREFIX : <http://example.org/>
              PREFIX ch: <https://w3id.org/chancery/ns#>
              PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
              PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
              :nk rdfs:label "North Korea"@en ; skos:altLabel "DPRK"@en , "the North"@en .
              :sk rdfs:label "South Korea"@en ; skos:altLabel "Korea"@en .
              :kr rdfs:label "Korean Empire"@en ; skos:altLabel "Korea"@en .
              :p a ch:Phrase ; rdfs:label "north korea"@en .
              :q a ch:Phrase ; rdfs:label "the regime"@en .
              """,
              Lang.TRIG)
          .toDatasetGraph();

  private static String actor(String name) {
    return new NameLookup(query -> ResultTable.of(DATA, query, 10))
        .resolve(QUERY, Map.of("actor", name, "word", "dprk"))
        .toString();
  }

  @ParameterizedTest
  @CsvSource({
    "North Korea, North Korea",
    "NORTH KOREA, North Korea",
    "dprk, North Korea",
    "the regime, the regime",
    "Atlantis, Atlantis"
  })
  void anyNameOfAThingStandsForItsLabel(String given, String label) {
    assertThat(actor(given)).isEqualTo("{actor=" + label + ", word=dprk}");
  }

  @Test
  void aNameOfSeveralThingsIsAnsweredWithTheirLabels() {
    assertThatThrownBy(() -> actor("korea"))
        .isInstanceOfSatisfying(
            ChanceryException.class,
            e -> assertThat(e.remedy()).contains("-p actor=\"Korean Empire\""))
        .hasMessageContaining("'korea' may be Korean Empire, South Korea");
  }
}
