package org.chancery.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.chancery.ChanceryException;
import org.chancery.claim.Claim;
import org.chancery.graph.ClaimReader;
import org.chancery.graph.Graphs;
import org.chancery.pipeline.Scorer;
import org.chancery.query.QueryLibrary;
import org.chancery.query.ResultTable;
import org.chancery.reason.Reasoner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Says on what words a claim rests and how its numbers come about. */
@Command(
    name = "explain",
    description =
        "Show the sentence behind a claim, what was read in it and how its confidence comes about;"
            + " and of a triple that the reasoner concludes, every proof down to the sentences and"
            + " sources that it rests on.",
    footer = {
      "  chancery explain \"Russia supports North Korea\"",
      "  chancery explain \"United States entangledBy ?\" --as-of 2024-12-05",
      "  chancery explain https://w3id.org/chancery/id/claim/7c1f2a..."
    })
final class ExplainCommand implements Callable<Integer> {
  private static final int SECONDS = 60;

  @ParentCommand Main main;
  @Mixin DayOption asOf;

  @Parameters(
      arity = "1..*",
      paramLabel = "CLAIM|SUBJECT RELATION OBJECT",
      description = "A claim's IRI or id; or a triple by the names of its parts, ? for any.")
  List<String> words;

  @Override
  public Integer call() {
    String asked = String.join(" ", words).strip();
    Graphs graphs = main.settings().graphs();
    QueryLibrary library = new QueryLibrary(main.config());
    Scorer scorer = Scorer.load(main.config());
    try (StoreAccess store = StoreAccess.reading(main)) {
      List<String> ids =
          asked.contains(" ")
              ? named(asked, store, library)
              : List.of(asked.substring(asked.lastIndexOf('/') + 1).replaceFirst("^claim:", ""));
      Map<String, ResultTable> contexts = contexts(ids, graphs, store, library);
      List<Claim> claims = read(store, graphs, contexts);
      String gap = "";
      for (Claim claim : claims) {
        ResultTable context = contexts.get(claim.id());
        main.console.print(
            gap + new Explanation(claim, context, scorer.estimate(claim), main.console).text());
        gap = "\n";
      }
      List<String> proofs = asked.contains(" ") ? proofs(asked, graphs, store) : List.of();
      for (String proof : proofs) {
        main.console.print(gap + proof);
        gap = "\n";
      }
      if (claims.isEmpty() && proofs.isEmpty()) {
        main.console.say("chancery: no claim says '" + asked + "'");
        main.console.say("  chancery query claims-of shows what is claimed of an actor");
        return Failures.FINDINGS;
      }
      return Failures.OK;
    }
  }

  /** The proofs of conclusions about a triple; of what documents only claim there are none. */
  private List<String> proofs(String asked, Graphs graphs, StoreAccess store) {
    Reasoner reasoner = new Reasoner(main.config(), graphs);
    return store.read(
        data -> {
          ThingNames names = new ThingNames(data, graphs, main.config());
          ProofText text = new ProofText(names, new ClaimReader(graphs, data), graphs);
          Optional<Triple> triple = names.find(asked);
          return triple.isEmpty()
              ? List.<String>of()
              : reasoner.conclusions(data, asOf.day(), triple.get()).stream()
                  .map(text::tell)
                  .toList();
        });
  }

  /** Where each claim stands and what became of it; those that are there. */
  private static Map<String, ResultTable> contexts(
      List<String> ids, Graphs graphs, StoreAccess store, QueryLibrary library) {
    Map<String, ResultTable> contexts = new LinkedHashMap<>();
    for (String id : ids) {
      Map<String, String> claim = Map.of("claim", graphs.claim(id).getURI());
      ResultTable context = store.query(library.find("claim-context").bind(claim), SECONDS);
      if (!context.rows().isEmpty()) {
        contexts.put(id, context);
      }
    }
    return contexts;
  }

  private static List<Claim> read(
      StoreAccess store, Graphs graphs, Map<String, ResultTable> contexts) {
    Set<Node> needed = new LinkedHashSet<>(List.of(graphs.links()));
    contexts
        .values()
        .forEach(each -> needed.add(each.rows().get(0).get(each.columns().indexOf("document"))));
    return store.read(
        needed,
        data -> {
          ClaimReader reader = new ClaimReader(graphs, data);
          return contexts.keySet().stream().flatMap(id -> reader.claim(id).stream()).toList();
        });
  }

  /** The claims of a triple: the relation is the word written like one. */
  private static List<String> named(String asked, StoreAccess store, QueryLibrary library) {
    String[] parts = asked.split("\\s+");
    for (int i = 1; i < parts.length - 1; i++) {
      Map<String, String> triple =
          Map.of(
              "subject", String.join(" ", Arrays.copyOfRange(parts, 0, i)),
              "relation", parts[i],
              "object", String.join(" ", Arrays.copyOfRange(parts, i + 1, parts.length)));
      if (parts[i].matches("[a-z][A-Za-z]*")) {
        ResultTable found = store.query(library.find("claims-of-triple").bind(triple), SECONDS);
        if (!found.rows().isEmpty()) {
          return found.rows().stream().map(row -> id(row.get(0))).distinct().toList();
        }
      }
    }
    if (parts.length < 3) {
      throw new ChanceryException(
          "'" + asked + "' is neither a claim nor a triple",
          "write subject, relation and object: chancery explain \"Russia supports North Korea\"");
    }
    return List.of();
  }

  private static String id(Node claim) {
    return claim.getURI().substring(claim.getURI().lastIndexOf('/') + 1);
  }
}
