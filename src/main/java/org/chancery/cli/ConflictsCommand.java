package org.chancery.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.chancery.claim.Claim;
import org.chancery.graph.ClaimReader;
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
    int count = 0;
    for (List<Node> row : found.rows()) {
      Optional<Claim> claim = claim(cell(found, row, "claim"), store);
      Optional<Claim> other = claim(cell(found, row, "other"), store);
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

  private Optional<Claim> claim(Optional<Node> node, StoreAccess store) {
    String folder = main.settings().graphs().claim("").getURI();
    return node.map(Node::getURI)
        .filter(iri -> iri.startsWith(folder))
        .flatMap(
            iri ->
                store.read(
                    data ->
                        new ClaimReader(main.settings().graphs(), data)
                            .claim(iri.substring(folder.length()))));
  }

  private static Optional<Node> cell(ResultTable table, List<Node> row, String column) {
    int index = table.columns().indexOf(column);
    return index < 0 ? Optional.empty() : Optional.ofNullable(row.get(index));
  }
}
