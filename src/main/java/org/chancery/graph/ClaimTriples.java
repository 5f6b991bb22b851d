package org.chancery.graph;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.chancery.claim.Argument;
import org.chancery.claim.Claim;
import org.chancery.claim.Evidence;
import org.chancery.claim.Ids;
import org.chancery.claim.Source;
import org.chancery.claim.Target;
import org.chancery.ontology.Ch;
import org.chancery.text.Document;
import org.chancery.text.Span;

/** A document's claims with their evidence and all that they name. */
final class ClaimTriples {
  /** Characters of context on either side of a quote, enough to find it again after an edit. */
  private static final int CONTEXT = 32;

  private final Triples out;
  private final Graphs graphs;
  private final Document document;
  private final CodePoints points;
  private final Node node;

  ClaimTriples(Triples out, Graphs graphs, Document document, CodePoints points) {
    this.out = out;
    this.graphs = graphs;
    this.document = document;
    this.points = points;
    this.node = graphs.document(document.id());
  }

  void write(Claim claim) {
    Node iri = graphs.claim(claim.id());
    Node subject = target(claim.subject().target());
    Node predicate = Ch.relation(claim.relation()).asNode();
    Node object = target(claim.object().target());
    out.add(iri, Terms.TYPE, Ch.Claim.asNode())
        .add(iri, Terms.REIFIES, NodeFactory.createTripleTerm(subject, predicate, object))
        .add(iri, Ch.subject.asNode(), subject)
        .add(iri, Ch.predicate.asNode(), predicate)
        .add(iri, Ch.object.asNode(), object);
    claim.theme().ifPresent(theme -> out.add(iri, Ch.theme.asNode(), target(theme.target())));
    claim.relationPhrase().ifPresent(words -> out.english(iri, Ch.relationPhrase.asNode(), words));
    QualifierTriples.write(out, iri, claim.qualifiers());
    claim.time().ifPresent(edtf -> out.add(iri, Ch.validTime.asNode(), time(edtf)));
    stance(claim, iri);
    sources(claim, iri);
    out.add(iri, Terms.DERIVED_FROM, graphs.evidence(claim.id()))
        .add(iri, Terms.GENERATED_BY, graphs.run(document.id(), document.sha256()));
    evidence(claim, graphs.evidence(claim.id()));
  }

  private void stance(Claim claim, Node iri) {
    var stance = claim.stance();
    out.add(iri, Ch.polarity.asNode(), Ch.of(stance.polarity()).asNode())
        .add(iri, Ch.modality.asNode(), Ch.of(stance.modality()).asNode())
        .decimal(iri, Ch.certainty.asNode(), stance.certainty())
        .add(iri, Ch.likelihood.asNode(), Ch.of(stance.likelihood()).asNode())
        .decimal(iri, Ch.extractionConfidence.asNode(), claim.confidence().extraction())
        .add(iri, Ch.reliability.asNode(), Ch.of(claim.confidence().grade()).asNode())
        .decimal(iri, Ch.confidence.asNode(), claim.confidence().combined());
    List<Node> cues =
        stance.cues().stream().map(cue -> NodeFactory.createLiteralLang(cue, "en")).toList();
    several(iri, "cue", cues);
  }

  private void sources(Claim claim, Node iri) {
    out.add(iri, Ch.heldBy.asNode(), source(claim.source()));
    claim.contentOf().ifPresent(id -> out.add(iri, Ch.contentOf.asNode(), graphs.claim(id)));
    several(iri, "reportedBy", claim.reportedBy().stream().map(this::source).toList());
  }

  /** Plain values for queries; where there are two or more, a list keeps their order. */
  private void several(Node iri, String property, List<Node> values) {
    values.forEach(value -> out.add(iri, Ch.relation(property).asNode(), value));
    if (values.size() > 1) {
      Node head = NodeFactory.createURI(iri.getURI() + "/" + property);
      out.list(iri, Ch.relation(property + "List").asNode(), head, values);
    }
  }

  private Node source(Source source) {
    if (source instanceof Source.Named named) {
      return target(named.target());
    }
    if (source instanceof Source.Author) {
      return DocumentTriples.author(node);
    }
    Node unnamed = DocumentTriples.unnamed(node);
    out.add(unnamed, Terms.TYPE, Ch.UnnamedSource.asNode())
        .english(unnamed, Terms.LABEL, "unnamed in \u201c" + document.title() + "\u201d");
    return unnamed;
  }

  private Node target(Target target) {
    Node iri = graphs.target(target);
    String kind = target instanceof Target.Entity entity ? entity.kind() : "Phrase";
    out.add(iri, Terms.TYPE, Ch.term(kind).asNode()).english(iri, Terms.LABEL, target.label());
    return iri;
  }

  private Node time(String edtf) {
    out.all().addAll(Intervals.describe(graphs, edtf));
    return graphs.time(edtf);
  }

  private void evidence(Claim claim, Node iri) {
    Evidence evidence = claim.evidence();
    Node position = NodeFactory.createURI(iri.getURI() + "/position");
    Node quote = NodeFactory.createURI(iri.getURI() + "/quote");
    out.add(iri, Terms.TYPE, Ch.Evidence.asNode())
        .add(iri, Terms.HAS_SOURCE, node)
        .add(iri, Terms.HAS_SELECTOR, position)
        .add(iri, Terms.HAS_SELECTOR, quote)
        .add(iri, Ch.inSection.asNode(), DocumentTriples.section(node, evidence.section()))
        .add(iri, Ch.inSentence.asNode(), sentence(evidence))
        .add(iri, Ch.sense.asNode(), graphs.sense(evidence.sense()));
    out.add(position, Terms.TYPE, Terms.POSITION_SELECTOR);
    place(position, evidence.quote());
    out.add(quote, Terms.TYPE, Terms.QUOTE_SELECTOR)
        .add(quote, Terms.EXACT, evidence.quoteText())
        .add(quote, Terms.PREFIX, before(evidence.quote().begin()))
        .add(quote, Terms.SUFFIX, after(evidence.quote().end()));
    mention(iri, Ch.subjectMention, claim.subject());
    mention(iri, Ch.objectMention, claim.object());
    claim.theme().ifPresent(theme -> mention(iri, Ch.themeMention, theme));
  }

  private Node sentence(Evidence evidence) {
    String hash = Ids.hash(evidence.sentenceText()).substring(0, 12);
    Node iri = DocumentTriples.part(node, "sentence-" + hash + "-" + evidence.occurrence());
    out.add(iri, Terms.TYPE, Ch.Sentence.asNode())
        .add(iri, Ch.text.asNode(), evidence.sentenceText())
        .number(iri, Ch.occurrence.asNode(), evidence.occurrence());
    place(iri, evidence.sentence());
    return iri;
  }

  /** Also a phrase's own wording: phrases that differ in case only share their IRI. */
  private void mention(Node evidence, Property property, Argument argument) {
    String part = property.getLocalName().replace("Mention", "");
    Node iri = NodeFactory.createURI(evidence.getURI() + "/" + part);
    out.add(evidence, property.asNode(), iri)
        .add(iri, Terms.TYPE, Ch.Mention.asNode())
        .add(iri, Terms.EXACT, argument.text());
    place(iri, argument.span());
    if (argument.target() instanceof Target.Phrase) {
      out.english(iri, Terms.LABEL, argument.target().label());
    } else {
      out.decimal(iri, Ch.linkScore.asNode(), argument.link());
    }
  }

  private void place(Node iri, Span span) {
    out.number(iri, Terms.START, points.of(span.begin()))
        .number(iri, Terms.END, points.of(span.end()));
  }

  private String before(int offset) {
    int from = Math.max(0, offset - CONTEXT);
    boolean split = from > 0 && Character.isLowSurrogate(document.text().charAt(from));
    return document.text().substring(split ? from + 1 : from, offset);
  }

  private String after(int offset) {
    int to = Math.min(document.text().length(), offset + CONTEXT);
    boolean split =
        to < document.text().length() && Character.isLowSurrogate(document.text().charAt(to));
    return document.text().substring(offset, split ? to - 1 : to);
  }
}
