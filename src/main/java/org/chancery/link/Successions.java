package org.chancery.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.chancery.claim.Claim;
import org.chancery.graph.Edtf;
import org.chancery.graph.Graphs;
import org.chancery.ontology.Ch;
import org.chancery.ontology.ConfigFiles;
import org.chancery.ontology.Turtle;

/**
 * Which states ended and which followed them, from the facts in {@code data/reference}. Used to
 * tell apart, never to get from the one to the other.
 */
final class Successions {
  private static final String FOLDER = "data/reference";
  private static final String ENTITY = Graphs.DEFAULT_BASE + "entity/";

  private final Map<String, LocalDate> ended = new TreeMap<>();
  private final Map<String, List<String>> predecessors = new TreeMap<>();

  private Successions() {}

  static Successions load(ConfigFiles files) {
    Successions all = new Successions();
    for (String name : files.folder(FOLDER, ".ttl").keySet()) {
      for (ConfigFiles.Layer layer : files.layers(FOLDER + "/" + name)) {
        if (layer.text().contains("ch:Succession")) {
          all.read(Turtle.read(layer));
        }
      }
    }
    return all;
  }

  private void read(Model facts) {
    for (Resource end : facts.listSubjectsWithProperty(RDF.type, Ch.term("Succession")).toList()) {
      String predecessor = ids(end, "predecessor").get(0);
      Optional.ofNullable(end.getProperty(Ch.relation("startDate")))
          .flatMap(date -> Edtf.parse(date.getString()))
          .flatMap(Edtf::begin)
          .ifPresent(date -> ended.put(predecessor, date));
      List<String> after = new ArrayList<>(ids(end, "continuedBy"));
      after.addAll(ids(end, "successor"));
      after.forEach(
          each -> predecessors.computeIfAbsent(each, k -> new ArrayList<>()).add(predecessor));
    }
  }

  private static List<String> ids(Resource succession, String property) {
    return succession
        .listProperties(Ch.relation(property))
        .mapWith(each -> each.getObject())
        .filterKeep(RDFNode::isURIResource)
        .mapWith(each -> each.asResource().getURI())
        .filterKeep(uri -> uri.startsWith(ENTITY))
        .mapWith(uri -> uri.substring(ENTITY.length()))
        .toList();
  }

  /** States that it continues or succeeded. */
  List<String> predecessors(String state) {
    return predecessors.getOrDefault(state, List.of());
  }

  /** Whether a claim speaks of a time that was over when the state began. */
  boolean beforeItsTime(String state, Claim claim) {
    Optional<LocalDate> last = claim.time().flatMap(Edtf::parse).flatMap(Edtf::end);
    Optional<LocalDate> began =
        predecessors(state).stream()
            .filter(ended::containsKey)
            .map(ended::get)
            .min(LocalDate::compareTo);
    return last.isPresent() && began.isPresent() && last.get().isBefore(began.get());
  }

  /** Whether a claim speaks of a time when the state had ended. */
  boolean afterItsTime(String state, Claim claim) {
    Optional<LocalDate> first = claim.time().flatMap(Edtf::parse).flatMap(Edtf::begin);
    return first.isPresent() && ended.containsKey(state) && first.get().isAfter(ended.get(state));
  }
}
