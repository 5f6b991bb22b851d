package org.chancery.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.chancery.ChanceryException;
import org.chancery.graph.Store;
import org.chancery.ontology.ConfigFiles;
import org.chancery.query.QueryFile;
import org.chancery.query.QueryLibrary;
import org.chancery.query.ResultTable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The federated queries, against a Fuseki with a small excerpt in the shape of Wikidata. */
class FederationTest {
  private static final String CLAIMS =
      """
      PREFIX ch:   <https://w3id.org/chancery/ns#>
      PREFIX ent:  <https://w3id.org/chancery/id/entity/>
      PREFIX claim: <https://w3id.org/chancery/id/claim/>
      PREFIX graph: <https://w3id.org/chancery/id/graph/>
      PREFIX doc:  <https://w3id.org/chancery/id/document/>
      PREFIX owl:  <http://www.w3.org/2002/07/owl#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX time: <http://www.w3.org/2006/time#>
      PREFIX wd:   <http://www.wikidata.org/entity/>
      PREFIX xsd:  <http://www.w3.org/2001/XMLSchema#>
      graph:links {
        ent:russia owl:sameAs wd:Q159 . ent:ukraine owl:sameAs wd:Q212 .
        ent:japan owl:sameAs wd:Q17 . ent:finland owl:sameAs wd:Q33 . ent:nato owl:sameAs wd:Q7184 .
        ent:arms-trade-treaty owl:sameAs wd:Q688993 .
      }
      graph:ontology { ch:threatens ch:group "opposition" . }
      doc:a {
        ent:russia rdfs:label "Russia"@en . ent:ukraine rdfs:label "Ukraine"@en .
        ent:japan rdfs:label "Japan"@en . ent:finland rdfs:label "Finland"@en .
        ent:nato rdfs:label "NATO"@en .
        ent:arms-trade-treaty a ch:Treaty ; rdfs:label "Arms Trade Treaty"@en .
        claim:1 a ch:Claim ; ch:subject ent:russia ; ch:predicate ch:threatens ;
          ch:object ent:ukraine ; ch:polarity ch:Positive ; ch:validTime doc:t .
        doc:t time:hasBeginning doc:t1 . doc:t1 time:inXSDDate "2022-02-24"^^xsd:date .
        claim:2 a ch:Claim ; ch:subject ent:russia ; ch:predicate ch:threatens ;
          ch:object ent:finland ; ch:polarity ch:Positive .
        claim:3 a ch:Claim ; ch:subject ent:finland ; ch:predicate ch:memberOf ;
          ch:object ent:nato ; ch:polarity ch:Positive .
        claim:4 a ch:Claim ; ch:subject ent:russia ; ch:predicate ch:threatens ;
          ch:object ent:japan ; ch:polarity ch:Positive .
      }
      """;

  /** Statements of other times stand beside the right ones only to be left out. */
  private static final String EXCERPT =
      """
      PREFIX p:    <http://www.wikidata.org/prop/>
      PREFIX pq:   <http://www.wikidata.org/prop/qualifier/>
      PREFIX ps:   <http://www.wikidata.org/prop/statement/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX wd:   <http://www.wikidata.org/entity/>
      PREFIX wdt:  <http://www.wikidata.org/prop/direct/>
      PREFIX wds:  <http://www.wikidata.org/entity/statement/>
      PREFIX xsd:  <http://www.w3.org/2001/XMLSchema#>
      wd:Q159 p:P35 wds:Q159-a , wds:Q159-b ; wdt:P47 wd:Q212 , wd:Q33 ;
        wdt:P530 wd:Q17 , wd:Q33 .
      wds:Q159-a ps:P35 wd:Q7747 ; pq:P580 "2012-05-07T00:00:00Z"^^xsd:dateTime .
      wds:Q159-b ps:P35 wd:Q34453 ; pq:P580 "1991-07-10T00:00:00Z"^^xsd:dateTime ;
        pq:P582 "1999-12-31T00:00:00Z"^^xsd:dateTime .
      wd:Q7747 rdfs:label "Vladimir Putin"@en , "Wladimir Putin"@de .
      wd:Q34453 rdfs:label "Boris Yeltsin"@en .
      wd:Q33 p:P463 wds:Q33-a .
      wds:Q33-a ps:P463 wd:Q7184 ; pq:P580 "2023-04-04T00:00:00Z"^^xsd:dateTime .
      wd:Q688993 wdt:P1891 wd:Q17 .
      wd:Q17 rdfs:label "Japan"@en .
      """;

  private static final Store STORE = Store.inMemory();
  private static FusekiServer wikidata;
  @TempDir static Path cache;

  @BeforeAll
  static void start() {
    STORE.write(data -> RDFParser.fromString(CLAIMS, Lang.TRIG).parse(data));
    Dataset excerpt = DatasetFactory.createTxnMem();
    RDFParser.fromString(EXCERPT, Lang.TURTLE).parse(excerpt.getDefaultModel());
    wikidata = FusekiServer.create().port(0).loopback(true).add("/wikidata", excerpt).build();
    wikidata.start();
  }

  @AfterAll
  static void stop() {
    wikidata.stop();
    STORE.close();
  }

  private static WikidataOptions options() {
    return WikidataOptions.of("analyst@example.org", cache);
  }

  private static ResultTable ask(String name, String endpoint) {
    QueryFile file = new QueryLibrary(ConfigFiles.packaged()).find(name);
    return STORE.read(
        data -> {
          Federation.allow(data, options(), wait -> {});
          return ResultTable.of(data, file.bind(Map.of("endpoint", endpoint)), 60);
        });
  }

  private static List<String> rows(String name) {
    String endpoint = "http://127.0.0.1:" + wikidata.getHttpPort() + "/wikidata/sparql";
    return ask(name, endpoint).rows().stream()
        .map(
            row ->
                row.stream()
                    .map(
                        each ->
                            each == null
                                ? ""
                                : each.isLiteral()
                                    ? each.getLiteralLexicalForm()
                                    : each.getURI().replaceFirst(".*[/#]", ""))
                    .collect(Collectors.joining(" ")))
        .toList();
  }

  @Test
  void leadersAreThoseOfTheClaimsDay() {
    assertThat(rows("wikidata-leaders"))
        .containsExactly("Russia 2022-02-24 head of state Vladimir Putin 1");
  }

  @Test
  void membershipsComeWithTheirDates() {
    assertThat(rows("wikidata-memberships"))
        .containsExactly("Finland NATO Positive 2023-04-04T00:00:00Z  3");
  }

  @Test
  void opponentsWithDiplomaticRelationsAreFound() {
    assertThat(rows("wikidata-diplomatic-relations"))
        .containsExactly("Russia Finland 1", "Russia Japan 1");
  }

  @Test
  void treatiesHaveTheirSignatories() {
    assertThat(rows("wikidata-signatories")).containsExactly("Arms Trade Treaty Japan Q17");
  }

  @Test
  void neighboursShareABorder() {
    assertThat(rows("wikidata-neighbours"))
        .containsExactly("Russia threatens Finland 2", "Russia threatens Ukraine 1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wikidata-leaders",
        "wikidata-memberships",
        "wikidata-diplomatic-relations",
        "wikidata-signatories",
        "wikidata-neighbours"
      })
  void nothingIsSentUnlessTheUserSaysSo(String name) {
    QueryFile file = new QueryLibrary(ConfigFiles.packaged()).find(name);
    try (Store offline = Store.inMemory()) {
      offline.write(data -> RDFParser.fromString(CLAIMS, Lang.TRIG).parse(data));
      assertThatThrownBy(() -> offline.read(data -> ResultTable.of(data, file.bind(Map.of()), 60)))
          .isInstanceOfSatisfying(
              ChanceryException.class, e -> assertThat(e.remedy()).contains("--online"));
    }
  }

  @Test
  void aRequestSaysWhoAsksAndCarriesWhatIsKnown() throws IOException {
    try (LoopbackWikidata listener = new LoopbackWikidata()) {
      listener.failWith("403");
      URI endpoint = listener.address().resolve("/sparql");

      assertThatThrownBy(() -> ask("wikidata-neighbours", endpoint.toString()))
          .isInstanceOf(ChanceryException.class)
          .hasMessageContaining("403");
      assertThat(listener.agents().get(0)).contains("analyst@example.org");
      assertThat(URLDecoder.decode(listener.requests().get(0), StandardCharsets.UTF_8))
          .contains("VALUES", "http://www.wikidata.org/entity/Q159");
    }
  }

  @Test
  void anEndpointThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> ask("wikidata-neighbours", "http://127.0.0.1:1/sparql"))
        .isInstanceOfSatisfying(
            ChanceryException.class,
            e -> assertThat(e.kind()).isEqualTo(ChanceryException.Kind.BUSY))
        .hasMessageContaining("127.0.0.1");
  }
}
