package org.chancery.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.chancery.ChanceryException;
import org.chancery.graph.ServerAddress;
import org.chancery.graph.Store;
import org.chancery.ontology.ConfigFiles;
import org.chancery.pipeline.Pipeline;
import org.chancery.pipeline.Reading;
import org.chancery.pipeline.Settings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerTest {
  private static final String DATA =
      """
      PREFIX ch: <https://w3id.org/chancery/ns#>
      PREFIX : <https://w3id.org/chancery/id/>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      <https://w3id.org/chancery/id/document/a> {
        :c1 a ch:Claim ; rdf:reifies <<( :ru ch:supports :nk )>> ;
          ch:subject :ru ; ch:predicate ch:supports ; ch:object :nk .
        :nk rdfs:label "North <b>Korea</b>"@en .
      }
      """;
  private static final String SLOW =
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n1 ?o . ?p ?q ?r ."
          + " ?s ?t ?u . ?v ?w ?x . ?y ?z ?aa . ?ab ?ac ?ad }";

  @TempDir static Path folder;
  private static Store store;
  private static Server server;

  @BeforeAll
  static void start() throws Exception {
    Path passwords = Files.writeString(folder.resolve("passwords"), "editor: secret\n");
    store = Store.open(folder.resolve("store"));
    store.write(data -> RDFParser.fromString(DATA, Lang.TRIG).parse(data));
    server = start(store, new ServerOptions(0, false, 1, Optional.of(passwords)));
  }

  private static Server start(Store store, ServerOptions options) {
    Reading none =
        new Reading("none", () -> null, () -> parsed -> List.of(), UnaryOperator::identity);
    Pipeline pipeline = new Pipeline(ConfigFiles.packaged(), Settings.defaults(), none);
    return Server.start(store, pipeline, ConfigFiles.packaged(), options);
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(server.address().resolve(path));
  }

  /** Asks on a connection of its own: the server ends one whose request's body it refused. */
  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }

  private static String sparql(String query) {
    return "chancery/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  private static ServerClient client() {
    return ServerClient.of(folder.resolve("store")).orElseThrow();
  }

  @Test
  void queriesSeeTheUnionOfAllGraphs() throws Exception {
    HttpResponse<String> answer =
        send(request(sparql("SELECT ?o { ?c <https://w3id.org/chancery/ns#object> ?o }")));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("https://w3id.org/chancery/id/nk");
  }

  @Test
  void aQueryThatTakesTooLongIsGivenUp() throws Exception {
    store.write(
        data -> {
          StringBuilder many = new StringBuilder();
          for (int i = 0; i < 500; i++) {
            many.append("<urn:s").append(i).append("> <urn:p> <urn:o").append(i).append("> .\n");
          }
          RDFParser.fromString("<urn:g> {" + many + "}", Lang.TRIG).parse(data);
        });

    assertThat(send(request(sparql(SLOW))).statusCode()).isEqualTo(503);
    assertThatThrownBy(() -> client().query(QueryFactory.create(SLOW)))
        .isInstanceOf(QueryCancelledException.class);
  }

  @Test
  void graphsCanBeReadWithoutNamingAFormat() throws Exception {
    HttpResponse<String> all = send(request("chancery/data"));
    HttpResponse<String> one =
        send(request("chancery/data?graph=https://w3id.org/chancery/id/document/a"));
    HttpResponse<String> union = send(request("chancery/data?default").header("Accept", "*/*"));

    assertThat(all.headers().firstValue("Content-Type").orElse("")).contains("application/trig");
    assertThat(one.headers().firstValue("Content-Type").orElse("")).contains("text/turtle");
    assertThat(List.of(all.statusCode(), one.statusCode(), union.statusCode())).containsOnly(200);
    assertThat(one.body()).contains("<<(");
  }

  @Test
  void formatsThatCannotHoldTripleTermsAreRefusedWithAHint() throws Exception {
    HttpResponse<String> answer =
        send(request("chancery/data?default").header("Accept", "application/rdf+xml"));

    assertThat(answer.statusCode()).isEqualTo(406);
    assertThat(answer.body()).contains("text/turtle");
  }

  @Test
  void graphsCannotBeWritten() throws Exception {
    HttpResponse<String> put =
        send(
            request("chancery/data?default")
                .header("Content-Type", "text/turtle")
                .PUT(BodyPublishers.ofString("<urn:a> <urn:b> <urn:c> .")));
    HttpResponse<String> delete = send(request("chancery/data?default").DELETE());

    assertThat(put.statusCode()).isEqualTo(405);
    assertThat(delete.statusCode()).isEqualTo(405);
  }

  @Test
  void updatesNeedThePassword() throws Exception {
    String update = "INSERT DATA { GRAPH <urn:new> { <urn:a> <urn:b> <urn:added> } }";
    var anonymous =
        request("chancery/update")
            .header("Content-Type", "application/sparql-update")
            .POST(BodyPublishers.ofString(update));
    String login =
        Base64.getEncoder().encodeToString("editor:secret".getBytes(StandardCharsets.UTF_8));

    assertThat(send(anonymous.copy()).statusCode()).isEqualTo(401);
    assertThat(send(anonymous.header("Authorization", "Basic " + login)).statusCode())
        .isBetween(200, 204);
    assertThat(send(request(sparql("ASK { ?s ?p <urn:added> }"))).body()).contains("true");
  }

  @Test
  void thereIsNoUpdateWithoutAPasswordFileAndNoAdministration() throws Exception {
    try (Store other = Store.inMemory();
        Server open = start(other, ServerOptions.defaults().withPort(0))) {
      var update =
          HttpRequest.newBuilder(open.address().resolve("chancery/update"))
              .header("Content-Type", "application/sparql-update")
              .POST(BodyPublishers.ofString("INSERT DATA { <urn:a> <urn:b> <urn:c> }"));
      var dataset =
          HttpRequest.newBuilder(open.address().resolve("$/datasets"))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(BodyPublishers.ofString("dbName=mine&dbType=mem"));

      assertThat(send(update).statusCode()).isEqualTo(404);
      assertThat(send(dataset).statusCode()).isBetween(404, 405);
    }
  }

  @Test
  void pagesFromElsewhereMayReadWithoutCredentials() throws Exception {
    var headers = send(request(sparql("ASK {}")).header("Origin", "https://example.org")).headers();

    assertThat(headers.firstValue("Access-Control-Allow-Origin")).contains("*");
    assertThat(headers.firstValue("Access-Control-Allow-Credentials")).isEmpty();
  }

  @Test
  void onlyWhoKnowsTheTokenMaySteer() throws Exception {
    var remove = request("control/remove").POST(BodyPublishers.ofString("{\"document\":\"a\"}"));

    assertThat(send(remove.copy()).statusCode()).isEqualTo(401);
    assertThat(send(remove.header("Authorization", "Bearer wrong")).statusCode()).isEqualTo(401);
  }

  @Test
  void commandsReachTheStoreThroughTheServer() {
    var table =
        client()
            .query(
                QueryFactory.create("SELECT ?c { ?c <https://w3id.org/chancery/ns#object> ?o }"));
    var described =
        client()
            .query(
                QueryFactory.create(
                    "CONSTRUCT WHERE { ?c <http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies> ?t }",
                    Syntax.syntaxARQ));

    assertThat(table.rows()).hasSize(1);
    assertThat(described.rows().get(0).get(2).isTripleTerm()).isTrue();
    try (Store copy = client().download()) {
      assertThat(copy.<Long>read(data -> data.stream().count()))
          .isEqualTo(store.<Long>read(data -> data.stream().count()));
    }
  }

  @Test
  void anAddressLeftByAKilledServerIsPassedOver(@TempDir Path killed) {
    new ServerAddress(URI.create("http://127.0.0.1:1/"), "secret").write(killed);

    assertThat(ServerClient.of(killed)).isEmpty();
  }

  @Test
  void aServerOfAnotherStoreAtThatAddressIsPassedOver(@TempDir Path killed) {
    new ServerAddress(server.address(), "anothers secret").write(killed);

    assertThat(ServerClient.of(killed)).isEmpty();
  }

  @Test
  void aClosedServerLeavesNoAddress(@TempDir Path folder) {
    try (Store other = Store.open(folder)) {
      start(other, ServerOptions.defaults().withPort(0)).close();
    }
    assertThat(ServerAddress.read(folder)).isEmpty();
  }

  @Test
  void aPortInUseIsKnownBeforeTheWork() {
    ServerOptions taken = ServerOptions.defaults().withPort(server.address().getPort());

    assertThatThrownBy(() -> Server.requireFree(taken)).hasMessageContaining("is in use");
    assertThatCode(() -> Server.requireFree(taken.withPort(0))).doesNotThrowAnyException();
  }

  @Test
  void aPortInUseIsSaidPlainly() {
    try (Store other = Store.inMemory()) {
      int taken = server.address().getPort();

      assertThatThrownBy(() -> start(other, ServerOptions.defaults().withPort(taken)))
          .isInstanceOfSatisfying(
              ChanceryException.class,
              e -> {
                assertThat(e.kind()).isEqualTo(ChanceryException.Kind.BUSY);
                assertThat(e).hasMessage("port " + taken + " is in use");
                assertThat(e.remedy()).contains("--port");
              });
    }
  }
}
