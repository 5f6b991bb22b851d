package org.chancery.ontology;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.ChanceryException;

/** Turns the ontology's triples into relations and classes, and refuses incomplete ones. */
final class VocabularyReader {
  private final Model model;
  private final List<ConfigFiles.Layer> layers;

  VocabularyReader(Model model, List<ConfigFiles.Layer> layers) {
    this.model = model;
    this.layers = layers;
  }

  /**
   * A relation is what has a {@code ch:group}; inverses without one are other names of relations.
   */
  SortedMap<String, Relation> relations() {
    SortedMap<String, Relation> relations = new TreeMap<>();
    model
        .listSubjectsWithProperty(Ch.group)
        .filterKeep(VocabularyReader::ours)
        .forEach(each -> relations.put(each.getLocalName(), relation(each)));
    return Collections.unmodifiableSortedMap(relations);
  }

  /** The classes of what claims are about: those below {@code ch:Argument}, and it. */
  SortedMap<String, Kind> kinds() {
    SortedMap<String, Kind> kinds = new TreeMap<>();
    for (Resource each : model.listSubjectsWithProperty(RDF.type, OWL.Class).toList()) {
      if (ours(each)) {
        Set<String> ancestors = above(each, RDFS.subClassOf);
        if (each.equals(Ch.Argument) || ancestors.contains(Ch.Argument.getLocalName())) {
          String label = text(each, RDFS.label, "a label");
          kinds.put(each.getLocalName(), new Kind(each.getLocalName(), label, ancestors));
        }
      }
    }
    return Collections.unmodifiableSortedMap(kinds);
  }

  private Relation relation(Resource each) {
    return new Relation(
        each.getLocalName(),
        text(each, RDFS.label, "a label"),
        text(each, Ch.group, "a group"),
        each.hasProperty(RDF.type, OWL.SymmetricProperty),
        classes(each, RDFS.domain, "a domain"),
        classes(each, RDFS.range, "a range"),
        above(each, RDFS.subPropertyOf),
        optional(each, Ch.plover),
        inverse(each));
  }

  private Optional<String> inverse(Resource each) {
    if (each.hasProperty(OWL.inverseOf)) {
      return Optional.of(each.getPropertyResourceValue(OWL.inverseOf).getLocalName());
    }
    return model
        .listSubjectsWithProperty(OWL.inverseOf, each)
        .nextOptional()
        .map(Resource::getLocalName);
  }

  private String text(Resource subject, Property property, String what) {
    return optional(subject, property).orElseThrow(() -> lacks(subject, what));
  }

  private static Optional<String> optional(Resource subject, Property property) {
    return subject.hasProperty(property)
        ? Optional.of(subject.getProperty(property).getString())
        : Optional.empty();
  }

  /** The named classes of a domain or range: one, or the members of a union. */
  private Set<String> classes(Resource relation, Property property, String what) {
    Resource value = relation.getPropertyResourceValue(property);
    if (value == null) {
      throw lacks(relation, what);
    }
    List<Resource> members =
        value.hasProperty(OWL.unionOf)
            ? value.getPropertyResourceValue(OWL.unionOf).as(RDFList.class).asJavaList().stream()
                .map(node -> node.asResource())
                .toList()
            : List.of(value);
    Set<String> names = new TreeSet<>();
    for (Resource member : members) {
      if (!member.hasProperty(RDF.type, OWL.Class)) {
        throw fault(relation, what + " that is no declared class: " + member);
      }
      names.add(member.getLocalName());
    }
    return names;
  }

  private static Set<String> above(Resource start, Property property) {
    Set<String> found = new TreeSet<>();
    climb(start, property, found);
    found.remove(start.getLocalName());
    return found;
  }

  /** Terminates on cycles: a class that is its own ancestor is legal in OWL. */
  private static void climb(Resource from, Property property, Set<String> found) {
    for (Statement up : from.listProperties(property).toList()) {
      if (ours(up.getResource()) && found.add(up.getResource().getLocalName())) {
        climb(up.getResource(), property, found);
      }
    }
  }

  private static boolean ours(Resource resource) {
    return resource.isURIResource() && resource.getNameSpace().equals(Ch.NS);
  }

  private ChanceryException lacks(Resource term, String what) {
    return fault(term, "no " + what.substring(what.indexOf(' ') + 1));
  }

  private ChanceryException fault(Resource term, String what) {
    String name = "ch:" + term.getLocalName();
    return new ChanceryException(
        place(name) + ": " + name + " has " + what,
        "give it one, as its neighbours in the file have");
  }

  /** Where a term is described: the first line that opens with it. */
  private String place(String name) {
    for (ConfigFiles.Layer layer : layers) {
      List<String> lines = layer.text().lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).startsWith(name + " ") || lines.get(i).equals(name)) {
          return layer.name() + ", line " + (i + 1);
        }
      }
    }
    return layers.isEmpty() ? "ontology" : layers.get(0).name();
  }
}
