package org.chancery.graph;

import static org.chancery.graph.Terms.ch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.chancery.claim.Argument;
import org.chancery.claim.Claim;
import org.chancery.claim.Evidence;
import org.chancery.claim.Ids;
import org.chancery.claim.Source;
import org.chancery.claim.Target;
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
    Node predicate = ch(claim.relation());
    Node object = target(claim.object().target());
    out.add(iri, Terms.TYPE, ch("Claim"))
        .add(iri, Terms.REIFIES, NodeFactory.createTripleTerm(subject, predicate, object))
        .add(iri, ch("subject"), subject)
        .add(iri, ch("predicate"), predicate)
        .add(iri, ch("object"), object);
    claim.theme().ifPresent(theme -> out.add(iri, ch("theme"), target(theme.target())));
    claim.relationPhrase().ifPresent(words -> out.english(iri, ch("relationPhrase"), words));
    claim.qualifiers().forEach(each -> out.english(iri, ch(each.role()), each.text()));
    claim.time().ifPresent(edtf -> out.add(iri, ch("validTime"), time(edtf)));
    stance(claim, iri);
    sources(claim, iri);
    out.add(iri, Terms.DERIVED_FROM, graphs.evidence(claim.id()))
        .add(iri, Terms.GENERATED_BY, graphs.run(document.id(), document.sha256()));
    evidence(claim);
  }

  private void stance(Claim claim, Node iri) {
    var stance = claim.stance();
    out.add(iri, ch("polarity"), ch(capital(stance.polarity().key())))
        .add(iri, ch("modality"), ch(capital(stance.modality().key())))
        .decimal(iri, ch("certainty"), stance.certainty())
        .add(iri, ch("likelihood"), ch(stance.likelihood().term()))
        .decimal(iri, ch("extractionConfidence"), claim.confidence().extraction())
        .add(iri, ch("reliability"), ch("Grade" + claim.confidence().grade().name()))
        .decimal(iri, ch("confidence"), Triples.rounded(claim.confidence().combined()));
    List<Node> cues =
        stance.cues().stream().map(cue -> NodeFactory.createLiteralLang(cue, "en")).toList();
    several(iri, "cue", cues);
  }

  private void sources(Claim claim, Node iri) {
    out.add(iri, ch("heldBy"), source(claim.source()));
    several(iri, "reportedBy", claim.reportedBy().stream().map(this::source).toList());
  }

  /** Plain values for queries; where there are two or more, a list keeps their order. */
  private void several(Node iri, String property, List<Node> values) {
    values.forEach(value -> out.add(iri, ch(property), value));
    if (values.size() > 1) {
      Node head = NodeFactory.createURI(iri.getURI() + "/" + property);
      out.list(iri, ch(property + "List"), head, values);
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
    out.add(unnamed, Terms.TYPE, ch("Source"))
        .english(unnamed, Terms.LABEL, "unnamed in \u201c" + document.title() + "\u201d");
    return unnamed;
  }

  private Node target(Target target) {
    Node iri = graphs.target(target);
    String kind = target instanceof Target.Entity entity ? entity.kind() : "Phrase";
    out.add(iri, Terms.TYPE, ch(kind)).english(iri, Terms.LABEL, target.label());
    return iri;
  }

  private Node time(String edtf) {
    Node interval = graphs.time(edtf);
    out.add(interval, Terms.TYPE, Terms.INTERVAL).add(interval, ch("edtf"), edtf);
    Edtf.parse(edtf)
        .ifPresent(
            bounds -> {
              bounds.begin().ifPresent(day -> instant(interval, Terms.BEGINNING, "begin", day));
              bounds.end().ifPresent(day -> instant(interval, Terms.ENDING, "end", day));
            });
    return interval;
  }

  private void instant(Node interval, Node property, String name, LocalDate day) {
    Node instant = NodeFactory.createURI(interval.getURI() + "/" + name);
    out.add(interval, property, instant)
        .add(instant, Terms.TYPE, Terms.INSTANT)
        .typed(instant, Terms.DATE, day.toString(), XSDDatatype.XSDdate);
  }

  private void evidence(Claim claim) {
    Evidence evidence = claim.evidence();
    Node iri = graphs.evidence(claim.id());
    Node position = NodeFactory.createURI(iri.getURI() + "/position");
    Node quote = NodeFactory.createURI(iri.getURI() + "/quote");
    out.add(iri, Terms.TYPE, ch("Evidence"))
        .add(iri, Terms.HAS_SOURCE, node)
        .add(iri, Terms.HAS_SELECTOR, position)
        .add(iri, Terms.HAS_SELECTOR, quote)
        .add(iri, ch("inSection"), DocumentTriples.section(node, evidence.section()))
        .add(iri, ch("inSentence"), sentence(evidence))
        .add(iri, ch("sense"), graphs.sense(evidence.sense()));
    out.add(position, Terms.TYPE, Terms.POSITION_SELECTOR);
    place(position, evidence.quote());
    out.add(quote, Terms.TYPE, Terms.QUOTE_SELECTOR)
        .add(quote, Terms.EXACT, evidence.quoteText())
        .add(quote, Terms.PREFIX, before(evidence.quote().begin()))
        .add(quote, Terms.SUFFIX, after(evidence.quote().end()));
    mention(iri, "subjectMention", Optional.of(claim.subject()));
    mention(iri, "objectMention", Optional.of(claim.object()));
    mention(iri, "themeMention", claim.theme());
  }

  private Node sentence(Evidence evidence) {
    String hash = Ids.hash(evidence.sentenceText()).substring(0, 12);
    Node iri = DocumentTriples.part(node, "sentence-" + hash + "-" + evidence.occurrence());
    out.add(iri, Terms.TYPE, ch("Sentence"))
        .add(iri, ch("text"), evidence.sentenceText())
        .number(iri, ch("occurrence"), evidence.occurrence());
    place(iri, evidence.sentence());
    return iri;
  }

  /** Also the phrase's own wording: phrases that differ in case only share their IRI. */
  private void mention(Node evidence, String property, Optional<Argument> argument) {
    argument.ifPresent(
        arg -> {
          Node iri =
              NodeFactory.createURI(evidence.getURI() + "/" + property.replace("Mention", ""));
          out.add(evidence, ch(property), iri)
              .add(iri, Terms.TYPE, ch("Mention"))
              .add(iri, Terms.EXACT, arg.text());
          place(iri, arg.span());
          if (arg.target() instanceof Target.Phrase) {
            out.english(iri, Terms.LABEL, arg.target().label());
          }
        });
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

  private static String capital(String key) {
    return Character.toUpperCase(key.charAt(0)) + key.substring(1);
  }
}
