package org.chancery.ontology;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.chancery.ChanceryException;

/**
 * The classes and relations of the ontology, read once. Immutable but for {@link #model()}, which
 * hands out a copy; safe for use by several threads.
 */
public final class Vocabulary {
  /** The files that make up the vocabulary, in reading order. */
  public static final List<String> FILES =
      List.of(
          "ontology/chancery.ttl",
          "ontology/claim.ttl",
          "ontology/reference.ttl",
          "ontology/links.ttl",
          "ontology/conclusions.ttl",
          "ontology/alignments.ttl");

  private final Model model;
  private final SortedMap<String, Relation> relations;
  private final SortedMap<String, Kind> kinds;

  private Vocabulary(
      Model model, SortedMap<String, Relation> relations, SortedMap<String, Kind> kinds) {
    this.model = model;
    this.relations = relations;
    this.kinds = kinds;
  }

  /**
   * Reads the ontology; a user's files of the same names add to ours.
   *
   * @throws ChanceryException for malformed Turtle and for a relation without label, domain or
   *     range, or with an unknown group; names the file, and the line where there is one
   */
  public static Vocabulary load(ConfigFiles files) {
    Model model = ModelFactory.createDefaultModel();
    List<ConfigFiles.Layer> layers =
        FILES.stream().flatMap(path -> files.layers(path).stream()).toList();
    layers.forEach(layer -> Turtle.readInto(model, layer));
    VocabularyReader reader = new VocabularyReader(model, layers);
    return new Vocabulary(model, reader.relations(), reader.kinds());
  }

  /**
   * The relation of that name.
   *
   * @throws ChanceryException when the ontology does not declare it
   */
  public Relation relation(String name) {
    return find(name)
        .orElseThrow(
            () ->
                new ChanceryException(
                    "the ontology has no relation " + name,
                    "use one of: " + String.join(", ", relations.keySet())));
  }

  public Optional<Relation> find(String name) {
    return Optional.ofNullable(relations.get(name));
  }

  /** All relations that claims can state, the reasoner's included, by name. */
  public Map<String, Relation> relations() {
    return relations;
  }

  /** All classes of things that claims are about, by name. */
  public Map<String, Kind> kinds() {
    return kinds;
  }

  /** Whether every thing of the one class is also of the other; a class is of itself. */
  public boolean isA(String kind, String ancestor) {
    return kind.equals(ancestor)
        || (kinds.containsKey(kind) && kinds.get(kind).superclasses().contains(ancestor));
  }

  /**
   * Whether both orders of the relation's arguments mean the same.
   *
   * @throws ChanceryException when the ontology does not declare it
   */
  public boolean symmetric(String relation) {
    return relation(relation).symmetric();
  }

  /** The ontology's triples, as they go into {@code graph/ontology}: a copy. */
  public Model model() {
    return ModelFactory.createDefaultModel().add(model);
  }
}
