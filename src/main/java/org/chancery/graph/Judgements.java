package org.chancery.graph;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.chancery.claim.Claim;
import org.chancery.claim.Correction;
import org.chancery.claim.Judgement;
import org.chancery.claim.Judgement.Kind;
import org.chancery.claim.Verdict;
import org.chancery.ontology.Ch;

/**
 * What people found of claims and links, in {@link Graphs#judgements()}: a log that only grows.
 * Documents read again, changed or taken out leave it as it is. Call inside a transaction.
 */
public final class Judgements {
  private final Graphs graphs;

  public Judgements(Graphs graphs) {
    this.graphs = graphs;
  }

  /**
   * Adds a judgement. What follows from it for the graph is another's work.
   *
   * @return false when the log holds it already
   */
  public boolean add(DatasetGraph data, Judgement judgement) {
    Node node = graphs.judgement(judgement.id());
    if (data.contains(graphs.judgements(), node, Terms.TYPE, Ch.Judgement.asNode())) {
      return false;
    }
    Node agent = graphs.agent(judgement.by());
    Triples out = new Triples();
    out.add(node, Terms.TYPE, Ch.Judgement.asNode())
        .add(node, Terms.TYPE, Terms.ENTITY)
        .add(node, Ch.judges.asNode(), judged(judgement.kind(), judgement.of()))
        .add(node, Ch.verdict.asNode(), Ch.of(judgement.verdict()).asNode())
        .typed(node, Terms.GENERATED_AT, judgement.at().toString(), XSDDatatype.XSDdateTime)
        .add(node, Terms.ATTRIBUTED_TO, agent)
        .add(agent, Terms.TYPE, Terms.AGENT)
        .add(agent, Terms.LABEL, judgement.by());
    judgement.correction().ifPresent(each -> out.add(node, Ch.correction.asNode(), each.text()));
    if (!judgement.why().isEmpty()) {
      out.add(node, Terms.COMMENT, judgement.why());
    }
    out.all().forEach(triple -> data.add(Quad.create(graphs.judgements(), triple)));
    return true;
  }

  /** The whole log in the order of its dates. */
  public List<Judgement> all(DatasetGraph data) {
    return read(data, Node.ANY, Terms.TYPE, Ch.Judgement.asNode());
  }

  /** The last judgement of a claim by its id, or of a link by its entity's. */
  public Optional<Judgement> standing(DatasetGraph data, Kind kind, String of) {
    List<Judgement> about = read(data, Node.ANY, Ch.judges.asNode(), judged(kind, of));
    return about.isEmpty() ? Optional.empty() : Optional.of(about.get(about.size() - 1));
  }

  /** The claims that the store holds and somebody has judged, with the verdicts that stand. */
  public Map<Claim, Verdict> judged(DatasetGraph data) {
    ClaimReader reader = new ClaimReader(graphs, data);
    Map<String, Verdict> standing = new LinkedHashMap<>();
    all(data).stream()
        .filter(each -> each.kind() == Kind.CLAIM)
        .forEach(each -> standing.put(each.of(), each.verdict()));
    Map<Claim, Verdict> judged = new LinkedHashMap<>();
    standing.forEach(
        (id, verdict) -> reader.claim(id).ifPresent(claim -> judged.put(claim, verdict)));
    return judged;
  }

  private Node judged(Kind kind, String of) {
    return kind == Kind.CLAIM ? graphs.claim(of) : graphs.entity(of);
  }

  private List<Judgement> read(DatasetGraph data, Node subject, Node predicate, Node object) {
    return Iter.toList(data.find(graphs.judgements(), subject, predicate, object)).stream()
        .map(quad -> judgement(new Resource(data, quad.getGraph(), quad.getSubject())))
        .sorted(Judgement.ORDER)
        .toList();
  }

  private Judgement judgement(Resource node) {
    Node judged = node.one(Ch.judges.asNode()).node();
    return new Judgement(
        graphs.isEntity(judged) ? Kind.LINK : Kind.CLAIM,
        graphs.id(judged),
        Verdict.of(node.one(Ch.verdict.asNode()).node().getLocalName()),
        node.maybe(Ch.correction.asNode())
            .map(text -> Correction.parse(text.getLiteralLexicalForm())),
        node.one(Terms.ATTRIBUTED_TO).text(Terms.LABEL),
        Instant.parse(node.text(Terms.GENERATED_AT)),
        node.maybe(Terms.COMMENT).map(Node::getLiteralLexicalForm).orElse(""));
  }
}
