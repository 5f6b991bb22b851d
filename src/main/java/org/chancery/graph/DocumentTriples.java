package org.chancery.graph;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.chancery.claim.Grade;
import org.chancery.ontology.Ch;
import org.chancery.text.Document;
import org.chancery.text.Metadata;
import org.chancery.text.Section;

/** What a document is, apart from what it says: title, text, sections, speaker. */
final class DocumentTriples {
  private final Triples out;
  private final Document document;
  private final CodePoints points;
  private final Node node;

  DocumentTriples(Triples out, Graphs graphs, Document document, CodePoints points) {
    this.out = out;
    this.document = document;
    this.points = points;
    this.node = graphs.document(document.id());
  }

  /**
   * @param grade what it is taken for, stated by itself or not
   */
  void write(Grade grade) {
    out.add(node, Terms.TYPE, Ch.Document.asNode())
        .add(node, Terms.IDENTIFIER, document.id())
        .add(node, Ch.stem.asNode(), document.stem())
        .english(node, Terms.TITLE, document.title())
        .add(node, Ch.text.asNode(), document.text())
        .add(node, Ch.textHash.asNode(), document.sha256())
        .add(node, Ch.reliability.asNode(), Ch.of(grade).asNode());
    metadata(document.metadata());
    document.sections().forEach(this::section);
    Node author = author(node);
    out.add(author, Terms.TYPE, Ch.Author.asNode())
        .english(author, Terms.LABEL, "the author of \u201c" + document.title() + "\u201d");
  }

  private void metadata(Metadata about) {
    about.author().ifPresent(text -> out.add(node, Terms.AUTHOR, text));
    about.publisher().ifPresent(text -> out.add(node, Terms.PUBLISHER, text));
    about
        .date()
        .ifPresent(day -> out.typed(node, Terms.ISSUED, day.toString(), XSDDatatype.XSDdate));
    about
        .reliability()
        .ifPresent(
            grade ->
                out.add(node, Ch.statedReliability.asNode(), Ch.of(Grade.valueOf(grade)).asNode()));
    about.licence().ifPresent(text -> out.add(node, Terms.RIGHTS, text));
    about.source().ifPresent(text -> out.add(node, Terms.SOURCE, text));
  }

  private void section(Section section) {
    Node part = section(node, section.index());
    out.add(part, Terms.TYPE, Ch.Section.asNode())
        .number(part, Ch.ordinal.asNode(), section.index())
        .number(part, Ch.level.asNode(), section.level())
        .add(part, Terms.PART_OF, section.parent() < 0 ? node : section(node, section.parent()))
        .number(part, Terms.START, points.of(section.span().begin()))
        .number(part, Terms.END, points.of(section.span().end()));
    if (!section.heading().isEmpty()) {
      out.english(part, Terms.TITLE, section.heading());
    }
  }

  /** The document's own speaker. */
  static Node author(Node document) {
    return part(document, "author");
  }

  /** Whoever the document credits without a name. */
  static Node unnamed(Node document) {
    return part(document, "unnamed-1");
  }

  static Node section(Node document, int index) {
    return part(document, "section-" + index);
  }

  static Node part(Node document, String fragment) {
    return NodeFactory.createURI(document.getURI() + "#" + fragment);
  }
}
