package org.chancery.export;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.claim.Claim;
import org.chancery.graph.Graphs;
import org.chancery.ontology.Ch;

/** Whether some document denies what a claim says. */
record Contradictions(Graphs graphs, DatasetGraph data) {
  boolean of(Claim claim) {
    Node proposition =
        graphs.proposition(
            graphs.target(claim.subject().target()),
            Ch.relation(claim.relation()).asNode(),
            graphs.target(claim.object().target()));
    return data.contains(graphs.accepted(), proposition, Ch.contradictedBy.asNode(), Node.ANY);
  }
}
