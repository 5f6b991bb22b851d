package org.chancery.link;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A server on this machine that speaks the part of Wikidata's protocol that we use. */
final class LoopbackWikidata implements AutoCloseable {
  private static final String IRAN =
      """
      {"type":"item","id":"%s","labels":{"en":{"language":"en","value":"Iran"}},
       "descriptions":{"en":{"language":"en","value":"country in Western Asia"}},
       "aliases":{"en":[{"language":"en","value":"Islamic Republic of Iran"}]},
       "claims":{"P31":[
         {"mainsnak":{"snaktype":"value","property":"P31","datavalue":{"value":
           {"entity-type":"item","numeric-id":6256,"id":"Q6256"},"type":"wikibase-entityid"}},
          "type":"statement","rank":"normal"},
         {"mainsnak":{"snaktype":"somevalue","property":"P31"},"type":"statement"}]}}
      """;
  private static final String OTHER =
      """
      {"type":"item","id":"%s","labels":{"en":{"language":"en","value":"something else"}},
       "descriptions":[],"aliases":[],"claims":[]}
      """;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Deque<String> faults = new ArrayDeque<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final List<String> agents = new CopyOnWriteArrayList<>();

  LoopbackWikidata() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  /** What goes wrong with the next requests, one each; {@code ok} for nothing. */
  synchronized void failWith(String... next) {
    faults.addAll(List.of(next));
  }

  List<String> requests() {
    return requests;
  }

  List<String> agents() {
    return agents;
  }

  private synchronized String fault() {
    return faults.isEmpty() ? "ok" : faults.remove();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String query = String.valueOf(exchange.getRequestURI().getRawQuery());
    requests.add(query.equals("null") ? exchange.getRequestURI().getPath() : query);
    agents.add(String.valueOf(exchange.getRequestHeaders().getFirst("User-Agent")));
    String fault = fault();
    switch (fault) {
      case "429", "503", "403" -> {
        exchange.getResponseHeaders().set("Retry-After", "7");
        send(exchange, Integer.parseInt(fault), "");
      }
      case "maxlag" -> {
        exchange.getResponseHeaders().set("Retry-After", "7");
        send(
            exchange,
            200,
            "{\"error\":{\"code\":\"maxlag\",\"info\":\"Waiting for a host: 6.1 seconds lagged\","
                + "\"lag\":6.1}}");
      }
      case "truncated" -> send(exchange, 200, "{\"search\":[{\"id\":\"Q7");
      case "reset" -> {
        exchange.sendResponseHeaders(200, 1000);
        exchange.getResponseBody().write('{');
        exchange.close();
      }
      case "slow" -> {
        try {
          Thread.sleep(3000);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
        exchange.close();
      }
      default -> right(exchange, query);
    }
  }

  private static void right(HttpExchange exchange, String query) throws IOException {
    String path = exchange.getRequestURI().getPath();
    if (path.endsWith("/Q100.json")) {
      exchange.getResponseHeaders().set("Location", "/wiki/Special:EntityData/Q794.json");
      send(exchange, 302, "");
    } else if (path.endsWith(".json")) {
      send(exchange, 200, entities("Q794"));
    } else if (query.contains("wbsearchentities")) {
      send(
          exchange,
          200,
          "{\"searchinfo\":{\"search\":\"Iran\"},\"search\":[{\"id\":\"Q794\",\"label\":\"Iran\"},"
              + "{\"id\":\"Q83311\",\"label\":\"Iranian history\"}],\"success\":1}");
    } else {
      String ids = query.replaceFirst(".*[?&]ids=", "").replaceFirst("&.*", "");
      send(exchange, 200, entities(URLDecoder.decode(ids, StandardCharsets.UTF_8).split("\\|")));
    }
  }

  private static String entities(String... ids) {
    return Stream.of(ids)
        .map(id -> "\"" + id + "\":" + entity(id))
        .collect(Collectors.joining(",", "{\"entities\":{", "},\"success\":1}"));
  }

  private static String entity(String id) {
    return switch (id) {
      case "Q794" -> IRAN.formatted(id);
      case "Q999999999" -> "{\"id\":\"Q999999999\",\"missing\":\"\"}";
      default -> OTHER.formatted(id);
    };
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length > 0) {
      exchange.getResponseBody().write(bytes);
    }
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
