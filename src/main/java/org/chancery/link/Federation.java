package org.chancery.link;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpAsQuery;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.resultset.ResultsReader;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.PatternVars;
import org.chancery.ChanceryException;

/**
 * Lets queries over a dataset ask other SPARQL endpoints (SERVICE), as politely as {@link
 * WikidataClient} asks Wikidata. What the query knows already is sent along, 50 rows a request, so
 * that the other side finds what belongs to it. Without this a store refuses such queries.
 */
public final class Federation {
  private static final int ROWS_A_REQUEST = 50;

  private final PoliteHttp http;

  private Federation(PoliteHttp http) {
    this.http = http;
  }

  /** Allows it for one dataset, as long as the dataset is used. */
  public static void allow(DatasetGraph data, WikidataOptions options) {
    allow(data, options, PoliteHttp::sleep);
  }

  static void allow(DatasetGraph data, WikidataOptions options, Consumer<Duration> pause) {
    Federation federation = new Federation(new PoliteHttp(options, pause));
    ServiceExecutorRegistry registry = new ServiceExecutorRegistry();
    registry.addBulkLink(
        (service, input, context, next) -> federation.join(service, input, context));
    ServiceExecutorRegistry.set(data.getContext(), registry);
  }

  private QueryIterator join(OpService service, QueryIterator input, ExecutionContext context) {
    List<Binding> known = new ArrayList<>();
    input.forEachRemaining(known::add);
    List<Binding> joined = new ArrayList<>();
    for (int from = 0; from < known.size(); from += ROWS_A_REQUEST) {
      List<Binding> some = known.subList(from, Math.min(known.size(), from + ROWS_A_REQUEST));
      List<Binding> answers = ask(service, some);
      for (Binding left : some) {
        for (Binding right : answers) {
          if (Algebra.compatible(left, right)) {
            joined.add(Algebra.merge(left, right));
          }
        }
      }
    }
    return QueryIterPlainWrapper.create(joined.iterator(), context);
  }

  private List<Binding> ask(OpService service, List<Binding> known) {
    if (!service.getService().isURI()) {
      throw new ChanceryException(
          "SERVICE asks " + service.getService() + ", which is no address",
          "name the endpoint by its IRI");
    }
    String query = query(pattern(service), known).serialize();
    URI address =
        URI.create(
            service.getService().getURI()
                + "?query="
                + URLEncoder.encode(query, StandardCharsets.UTF_8));
    String json = http.get(address);
    RowSet rows =
        RowSet.adapt(
            ResultsReader.create()
                .lang(ResultSetLang.RS_JSON)
                .build()
                .read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))));
    List<Binding> answers = new ArrayList<>();
    rows.forEachRemaining(answers::add);
    return answers;
  }

  /** Parameters that were set leave only the algebra of what was written. */
  private static Element pattern(OpService service) {
    return service.getServiceElement() == null
        ? OpAsQuery.asQuery(service.getSubOp()).getQueryPattern()
        : service.getServiceElement().getElement();
  }

  /** The pattern, with what is known of its variables before it. */
  private static Query query(Element pattern, List<Binding> known) {
    List<Var> shared =
        PatternVars.vars(pattern).stream()
            .filter(each -> known.stream().anyMatch(row -> row.contains(each)))
            .toList();
    Set<Binding> rows = new LinkedHashSet<>();
    for (Binding row : known) {
      var values = BindingFactory.builder();
      shared.stream().filter(row::contains).forEach(each -> values.add(each, row.get(each)));
      rows.add(values.build());
    }
    ElementGroup group = new ElementGroup();
    if (!shared.isEmpty()) {
      group.addElement(new ElementData(shared, List.copyOf(rows)));
    }
    group.addElement(pattern);
    Query query = QueryFactory.create();
    query.setQuerySelectType();
    query.setQueryResultStar(true);
    query.setQueryPattern(group);
    return query;
  }
}
