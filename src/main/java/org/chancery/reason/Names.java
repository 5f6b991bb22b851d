package org.chancery.reason;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.ontology.Ch;

/** Terms that premises are read with and conclusions written with. */
final class Names {
  static final Node TYPE = RDF.Nodes.type;
  static final Node REIFIES = NodeFactory.createURI(RDF.getURI() + "reifies");
  static final Node LABEL = RDFS.label.asNode();
  static final Node SUBCLASS = RDFS.subClassOf.asNode();
  static final Node SUBPROPERTY = RDFS.subPropertyOf.asNode();
  static final Node INVERSE = OWL.inverseOf.asNode();
  static final Node SYMMETRIC = OWL.SymmetricProperty.asNode();
  static final Node DEFINITION =
      NodeFactory.createURI("http://www.w3.org/2004/02/skos/core#definition");
  static final Node SOURCE = DCTerms.source.asNode();

  static final Node USED = prov("used");
  static final Node GENERATED_BY = prov("wasGeneratedBy");
  static final Node DERIVED_FROM = prov("wasDerivedFrom");

  static final Node MEMBER = term("member");
  static final Node ALLIANCE = term("alliance");
  static final Node START = term("startDate");
  static final Node END = term("endDate");
  static final Node PREDECESSOR = term("predecessor");
  static final Node CONTESTED_BY = term("contestedBy");
  static final Node BELONGS_TO = term("belongsTo");

  static final Node CONCLUSION = term("Conclusion");
  static final Node DERIVATION = term("Derivation");
  static final Node PREMISE = term("Premise");
  static final Node RULE_CLASS = term("Rule");
  static final Node RULE = term("rule");
  static final Node RULES_VERSION = term("rulesVersion");

  private Names() {}

  static Node term(String local) {
    return NodeFactory.createURI(Ch.NS + local);
  }

  private static Node prov(String local) {
    return NodeFactory.createURI("http://www.w3.org/ns/prov#" + local);
  }
}
