package org.chancery.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.parser.ShaclParseException;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.chancery.ChanceryException;
import org.chancery.check.Finding.Severity;
import org.chancery.graph.Graphs;
import org.chancery.ontology.ConfigFiles;
import org.chancery.ontology.Turtle;

/**
 * Holds a store against {@code ontology/shapes.ttl} and {@code queries/check/}. Immutable; safe for
 * use by several threads.
 *
 * <p>In check queries {@code ?accepted}, {@code ?reference}, {@code ?links}, {@code ?inferred} and
 * {@code ?ontology} are the graphs of these names.
 */
public final class Checker {
  private final Graphs graphs;
  private final Shapes shapes;
  private final List<CheckQuery> queries;

  private Checker(Graphs graphs, Shapes shapes, List<CheckQuery> queries) {
    this.graphs = graphs;
    this.shapes = shapes;
    this.queries = queries;
  }

  /**
   * Reads the conditions; a user's shapes add to ours, a user's queries replace ours by name.
   *
   * @throws ChanceryException for a malformed file, naming it and the line
   */
  public static Checker load(ConfigFiles files, Graphs graphs) {
    List<CheckQuery> queries = new ArrayList<>();
    files
        .folder("queries/check", ".rq")
        .forEach((path, file) -> queries.add(CheckQuery.read(path, file)));
    return new Checker(graphs, shapes(files.layers("ontology/shapes.ttl")), List.copyOf(queries));
  }

  private static Shapes shapes(List<ConfigFiles.Layer> layers) {
    Model all = ModelFactory.createDefaultModel();
    layers.forEach(layer -> all.add(Turtle.read(layer)));
    try {
      return Shapes.parse(all);
    } catch (ShaclParseException e) {
      throw new ChanceryException(
          ChanceryException.Kind.BAD_INPUT,
          String.join(" with ", layers.stream().map(ConfigFiles.Layer::name).toList())
              + ": "
              + e.getMessage(),
          "correct the shape",
          e);
    }
  }

  /**
   * All findings, the worst first, then by check and record. Call inside a reading transaction.
   *
   * @param data a store's dataset, its ontology graph included; its queries see the union of all
   *     graphs as default graph
   */
  public List<Finding> check(DatasetGraph data) {
    List<Finding> findings = new ArrayList<>();
    ShaclValidator.get()
        .validate(shapes, data.getUnionGraph())
        .getEntries()
        .forEach(entry -> findings.add(finding(entry)));
    queries.forEach(query -> findings.addAll(answers(query, data)));
    findings.sort(
        Comparator.comparing(Finding::severity)
            .reversed()
            .thenComparing(Finding::check)
            .thenComparing(Finding::where)
            .thenComparing(Finding::what));
    return findings;
  }

  private static Finding finding(ReportEntry entry) {
    String value = entry.value() == null ? "" : ": " + NodeFmtLib.strTTL(entry.value());
    return new Finding(
        "shapes",
        severity(entry),
        entry.message() + value,
        text(entry.focusNode()),
        "read its document again with chancery build, or correct the file that it comes from");
  }

  private static Severity severity(ReportEntry entry) {
    return switch (entry.severity().level().getLocalName()) {
      case "Info" -> Severity.INFO;
      case "Warning" -> Severity.WARNING;
      default -> Severity.ERROR;
    };
  }

  private List<Finding> answers(CheckQuery check, DatasetGraph data) {
    List<Finding> found = new ArrayList<>();
    var builder = QueryExec.dataset(data).query(check.query());
    names().forEach(builder::substitution);
    try (QueryExec execution = builder.build()) {
      RowSet rows = execution.select();
      while (rows.hasNext()) {
        Binding row = rows.next();
        found.add(
            new Finding(
                check.name(),
                check.severity(),
                text(row.get("what")),
                text(row.get("where")),
                check.remedy()));
      }
    }
    return found;
  }

  private Map<String, Node> names() {
    return Map.of(
        "accepted", graphs.accepted(),
        "reference", graphs.reference(),
        "links", graphs.links(),
        "inferred", graphs.inferred(),
        "ontology", graphs.ontology());
  }

  private static String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : NodeFmtLib.strTTL(node);
  }
}
