package org.chancery.graph;

import java.time.LocalDate;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.chancery.ontology.Ch;

/** Stretches of time in OWL-Time, with their EDTF text beside. */
public final class Intervals {
  private Intervals() {}

  /** All that is to be said about the interval of that text, {@link Graphs#time}. */
  public static Set<Triple> describe(Graphs graphs, String edtf) {
    Node interval = graphs.time(edtf);
    Triples out = new Triples();
    out.add(interval, Terms.TYPE, Terms.INTERVAL).add(interval, Ch.edtf.asNode(), edtf);
    Edtf.parse(edtf)
        .ifPresent(
            bounds -> {
              bounds.begin().ifPresent(day -> instant(out, interval, "begin", day));
              bounds.end().ifPresent(day -> instant(out, interval, "end", day));
            });
    return out.all();
  }

  private static void instant(Triples out, Node interval, String name, LocalDate day) {
    Node property = name.equals("begin") ? Terms.BEGINNING : Terms.ENDING;
    Node instant = NodeFactory.createURI(interval.getURI() + "/" + name);
    out.add(interval, property, instant)
        .add(instant, Terms.TYPE, Terms.INSTANT)
        .typed(instant, Terms.DATE, day.toString(), XSDDatatype.XSDdate);
  }
}
