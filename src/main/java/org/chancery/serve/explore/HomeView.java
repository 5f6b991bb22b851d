package org.chancery.serve.explore;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.graph.ClaimTable.Proposition;
import org.chancery.graph.ClaimTable.Source;
import org.chancery.graph.ClaimTable.Thing;

/** The first page: the documents, what the store holds, and whom most claims are about. */
final class HomeView implements View {
  private static final int DOCUMENTS = 500;
  private static final int THINGS = 24;
  private static final Set<String> NO_ACTORS = Set.of("Phrase", "Author", "UnnamedSource");

  private final Overview overview;

  HomeView(Overview overview) {
    this.overview = overview;
  }

  /** How often a thing is claimed about. */
  record Named(Thing thing, int claims) {}

  /** The page's data; {@code groups} counts claims by group of relations. */
  record Page(
      int documentCount,
      int claims,
      int propositions,
      long accepted,
      int things,
      List<Source> documents,
      List<Named> actors,
      Map<String, Integer> groups,
      Map<String, Integer> modalities) {}

  @Override
  public Optional<Page> of(Asked asked) {
    Overview.State now = overview.now();
    var table = now.table();
    Map<String, Integer> groups = new TreeMap<>();
    Map<String, Integer> modalities = new TreeMap<>();
    table
        .claims()
        .forEach(
            row -> {
              groups.merge(table.relation(row.relation()).group(), 1, Integer::sum);
              modalities.merge(row.modality(), 1, Integer::sum);
            });
    List<Named> actors =
        now.byThing().entrySet().stream()
            .filter(each -> table.things().containsKey(each.getKey()))
            .map(each -> new Named(table.thing(each.getKey()), each.getValue().size()))
            .filter(each -> !NO_ACTORS.contains(each.thing().kind()))
            .sorted(
                Comparator.comparing(Named::claims)
                    .reversed()
                    .thenComparing(each -> each.thing().label()))
            .limit(THINGS)
            .toList();
    return Optional.of(
        new Page(
            table.documents().size(),
            table.claims().size(),
            table.propositions().size(),
            table.propositions().stream().filter(Proposition::accepted).count(),
            (int) now.byThing().keySet().stream().filter(table.things()::containsKey).count(),
            table.documents().values().stream()
                .sorted(Comparator.comparing(Source::title).thenComparing(Source::id))
                .limit(DOCUMENTS)
                .toList(),
            actors,
            groups,
            modalities));
  }
}
