package org.chancery.serve.explore;

import java.util.List;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.chancery.graph.Store;
import org.chancery.ontology.Ch;
import org.chancery.reason.Conclusion;
import org.chancery.reason.Reasoner;

/** The reasoner of a store, and what it concludes of single triples. */
final class Conclusions {
  private final Store store;
  private final Supplier<Reasoner> maker;
  private Reasoner reasoner;

  /**
   * @param maker makes the reasoner when it is first asked, since its rules take time to load
   */
  Conclusions(Store store, Supplier<Reasoner> maker) {
    this.store = store;
    this.maker = maker;
  }

  synchronized Reasoner reasoner() {
    if (reasoner == null) {
      reasoner = maker.get();
    }
    return reasoner;
  }

  /** The conclusions about a triple, with their proofs. */
  List<Conclusion> about(Overview.Key key) {
    Triple triple =
        Triple.create(iri(key.subject()), iri(Ch.NS + key.relation()), iri(key.object()));
    return store.read(data -> reasoner().why(data, triple));
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
