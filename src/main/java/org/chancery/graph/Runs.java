package org.chancery.graph;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.chancery.ontology.Ch;
import org.chancery.text.Document;

/**
 * The record of readings, one a document (PROV-O): which program with which files, from where,
 * when. It has a graph of its own, {@link Graphs#runs()}, since its times are the one thing in
 * which two stores of the same documents may differ. Call inside a transaction.
 */
public final class Runs {
  private final Graphs graphs;

  public Runs(Graphs graphs) {
    this.graphs = graphs;
  }

  /** Whether the store holds the document with this very text, read by these versions. */
  public boolean current(DatasetGraph data, Document document, Versions versions) {
    Node run = graphs.run(document.id(), document.sha256());
    Triples wanted = new Triples();
    versions(wanted, run, versions);
    return wanted.all().stream()
        .allMatch(triple -> data.contains(Quad.create(graphs.runs(), triple)));
  }

  /** Records a reading in place of the document's earlier one. */
  public void write(
      DatasetGraph data, Document document, Versions versions, Instant began, Instant ended) {
    remove(data, document.id());
    Node run = graphs.run(document.id(), document.sha256());
    Triples out = new Triples();
    out.add(run, Terms.TYPE, Ch.Run.asNode())
        .add(run, Terms.TYPE, Terms.ACTIVITY)
        .add(run, Terms.USED, graphs.document(document.id()))
        .add(run, Terms.AT_LOCATION, document.location())
        .typed(run, Terms.STARTED, seconds(began), XSDDatatype.XSDdateTime)
        .typed(run, Terms.ENDED, seconds(ended), XSDDatatype.XSDdateTime);
    versions(out, run, versions);
    out.all().forEach(triple -> data.add(Quad.create(graphs.runs(), triple)));
  }

  /** Where each document was read from: its location by its id. */
  public Map<String, String> locations(DatasetGraph data) {
    Map<String, String> locations = new TreeMap<>();
    data.find(graphs.runs(), Node.ANY, Terms.AT_LOCATION, Node.ANY)
        .forEachRemaining(
            quad ->
                locations.put(
                    graphs.id(
                        new Resource(data, graphs.runs(), quad.getSubject())
                            .one(Terms.USED)
                            .node()),
                    quad.getObject().getLiteralLexicalForm()));
    return locations;
  }

  /** Takes out what is recorded of a document. */
  public void remove(DatasetGraph data, String document) {
    List<Quad> runs =
        Iter.toList(data.find(graphs.runs(), Node.ANY, Terms.USED, graphs.document(document)));
    runs.forEach(run -> data.deleteAny(graphs.runs(), run.getSubject(), Node.ANY, Node.ANY));
  }

  private static void versions(Triples out, Node run, Versions versions) {
    out.add(run, Ch.softwareVersion.asNode(), versions.software())
        .add(run, Ch.modelVersion.asNode(), versions.model())
        .add(run, Ch.ontologyVersion.asNode(), versions.ontology())
        .add(run, Ch.lexiconVersion.asNode(), versions.lexicon())
        .add(run, Ch.cuesVersion.asNode(), versions.cues())
        .add(run, Ch.gazetteerVersion.asNode(), versions.gazetteer());
  }

  private static String seconds(Instant time) {
    return time.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
