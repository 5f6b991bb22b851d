package org.chancery.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * All claims, propositions and conclusions of a store in short form: what overviews, networks and
 * searches work on. It is read in one pass over each property, which takes seconds for a hundred
 * thousand claims where reading them one by one takes minutes; readers keep it until the store
 * changes.
 *
 * @param claims in the order of their ids
 * @param propositions in the order of their IRIs
 * @param conclusions those that the store keeps, in the order of their IRIs
 * @param things what claims and reference facts are about, and who holds claims, by IRI
 * @param documents by id
 * @param relations by local name
 */
public record ClaimTable(
    List<Row> claims,
    List<Proposition> propositions,
    List<Concluded> conclusions,
    Map<String, Thing> things,
    Map<String, Source> documents,
    Map<String, Relation> relations) {
  public ClaimTable {
    claims = List.copyOf(claims);
    propositions = List.copyOf(propositions);
    conclusions = List.copyOf(conclusions);
    things = Map.copyOf(things);
    documents = Map.copyOf(documents);
    relations = Map.copyOf(relations);
  }

  /** Reads the store; call inside a transaction. */
  public static ClaimTable read(DatasetGraph data, Graphs graphs) {
    return new ClaimTableReader(data, graphs).read();
  }

  /** The relations alone, by local name; call inside a transaction. */
  public static Map<String, Relation> relations(DatasetGraph data, Graphs graphs) {
    return Relations.read(data, graphs);
  }

  /**
   * A claim.
   *
   * @param id last part of its IRI
   * @param document id of the document that makes it
   * @param subject IRI, like object and holder
   * @param relation local name
   * @param polarity local name of its term, like modality
   * @param quote the words that carry it
   * @param time EDTF text
   */
  public record Row(
      String id,
      String document,
      String subject,
      String relation,
      String object,
      String polarity,
      String modality,
      String holder,
      double confidence,
      String quote,
      Optional<String> time) {
    private static final Set<String> WEIGHING = Set.of("Asserted", "Likely", "Possible", "Denied");

    /** Speaks for or against the triple, however sure: not a plan, demand or condition. */
    public boolean weighs() {
      return WEIGHING.contains(modality);
    }

    /** Says something else than that the triple is so or is not. */
    public boolean hedged() {
      return !modality.equals("Asserted") && !modality.equals("Denied");
    }

    /** Says that the triple is not so. */
    public boolean denied() {
      return polarity.equals("Negative") || modality.equals("Denied");
    }
  }

  /** A triple with the belief in it, by IRIs and the relation's local name. */
  public record Proposition(
      String iri,
      String subject,
      String relation,
      String object,
      double belief,
      boolean accepted) {}

  /**
   * A triple that follows for a time, by IRIs and the relation's local name.
   *
   * @param time EDTF text; none where no time is known
   */
  public record Concluded(
      String iri,
      String subject,
      String relation,
      String object,
      double confidence,
      Optional<String> time) {}

  /**
   * What a claim is about, or who holds it.
   *
   * @param kind local name of its class
   */
  public record Thing(String iri, String label, String kind) {
    static Thing of(Node node, String label, String kind) {
      return new Thing(node.getURI(), label, kind);
    }
  }

  /**
   * A document.
   *
   * @param issued publication date, {@code YYYY-MM-DD}
   * @param claims how many it makes
   */
  public record Source(String id, String iri, String title, Optional<String> issued, int claims) {}

  /** A relation of the vocabulary as the store describes it. */
  public record Relation(String name, String label, String group, boolean symmetric) {
    /** One that the store does not describe: it belongs to no group. */
    public static Relation unknown(String name) {
      return new Relation(name, name, "", false);
    }
  }

  /** A thing by its IRI; one that the store does not describe is called by the IRI's last part. */
  public Thing thing(String iri) {
    Thing known = things.get(iri);
    return known != null
        ? known
        : new Thing(
            iri, iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1), "");
  }

  /** A relation by its local name. */
  public Relation relation(String name) {
    return relations.getOrDefault(name, Relation.unknown(name));
  }
}
