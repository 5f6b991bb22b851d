package org.chancery.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.chancery.ontology.Ch;

/** Terms of the reused vocabularies that the graph of a document is written in. */
final class Terms {
  static final Node REIFIES = rdf("reifies");
  static final Node TYPE = rdf("type");
  static final Node FIRST = rdf("first");
  static final Node REST = rdf("rest");
  static final Node NIL = rdf("nil");
  static final Node LABEL = node("http://www.w3.org/2000/01/rdf-schema#label");
  static final Node ALT_LABEL = node("http://www.w3.org/2004/02/skos/core#altLabel");
  static final Node SAME_AS = node("http://www.w3.org/2002/07/owl#sameAs");

  static final Node HAS_SOURCE = oa("hasSource");
  static final Node HAS_SELECTOR = oa("hasSelector");
  static final Node POSITION_SELECTOR = oa("TextPositionSelector");
  static final Node QUOTE_SELECTOR = oa("TextQuoteSelector");
  static final Node START = oa("start");
  static final Node END = oa("end");
  static final Node EXACT = oa("exact");
  static final Node PREFIX = oa("prefix");
  static final Node SUFFIX = oa("suffix");

  static final Node DERIVED_FROM = prov("wasDerivedFrom");
  static final Node GENERATED_BY = prov("wasGeneratedBy");
  static final Node REVISION_OF = prov("wasRevisionOf");
  static final Node SPECIALIZATION_OF = prov("specializationOf");
  static final Node ENTITY = prov("Entity");
  static final Node ACTIVITY = prov("Activity");
  static final Node USED = prov("used");
  static final Node STARTED = prov("startedAtTime");
  static final Node ENDED = prov("endedAtTime");
  static final Node ATTRIBUTED_TO = prov("wasAttributedTo");
  static final Node GENERATED_AT = prov("generatedAtTime");
  static final Node AGENT = prov("Agent");
  static final Node INFLUENCED_BY = prov("wasInfluencedBy");
  static final Node COMMENT = node("http://www.w3.org/2000/01/rdf-schema#comment");
  static final Node AT_LOCATION = prov("atLocation");

  static final Node IDENTIFIER = dcterms("identifier");
  static final Node TITLE = dcterms("title");
  static final Node ISSUED = dcterms("issued");
  static final Node RIGHTS = dcterms("rights");
  static final Node SOURCE = dcterms("source");
  static final Node PART_OF = dcterms("isPartOf");
  static final Node AUTHOR = node("https://schema.org/author");
  static final Node PUBLISHER = node("https://schema.org/publisher");

  static final Node INTERVAL = time("Interval");
  static final Node INSTANT = time("Instant");
  static final Node BEGINNING = time("hasBeginning");
  static final Node ENDING = time("hasEnd");
  static final Node DATE = time("inXSDDate");

  static final Node CONCLUSION = node(Ch.NS + "Conclusion");

  private Terms() {}

  static Node wikidata(String qid) {
    return node("http://www.wikidata.org/entity/" + qid);
  }

  private static Node rdf(String local) {
    return node("http://www.w3.org/1999/02/22-rdf-syntax-ns#" + local);
  }

  private static Node oa(String local) {
    return node("http://www.w3.org/ns/oa#" + local);
  }

  private static Node prov(String local) {
    return node("http://www.w3.org/ns/prov#" + local);
  }

  private static Node dcterms(String local) {
    return node("http://purl.org/dc/terms/" + local);
  }

  private static Node time(String local) {
    return node("http://www.w3.org/2006/time#" + local);
  }

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }
}
