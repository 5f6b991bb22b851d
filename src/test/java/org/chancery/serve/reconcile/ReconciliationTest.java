package org.chancery.serve.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.chancery.graph.Store;
import org.chancery.ontology.ConfigFiles;
import org.chancery.pipeline.Pipeline;
import org.chancery.pipeline.Reading;
import org.chancery.pipeline.Settings;
import org.chancery.serve.Server;
import org.chancery.serve.ServerOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests as OpenRefine sends them: manifest, a batch of cells, suggestions, extension. */
class ReconciliationTest {
  private static final String DATA =
      """
      PREFIX ch:   <https://w3id.org/chancery/ns#>
      PREFIX ent:  <https://w3id.org/chancery/id/entity/>
      PREFIX graph: <https://w3id.org/chancery/id/graph/>
      PREFIX owl:  <http://www.w3.org/2002/07/owl#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX wd:   <http://www.wikidata.org/entity/>
      <https://w3id.org/chancery/id/document/a> {
        ent:north-korea a ch:State ; rdfs:label "North Korea"@en .
        ent:south-korea a ch:State ; rdfs:label "South Korea"@en .
        ent:nato a ch:Alliance ; rdfs:label "NATO"@en .
        ent:finland a ch:State ; rdfs:label "Finland"@en .
        ent:b-r a ch:Person ; rdfs:label "B. <b>R</b>"@en .
        <https://w3id.org/chancery/id/claim/1> a ch:Claim ; ch:subject ent:finland ;
          ch:predicate ch:memberOf ; ch:object ent:nato .
      }
      graph:links { ent:north-korea owl:sameAs wd:Q423 . ent:finland owl:sameAs wd:Q33 . }
      graph:accepted { ent:finland ch:memberOf ent:nato . ent:finland ch:borders ent:north-korea . }
      """;
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Store STORE = Store.inMemory();
  private static Server server;

  @BeforeAll
  static void start() {
    STORE.write(data -> RDFParser.fromString(DATA, Lang.TRIG).parse(data));
    Reading none =
        new Reading("none", () -> null, () -> parsed -> List.of(), UnaryOperator::identity);
    ConfigFiles config = ConfigFiles.packaged();
    Pipeline pipeline = new Pipeline(config, Settings.defaults(), none);
    server = Server.start(STORE, pipeline, config, ServerOptions.defaults().withPort(0));
  }

  @AfterAll
  static void stop() {
    server.close();
    STORE.close();
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return HTTP.send(
        request.header("Origin", "http://127.0.0.1:3333").build(), BodyHandlers.ofString());
  }

  private static JsonObject get(String path) throws Exception {
    HttpResponse<String> response = send(HttpRequest.newBuilder(server.address().resolve(path)));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    return JsonParser.parseString(response.body()).getAsJsonObject();
  }

  private static HttpResponse<String> post(String name, String json) throws Exception {
    return send(
        HttpRequest.newBuilder(server.address().resolve("reconcile"))
            .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
            .POST(
                BodyPublishers.ofString(
                    name + "=" + URLEncoder.encode(json, StandardCharsets.UTF_8))));
  }

  private static JsonObject posted(String name, String json) throws Exception {
    HttpResponse<String> response = post(name, json);
    assertThat(response.statusCode()).isEqualTo(200);
    return JsonParser.parseString(response.body()).getAsJsonObject();
  }

  private static JsonArray results(JsonObject answers, String key) {
    return answers.getAsJsonObject(key).getAsJsonArray("result");
  }

  private static List<String> ids(JsonArray results) {
    List<String> ids = new ArrayList<>();
    results.forEach(each -> ids.add(each.getAsJsonObject().get("id").getAsString()));
    return ids;
  }

  @Test
  void theManifestSaysWhatTheServiceCanAndWhere() throws Exception {
    JsonObject manifest = get("reconcile");

    assertThat(manifest.getAsJsonArray("versions").get(0).getAsString()).isEqualTo("0.2");
    assertThat(manifest.get("name").getAsString()).isNotBlank();
    assertThat(manifest.get("identifierSpace").getAsString())
        .isEqualTo("https://w3id.org/chancery/id/entity/");
    assertThat(manifest.get("schemaSpace").getAsString())
        .isEqualTo("https://w3id.org/chancery/ns#");
    assertThat(manifest.getAsJsonObject("view").get("url").getAsString()).contains("{{id}}");
    JsonObject suggest = manifest.getAsJsonObject("suggest").getAsJsonObject("entity");
    String url =
        suggest.get("service_url").getAsString() + suggest.get("service_path").getAsString();
    assertThat(url).startsWith(server.address().toString());
    assertThat(get(URI.create(url).getPath().substring(1) + "?prefix=nor").has("result")).isTrue();
  }

  @Test
  void aBatchOfCellsIsMatched() throws Exception {
    JsonObject answers =
        posted(
            "queries",
            """
            {"q0":{"query":"North Korea","type":"State","limit":5,"type_strict":"should"},
             "q1":{"query":"north korea"},
             "q2":{"query":"DPRK"},
             "q3":{"query":"Korea (North and South)"},
             "q4":{"query":"Atlantis"},
             "q5":{"query":"NATO","type":"State"},
             "q6":{"query":"the North","properties":[{"pid":"wikidata","v":"Q423"}]}}
            """);

    JsonObject first = results(answers, "q0").get(0).getAsJsonObject();
    assertThat(first.get("id").getAsString()).isEqualTo("north-korea");
    assertThat(first.get("name").getAsString()).isEqualTo("North Korea");
    assertThat(first.get("score").getAsDouble()).isEqualTo(100);
    assertThat(first.get("match").getAsBoolean()).isTrue();
    JsonObject type = first.getAsJsonArray("type").get(0).getAsJsonObject();
    assertThat(type.get("id").getAsString()).isEqualTo("State");
    assertThat(type.get("name").getAsString()).isEqualTo("state");
    for (String other : List.of("q1", "q2", "q6")) {
      JsonObject best = results(answers, other).get(0).getAsJsonObject();
      assertThat(best.get("id").getAsString()).as(other).isEqualTo("north-korea");
      assertThat(best.get("match").getAsBoolean()).as(other).isTrue();
    }
    assertThat(ids(results(answers, "q3"))).contains("north-korea", "south-korea");
    assertThat(results(answers, "q3"))
        .allMatch(each -> !each.getAsJsonObject().get("match").getAsBoolean());
    assertThat(results(answers, "q4")).isEmpty();
    assertThat(results(answers, "q5")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"nor, north-korea", "kor, north-korea", "NATO, nato", "fin, finland"})
  void namesAreSuggestedByTheirBeginning(String prefix, String id) throws Exception {
    assertThat(ids(get("reconcile/suggest/entity?prefix=" + prefix).getAsJsonArray("result")))
        .contains(id);
  }

  @Test
  void typesAndPropertiesAreSuggestedToo() throws Exception {
    assertThat(ids(get("reconcile/suggest/type?prefix=all").getAsJsonArray("result")))
        .contains("Alliance");
    assertThat(ids(get("reconcile/suggest/property?prefix=member").getAsJsonArray("result")))
        .contains("memberOf");
    JsonObject proposed = get("reconcile/extend/propose?type=Person");
    assertThat(proposed.get("type").getAsString()).isEqualTo("Person");
    assertThat(ids(proposed.getAsJsonArray("properties")))
        .contains("wikidata")
        .doesNotContain("borders");
    assertThat(get("reconcile/extend/propose?limit=2").getAsJsonArray("properties")).hasSize(2);
  }

  @Test
  void aTableIsExtendedByWhatIsKnown() throws Exception {
    JsonObject answer =
        posted(
            "extend",
            """
            {"ids":["finland","north-korea","nonesuch"],
             "properties":[{"id":"wikidata"},{"id":"memberOf"},{"id":"borders"},{"id":"claims"}]}
            """);

    assertThat(ids(answer.getAsJsonArray("meta")))
        .containsExactly("wikidata", "memberOf", "borders", "claims");
    JsonObject finland = answer.getAsJsonObject("rows").getAsJsonObject("finland");
    assertThat(finland.getAsJsonArray("wikidata").toString()).isEqualTo("[{\"str\":\"Q33\"}]");
    assertThat(finland.getAsJsonArray("memberOf").toString())
        .isEqualTo("[{\"id\":\"nato\",\"name\":\"NATO\"}]");
    assertThat(finland.getAsJsonArray("claims").toString()).isEqualTo("[{\"int\":1}]");
    JsonObject korea = answer.getAsJsonObject("rows").getAsJsonObject("north-korea");
    assertThat(ids(korea.getAsJsonArray("borders"))).containsExactly("finland");
    JsonObject none = answer.getAsJsonObject("rows").getAsJsonObject("nonesuch");
    assertThat(none.entrySet()).allMatch(each -> each.getValue().getAsJsonArray().isEmpty());
  }

  @Test
  void aPreviewIsAPageWithoutForeignMarkup() throws Exception {
    HttpResponse<String> page =
        send(HttpRequest.newBuilder(server.address().resolve("reconcile/preview?id=b-r")));

    assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    assertThat(page.body()).contains("B. &lt;b&gt;R").doesNotContain("<b>");
    assertThat(
            send(HttpRequest.newBuilder(server.address().resolve("reconcile/preview?id=no")))
                .statusCode())
        .isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "[]", "{\"q0\":1}", "{\"q0\":{}}", "{\"q0\":{\"query\":{}}}"})
  void whatIsNoRequestIsSaidToBeNone(String queries) throws Exception {
    HttpResponse<String> response = post("queries", queries);

    assertThat(response.statusCode()).isEqualTo(400);
    JsonElement answer = JsonParser.parseString(response.body());
    assertThat(answer.getAsJsonObject().get("status").getAsString()).isEqualTo("error");
  }

  @Test
  void aBrowserMayAskFirst() throws Exception {
    HttpResponse<String> response =
        send(
            HttpRequest.newBuilder(server.address().resolve("reconcile"))
                .method("OPTIONS", BodyPublishers.noBody())
                .header("Access-Control-Request-Method", "POST"));

    assertThat(response.statusCode()).isEqualTo(204);
    assertThat(response.headers().firstValue("Access-Control-Allow-Methods").orElse(""))
        .contains("POST");
  }
}
