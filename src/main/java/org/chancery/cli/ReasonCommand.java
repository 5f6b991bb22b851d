package org.chancery.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.chancery.graph.ClaimReader;
import org.chancery.graph.Graphs;
import org.chancery.ontology.Ch;
import org.chancery.ontology.Vocabulary;
import org.chancery.reason.Conclusion;
import org.chancery.reason.Origin;
import org.chancery.reason.Reasoner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Lists what follows. */
@Command(
    name = "reason",
    description =
        "List what follows from accepted claims and reference facts by the rules of"
            + " ontology/rules: each conclusion with its time, confidence and rules. Changes"
            + " nothing; builds keep their conclusions up to date.",
    footer = {
      "  chancery reason",
      "  chancery reason --as-of 2024-12-05",
      "  chancery reason entangledBy --proofs",
      "  chancery reason underNuclearUmbrellaOf --all --as-of 1998-01-01"
    })
final class ReasonCommand implements Callable<Integer> {
  @ParentCommand Main main;
  @Mixin DayOption asOf;

  @Parameters(
      arity = "0..1",
      paramLabel = "RELATION",
      description = "Only conclusions of this relation.")
  String relation;

  @Option(
      names = "--all",
      description = "Also what follows from the reference facts alone, without any document.")
  boolean all;

  @Option(names = "--proofs", description = "Show the proofs of each.")
  boolean proofs;

  @Override
  public Integer call() {
    Graphs graphs = main.settings().graphs();
    Node predicate =
        relation == null
            ? Node.ANY
            : Ch.relation(Vocabulary.load(main.config()).relation(relation).name()).asNode();
    Reasoner reasoner = new Reasoner(main.config(), graphs);
    List<String> lines;
    try (StoreAccess store = StoreAccess.reading(main)) {
      lines =
          store.read(
              data -> {
                ThingNames names = new ThingNames(data, graphs, main.config());
                ProofText text = new ProofText(names, new ClaimReader(graphs, data), graphs);
                Triple pattern = Triple.create(Node.ANY, predicate, Node.ANY);
                return reasoner.conclusions(data, asOf.day(), pattern).stream()
                    .filter(each -> all || fromDocuments(each))
                    .map(each -> proofs ? text.tell(each) : text.line(each))
                    .toList();
              });
    }
    lines.forEach(main.console::print);
    main.console.say(lines.size() == 1 ? "1 conclusion" : lines.size() + " conclusions");
    return lines.isEmpty() ? Failures.FINDINGS : Failures.OK;
  }

  private static boolean fromDocuments(Conclusion conclusion) {
    return conclusion.proofs().stream()
        .flatMap(proof -> proof.leaves().stream())
        .anyMatch(leaf -> leaf.origin() instanceof Origin.Accepted);
  }
}
