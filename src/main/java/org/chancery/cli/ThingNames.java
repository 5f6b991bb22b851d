package org.chancery.cli;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.ChanceryException;
import org.chancery.graph.Graphs;
import org.chancery.names.Gazetteer;
import org.chancery.names.GazetteerEntry;
import org.chancery.ontology.Ch;
import org.chancery.ontology.ConfigFiles;
import org.chancery.ontology.Vocabulary;

/** Things by what people call them, in a store and in the gazetteer; and the other way round. */
final class ThingNames {
  private static final Node LABEL = RDFS.label.asNode();

  /** Words that stand for anything. */
  private static final Set<String> ANYTHING = Set.of("?", "*", "...", "\u2026");

  private final DatasetGraph data;
  private final Graphs graphs;
  private final Vocabulary vocabulary;
  private final Map<String, Node> known = new HashMap<>();

  ThingNames(DatasetGraph data, Graphs graphs, ConfigFiles config) {
    this.data = data;
    this.graphs = graphs;
    this.vocabulary = Vocabulary.load(config);
    for (GazetteerEntry entry : Gazetteer.load(config).entries()) {
      Node thing = graphs.target(entry.target());
      entry.names().forEach(name -> known.putIfAbsent(lower(name.text()), thing));
    }
  }

  /** What a resource is called. */
  String of(Node thing) {
    Quad label = Iter.first(data.find(Node.ANY, thing, LABEL, Node.ANY), quad -> true);
    if (label != null) {
      return label.getObject().getLiteralLexicalForm();
    }
    String iri = thing.getURI();
    return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }

  String of(Triple triple) {
    return of(triple.getSubject())
        + " "
        + triple.getPredicate().getLocalName()
        + " "
        + of(triple.getObject());
  }

  /**
   * The triple that words name: subject, relation, object. The relation is the word that the
   * vocabulary has; {@code ?} or {@code ...} stands for anything.
   *
   * @throws ChanceryException for words without a relation, and for unknown names
   */
  Triple triple(String asked) {
    return find(asked)
        .orElseThrow(
            () ->
                new ChanceryException(
                    "'" + asked + "' is no triple: no word in it is a relation",
                    "write subject, relation and object, such as \"Japan alliedWith ?\"; chancery"
                        + " query relations lists the relations"));
  }

  /** The same, and nothing when no word is a relation. */
  Optional<Triple> find(String asked) {
    String[] words = asked.strip().split("\\s+");
    for (int i = 1; i < words.length; i++) {
      if (vocabulary.find(words[i]).isPresent()) {
        String subject = String.join(" ", Arrays.copyOfRange(words, 0, i));
        String object = String.join(" ", Arrays.copyOfRange(words, i + 1, words.length));
        return Optional.of(
            Triple.create(
                thing(subject),
                Ch.relation(words[i]).asNode(),
                object.isEmpty() ? Node.ANY : thing(object)));
      }
    }
    return Optional.empty();
  }

  /**
   * The thing of a name: of exactly this label, or one that the gazetteer knows by it.
   *
   * @throws ChanceryException when there is none
   */
  Node thing(String name) {
    if (ANYTHING.contains(name)) {
      return Node.ANY;
    }
    Node label = NodeFactory.createLiteralLang(name, "en");
    Quad labelled = Iter.first(data.find(Node.ANY, Node.ANY, LABEL, label), this::isThing);
    Node thing = labelled == null ? known.get(lower(name)) : labelled.getSubject();
    if (thing == null) {
      throw new ChanceryException(
          "nothing is called '" + name + "'",
          "check the spelling; chancery query claims-of -p actor=NAME finds what the graph knows");
    }
    return thing;
  }

  private boolean isThing(Quad quad) {
    return quad.getSubject().isURI() && quad.getSubject().getURI().startsWith(graphs.base());
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
