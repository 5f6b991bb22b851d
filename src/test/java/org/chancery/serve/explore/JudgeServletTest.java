package org.chancery.serve.explore;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
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
import org.chancery.claim.Judgement;
import org.chancery.graph.ClaimReader;
import org.chancery.graph.Graphs;
import org.chancery.graph.Judgements;
import org.chancery.graph.Store;
import org.chancery.serve.Server;
import org.chancery.serve.ServerOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may judge over HTTP, and who may not. */
class JudgeServletTest {
  private static final String LOGIN = basic("editor:secret");
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @TempDir static Path folder;
  private static Store store;
  private static Server server;
  private static List<String> claims;

  @BeforeAll
  static void start() throws Exception {
    store = Store.inMemory();
    SyntheticGraph.fill(store, "a", "A document", List.of("Japan", "Poland", "Chile"));
    Path passwords =
        Files.writeString(folder.resolve("passwords"), "editor: secret\nother: word\n");
    server = ServedGraph.of(store, new ServerOptions(0, false, 5, Optional.of(passwords)));
    claims =
        store.read(
            data ->
                new ClaimReader(Graphs.STANDARD, data)
                    .claims("a").stream().map(claim -> claim.id()).toList());
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  private static String basic(String login) {
    return "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
  }

  private static HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(server.address().resolve(path));
    return headers.length == 0 ? request : request.headers(headers);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }

  private static String token(String login) throws Exception {
    String session = send(request("judge/session", "Authorization", login)).body();
    return JsonParser.parseString(session).getAsJsonObject().get("token").getAsString();
  }

  private static HttpResponse<String> judge(String body, String... headers) throws Exception {
    return send(request("judge/verdict", headers).POST(BodyPublishers.ofString(body)));
  }

  private static String reject(String claim) {
    return "{\"kind\":\"claim\",\"of\":\"%s\",\"verdict\":\"reject\",\"why\":\"no\"}"
        .formatted(claim);
  }

  private static Optional<Judgement> standing(String claim) {
    return store.read(
        data -> new Judgements(Graphs.STANDARD).standing(data, Judgement.Kind.CLAIM, claim));
  }

  @Test
  void nobodyJudgesWithoutPasswordAndToken() throws Exception {
    String claim = claims.get(0);
    String token = token(LOGIN);

    assertThat(judge(reject(claim)).statusCode()).isEqualTo(403);
    assertThat(judge(reject(claim), "X-Chancery-Token", token).statusCode()).isEqualTo(403);
    assertThat(judge(reject(claim), "Authorization", LOGIN).statusCode()).isEqualTo(403);
    assertThat(
            judge(reject(claim), "Authorization", basic("editor:wrong"), "X-Chancery-Token", token)
                .statusCode())
        .isEqualTo(401);
    assertThat(
            judge(reject(claim), "Authorization", basic("other:word"), "X-Chancery-Token", token)
                .statusCode())
        .as("another user's token")
        .isEqualTo(403);
    assertThat(standing(claim)).isEmpty();
  }

  @Test
  void aVerdictGoesIntoTheLogAndMovesBelief() throws Exception {
    String claim = claims.get(1);
    String token = token(LOGIN);

    assertThat(judge(reject(claim), "Authorization", LOGIN, "X-Chancery-Token", token).statusCode())
        .isEqualTo(200);
    assertThat(standing(claim).orElseThrow().by()).isEqualTo("editor");
    assertThat(send(request("api/claim?id=" + claim)).body()).contains("\"verdict\":\"reject\"");
  }

  @Test
  void aCorrectionIsTakenAndAFaultyOneIsRefusedWithAReason() throws Exception {
    String claim = claims.get(2);
    String token = token(LOGIN);
    String order =
        "{\"kind\":\"claim\",\"of\":\"%s\",\"verdict\":\"correct\",\"correction\":{\"%s\":\"%s\"}}";

    HttpResponse<String> faulty =
        judge(
            order.formatted(claim, "modality", "perhaps"),
            "Authorization",
            LOGIN,
            "X-Chancery-Token",
            token);
    HttpResponse<String> right =
        judge(
            order.formatted(claim, "modality", "planned"),
            "Authorization",
            LOGIN,
            "X-Chancery-Token",
            token);

    assertThat(faulty.statusCode()).isEqualTo(400);
    assertThat(faulty.body()).contains("perhaps");
    assertThat(judge("no json", "Authorization", LOGIN, "X-Chancery-Token", token).statusCode())
        .isEqualTo(400);
    assertThat(right.statusCode()).isEqualTo(200);
    assertThat(standing(claim).orElseThrow().correction().orElseThrow().text())
        .isEqualTo("modality=planned");
  }

  @Test
  void loggingInLeadsBackToThisServerOnly() throws Exception {
    for (String elsewhere : List.of("//example.org/", "https://example.org/", "/%5Cexample.org")) {
      HttpResponse<String> answer =
          send(request("judge/login?back=" + elsewhere, "Authorization", LOGIN));
      assertThat(answer.headers().firstValue("Location").orElse("")).isEqualTo("/");
    }
    assertThat(
            send(request("judge/login?back=/graph", "Authorization", LOGIN))
                .headers()
                .firstValue("Location"))
        .contains("/graph");
    assertThat(send(request("judge/login?back=/graph")).statusCode()).isEqualTo(401);
  }

  @Test
  void withoutAPasswordFileThereIsNoJudging() throws Exception {
    try (Store other = Store.inMemory();
        Server open = ServedGraph.of(other)) {
      var post =
          HttpRequest.newBuilder(open.address().resolve("judge/verdict"))
              .POST(BodyPublishers.ofString("{}"));

      assertThat(send(post).statusCode()).isBetween(404, 405);
    }
  }
}
