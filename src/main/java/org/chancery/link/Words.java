package org.chancery.link;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.chancery.ontology.Ch;

/** The terms that links are written in. */
final class Words {
  static final Node LINK = Ch.term("Link").asNode();
  static final Node CANDIDATE_CLASS = Ch.term("LinkCandidate").asNode();
  static final Node LINKED = Ch.term("Linked").asNode();
  static final Node AMBIGUOUS = Ch.term("Ambiguous").asNode();
  static final Node UNKNOWN = Ch.term("Unknown").asNode();

  static final Node LINK_OF = Ch.relation("linkOf").asNode();
  static final Node LINKED_IN = Ch.relation("linkedIn").asNode();
  static final Node EARLY = Ch.relation("beforeItsTime").asNode();
  static final Node DECISION = Ch.relation("decision").asNode();
  static final Node TARGET = Ch.relation("linkTarget").asNode();
  static final Node WHY = Ch.relation("why").asNode();
  static final Node WRITTEN_AS = Ch.relation("writtenAs").asNode();
  static final Node USES = Ch.relation("uses").asNode();
  static final Node JUDGE = Ch.relation("judge").asNode();
  static final Node CANDIDATE = Ch.relation("candidate").asNode();
  static final Node THING = Ch.relation("candidateThing").asNode();
  static final Node ITEM = Ch.relation("candidateItem").asNode();
  static final Node SCORE = Ch.relation("score").asNode();
  static final Node FEATURE = Ch.relation("feature").asNode();

  static final Node GENERATED = NodeFactory.createURI("http://www.w3.org/ns/prov#generatedAtTime");
  static final Node PREF_LABEL =
      NodeFactory.createURI("http://www.w3.org/2004/02/skos/core#prefLabel");

  private static final String ITEMS = "http://www.wikidata.org/entity/";

  private Words() {}

  static Node decision(Resolution resolution) {
    if (resolution instanceof Resolution.Linked) {
      return LINKED;
    }
    return resolution instanceof Resolution.Ambiguous ? AMBIGUOUS : UNKNOWN;
  }

  static Node item(String qid) {
    return NodeFactory.createURI(ITEMS + qid);
  }

  static String qid(Node item) {
    return item.getURI().substring(ITEMS.length());
  }
}
