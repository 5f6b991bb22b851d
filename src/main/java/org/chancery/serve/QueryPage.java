package org.chancery.serve;

import static org.chancery.serve.Html.escape;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.chancery.ChanceryException;
import org.chancery.graph.Store;
import org.chancery.query.NameLookup;
import org.chancery.query.Parameter;
import org.chancery.query.QueryFile;
import org.chancery.query.QueryLibrary;
import org.chancery.query.ResultTable;
import org.chancery.query.ShortNames;

/** A query of the library with a form for its parameters, its answer and its text. */
final class QueryPage extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Store store;
  private final transient QueryLibrary library;
  private final int seconds;

  QueryPage(Store store, QueryLibrary library, int seconds) {
    this.store = store;
    this.library = library;
    this.seconds = seconds;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String name = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    Optional<QueryFile> found =
        library.all().stream().filter(query -> query.name().equals(name)).findFirst();
    if (found.isEmpty()) {
      Html.send(
          response,
          HttpServletResponse.SC_NOT_FOUND,
          "No such query",
          problem("There is no query " + name));
      return;
    }
    QueryFile file = found.get();
    Map<String, String> values = values(file, request);
    StringBuilder body = new StringBuilder(head(file, values));
    int status = HttpServletResponse.SC_OK;
    try {
      NameLookup names =
          new NameLookup(each -> store.read(data -> ResultTable.of(data, each, seconds)));
      Query query = file.bind(names.resolve(file, values));
      ResultTable answer = store.read(data -> ResultTable.of(data, query, seconds));
      body.append(table(answer, ShortNames.of(query)));
    } catch (ChanceryException e) {
      status = HttpServletResponse.SC_BAD_REQUEST;
      body.append(problem(e.getMessage() + ": " + e.remedy()));
    } catch (QueryCancelledException e) {
      status = HttpServletResponse.SC_SERVICE_UNAVAILABLE;
      body.append(problem("The query took longer than " + seconds + " seconds"));
    }
    body.append("<h2>The query</h2>\n<pre>").append(escape(file.text())).append("</pre>");
    Html.send(response, status, file.name(), body.toString());
  }

  private static Map<String, String> values(QueryFile file, HttpServletRequest request) {
    Map<String, String> values = new HashMap<>();
    for (Parameter parameter : file.parameters()) {
      String given = request.getParameter(parameter.name());
      if (given != null && !given.isBlank()) {
        values.put(parameter.name(), given.strip());
      }
    }
    return values;
  }

  private static String head(QueryFile file, Map<String, String> values) {
    StringBuilder out = new StringBuilder("<p><a href=\"/\">All questions</a></p>\n<h1>");
    out.append(escape(file.summary())).append("</h1>\n<p>").append(escape(file.question()));
    out.append("</p>\n");
    if (!file.parameters().isEmpty()) {
      out.append("<form method=\"get\">\n");
      for (Parameter parameter : file.parameters()) {
        String value = values.getOrDefault(parameter.name(), parameter.fallback().orElse(""));
        out.append("<p><label>")
            .append(escape(parameter.name()))
            .append(" <input name=\"")
            .append(escape(parameter.name()))
            .append("\" value=\"")
            .append(escape(value))
            .append("\"></label> ")
            .append(escape(parameter.description()))
            .append("</p>\n");
      }
      out.append("<p><button>Ask</button></p>\n</form>\n");
    }
    return out.toString();
  }

  static String table(ResultTable answer, ShortNames names) {
    StringBuilder out = new StringBuilder("<table>\n<tr>");
    answer.columns().forEach(name -> out.append("<th>").append(escape(name)).append("</th>"));
    out.append("</tr>\n");
    for (List<Node> row : answer.rows()) {
      out.append("<tr>");
      row.forEach(term -> out.append("<td>").append(escape(names.of(term))).append("</td>"));
      out.append("</tr>\n");
    }
    return out.append("</table>\n").toString();
  }

  private static String problem(String text) {
    return "<p><strong>" + escape(text) + "</strong></p>\n";
  }
}
