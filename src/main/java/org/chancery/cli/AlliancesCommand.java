package org.chancery.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.chancery.graph.Graphs;
import org.chancery.ontology.Ch;
import org.chancery.reason.Conclusion;
import org.chancery.reason.Proof;
import org.chancery.reason.Reasoner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Shows the network of alliances of a day. */
@Command(
    name = "alliances",
    description =
        "Show who is allied with whom on a day (default: today), by treaty or by what documents"
            + " say, and by which alliance.",
    footer = {
      "  chancery alliances --of Japan",
      "  chancery alliances --as-of 1985-01-01 --of \"North Korea\"",
      "  chancery alliances --as-of 2024-12-05 --format dot | dot -Tsvg > alliances.svg"
    })
final class AlliancesCommand implements Callable<Integer> {
  private static final Node ALLIANCE = Ch.relation("alliance").asNode();

  @ParentCommand Main main;
  @Mixin DayOption asOf;

  @Option(names = "--of", paramLabel = "NAME", description = "Only alliances of this state.")
  String state;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TABLE",
      description = "table, dot or mermaid (default: table).")
  Format format;

  /** What the network is written as. */
  enum Format {
    TABLE,
    DOT,
    MERMAID
  }

  /** Two allies and what makes them so. */
  private record Pair(String one, String other, String by) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair pair) {
      int first = one.compareTo(pair.one);
      return first != 0 ? first : other.compareTo(pair.other);
    }
  }

  @Override
  public Integer call() {
    Graphs graphs = main.settings().graphs();
    Reasoner reasoner = new Reasoner(main.config(), graphs);
    Optional<LocalDate> day = Optional.of(asOf.day().orElseGet(LocalDate::now));
    Set<Pair> pairs;
    try (StoreAccess store = StoreAccess.reading(main)) {
      pairs =
          store.read(
              data -> {
                ThingNames names = new ThingNames(data, graphs, main.config());
                Node one = state == null ? Node.ANY : names.thing(state);
                Node allied = Ch.relation("alliedWith").asNode();
                Triple pattern = Triple.create(one, allied, Node.ANY);
                return reasoner.conclusions(data, day, pattern).stream()
                    .map(each -> pair(each, names))
                    .filter(each -> state != null || each.one.compareTo(each.other) < 0)
                    .collect(Collectors.toCollection(TreeSet::new));
              });
    }
    main.console.print(
        switch (format) {
          case TABLE -> table(List.copyOf(pairs));
          case DOT -> dot(pairs);
          case MERMAID -> mermaid(pairs);
        });
    return pairs.isEmpty() ? Failures.FINDINGS : Failures.OK;
  }

  private static Pair pair(Conclusion conclusion, ThingNames names) {
    String by =
        conclusion.proofs().stream()
            .map(proof -> alliance(proof, names))
            .distinct()
            .sorted()
            .collect(Collectors.joining("; "));
    return new Pair(
        names.of(conclusion.triple().getSubject()), names.of(conclusion.triple().getObject()), by);
  }

  private static String alliance(Proof proof, ThingNames names) {
    return proof.leaves().stream()
        .filter(leaf -> leaf.triple().getPredicate().equals(ALLIANCE))
        .map(leaf -> names.of(leaf.triple().getObject()))
        .findFirst()
        .orElse("as claimed");
  }

  private static String table(List<Pair> pairs) {
    int one = pairs.stream().mapToInt(each -> each.one.length()).max().orElse(0);
    int other = pairs.stream().mapToInt(each -> each.other.length()).max().orElse(0);
    return pairs.stream()
        .map(
            each ->
                ("%-" + one + "s  %-" + other + "s  %s%n").formatted(each.one, each.other, each.by))
        .collect(Collectors.joining());
  }

  private static String dot(Set<Pair> pairs) {
    return pairs.stream()
        .map(
            each ->
                "  \"%s\" -- \"%s\" [tooltip=\"%s\"];%n".formatted(each.one, each.other, each.by))
        .collect(Collectors.joining("", "graph alliances {\n", "}\n"));
  }

  private static String mermaid(Set<Pair> pairs) {
    return pairs.stream()
        .map(
            each ->
                "  %s[\"%s\"] --- %s[\"%s\"]%n"
                    .formatted(id(each.one), each.one, id(each.other), each.other))
        .collect(Collectors.joining("", "graph LR\n", ""));
  }

  private static String id(String name) {
    return name.replaceAll("[^A-Za-z0-9]", "_");
  }
}
