package org.chancery.graph;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.chancery.claim.Argument;
import org.chancery.claim.Claim;
import org.chancery.claim.Confidence;
import org.chancery.claim.Evidence;
import org.chancery.claim.Grade;
import org.chancery.claim.Modality;
import org.chancery.claim.Polarity;
import org.chancery.claim.Source;
import org.chancery.claim.Stance;
import org.chancery.claim.Target;
import org.chancery.ontology.Ch;
import org.chancery.text.Metadata;
import org.chancery.text.Span;

/**
 * Reads claims back from the graphs that {@link ClaimWriter} wrote: the same records. Call inside a
 * transaction.
 */
public final class ClaimReader {
  private final Graphs graphs;
  private final DatasetGraph data;

  public ClaimReader(Graphs graphs, DatasetGraph data) {
    this.graphs = graphs;
    this.data = data;
  }

  /** The ids of the documents that the store holds, in alphabetical order. */
  public List<String> documents() {
    return Iter.iter(data.find(Node.ANY, Node.ANY, Terms.TYPE, Ch.Document.asNode()))
        .filter(quad -> graphs.isDocument(quad.getGraph()))
        .map(quad -> graphs.id(quad.getSubject()))
        .toList()
        .stream()
        .sorted()
        .toList();
  }

  /** A document's text; empty when the store does not hold it. */
  public Optional<String> text(String document) {
    return about(document).maybe(Ch.text.asNode()).map(Node::getLiteralLexicalForm);
  }

  /** SHA-256 of a document's text; empty when the store does not hold it. */
  public Optional<String> sha256(String document) {
    return about(document).maybe(Ch.textHash.asNode()).map(Node::getLiteralLexicalForm);
  }

  /** What is known of a document besides its text; nothing when the store does not hold it. */
  public Metadata metadata(String document) {
    Resource about = about(document);
    return new Metadata(
        about.maybe(Terms.AUTHOR).map(Node::getLiteralLexicalForm),
        about.maybe(Terms.PUBLISHER).map(Node::getLiteralLexicalForm),
        about.maybe(Terms.ISSUED).map(Node::getLiteralLexicalForm).map(LocalDate::parse),
        about.maybe(Ch.statedReliability.asNode()).map(grade -> grade(grade).name()),
        about.maybe(Terms.RIGHTS).map(Node::getLiteralLexicalForm),
        about.maybe(Terms.SOURCE).map(Node::getLiteralLexicalForm));
  }

  /** The grade that a document is taken for; empty when the store does not hold it. */
  public Optional<Grade> grade(String document) {
    return about(document).maybe(Ch.reliability.asNode()).map(ClaimReader::grade);
  }

  private static Grade grade(Node term) {
    return Grade.valueOf(term.getLocalName().replace("Grade", ""));
  }

  /** The claims of a document in the order of their quotes; none when the store lacks it. */
  public List<Claim> claims(String document) {
    Optional<String> text = text(document);
    if (text.isEmpty()) {
      return List.of();
    }
    CodePoints points = new CodePoints(text.get());
    return Iter.iter(data.find(graphs.document(document), Node.ANY, Terms.TYPE, Ch.Claim.asNode()))
        .map(Quad::getSubject)
        .toList()
        .stream()
        .map(node -> claim(about(document).of(node), points))
        .sorted(Comparator.comparing((Claim c) -> c.evidence().quote()).thenComparing(Claim::id))
        .toList();
  }

  /** How many claims a document has; without reading them. */
  public int count(String document) {
    return (int)
        Iter.count(data.find(graphs.document(document), Node.ANY, Terms.TYPE, Ch.Claim.asNode()));
  }

  /** One claim by the last part of its IRI. */
  public Optional<Claim> claim(String id) {
    Node node = graphs.claim(id);
    return Optional.ofNullable(
            Iter.first(
                data.find(Node.ANY, node, Terms.TYPE, Ch.Claim.asNode()),
                quad -> graphs.isDocument(quad.getGraph())))
        .map(quad -> new Resource(data, quad.getGraph(), node))
        .map(
            claim -> {
              String text = claim.of(claim.graph()).text(Ch.text.asNode());
              return claim(claim, new CodePoints(text));
            });
  }

  private Resource about(String document) {
    Node name = graphs.document(document);
    return new Resource(data, name, name);
  }

  private Claim claim(Resource claim, CodePoints points) {
    Resource evidence = claim.one(Terms.DERIVED_FROM);
    String relation = claim.one(Ch.predicate.asNode()).node().getLocalName();
    return new Claim(
        graphs.id(claim.node()),
        graphs.id(claim.graph()),
        claim.of(claim.graph()).text(Ch.stem.asNode()),
        argument(claim.one(Ch.subject.asNode()), evidence.one(Ch.subjectMention.asNode()), points),
        relation,
        argument(claim.one(Ch.object.asNode()), evidence.one(Ch.objectMention.asNode()), points),
        claim
            .maybe(Ch.theme.asNode())
            .map(
                theme -> argument(claim.of(theme), evidence.one(Ch.themeMention.asNode()), points)),
        claim.maybe(Ch.relationPhrase.asNode()).map(Node::getLiteralLexicalForm),
        stance(claim),
        source(claim.one(Ch.heldBy.asNode())),
        claim.several("reportedBy").stream().map(node -> source(claim.of(node))).toList(),
        claim.maybe(Ch.contentOf.asNode()).map(graphs::id),
        claim.maybe(Ch.validTime.asNode()).map(time -> claim.of(time).text(Ch.edtf.asNode())),
        QualifierTriples.read(claim),
        evidence(evidence, points),
        new Confidence(
            claim.decimal(Ch.extractionConfidence.asNode()),
            claim.decimal(Ch.certainty.asNode()),
            grade(claim.one(Ch.reliability.asNode()).node())));
  }

  private static Stance stance(Resource claim) {
    return new Stance(
        Polarity.valueOf(term(claim.one(Ch.polarity.asNode()))),
        Modality.valueOf(term(claim.one(Ch.modality.asNode()))),
        claim.decimal(Ch.certainty.asNode()),
        claim.several("cue").stream().map(Node::getLiteralLexicalForm).toList());
  }

  private static String term(Resource value) {
    return value.node().getLocalName().toUpperCase(Locale.ROOT);
  }

  private Source source(Resource source) {
    Node document = source.graph();
    if (source.node().equals(DocumentTriples.author(document))) {
      return Source.AUTHOR;
    }
    return source.node().equals(DocumentTriples.unnamed(document))
        ? Source.UNNAMED
        : new Source.Named(target(source, Optional.empty()));
  }

  private Argument argument(Resource target, Resource mention, CodePoints points) {
    Optional<String> wording = mention.maybe(Terms.LABEL).map(Node::getLiteralLexicalForm);
    double link =
        mention
            .maybe(Ch.linkScore.asNode())
            .map(score -> Double.parseDouble(score.getLiteralLexicalForm()))
            .orElse(0.0);
    return new Argument(
        target(target, wording), mention.text(Terms.EXACT), span(mention, points), link);
  }

  private Target target(Resource target, Optional<String> wording) {
    String kind = target.one(Terms.TYPE).node().getLocalName();
    String label = wording.orElseGet(() -> target.text(Terms.LABEL));
    if (kind.equals("Phrase")) {
      return new Target.Phrase(label);
    }
    Optional<String> qid =
        new Resource(data, graphs.links(), target.node())
            .maybe(Terms.SAME_AS)
            .map(Node::getLocalName);
    return new Target.Entity(graphs.id(target.node()), label, kind, qid);
  }

  private Evidence evidence(Resource evidence, CodePoints points) {
    Resource sentence = evidence.one(Ch.inSentence.asNode());
    Resource position = evidence.of(child(evidence.node(), "/position"));
    Resource quote = evidence.of(child(evidence.node(), "/quote"));
    String section = evidence.one(Ch.inSection.asNode()).node().getURI();
    return new Evidence(
        span(sentence, points),
        sentence.text(Ch.text.asNode()),
        sentence.number(Ch.occurrence.asNode()),
        span(position, points),
        quote.text(Terms.EXACT),
        Integer.parseInt(section.substring(section.lastIndexOf('-') + 1)),
        graphs.id(evidence.one(Ch.sense.asNode()).node()));
  }

  private static Node child(Node node, String path) {
    return NodeFactory.createURI(node.getURI() + path);
  }

  private static Span span(Resource place, CodePoints points) {
    return points.span(place.number(Terms.START), place.number(Terms.END));
  }
}
