package org.chancery.serve.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.chancery.ShippedGraph;
import org.chancery.graph.Graphs;
import org.chancery.graph.Store;
import org.chancery.serve.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the explorer's pages and programs get over HTTP. */
class ExplorerTest {
  private static final String DOCUMENT = "russia-and-north-korea";
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static Store store;
  private static Server server;

  @BeforeAll
  static void start() {
    store = ShippedGraph.get();
    server = ServedGraph.of(store);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static HttpResponse<byte[]> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(server.address().resolve(path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HTTP.send(request.build(), BodyHandlers.ofByteArray());
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  private static JsonObject json(String path) throws Exception {
    HttpResponse<byte[]> answer = get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return JsonParser.parseString(text(answer)).getAsJsonObject();
  }

  private static Graph graph(HttpResponse<byte[]> answer, Lang lang) {
    return RDFParser.source(new ByteArrayInputStream(answer.body())).lang(lang).toGraph();
  }

  @Test
  void aDocumentIsShownAsItWasReadAndEveryClaimAtItsQuote() throws Exception {
    JsonObject page = json("api/document?id=" + DOCUMENT);
    String text = page.get("text").getAsString();

    assertThat(page.getAsJsonArray("claims")).hasSizeGreaterThan(50);
    for (JsonElement each : page.getAsJsonArray("claims")) {
      JsonObject claim = each.getAsJsonObject();
      String quote = text.substring(claim.get("begin").getAsInt(), claim.get("end").getAsInt());
      JsonObject subject = claim.getAsJsonObject("subject");
      assertThat(text.substring(subject.get("begin").getAsInt(), subject.get("end").getAsInt()))
          .isEqualTo(subject.get("text").getAsString());
      assertThat(quote).isNotBlank();
    }
  }

  @Test
  void aClaimsNumbersMultiplyToItsConfidence() throws Exception {
    for (JsonElement each : json("api/document?id=" + DOCUMENT).getAsJsonArray("claims")) {
      JsonObject claim = each.getAsJsonObject();
      double product =
          claim.get("extraction").getAsDouble()
              * claim.get("certainty").getAsDouble()
              * claim.get("weight").getAsDouble();
      assertThat(claim.get("confidence").getAsDouble()).isCloseTo(product, offset(1e-9));
    }
  }

  @Test
  void searchFindsThingsByOtherNamesAndClaimsByFormsAndBeginningsOfWords() throws Exception {
    JsonObject byAlias = json("api/search?q=DPRK").getAsJsonObject("things");
    JsonObject byForm = json("api/search?q=providing%20economic").getAsJsonObject("claims");
    JsonObject begun = json("api/search?q=counterbal").getAsJsonObject("claims");

    assertThat(byAlias.getAsJsonArray("hits").get(0).getAsJsonObject().get("label").getAsString())
        .isEqualTo("North Korea");
    assertThat(byForm.get("count").getAsInt()).isPositive();
    assertThat(begun.toString()).contains("counterbalance");
    assertThat(json("api/search?q=xyzzy").getAsJsonObject("claims").get("count").getAsInt())
        .isZero();
  }

  @Test
  void whatIsNotThereOrCannotBeUsedIsSaid() throws Exception {
    assertThat(get("api/document?id=nonesuch").statusCode()).isEqualTo(404);
    assertThat(get("api/document").statusCode()).isEqualTo(400);
    assertThat(text(get("api/document"))).contains("add ?id=");
    assertThat(get("api/nonesuch").statusCode()).isEqualTo(404);
    assertThat(get("id/entity/nonesuch", "Accept", "text/turtle").statusCode()).isEqualTo(404);
    assertThat(get("explorer/..%2f..%2fontology/claim.ttl").statusCode()).isBetween(400, 404);
    assertThat(get("explorer/nonesuch.js").statusCode()).isEqualTo(404);
  }

  @Test
  void everyResourceUnderTheBaseAnswersInEveryForm() throws Exception {
    Map<String, String> kinds = new TreeMap<>();
    String base = Graphs.DEFAULT_BASE;
    store.read(
        data -> {
          data.stream()
              .flatMap(quad -> Stream.of(quad.getGraph(), quad.getSubject(), quad.getObject()))
              .filter(node -> node.isURI() && node.getURI().startsWith(base))
              .map(node -> node.getURI().substring(base.length()).replaceFirst("#.*", ""))
              .forEach(path -> kinds.putIfAbsent(path.replaceFirst("/[^/]*", ""), path));
          return null;
        });
    assertThat(kinds).hasSizeGreaterThan(8);
    Map<String, Lang> forms =
        Map.of(
            "text/turtle", Lang.TURTLE,
            "application/n-triples", Lang.NTRIPLES,
            "application/ld+json", Lang.JSONLD);
    for (String path : kinds.values()) {
      Node node = NodeFactory.createURI(base + path);
      for (var form : forms.entrySet()) {
        HttpResponse<byte[]> answer = get("id/" + path, "Accept", form.getKey());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains(form.getKey());
        Graph described = graph(answer, form.getValue());
        assertThat(
                described.contains(node, Node.ANY, Node.ANY)
                    || described.contains(Node.ANY, Node.ANY, node))
            .as(path)
            .isTrue();
      }
      HttpResponse<byte[]> page = get("id/" + path, "Accept", "text/html,*/*;q=0.8");
      assertThat(page.headers().firstValue("Content-Type").orElse("")).contains("text/html");
    }
  }

  @Test
  void aClaimKeepsItsTripleInEveryForm() throws Exception {
    String id =
        json("api/document?id=" + DOCUMENT)
            .getAsJsonArray("claims")
            .get(0)
            .getAsJsonObject()
            .get("id")
            .getAsString();
    Node claim = Graphs.STANDARD.claim(id);
    Node reifies = NodeFactory.createURI(RDF.getURI() + "reifies");

    Graph turtle = graph(get("id/claim/" + id, "Accept", "text/turtle"), Lang.TURTLE);
    Graph json = graph(get("id/claim/" + id + "?format=jsonld"), Lang.JSONLD);

    Node term = turtle.find(claim, reifies, Node.ANY).next().getObject();
    assertThat(term.isTripleTerm()).isTrue();
    assertThat(json.contains(claim, RDF.subject.asNode(), term.getTriple().getSubject())).isTrue();
    assertThat(json.contains(claim, RDF.object.asNode(), term.getTriple().getObject())).isTrue();
    assertThat(get("id/claim/" + id, "Accept", "application/pdf").statusCode()).isEqualTo(406);
  }

  @Test
  void theDatasetAndTheServiceDescribeThemselves() throws Exception {
    String about = text(get(".well-known/void", "Accept", "application/n-triples"));
    String service = text(get("chancery/sparql", "Accept", "text/turtle"));

    assertThat(about)
        .contains(
            "<http://rdfs.org/ns/void#sparqlEndpoint> <" + server.address() + "chancery/sparql>")
        .contains("<http://www.w3.org/ns/dcat#Dataset>");
    assertThat(service).contains("UnionDefaultGraph");
  }

  @Test
  void pagesMayRunAndLoadNothingFromElsewhere() throws Exception {
    for (String path : List.of("", "graph", "sparql", "search", "id/document/" + DOCUMENT)) {
      HttpResponse<byte[]> page = get(path, "Accept", "text/html");
      assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
          .as(path)
          .contains("default-src 'none'; script-src 'self';")
          .doesNotContain("http");
    }
  }

  @Test
  void anAnswerIsSentOnceUntilTheGraphChangesAndCompressed() throws Exception {
    HttpResponse<byte[]> first = get("api/home", "Accept-Encoding", "gzip");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    HttpResponse<byte[]> page = get("api/document?id=" + DOCUMENT, "Accept-Encoding", "gzip");

    assertThat(get("api/home", "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(new GZIPInputStream(new ByteArrayInputStream(page.body())).readAllBytes())
        .hasSizeGreaterThan(3 * page.body().length);
  }

  @Test
  void librariesComeFromThisServer() throws Exception {
    for (String file : List.of("cytoscape.min.js", "yasgui.min.js", "yasgui.min.css")) {
      assertThat(get("explorer/" + file).statusCode()).as(file).isEqualTo(200);
    }
  }
}
