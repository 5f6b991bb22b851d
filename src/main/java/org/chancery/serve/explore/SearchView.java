package org.chancery.serve.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.chancery.graph.ClaimTable;
import org.chancery.graph.ClaimTable.Row;
import org.chancery.graph.ClaimTable.Source;
import org.chancery.graph.ClaimTable.Thing;
import org.chancery.graph.Store;

/** Things, documents and claims by the words of their names and quotes. */
final class SearchView implements View {
  private static final String ALT_LABEL = "http://www.w3.org/2004/02/skos/core#altLabel";
  private static final String THING = "thing";
  private static final String DOCUMENT = "document";
  private static final String CLAIM = "claim";
  private static final int MOST = 200;

  private final Store store;
  private final Overview overview;
  private Overview.State state;
  private SearchIndex index;
  private Map<String, Row> rows;

  SearchView(Store store, Overview overview) {
    this.store = store;
    this.overview = overview;
  }

  /** What was found of one kind: the first and how many there are. */
  record Hits<T>(int count, List<T> hits) {}

  /** The page's data. */
  record Page(String query, Hits<Thing> things, Hits<Source> documents, Hits<Short> claims) {}

  @Override
  public Optional<Page> of(Asked asked) {
    String query = asked.text("q").orElse("");
    int limit = asked.count("limit", 20, MOST);
    SearchIndex words;
    Map<String, Row> claims;
    ClaimTable table;
    synchronized (this) {
      refresh();
      words = index;
      claims = rows;
      table = state.table();
    }
    var things = words.find(THING, query, limit);
    var documents = words.find(DOCUMENT, query, limit);
    var quotes = words.find(CLAIM, query, limit);
    return Optional.of(
        new Page(
            query,
            new Hits<>(things.count(), things.ids().stream().map(table::thing).toList()),
            new Hits<>(
                documents.count(),
                documents.ids().stream().map(id -> table.documents().get(id)).toList()),
            new Hits<>(
                quotes.count(),
                quotes.ids().stream().map(id -> Short.of(claims.get(id), table)).toList())));
  }

  /** Makes the index one of what the store holds now. */
  synchronized void refresh() {
    Overview.State now = overview.now();
    if (now == state) {
      return;
    }
    ClaimTable table = now.table();
    Map<String, List<String>> aliases = aliases();
    List<SearchIndex.Entry> entries = new ArrayList<>();
    table
        .things()
        .values()
        .forEach(
            thing ->
                entries.add(
                    new SearchIndex.Entry(
                        THING,
                        thing.iri(),
                        thing.label()
                            + "\n"
                            + String.join("\n", aliases.getOrDefault(thing.iri(), List.of())))));
    table
        .documents()
        .values()
        .forEach(
            each ->
                entries.add(
                    new SearchIndex.Entry(DOCUMENT, each.id(), each.title() + "\n" + each.id())));
    Map<String, Row> claims = new HashMap<>();
    for (Row row : table.claims()) {
      claims.put(row.id(), row);
      entries.add(new SearchIndex.Entry(CLAIM, row.id(), text(row, table)));
    }
    index = SearchIndex.of(entries);
    rows = claims;
    state = now;
  }

  private static String text(Row row, ClaimTable table) {
    return String.join(
        "\n",
        row.quote(),
        table.thing(row.subject()).label(),
        table.relation(row.relation()).label(),
        table.thing(row.object()).label());
  }

  private Map<String, List<String>> aliases() {
    return store.read(
        data -> {
          Map<String, List<String>> aliases = new HashMap<>();
          Nodes nodes = new Nodes(data, Node.ANY);
          for (Node thing : nodes.having(ALT_LABEL)) {
            aliases.put(
                thing.getURI(),
                nodes.values(thing, ALT_LABEL).stream().map(Node::getLiteralLexicalForm).toList());
          }
          return aliases;
        });
  }
}
