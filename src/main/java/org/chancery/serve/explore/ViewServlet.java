package org.chancery.serve.explore;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonSerializer;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.query.QueryCancelledException;
import org.chancery.ChanceryException;

/** Answers {@code GET /api/name?...} with what the {@link View} of that name makes of it. */
final class ViewServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String JSON_TYPE = "application/json; charset=utf-8";

  /** An empty optional is left out, a full one is its value. */
  static final Gson JSON =
      new GsonBuilder()
          .disableHtmlEscaping()
          .registerTypeHierarchyAdapter(
              Optional.class,
              (JsonSerializer<Optional<?>>)
                  (value, type, context) -> context.serialize(value.orElse(null)))
          .create();

  private final transient Map<String, View> views;
  private final transient Supplier<String> version;

  /**
   * @param version changes whenever an answer may
   */
  ViewServlet(Map<String, View> views, Supplier<String> version) {
    this.views = Map.copyOf(views);
    this.version = version;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    View view = views.get(Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1));
    if (view == null) {
      problem(request, response, 404, "there is no such view", "the views are " + views.keySet());
      return;
    }
    if (Reply.unchanged(request, response, version.get())) {
      return;
    }
    try {
      Optional<?> answer = view.of(Asked.of(request));
      if (answer.isEmpty()) {
        problem(request, response, 404, "the graph does not hold that", "search for it by name");
      } else {
        send(request, response, answer.get());
      }
    } catch (ChanceryException e) {
      problem(request, response, 400, e.getMessage(), e.remedy());
    } catch (QueryCancelledException e) {
      problem(request, response, 503, "that took too long", "narrow it down");
    }
  }

  private static void problem(
      HttpServletRequest request,
      HttpServletResponse response,
      int status,
      String problem,
      String remedy)
      throws IOException {
    response.setStatus(status);
    response.setHeader("Cache-Control", "no-store");
    send(request, response, Map.of("problem", problem, "remedy", remedy));
  }

  private static void send(HttpServletRequest request, HttpServletResponse response, Object answer)
      throws IOException {
    Reply.send(request, response, JSON_TYPE, JSON.toJson(answer).getBytes(StandardCharsets.UTF_8));
  }
}
