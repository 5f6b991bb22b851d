package org.chancery.serve.reconcile;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.ontology.Vocabulary;
import org.chancery.serve.reconcile.Matcher.Answer;
import org.chancery.serve.reconcile.Matcher.Question;

/**
 * All requests of the Reconciliation Service API 0.2. Pages from anywhere may read the answers, as
 * the specification wants (section 3.1); they carry nothing that the SPARQL endpoint would not say.
 */
final class ReconcileServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();
  private static final int SUGGESTIONS = 20;
  private static final int CANDIDATES = 10;

  private final transient Manifest manifest;
  private final transient Matcher matcher;
  private final transient Things things;
  private final transient Properties properties;
  private final transient Vocabulary vocabulary;

  ReconcileServlet(
      Manifest manifest,
      Matcher matcher,
      Things things,
      Properties properties,
      Vocabulary vocabulary) {
    this.manifest = manifest;
    this.matcher = matcher;
    this.things = things;
    this.properties = properties;
    this.vocabulary = vocabulary;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
    response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type");
    response.setHeader("X-Content-Type-Options", "nosniff");
    request.setCharacterEncoding("UTF-8");
    switch (request.getMethod()) {
      case "OPTIONS" -> response.setStatus(HttpServletResponse.SC_NO_CONTENT);
      case "GET", "HEAD", "POST" -> answer(request, response);
      default -> response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String path = Optional.ofNullable(request.getPathInfo()).orElse("");
    if (path.equals("/preview")) {
      Preview.send(things.byId(parameter(request, "id")), response);
      return;
    }
    try {
      Optional<JsonObject> json =
          switch (path) {
            case "", "/" -> Optional.of(main(request));
            case "/suggest/entity" -> Optional.of(entities(request));
            case "/suggest/type" -> Optional.of(types(request));
            case "/suggest/property" -> Optional.of(named(properties.all(), request));
            case "/extend/propose" -> Optional.of(proposed(request));
            default -> Optional.empty();
          };
      if (json.isEmpty()) {
        send(response, HttpServletResponse.SC_NOT_FOUND, error("there is nothing at " + path));
      } else {
        send(response, HttpServletResponse.SC_OK, json.get());
      }
    } catch (JsonParseException
        | IllegalStateException
        | UnsupportedOperationException
        | NumberFormatException
        | NullPointerException e) {
      send(
          response,
          HttpServletResponse.SC_BAD_REQUEST,
          error("not a request of the Reconciliation Service API 0.2: " + e.getMessage()));
    }
  }

  private static void send(HttpServletResponse response, int status, JsonObject json)
      throws IOException {
    response.setStatus(status);
    response.setContentType("application/json; charset=utf-8");
    response.getWriter().write(GSON.toJson(json));
  }

  private static JsonObject error(String what) {
    JsonObject error = new JsonObject();
    error.addProperty("status", "error");
    error.addProperty("message", what);
    return error;
  }

  private JsonObject main(HttpServletRequest request) {
    if (request.getParameter("queries") != null) {
      return queries(JsonParser.parseString(request.getParameter("queries")).getAsJsonObject());
    }
    if (request.getParameter("extend") != null) {
      return extended(JsonParser.parseString(request.getParameter("extend")).getAsJsonObject());
    }
    StringBuffer url = request.getRequestURL();
    return manifest.json(url.substring(0, url.indexOf(Reconciliation.PATH)));
  }

  private JsonObject queries(JsonObject batch) {
    JsonObject answers = new JsonObject();
    for (Map.Entry<String, JsonElement> each : batch.entrySet()) {
      JsonArray result = new JsonArray();
      matcher
          .find(question(each.getValue().getAsJsonObject()))
          .forEach(answer -> result.add(candidate(answer)));
      JsonObject answer = new JsonObject();
      answer.add("result", result);
      answers.add(each.getKey(), answer);
    }
    return answers;
  }

  private static Question question(JsonObject query) {
    Set<String> types = new HashSet<>();
    if (query.has("type")) {
      JsonElement type = query.get("type");
      if (type.isJsonArray()) {
        type.getAsJsonArray().forEach(each -> types.add(each.getAsString()));
      } else if (!type.getAsString().isEmpty()) {
        types.add(type.getAsString());
      }
    }
    Map<String, String> cells = new HashMap<>();
    if (query.has("properties")) {
      for (JsonElement each : query.getAsJsonArray("properties")) {
        JsonElement value = each.getAsJsonObject().get("v");
        if (value.isJsonPrimitive()) {
          cells.put(each.getAsJsonObject().get("pid").getAsString(), value.getAsString());
        }
      }
    }
    int limit = query.has("limit") ? query.get("limit").getAsInt() : CANDIDATES;
    return new Question(query.get("query").getAsString(), types, Math.max(1, limit), cells);
  }

  private JsonObject candidate(Answer answer) {
    JsonObject candidate = described(answer.thing());
    JsonArray types = new JsonArray();
    types.add(manifest.type(answer.thing().kind()));
    candidate.add("type", types);
    candidate.addProperty("score", answer.score());
    candidate.addProperty("match", answer.match());
    return candidate;
  }

  private JsonObject described(Thing thing) {
    JsonObject json = new JsonObject();
    json.addProperty("id", thing.id());
    json.addProperty("name", thing.label());
    String item = thing.items().isEmpty() ? "" : ", Wikidata " + thing.items().first();
    json.addProperty(
        "description",
        manifest.type(thing.kind()).get("name").getAsString()
            + ", claims: "
            + thing.claims()
            + item);
    return json;
  }

  private JsonObject extended(JsonObject asked) {
    JsonArray meta = new JsonArray();
    JsonObject rows = new JsonObject();
    for (JsonElement each : asked.getAsJsonArray("properties")) {
      String id = each.getAsJsonObject().get("id").getAsString();
      meta.add(pair(id, properties.all().getOrDefault(id, id)));
    }
    for (JsonElement id : asked.getAsJsonArray("ids")) {
      JsonObject row = new JsonObject();
      Optional<Thing> thing = things.byId(id.getAsString());
      for (JsonElement column : meta) {
        String property = column.getAsJsonObject().get("id").getAsString();
        row.add(
            property,
            thing.map(each -> properties.values(each, property)).orElseGet(JsonArray::new));
      }
      rows.add(id.getAsString(), row);
    }
    JsonObject answer = new JsonObject();
    answer.add("meta", meta);
    answer.add("rows", rows);
    return answer;
  }

  private JsonObject entities(HttpServletRequest request) {
    JsonArray result = new JsonArray();
    for (Thing each : matcher.begins(parameter(request, "prefix"), SUGGESTIONS)) {
      JsonObject suggested = described(each);
      JsonArray notable = new JsonArray();
      notable.add(manifest.type(each.kind()));
      suggested.add("notable", notable);
      result.add(suggested);
    }
    return result(result);
  }

  private JsonObject types(HttpServletRequest request) {
    Map<String, String> kinds = new HashMap<>();
    vocabulary.kinds().forEach((id, kind) -> kinds.put(id, kind.label()));
    return named(kinds, request);
  }

  private static JsonObject named(Map<String, String> names, HttpServletRequest request) {
    String prefix = parameter(request, "prefix").toLowerCase(Locale.ROOT);
    JsonArray result = new JsonArray();
    names.entrySet().stream()
        .filter(
            each ->
                each.getKey().toLowerCase(Locale.ROOT).startsWith(prefix)
                    || each.getValue().toLowerCase(Locale.ROOT).startsWith(prefix))
        .sorted(Map.Entry.comparingByValue())
        .limit(SUGGESTIONS)
        .forEach(each -> result.add(pair(each.getKey(), each.getValue())));
    return result(result);
  }

  private JsonObject proposed(HttpServletRequest request) {
    String type = parameter(request, "type");
    String limit = parameter(request, "limit");
    JsonArray offered = new JsonArray();
    (type.isEmpty() ? properties.all() : properties.of(type))
        .entrySet().stream()
            .limit(limit.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(limit))
            .forEach(each -> offered.add(pair(each.getKey(), each.getValue())));
    JsonObject answer = new JsonObject();
    answer.addProperty("type", type);
    answer.add("properties", offered);
    return answer;
  }

  private static JsonObject result(JsonArray result) {
    JsonObject answer = new JsonObject();
    answer.add("result", result);
    return answer;
  }

  private static JsonObject pair(String id, String name) {
    JsonObject pair = new JsonObject();
    pair.addProperty("id", id);
    pair.addProperty("name", name);
    return pair;
  }

  private static String parameter(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name)).orElse("");
  }
}
