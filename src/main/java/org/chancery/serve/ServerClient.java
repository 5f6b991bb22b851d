package org.chancery.serve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.Quad;
import org.chancery.ChanceryException;
import org.chancery.check.Finding;
import org.chancery.claim.Judgement;
import org.chancery.graph.ServerAddress;
import org.chancery.graph.Store;
import org.chancery.pipeline.BuildOrder;
import org.chancery.pipeline.Progress;
import org.chancery.pipeline.RunReport;
import org.chancery.query.ResultTable;

/** Uses a store through the server that holds it. The only HTTP client of the commands. */
public final class ServerClient {
  /** A busy machine answers late; a port where nobody listens refuses at once. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final ServerAddress server;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();

  private ServerClient(ServerAddress server) {
    this.server = server;
  }

  /**
   * The server that holds the store in a folder, if one runs: an address left by a killed server is
   * passed over.
   */
  public static Optional<ServerClient> of(Path store) {
    return ServerAddress.read(store).map(ServerClient::new).filter(ServerClient::answers);
  }

  private boolean answers() {
    try {
      return http.send(request("control/ping").timeout(PATIENCE).build(), BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** The address of the server's page for people. */
  public URI address() {
    return server.uri();
  }

  /**
   * Asks a query; the time limit is the server's.
   *
   * @throws QueryCancelledException when it takes longer
   */
  public ResultTable query(Query query) {
    String form = "query=" + URLEncoder.encode(query.serialize(), StandardCharsets.UTF_8);
    boolean triples = query.isConstructType() || query.isDescribeType();
    HttpResponse<InputStream> response =
        send(
            request("chancery/sparql")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(
                    "Accept", triples ? "application/n-triples" : "application/sparql-results+json")
                .POST(BodyPublishers.ofString(form)));
    if (response.statusCode() == 503) {
      throw new QueryCancelledException();
    }
    try (InputStream body = success(response)) {
      return triples
          ? ResultTable.triples(
              RDFParser.source(body).lang(Lang.NTRIPLES).toGraph().find().toList())
          : ResultTable.fromJson(new String(body.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw lost(e);
    }
  }

  /** A copy of everything in the store, in memory. */
  public Store download() {
    Store copy = Store.inMemory();
    download(copy, "chancery/data", Quad.defaultGraphIRI);
    return copy;
  }

  /** A copy of some graphs of the store, in memory. */
  public Store download(Collection<Node> graphs) {
    Store copy = Store.inMemory();
    for (Node graph : graphs) {
      String name = URLEncoder.encode(graph.getURI(), StandardCharsets.UTF_8);
      download(copy, "chancery/data?graph=" + name, graph);
    }
    return copy;
  }

  private void download(Store copy, String path, Node graph) {
    HttpResponse<InputStream> response =
        send(request(path).header("Accept", "application/n-quads, application/n-triples"));
    if (response.statusCode() == 404) {
      return;
    }
    try (InputStream body = success(response)) {
      String type = response.headers().firstValue("Content-Type").orElse("");
      Lang lang = type.contains("n-quads") ? Lang.NQUADS : Lang.NTRIPLES;
      copy.write(
          data ->
              RDFParser.source(body)
                  .lang(lang)
                  .parse(
                      lang == Lang.NQUADS
                          ? StreamRDFLib.dataset(data)
                          : StreamRDFLib.graph(data.getGraph(graph))));
    } catch (IOException e) {
      throw lost(e);
    }
  }

  /** What the server's own conditions find in the store. */
  public List<Finding> check() {
    return List.of(Wire.JSON.fromJson(text("control/check"), Finding[].class));
  }

  /** Has the store written in a format, by the key that the format has. */
  public void export(String format, OutputStream out) {
    try (InputStream body = success(send(request("control/export?format=" + format)))) {
      body.transferTo(out);
    } catch (IOException e) {
      throw lost(e);
    }
  }

  /** Has documents brought into the store. */
  public RunReport build(BuildOrder order, Progress progress) {
    return work("build", Wire.Build.of(order, false), progress).report();
  }

  /** What that would change, as RDF Patch. */
  public String rehearse(BuildOrder order, Progress progress) {
    return work("build", Wire.Build.of(order, true), progress).patch();
  }

  /** Has a document taken out of the store; empty when there is none of that id. */
  public Optional<RunReport.Changes> remove(String document) {
    Wire.Removal order = new Wire.Removal(document, false);
    return Optional.ofNullable(work("remove", order, Progress.SILENT).removed().changes());
  }

  /** What that would change, as RDF Patch. */
  public String rehearseRemoval(String document) {
    return work("remove", new Wire.Removal(document, true), Progress.SILENT).patch();
  }

  /** Has judgements added to the store's log; how many it did not hold before. */
  public int judge(List<Judgement> judgements) {
    return work("judge", new Wire.Judging(judgements), Progress.SILENT).judged();
  }

  /** Has those of a file added that the log does not hold; how many those are. */
  public int judge(String csv, String location) {
    return work("judgements", new Wire.JudgementsFile(csv, location), Progress.SILENT).judged();
  }

  /** The store's log of judgements as such a file. */
  public String judgements() {
    return text("control/judgements");
  }

  private String text(String path) {
    try (InputStream body = success(send(request(path)))) {
      return new String(body.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw lost(e);
    }
  }

  private Wire.Answer work(String what, Object order, Progress progress) {
    HttpResponse<InputStream> response =
        send(
            request("control/" + what)
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(BodyPublishers.ofString(Wire.JSON.toJson(order))));
    try (var lines =
        new BufferedReader(new InputStreamReader(success(response), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Wire.Answer answer = Wire.JSON.fromJson(line, Wire.Answer.class);
        if (answer.failure() != null) {
          throw answer.failure().thrown();
        }
        if (answer.step() == null) {
          return answer;
        }
        Wire.Step step = answer.step();
        progress.document(step.done(), step.total(), step.outcome());
      }
    } catch (IOException e) {
      throw lost(e);
    }
    throw lost(null);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(server.uri().resolve(path))
        .header("Authorization", "Bearer " + server.token());
  }

  private HttpResponse<InputStream> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofInputStream());
    } catch (IOException e) {
      throw lost(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw lost(e);
    }
  }

  private InputStream success(HttpResponse<InputStream> response) throws IOException {
    if (response.statusCode() == 200) {
      return response.body();
    }
    String said = new String(response.body().readNBytes(2000), StandardCharsets.UTF_8).strip();
    throw new ChanceryException(
        "the server at " + server.uri() + " answered " + response.statusCode() + ": " + said,
        "see what it printed where it was started");
  }

  private ChanceryException lost(Exception cause) {
    return new ChanceryException(
        ChanceryException.Kind.BUSY,
        "lost the server at " + server.uri() + ", which holds the store",
        "see what it printed where it was started, and try again",
        cause);
  }
}
