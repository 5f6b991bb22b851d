package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.chancery.ChanceryException;
import org.chancery.graph.ClaimReader;
import org.chancery.graph.Graphs;
import org.chancery.reason.Conclusion;
import org.chancery.reason.Difference;
import org.chancery.reason.Reasoner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Shows what would follow if something else were so. */
@Command(
    name = "what-if",
    description =
        "Show what would newly follow, and what would no longer, if something were so that is not,"
            + " or were not so. The graph stays as it is.",
    footer = {
      "  chancery what-if --add \"North Korea attacks South Korea\" --as-of 2024-12-05",
      "  chancery what-if --remove \"Japan regardsAsThreat ?\"",
      "  chancery what-if --remove \"US-Japan Security Treaty\" --proofs"
    })
final class WhatIfCommand implements Callable<Integer> {
  @ParentCommand Main main;
  @Mixin DayOption asOf;

  @Option(
      names = "--add",
      paramLabel = "TRIPLE",
      description = "Something to take as certain, by the names of its parts; may be repeated.")
  List<String> add = List.of();

  @Option(
      names = "--remove",
      paramLabel = "TRIPLE|NAME",
      description =
          "Something to leave out: a triple, in which ? stands for anything, or all that is said of"
              + " a thing, such as a treaty; may be repeated.")
  List<String> remove = List.of();

  @Option(names = "--proofs", description = "Show the proofs of each.")
  boolean proofs;

  @Override
  public Integer call() {
    if (add.isEmpty() && remove.isEmpty()) {
      throw new ChanceryException(
          "nothing is added or removed", "give --add or --remove, as in chancery what-if --help");
    }
    Graphs graphs = main.settings().graphs();
    Reasoner reasoner = new Reasoner(main.config(), graphs);
    List<String> lines;
    try (StoreAccess store = StoreAccess.reading(main)) {
      lines =
          store.read(
              data -> {
                ThingNames names = new ThingNames(data, graphs, main.config());
                ProofText text = new ProofText(names, new ClaimReader(graphs, data), graphs);
                List<Triple> added = add.stream().map(each -> whole(each, names)).toList();
                List<Triple> removed = new ArrayList<>();
                remove.forEach(each -> removed.addAll(patterns(each, names)));
                return lines(reasoner.whatIf(data, asOf.day(), added, removed), text);
              });
    }
    lines.forEach(main.console::print);
    if (lines.isEmpty()) {
      main.console.say("nothing would change");
    }
    return lines.isEmpty() ? Failures.FINDINGS : Failures.OK;
  }

  private List<String> lines(Difference difference, ProofText text) {
    return Stream.concat(
            difference.appeared().stream().map(each -> "+ " + told(each, text)),
            difference.fell().stream().map(each -> "- " + told(each, text)))
        .toList();
  }

  private String told(Conclusion conclusion, ProofText text) {
    return proofs ? text.tell(conclusion) : text.line(conclusion);
  }

  private static Triple whole(String asked, ThingNames names) {
    Triple triple = names.triple(asked);
    if (!triple.isConcrete()) {
      throw new ChanceryException(
          "'" + asked + "' leaves a part open", "name subject, relation and object of what to add");
    }
    return triple;
  }

  private static List<Triple> patterns(String asked, ThingNames names) {
    return names
        .find(asked)
        .map(List::of)
        .orElseGet(
            () -> {
              Node thing = names.thing(asked);
              return List.of(
                  Triple.create(thing, Node.ANY, Node.ANY),
                  Triple.create(Node.ANY, Node.ANY, thing));
            });
  }
}
