package org.chancery.graph;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sys.JenaSystem;
import org.chancery.claim.Ids;
import org.chancery.claim.Target;

/**
 * The names of graphs and resources: every node has an IRI that follows from what it stands for.
 *
 * @param base what all of them begin with; ends in {@code /} or {@code #}
 */
public record Graphs(String base) {
  static {
    // Jena's classes need each other in an order of its own; made in any other, some stay null.
    JenaSystem.init();
  }

  /** The base where the user sets none. */
  public static final String DEFAULT_BASE = "https://w3id.org/chancery/id/";

  /** With the default base. */
  public static final Graphs STANDARD = new Graphs(DEFAULT_BASE);

  public Graphs {
    if (!base.endsWith("/") && !base.endsWith("#")) {
      throw new IllegalArgumentException("a base IRI ends in / or #: " + base);
    }
  }

  /** A document, and the graph of what it says. */
  public Node document(String id) {
    return name("document/", id);
  }

  /** Whether a graph or resource is a document; then {@link #id} gives the document's id. */
  public boolean isDocument(Node node) {
    return node.isURI() && node.getURI().startsWith(base + "document/");
  }

  public Node claim(String id) {
    return name("claim/", id);
  }

  public Node evidence(String claimId) {
    return name("evidence/", claimId);
  }

  /** An entity, or a phrase that names none. */
  public Node target(Target target) {
    return target instanceof Target.Phrase
        ? name("phrase/", target.id())
        : name("entity/", target.id());
  }

  /** Whether a resource is an entity; then {@link #id} gives the entity's id. */
  public boolean isEntity(Node node) {
    return node.isURI() && node.getURI().startsWith(base + "entity/");
  }

  /** Whether a resource is a phrase. */
  public boolean isPhrase(Node node) {
    return node.isURI() && node.getURI().startsWith(base + "phrase/");
  }

  /** A lexicon entry. */
  public Node sense(String id) {
    return name("sense/", id);
  }

  /** The reading of one revision of a document. */
  public Node run(String documentId, String sha256) {
    return name("run/", Ids.hash(documentId, sha256).substring(0, 20));
  }

  /** The decision on a thing that a document names; {@code part} tells several apart. */
  public Node link(String documentId, String thing, String part) {
    return name("link/", Ids.hash(documentId, thing, part).substring(0, 20));
  }

  /** A stretch of time, by its EDTF text. */
  public Node time(String edtf) {
    StringBuilder id = new StringBuilder();
    edtf.replace("/", "--").codePoints().forEach(c -> id.append(safe(c)));
    return name("time/", id.toString());
  }

  private static String safe(int c) {
    return c < 128 && (Character.isLetterOrDigit(c) || "-.~".indexOf(c) >= 0)
        ? Character.toString(c)
        : URLEncoder.encode(Character.toString(c), StandardCharsets.UTF_8);
  }

  /** What all claims about one triple meet in. */
  public Node proposition(Node subject, Node predicate, Node object) {
    return hashed("proposition/", subject.getURI(), predicate.getURI(), object.getURI());
  }

  /** What the reasoner concludes of one triple for one stretch of time. */
  public Node conclusion(Node subject, Node predicate, Node object, String edtf) {
    return hashed("conclusion/", subject.getURI(), predicate.getURI(), object.getURI(), edtf);
  }

  /** A rule applied to premises, by the IRIs of all three parts. */
  public Node derivation(String... parts) {
    return hashed("derivation/", parts);
  }

  /** A triple that the reasoner starts from and no document claims. */
  public Node premise(String... parts) {
    return hashed("premise/", parts);
  }

  /** A rule of the reasoner. */
  public Node rule(String name) {
    return name("rule/", name);
  }

  /** Curated facts: alliances, treaties, sanctions. */
  public Node reference() {
    return name("graph/", "reference");
  }

  /** Links to Wikidata. */
  public Node links() {
    return name("graph/", "links");
  }

  /** Propositions, and the believed ones as plain triples. */
  public Node accepted() {
    return name("graph/", "accepted");
  }

  /** Conclusions of the reasoner and their proofs. */
  public Node inferred() {
    return name("graph/", "inferred");
  }

  /** What people found of claims and links. */
  public Node judgements() {
    return name("graph/", "judgements");
  }

  public Node judgement(String id) {
    return name("judgement/", id);
  }

  /** Somebody who judges. */
  public Node agent(String name) {
    return name("agent/", Ids.slug(name));
  }

  /** An entity by its id. */
  public Node entity(String id) {
    return name("entity/", id);
  }

  /** The vocabulary. */
  public Node ontology() {
    return name("graph/", "ontology");
  }

  /** Which program read which document, when. */
  public Node runs() {
    return name("graph/", "runs");
  }

  /**
   * The id that a resource was named by: what follows its folder in the IRI.
   *
   * @throws IllegalArgumentException for an IRI outside the base
   */
  public String id(Node node) {
    String iri = node.getURI();
    if (!iri.startsWith(base)) {
      throw new IllegalArgumentException(iri + " does not begin with " + base);
    }
    return iri.substring(iri.indexOf('/', base.length()) + 1);
  }

  /** Prefixes for queries and exports: of the vocabularies, and of resources under the base. */
  public Map<String, String> prefixes() {
    Map<String, String> prefixes = new TreeMap<>(Prefixes.ALL);
    prefixes.put("claim", base + "claim/");
    prefixes.put("concl", base + "conclusion/");
    prefixes.put("doc", base + "document/");
    prefixes.put("ent", base + "entity/");
    prefixes.put("evid", base + "evidence/");
    prefixes.put("graph", base + "graph/");
    prefixes.put("judgement", base + "judgement/");
    prefixes.put("lex", base + "sense/");
    prefixes.put("link", base + "link/");
    prefixes.put("phrase", base + "phrase/");
    prefixes.put("prop", base + "proposition/");
    prefixes.put("rule", base + "rule/");
    prefixes.put("run", base + "run/");
    return prefixes;
  }

  private Node hashed(String folder, String... parts) {
    return name(folder, Ids.hash(parts).substring(0, 20));
  }

  private Node name(String folder, String id) {
    return NodeFactory.createURI(base + folder + id);
  }
}
