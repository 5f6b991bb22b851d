package org.chancery.serve.reconcile;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.chancery.graph.Graphs;
import org.chancery.graph.Store;
import org.chancery.ontology.Ch;
import org.chancery.ontology.Relation;
import org.chancery.ontology.Vocabulary;

/** What a table can be extended by: Wikidata ids, classes, claims, and believed relations. */
final class Properties {
  private static final String ITEM = "wikidata";
  private static final String KIND = "class";
  private static final String CLAIMS = "claims";

  private final Store store;
  private final Graphs graphs;
  private final Things things;
  private final Vocabulary vocabulary;
  private final Map<String, String> names = new LinkedHashMap<>();

  Properties(Store store, Graphs graphs, Things things, Vocabulary vocabulary) {
    this.store = store;
    this.graphs = graphs;
    this.things = things;
    this.vocabulary = vocabulary;
    names.put(ITEM, "Wikidata item");
    names.put(KIND, "class");
    names.put(CLAIMS, "number of claims");
    vocabulary.relations().forEach((id, relation) -> names.put(id, relation.label()));
  }

  /** Ids with names. */
  Map<String, String> all() {
    return names;
  }

  /** Those that things of a class can have. */
  Map<String, String> of(String kind) {
    Map<String, String> fitting = new LinkedHashMap<>(names);
    vocabulary
        .relations()
        .forEach(
            (id, relation) -> {
              if (relation.domains().stream().noneMatch(each -> vocabulary.isA(kind, each))) {
                fitting.remove(id);
              }
            });
    return fitting;
  }

  /** The values of one property of a thing, as the protocol writes them. */
  JsonArray values(Thing thing, String property) {
    JsonArray values = new JsonArray();
    switch (property) {
      case ITEM -> thing.items().forEach(item -> values.add(text(item)));
      case KIND -> values.add(text(thing.kind()));
      case CLAIMS -> {
        JsonObject number = new JsonObject();
        number.addProperty("int", thing.claims());
        values.add(number);
      }
      default ->
          vocabulary.find(property).ifPresent(each -> believed(thing, each).forEach(values::add));
    }
    return values;
  }

  /** What is accepted of a thing and a relation; either order where the relation is symmetric. */
  private List<JsonObject> believed(Thing thing, Relation relation) {
    Node subject = graphs.entity(thing.id());
    Node predicate = Ch.relation(relation.name()).asNode();
    TreeSet<String> ids = new TreeSet<>();
    store.read(
        data -> {
          data.find(graphs.accepted(), subject, predicate, Node.ANY)
              .forEachRemaining(quad -> add(ids, quad.getObject()));
          if (relation.symmetric()) {
            data.find(graphs.accepted(), Node.ANY, predicate, subject)
                .forEachRemaining(quad -> add(ids, quad.getSubject()));
          }
          return ids;
        });
    return ids.stream().flatMap(id -> things.byId(id).stream()).map(Properties::reference).toList();
  }

  private void add(TreeSet<String> ids, Node node) {
    Optional.of(node).filter(graphs::isEntity).map(graphs::id).ifPresent(ids::add);
  }

  private static JsonObject reference(Thing thing) {
    JsonObject value = new JsonObject();
    value.addProperty("id", thing.id());
    value.addProperty("name", thing.label());
    return value;
  }

  private static JsonObject text(String value) {
    JsonObject text = new JsonObject();
    text.addProperty("str", value);
    return text;
  }
}
