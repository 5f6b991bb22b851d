package org.chancery.serve.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.chancery.graph.ClaimTable;
import org.chancery.graph.ClaimTable.Concluded;
import org.chancery.graph.ClaimTable.Proposition;
import org.chancery.graph.ClaimTable.Relation;
import org.chancery.graph.ClaimTable.Row;
import org.chancery.graph.ClaimTable.Source;
import org.chancery.graph.ClaimTable.Thing;
import org.chancery.graph.Edtf;

/**
 * Things and the relations that are claimed between them, one edge a triple: the most believed ones
 * of those that pass the filters.
 */
final class NetworkView implements View {
  private static final int EDGES = 1000;
  private static final int CHOICES = 200;
  private static final Set<String> UNCERTAIN = Set.of("Phrase");

  private final Overview overview;
  private Claimed all;

  NetworkView(Overview overview) {
    this.overview = overview;
  }

  /**
   * A triple with what is claimed of it.
   *
   * @param manner asserted, hedged or denied: the plainest way in which a claim means it; inferred
   *     when it only follows
   * @param times first and last day of each dated claim; an empty string where one is open
   * @param undated whether a claim has no time
   */
  record Edge(
      String id,
      String subject,
      Relation relation,
      String object,
      double belief,
      boolean accepted,
      String manner,
      int claims,
      List<List<String>> times,
      boolean undated) {}

  /** Somebody to whom claims are credited, or a document, with the number of claims. */
  record Choice(String id, String label, int claims) {}

  /** The page's data; {@code count} edges would have passed the filters. */
  record Page(
      int count,
      List<Thing> things,
      List<Edge> edges,
      Map<String, Integer> groups,
      List<Choice> holders,
      List<Choice> documents) {}

  @Override
  public Optional<Page> of(Asked asked) {
    Overview.State now = overview.now();
    ClaimTable table = now.table();
    Claimed claimed = claimed(now, asked);
    List<Edge> edges = new ArrayList<>(claimed.edges());
    if (asked.several("manner").contains("inferred")) {
      edges.addAll(inferred(edges, table));
    }
    edges.removeIf(edges(asked, table).negate());
    if (asked.text("around").isPresent()) {
      edges = around(asked.required("around"), edges, asked);
    }
    List<Edge> shown =
        List.copyOf(edges.subList(0, Math.min(edges.size(), asked.count("limit", EDGES, EDGES))));
    Set<String> named = new TreeSet<>();
    shown.forEach(edge -> named.addAll(List.of(edge.subject(), edge.object())));
    return Optional.of(
        new Page(
            edges.size(),
            named.stream().map(table::thing).toList(),
            shown,
            claimed.groups(),
            claimed.holders(),
            claimed.documents()));
  }

  /** What claims that pass the filters of claims come to, the most believed edge first. */
  private record Claimed(
      Overview.State state,
      List<Edge> edges,
      Map<String, Integer> groups,
      List<Choice> holders,
      List<Choice> documents) {}

  /** That of all claims is kept until the store changes. */
  private Claimed claimed(Overview.State now, Asked asked) {
    if (asked.text("document").isPresent() || asked.text("holder").isPresent()) {
      return claimed(now, rows(asked));
    }
    synchronized (this) {
      if (all == null || all.state() != now) {
        all = claimed(now, row -> true);
      }
      return all;
    }
  }

  private static Claimed claimed(Overview.State now, Predicate<Row> wanted) {
    ClaimTable table = now.table();
    Map<String, Integer> groups = new TreeMap<>();
    Map<Overview.Key, List<Row>> byTriple = new LinkedHashMap<>();
    for (Row row : table.claims()) {
      if (wanted.test(row)) {
        byTriple.computeIfAbsent(Overview.Key.of(row), key -> new ArrayList<>()).add(row);
        groups.merge(table.relation(row.relation()).group(), 1, Integer::sum);
      }
    }
    List<Edge> edges = new ArrayList<>();
    byTriple.forEach((key, rows) -> edges.add(edge(now, key, rows)));
    edges.sort(Comparator.comparing(Edge::belief).reversed().thenComparing(Edge::id));
    return new Claimed(now, edges, groups, holders(table), documents(table));
  }

  private static Predicate<Row> rows(Asked asked) {
    Optional<String> document = asked.text("document");
    Optional<String> holder = asked.text("holder");
    return row ->
        document.map(row.document()::equals).orElse(true)
            && holder.map(row.holder()::equals).orElse(true);
  }

  private static Predicate<Edge> edges(Asked asked, ClaimTable table) {
    Set<String> groups = asked.several("group");
    Set<String> manners = asked.several("manner");
    double belief = asked.number("belief", 0);
    boolean phrases = asked.text("phrases").isPresent();
    return edge ->
        (groups.isEmpty() || groups.contains(edge.relation().group()))
            && (manners.isEmpty() || manners.contains(edge.manner()))
            && edge.belief() >= belief
            && (phrases
                || !(UNCERTAIN.contains(table.thing(edge.subject()).kind())
                    || UNCERTAIN.contains(table.thing(edge.object()).kind())));
  }

  /** The edges of a thing, and with {@code between} those among its neighbours. */
  private static List<Edge> around(String iri, List<Edge> edges, Asked asked) {
    Set<String> near = new TreeSet<>(Set.of(iri));
    for (Edge edge : edges) {
      if (edge.subject().equals(iri) || edge.object().equals(iri)) {
        near.addAll(List.of(edge.subject(), edge.object()));
      }
    }
    boolean between = asked.text("between").isPresent();
    return edges.stream()
        .filter(
            edge ->
                between
                    ? near.contains(edge.subject()) && near.contains(edge.object())
                    : edge.subject().equals(iri) || edge.object().equals(iri))
        .toList();
  }

  private static Edge edge(Overview.State now, Overview.Key key, List<Row> rows) {
    Proposition proposition = now.proposition(key);
    List<List<String>> times = new ArrayList<>();
    for (Row row : rows) {
      row.time().flatMap(Edtf::parse).map(NetworkView::days).ifPresent(times::add);
    }
    return new Edge(
        key.subject() + " " + key.relation() + " " + key.object(),
        key.subject(),
        now.table().relation(key.relation()),
        key.object(),
        proposition == null ? 0 : proposition.belief(),
        proposition != null && proposition.accepted(),
        manner(rows),
        rows.size(),
        times,
        times.size() < rows.size());
  }

  /** Conclusions between the things that the claims are about, one edge a triple for all times. */
  private static List<Edge> inferred(List<Edge> claimed, ClaimTable table) {
    Set<String> near = new TreeSet<>();
    claimed.forEach(edge -> near.addAll(List.of(edge.subject(), edge.object())));
    Map<String, List<Concluded>> byTriple = new LinkedHashMap<>();
    for (Concluded each : table.conclusions()) {
      if (near.contains(each.subject()) && near.contains(each.object())) {
        byTriple.computeIfAbsent(id(each, table), key -> new ArrayList<>()).add(each);
      }
    }
    List<Edge> edges = new ArrayList<>();
    byTriple.forEach((id, each) -> edges.add(inferred(id, each, table)));
    edges.sort(Comparator.comparing(Edge::belief).reversed().thenComparing(Edge::id));
    return edges;
  }

  /** The same for both directions of a symmetric relation. */
  private static String id(Concluded each, ClaimTable table) {
    boolean turned =
        table.relation(each.relation()).symmetric() && each.subject().compareTo(each.object()) > 0;
    return turned
        ? each.object() + " " + each.relation() + " " + each.subject() + " inferred"
        : each.subject() + " " + each.relation() + " " + each.object() + " inferred";
  }

  private static Edge inferred(String id, List<Concluded> all, ClaimTable table) {
    Concluded first = all.get(0);
    return new Edge(
        id,
        first.subject(),
        table.relation(first.relation()),
        first.object(),
        all.stream().mapToDouble(Concluded::confidence).max().orElse(0),
        false,
        "inferred",
        0,
        all.stream()
            .flatMap(each -> each.time().flatMap(Edtf::parse).stream())
            .map(NetworkView::days)
            .toList(),
        all.stream().anyMatch(each -> each.time().isEmpty()));
  }

  private static List<String> days(Edtf bounds) {
    return List.of(
        bounds.begin().map(Object::toString).orElse(""),
        bounds.end().map(Object::toString).orElse(""));
  }

  private static String manner(List<Row> rows) {
    if (rows.stream().anyMatch(row -> !row.denied() && !row.hedged())) {
      return "asserted";
    }
    return rows.stream().anyMatch(row -> !row.denied()) ? "hedged" : "denied";
  }

  private static List<Choice> holders(ClaimTable table) {
    Map<String, Integer> counts = new HashMap<>();
    table.claims().forEach(row -> counts.merge(row.holder(), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(each -> new Choice(each.getKey(), table.thing(each.getKey()).label(), each.getValue()))
        .sorted(Comparator.comparing(Choice::claims).reversed().thenComparing(Choice::label))
        .limit(CHOICES)
        .toList();
  }

  private static List<Choice> documents(ClaimTable table) {
    return table.documents().values().stream()
        .sorted(Comparator.comparing(Source::claims).reversed().thenComparing(Source::id))
        .limit(CHOICES)
        .map(each -> new Choice(each.id(), each.title(), each.claims()))
        .toList();
  }
}
