package org.chancery.serve;

import static org.chancery.serve.Html.escape;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.apache.jena.query.Query;
import org.chancery.graph.Store;
import org.chancery.query.QueryFile;
import org.chancery.query.QueryLibrary;
import org.chancery.query.ResultTable;
import org.chancery.query.ShortNames;

/** The first page: what the store holds, and the queries, each a click away. */
final class HomePage extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int SECONDS = 10;

  private final transient Store store;
  private final transient QueryLibrary library;

  HomePage(Store store, QueryLibrary library) {
    this.store = store;
    this.library = library;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Query counts = library.find("counts").bind(Map.of());
    ResultTable numbers = store.read(data -> ResultTable.of(data, counts, SECONDS));
    StringBuilder body = new StringBuilder("<h1>Chancery</h1>\n");
    body.append("<p>What documents claim, as a graph.</p>\n");
    body.append(QueryPage.table(numbers, ShortNames.of(counts)));
    body.append(
        """
        <p>SPARQL: <a href="/chancery/sparql?query=%s"><code>/chancery/sparql</code></a>,
        graphs: <a href="/chancery/data"><code>/chancery/data</code></a></p>
        <h2>Questions</h2>
        <ul>
        """
            .formatted("SELECT%20*%20%7B%20%3Fs%20%3Fp%20%3Fo%20%7D%20LIMIT%2010"));
    for (QueryFile query : library.all()) {
      body.append("<li><a href=\"/query/")
          .append(escape(query.name()))
          .append("\">")
          .append(escape(query.name()))
          .append("</a>: ")
          .append(escape(query.question()))
          .append("</li>\n");
    }
    Html.send(response, HttpServletResponse.SC_OK, "Chancery", body.append("</ul>").toString());
  }
}
