package org.chancery.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.ontology.Ch;

/** The history of a document's text: each revision by number with its checksum. */
final class Revisions {
  private final Triples out;
  private final Node document;

  Revisions(Triples out, Node document) {
    this.out = out;
    this.document = document;
  }

  /** Writes the revisions that the store knows and, if its text is another, the present one. */
  void continueFrom(DatasetGraph data, String sha256) {
    int number = 0;
    String last = null;
    for (String known = sha(data, 1); known != null; known = sha(data, number + 1)) {
      write(++number, known);
      last = known;
    }
    if (!sha256.equals(last)) {
      write(++number, sha256);
    }
    out.add(document, Ch.revision.asNode(), revision(number));
  }

  private void write(int number, String sha256) {
    Node node = revision(number);
    out.add(node, Terms.TYPE, Terms.ENTITY)
        .add(node, Terms.TYPE, Ch.Revision.asNode())
        .add(node, Terms.SPECIALIZATION_OF, document)
        .add(node, Ch.textHash.asNode(), sha256);
    if (number > 1) {
      out.add(node, Terms.REVISION_OF, revision(number - 1));
    }
  }

  private String sha(DatasetGraph data, int number) {
    return new Resource(data, document, revision(number))
        .maybe(Ch.textHash.asNode())
        .map(Node::getLiteralLexicalForm)
        .orElse(null);
  }

  private Node revision(int number) {
    return DocumentTriples.part(document, "revision-" + number);
  }
}
