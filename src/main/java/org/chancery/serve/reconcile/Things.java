package org.chancery.serve.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.graph.Graphs;
import org.chancery.graph.Store;
import org.chancery.names.Gazetteer;
import org.chancery.names.GazetteerEntry;
import org.chancery.names.Name;
import org.chancery.names.NameType;
import org.chancery.ontology.Ch;

/** The entities of a store, read again when the store has changed. */
final class Things {
  private final Store store;
  private final Graphs graphs;
  private final Gazetteer gazetteer;
  private long version = -1;
  private Map<String, Thing> byId = Map.of();

  Things(Store store, Graphs graphs, Gazetteer gazetteer) {
    this.store = store;
    this.graphs = graphs;
    this.gazetteer = gazetteer;
  }

  /** All of them, those most spoken of first. */
  synchronized List<Thing> all() {
    return List.copyOf(now().values());
  }

  synchronized Optional<Thing> byId(String id) {
    return Optional.ofNullable(now().get(id));
  }

  private Map<String, Thing> now() {
    long current = store.version();
    if (current != version) {
      byId = store.read(this::read);
      version = current;
    }
    return byId;
  }

  private Map<String, Thing> read(DatasetGraph data) {
    Map<Node, String> labels = new HashMap<>();
    data.find(Node.ANY, Node.ANY, RDFS.label.asNode(), Node.ANY)
        .forEachRemaining(
            quad -> {
              if (graphs.isEntity(quad.getSubject())) {
                labels.merge(
                    quad.getSubject(),
                    quad.getObject().getLiteralLexicalForm(),
                    (a, b) -> a.compareTo(b) <= 0 ? a : b);
              }
            });
    Map<Node, Integer> claims = new HashMap<>();
    for (Node role : List.of(Ch.subject.asNode(), Ch.object.asNode())) {
      data.find(Node.ANY, Node.ANY, role, Node.ANY)
          .forEachRemaining(quad -> claims.merge(quad.getObject(), 1, Integer::sum));
    }
    List<Thing> things = new ArrayList<>();
    labels.forEach(
        (node, label) -> things.add(thing(data, node, label, claims.getOrDefault(node, 0))));
    things.sort(Comparator.comparing(Thing::claims).reversed().thenComparing(Thing::id));
    Map<String, Thing> found = new LinkedHashMap<>();
    things.forEach(each -> found.put(each.id(), each));
    return found;
  }

  private Thing thing(DatasetGraph data, Node node, String label, int claims) {
    String id = graphs.id(node);
    TreeSet<String> kinds = new TreeSet<>();
    data.find(Node.ANY, node, RDF.Nodes.type, Node.ANY)
        .forEachRemaining(quad -> kinds.add(quad.getObject().getLocalName()));
    TreeSet<String> items = new TreeSet<>();
    data.find(graphs.links(), node, OWL.sameAs.asNode(), Node.ANY)
        .forEachRemaining(quad -> items.add(quad.getObject().getURI().replaceFirst(".*/", "")));
    TreeSet<String> names = new TreeSet<>(List.of(label));
    gazetteer.byId(id).map(GazetteerEntry::names).stream()
        .flatMap(List::stream)
        .filter(name -> name.type() == NameType.LABEL || name.type() == NameType.ALIAS)
        .filter(name -> !name.wary())
        .map(Name::text)
        .forEach(names::add);
    return new Thing(id, label, kinds.isEmpty() ? "Argument" : kinds.first(), names, items, claims);
  }
}
