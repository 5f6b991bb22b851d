package org.chancery.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.chancery.graph.Graphs;

/** Where a document comes from, as a reference in Wikidata. */
record Provenance(Graphs graphs, DatasetGraph data, String document) {
  private static final Node USED = prov("used");
  private static final Node STARTED = prov("startedAtTime");
  private static final String ITEM = "https?://www\\.wikidata\\.org/(entity|wiki)/(Q[1-9]\\d*)";

  private static Node prov(String local) {
    return NodeFactory.createURI("http://www.w3.org/ns/prov#" + local);
  }

  /** Its address on the web. */
  Optional<String> address() {
    return source().filter(text -> text.matches("https?://\\S+") && !text.matches(ITEM));
  }

  /** The item of the work, when the document's source is one. */
  Optional<String> item() {
    return source().filter(text -> text.matches(ITEM)).map(text -> text.replaceFirst(ITEM, "$2"));
  }

  private Optional<String> source() {
    return value(graphs.document(document), DCTerms.source.asNode(), graphs.document(document));
  }

  /** Stated in (P248), address (P854), published (P577), retrieved (P813), quotation (P1683). */
  List<String> reference(String quote) {
    List<String> cells = new ArrayList<>();
    item().ifPresent(item -> cells.addAll(List.of("S248", item)));
    address().ifPresent(url -> cells.addAll(List.of("S854", quoted(url))));
    value(graphs.document(document), DCTerms.issued.asNode(), graphs.document(document))
        .flatMap(WikidataTime::value)
        .ifPresent(day -> cells.addAll(List.of("S577", day)));
    read().ifPresent(day -> cells.addAll(List.of("S813", day)));
    cells.addAll(List.of("S1683", "en:" + quoted(quote)));
    return cells;
  }

  /** The day on which the program read it. */
  private Optional<String> read() {
    return Iter.iter(data.find(graphs.runs(), Node.ANY, USED, graphs.document(document)))
        .map(Quad::getSubject)
        .toList()
        .stream()
        .flatMap(run -> value(graphs.runs(), STARTED, run).stream())
        .map(time -> time.substring(0, 10))
        .sorted()
        .findFirst()
        .flatMap(WikidataTime::value);
  }

  private Optional<String> value(Node graph, Node property, Node subject) {
    return Iter.iter(data.find(graph, subject, property, Node.ANY))
        .map(quad -> quad.getObject())
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .toList()
        .stream()
        .sorted()
        .findFirst();
  }

  /** The format has no way to write a straight quotation mark, tab or line end in a text. */
  private static String quoted(String text) {
    return '"' + text.replaceAll("\\s+", " ").replace('"', '\u201d') + '"';
  }
}
