package org.chancery.cli;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.chancery.claim.Claim;
import org.chancery.graph.ClaimReader;
import org.chancery.graph.Graphs;
import org.chancery.query.QueryFile;
import org.chancery.query.QueryLibrary;
import org.chancery.query.ResultTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Lists claims that contradict one another or the reference facts. */
@Command(
    name = "conflicts",
    description =
        "List claims that contradict one another at the same time, or the reference facts, or that"
            + " these should know and do not: with the words of both sides. Nothing is taken out of"
            + " the graph for it.",
    footer = {
      "  chancery conflicts",
      "  chancery conflicts opposite-polarity",
      "  chancery conflicts --actor Japan",
      "  chancery query opposite-polarity --format csv"
    })
final class ConflictsCommand implements Callable<Integer> {
  private static final int SECONDS = 300;

  @ParentCommand Main main;

  @Parameters(
      arity = "0..1",
      paramLabel = "KIND",
      description = "Only this kind: a query in queries/conflict (default: all of them).")
  String kind;

  @Option(
      names = "--actor",
      paramLabel = "NAME",
      description = "Only what has this actor, by its name in the graph, as subject or object.")
  String actor;

  @Override
  public Integer call() {
    QueryLibrary library = new QueryLibrary(main.config());
    List<QueryFile> kinds = kind == null ? library.conflicts() : List.of(library.find(kind));
    int count = 0;
    try (StoreAccess store = StoreAccess.reading(main)) {
      for (QueryFile each : kinds) {
        count += print(each, store.query(each.bind(Map.of()), SECONDS), store);
      }
    }
    main.console.say(count == 1 ? "1 conflict" : count + " conflicts");
    return Failures.OK;
  }

  private int print(QueryFile file, ResultTable found, StoreAccess store) {
    Map<Node, Claim> claims = claims(found, store);
    int count = 0;
    for (List<Node> row : found.rows()) {
      Optional<Claim> claim = cell(found, row, "claim").map(claims::get);
      Optional<Claim> other = cell(found, row, "other").map(claims::get);
      if (claim.isPresent()
          && (concerns(claim.get()) || other.filter(this::concerns).isPresent())) {
        count++;
        main.console.print(
            "%s: %s (%s)%n"
                .formatted(
                    file.name(),
                    cell(found, row, "what").map(Node::getLiteralLexicalForm).orElse(""),
                    cell(found, row, "when").map(Node::getLiteralLexicalForm).orElse("")));
        print(claim.get());
        other.ifPresent(this::print);
        main.console.print("\n");
      }
    }
    return count;
  }

  private void print(Claim claim) {
    main.console.print(
        "  %s, %s%s%n  %s"
            .formatted(
                claim.id(),
                claim.document(),
                claim.time().map(time -> ", " + time).orElse(""),
                Explanation.line(claim)));
  }

  private boolean concerns(Claim claim) {
    return actor == null
        || List.of(claim.subject(), claim.object()).stream()
            .anyMatch(
                each ->
                    each.target()
                        .label()
                        .toLowerCase(Locale.ROOT)
                        .equals(actor.toLowerCase(Locale.ROOT)));
  }

  /** The claims that a table names, from the graphs of their documents. */
  private Map<Node, Claim> claims(ResultTable found, StoreAccess store) {
    Graphs graphs = main.settings().graphs();
    String folder = graphs.claim("").getURI();
    Set<Node> named = new LinkedHashSet<>();
    for (List<Node> row : found.rows()) {
      for (String column : List.of("claim", "other")) {
        cell(found, row, column)
            .filter(node -> node.isURI() && node.getURI().startsWith(folder))
            .ifPresent(named::add);
      }
    }
    if (named.isEmpty()) {
      return Map.of();
    }
    Set<Node> needed = new LinkedHashSet<>(List.of(graphs.links()));
    store.query(documents(named), SECONDS).rows().forEach(row -> needed.add(row.get(0)));
    return store.read(
        needed,
        data -> {
          ClaimReader reader = new ClaimReader(graphs, data);
          Map<Node, Claim> claims = new HashMap<>();
          named.forEach(
              node -> reader.claim(graphs.id(node)).ifPresent(claim -> claims.put(node, claim)));
          return claims;
        });
  }

  private static Query documents(Set<Node> claims) {
    String values =
        claims.stream().map(claim -> "<" + claim.getURI() + ">").collect(Collectors.joining(" "));
    return QueryFactory.create(
        """
        PREFIX oa:   <http://www.w3.org/ns/oa#>
        PREFIX prov: <http://www.w3.org/ns/prov#>
        SELECT DISTINCT ?document {
          VALUES ?claim { %s }
          ?claim prov:wasDerivedFrom/oa:hasSource ?document
        }
        """
            .formatted(values));
  }

  private static Optional<Node> cell(ResultTable table, List<Node> row, String column) {
    int index = table.columns().indexOf(column);
    return index < 0 ? Optional.empty() : Optional.ofNullable(row.get(index));
  }
}
