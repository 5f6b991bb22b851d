package org.chancery.graph;

import java.util.Map;
import java.util.TreeMap;

/** The prefixes that queries and exports may rely on. */
final class Prefixes {
  static final Map<String, String> ALL = new TreeMap<>();

  static {
    ALL.put("ch", "https://w3id.org/chancery/ns#");
    ALL.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    ALL.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    ALL.put("owl", "http://www.w3.org/2002/07/owl#");
    ALL.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    ALL.put("prov", "http://www.w3.org/ns/prov#");
    ALL.put("oa", "http://www.w3.org/ns/oa#");
    ALL.put("time", "http://www.w3.org/2006/time#");
    ALL.put("dcterms", "http://purl.org/dc/terms/");
    ALL.put("skos", "http://www.w3.org/2004/02/skos/core#");
    ALL.put("org", "http://www.w3.org/ns/org#");
    ALL.put("schema", "https://schema.org/");
    ALL.put("wd", "http://www.wikidata.org/entity/");
    ALL.put("wdt", "http://www.wikidata.org/prop/direct/");
  }

  private Prefixes() {}
}
