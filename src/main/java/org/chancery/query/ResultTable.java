package org.chancery.query;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.resultset.ResultsReader;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.chancery.ChanceryException;

/**
 * The answer to a query: named columns and rows of RDF terms, a missing value being null. Answers
 * that are triples or yes and no are tables too, so that every query prints the same way.
 *
 * @param columns names of the columns in order
 * @param rows as many values in each as there are columns
 */
public record ResultTable(List<String> columns, List<List<Node>> rows) {
  /** How a table is written. */
  public enum Format {
    /** For reading: aligned columns, long values cut, IRIs shortened. */
    TABLE,
    /** SPARQL 1.1 Query Results CSV. */
    CSV,
    /** SPARQL 1.1 Query Results JSON. */
    JSON;

    /** As on the command line: lower case. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Asks a query of a dataset; the caller holds the transaction.
   *
   * @param seconds the query is given up after
   * @throws org.apache.jena.query.QueryCancelledException when it takes longer
   * @throws ChanceryException busy, when it asks another endpoint (SERVICE) and the dataset does
   *     not allow that
   */
  public static ResultTable of(DatasetGraph dataset, Query query, long seconds) {
    try (QueryExec exec =
        QueryExec.dataset(dataset).query(query).timeout(seconds, TimeUnit.SECONDS).build()) {
      if (query.isAskType()) {
        return yesOrNo(exec.ask());
      }
      if (query.isSelectType()) {
        return of(exec.select());
      }
      return triples(
          query.isDescribeType()
              ? exec.describe().find().toList()
              : exec.construct().find().toList());
    } catch (QueryDeniedException e) {
      throw new ChanceryException(
          ChanceryException.Kind.BUSY,
          "the query asks another host, and nothing is sent to one unless you say so",
          "ask it on the command line with --online --contact you@example.org",
          e);
    }
  }

  /** A table of triples, sorted as text. */
  public static ResultTable triples(List<Triple> triples) {
    List<List<Node>> rows = new ArrayList<>();
    triples.forEach(t -> rows.add(List.of(t.getSubject(), t.getPredicate(), t.getObject())));
    rows.sort((a, b) -> a.toString().compareTo(b.toString()));
    return new ResultTable(List.of("subject", "predicate", "object"), rows);
  }

  /** Reads SPARQL 1.1 Query Results JSON. */
  public static ResultTable fromJson(String json) {
    var in = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    var results = ResultsReader.create().lang(ResultSetLang.RS_JSON).build().readAny(in);
    return results.isBoolean()
        ? yesOrNo(results.getBooleanResult())
        : of(RowSet.adapt(results.getResultSet()));
  }

  private static ResultTable of(RowSet answers) {
    List<Var> vars = answers.getResultVars();
    List<List<Node>> rows = new ArrayList<>();
    answers.forEachRemaining(
        row -> {
          List<Node> values = new ArrayList<>();
          vars.forEach(variable -> values.add(row.get(variable)));
          rows.add(values);
        });
    return new ResultTable(vars.stream().map(Var::getVarName).toList(), rows);
  }

  private static ResultTable yesOrNo(boolean answer) {
    return new ResultTable(
        List.of("answer"),
        List.of(List.of(NodeFactory.createLiteralString(answer ? "yes" : "no"))));
  }

  /** Writes the table; {@code shortening} is used for {@link Format#TABLE} only. */
  public String write(Format format, ShortNames shortening) {
    return switch (format) {
      case TABLE -> new TableText(shortening).write(this);
      case CSV -> results(ResultSetLang.RS_CSV);
      case JSON -> results(ResultSetLang.RS_JSON);
    };
  }

  private String results(Lang lang) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ResultsWriter.create().lang(lang).build().write(out, rowSet());
    return out.toString(StandardCharsets.UTF_8);
  }

  private RowSet rowSet() {
    List<Var> vars = columns.stream().map(Var::alloc).toList();
    Iterator<Binding> bindings = rows.stream().map(row -> binding(vars, row)).iterator();
    return RowSetStream.create(vars, bindings);
  }

  private static Binding binding(List<Var> vars, List<Node> row) {
    var builder = BindingFactory.builder();
    for (int i = 0; i < vars.size(); i++) {
      if (row.get(i) != null) {
        builder.add(vars.get(i), row.get(i));
      }
    }
    return builder.build();
  }
}
