package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.query.Query;
import org.chancery.ChanceryException;
import org.chancery.graph.Graphs;
import org.chancery.graph.Literals;
import org.chancery.link.Candidate;
import org.chancery.link.LinkReader;
import org.chancery.link.Proposals;
import org.chancery.link.Resolution;
import org.chancery.link.ReviewFile;
import org.chancery.link.Sentences;
import org.chancery.link.StoredLink;
import org.chancery.link.WikidataClient;
import org.chancery.query.ResultTable;
import org.chancery.query.ResultTable.Format;
import org.chancery.query.ShortNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Lists which items of Wikidata the things of the graph are, and how sure that is. */
@Command(
    name = "link",
    subcommands = {LinkReviewCommand.class, LinkJudgeCommand.class},
    description =
        "List for each thing that the documents name which item of Wikidata it is: linked,"
            + " ambiguous (for a person to judge) or unknown, with what speaks for it.",
    footer = {
      "  chancery link",
      "  chancery link --decision ambiguous",
      "  chancery link --document russia-and-north-korea --format csv > links.csv",
      "  chancery link --online --contact me@example.org > proposals.csv",
      "  chancery link review > doubtful.csv",
      "  chancery link judge doubtful.csv"
    })
final class LinkCommand implements Callable<Integer> {
  private static final List<String> COLUMNS =
      List.of("thing", "written as", "document", "uses", "decision", "item", "score", "why");
  private static final List<String> DECISIONS = List.of("linked", "ambiguous", "unknown");

  /** What was decided, when, and what the things are called. */
  private static final String DECISIONS_AND_NAMES =
      """
      PREFIX ch:   <https://w3id.org/chancery/ns#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX rdf:  <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      SELECT DISTINCT ?g ?s ?p ?o {
        { GRAPH ?links { ?s ?p ?o } BIND (?links AS ?g) }
        UNION { GRAPH ?links { ?s ch:linkOf ?linked } GRAPH ?runs { ?s ?p ?o } BIND (?runs AS ?g) }
        UNION {
          { SELECT DISTINCT ?s { GRAPH ?links { ?link ch:linkOf ?s } } }
          VALUES ?p { rdf:type rdfs:label }
          GRAPH ?g { ?s ?p ?o }
        }
      }
      """;

  @ParentCommand Main main;

  @Option(
      names = "--decision",
      paramLabel = "DECISION",
      description = "Only those that are linked, ambiguous or unknown.")
  String decision;

  @Option(names = "--document", paramLabel = "ID", description = "Only those in this document.")
  String document;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TABLE",
      description = "table, csv or json (default: table).")
  Format format;

  @Mixin OnlineOptions online;

  @Override
  public Integer call() {
    if (online.online) {
      propose();
      return Failures.OK;
    }
    if (decision != null && !DECISIONS.contains(decision.toLowerCase(Locale.ROOT))) {
      throw new ChanceryException(
          "no decision is called " + decision, "use one of " + String.join(", ", DECISIONS));
    }
    List<StoredLink> links;
    try (StoreAccess store = StoreAccess.reading(main)) {
      links = links(main.settings().graphs(), store);
    }
    List<StoredLink> asked = links.stream().filter(this::asked).toList();
    List<List<Node>> rows = new ArrayList<>();
    asked.forEach(each -> rows.add(row(each)));
    main.console.print(new ResultTable(COLUMNS, rows).write(format, ShortNames.of(new Query())));
    return asked.isEmpty() ? Failures.FINDINGS : Failures.OK;
  }

  /** Nothing is written to the store: what is proposed has to be judged. */
  private void propose() {
    Proposals proposals = new Proposals(new WikidataClient(online.options()));
    Graphs graphs = main.settings().graphs();
    try (StoreAccess store = StoreAccess.reading(main)) {
      List<StoredLink> proposed =
          proposals.propose(
              links(graphs, store).stream().filter(this::asked).toList(),
              done -> main.console.progress("asked about " + done + " things"));
      main.console.print(
          store.read(data -> ReviewFile.text(proposed, false, new Sentences(graphs, data))));
    }
  }

  private static List<StoredLink> links(Graphs graphs, StoreAccess store) {
    ParameterizedSparqlString query = new ParameterizedSparqlString(DECISIONS_AND_NAMES);
    query.setIri("links", graphs.links().getURI());
    query.setIri("runs", graphs.runs().getURI());
    return store.read(query.asQuery(), data -> new LinkReader(graphs, data).all());
  }

  private boolean asked(StoredLink link) {
    return (decision == null
            || link.link().resolution().key().equals(decision.toLowerCase(Locale.ROOT)))
        && (document == null || link.document().equals(document));
  }

  private static List<Node> row(StoredLink stored) {
    var link = stored.link();
    String score =
        link.candidates().isEmpty()
            ? ""
            : Literals.decimal(link.candidates().get(0).score()).getLiteralLexicalForm();
    return List.of(
        text(link.entity().label()),
        text(link.writtenAs()),
        text(stored.document()),
        text(Integer.toString(link.uses())),
        text(link.resolution().key()),
        text(link.qid().orElse("")),
        text(score),
        text(why(stored)));
  }

  private static String why(StoredLink stored) {
    var link = stored.link();
    if (link.resolution() instanceof Resolution.Ambiguous ambiguous) {
      return ambiguous.why();
    }
    if (link.resolution() instanceof Resolution.Unknown unknown) {
      return unknown.why();
    }
    Candidate best = link.candidates().get(0);
    return String.join(", ", best.features().stream().map(Object::toString).toList());
  }

  private static Node text(String value) {
    return NodeFactory.createLiteralString(value);
  }
}
