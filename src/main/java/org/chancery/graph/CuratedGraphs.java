package org.chancery.graph;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.names.Gazetteer;
import org.chancery.names.NameType;
import org.chancery.names.SourceGrades;
import org.chancery.ontology.Ch;
import org.chancery.ontology.ConfigFiles;
import org.chancery.ontology.Turtle;

/**
 * The graphs that come from files and not from documents: the vocabulary and the reference facts.
 * Blank nodes get IRIs by their order in the file, so that a store of the same files is the same
 * store; resources move to the base that the user set.
 */
public final class CuratedGraphs {
  private final Graphs graphs;

  public CuratedGraphs(Graphs graphs) {
    this.graphs = graphs;
  }

  /**
   * Makes both graphs what the files say; nothing is written where they say what they said. Call
   * inside a writing transaction.
   *
   * @return whether the vocabulary has changed
   * @throws org.chancery.ChanceryException for malformed files
   */
  public boolean load(DatasetGraph data, ConfigFiles config) {
    Triples ontology = new Triples();
    Triples reference = new Triples();
    for (String file : new TreeSet<>(config.folder("ontology", ".ttl").keySet())) {
      // Shapes say how data must look, not what a term means; examples are not true.
      if (!file.contains("/") && !file.equals("shapes.ttl")) {
        add(config, "ontology/" + file, ontology);
      }
    }
    for (String file : new TreeSet<>(config.folder("data/reference", ".ttl").keySet())) {
      add(config, "data/reference/" + file, reference);
    }
    Gazetteer gazetteer = Gazetteer.load(config);
    SourceGrades.load(config, gazetteer)
        .named()
        .forEach(
            (source, grade) ->
                reference.add(
                    graphs.target(source.target()),
                    Ch.reliability.asNode(),
                    Ch.of(grade).asNode()));
    name(reference, gazetteer);
    ClaimWriter.replace(data, graphs.reference(), reference.all());
    return ClaimWriter.replace(data, graphs.ontology(), ontology.all());
  }

  /** Facts name things by id; queries and readers want the names, before any document uses them. */
  private void name(Triples facts, Gazetteer gazetteer) {
    Set<Node> things = new LinkedHashSet<>();
    for (Triple fact : facts.all()) {
      Node object = fact.getObject();
      Triple said = object.isTripleTerm() ? object.getTriple() : fact;
      Stream.of(fact.getSubject(), said.getSubject(), said.getObject())
          .filter(graphs::isEntity)
          .forEach(things::add);
    }
    for (Node thing : things) {
      gazetteer
          .byId(graphs.id(thing))
          .ifPresent(
              entry -> {
                facts
                    .add(thing, Terms.TYPE, Ch.term(entry.kind()).asNode())
                    .english(thing, Terms.LABEL, entry.label());
                entry.names().stream()
                    .filter(name -> name.type() == NameType.ALIAS)
                    .forEach(name -> facts.english(thing, Terms.ALT_LABEL, name.text()));
              });
    }
  }

  private void add(ConfigFiles config, String path, Triples out) {
    String name = path.substring(path.lastIndexOf('/') + 1).replace(".ttl", "");
    int layer = 0;
    for (ConfigFiles.Layer file : config.layers(path)) {
      Naming naming = new Naming(name + (layer++ == 0 ? "" : "-own"));
      Turtle.stream(
          file,
          new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
              out.add(
                  naming.of(triple.getSubject()),
                  triple.getPredicate(),
                  naming.of(triple.getObject()));
            }
          });
    }
  }

  /** Gives the nodes of one file their names in the store. */
  private final class Naming {
    private final String file;
    private final Map<Node, Node> blanks = new HashMap<>();

    Naming(String file) {
      this.file = file;
    }

    Node of(Node node) {
      if (node.isBlank()) {
        return blanks.computeIfAbsent(
            node,
            each ->
                NodeFactory.createURI(
                    graphs.base() + ".well-known/genid/" + file + "-" + (blanks.size() + 1)));
      }
      if (node.isTripleTerm()) {
        Triple inner = node.getTriple();
        return NodeFactory.createTripleTerm(
            of(inner.getSubject()), inner.getPredicate(), of(inner.getObject()));
      }
      return node.isURI() && node.getURI().startsWith(Graphs.DEFAULT_BASE)
          ? NodeFactory.createURI(
              graphs.base() + node.getURI().substring(Graphs.DEFAULT_BASE.length()))
          : Literals.stored(node);
    }
  }
}
