package org.chancery.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;

/** Short names of RDF terms for people: prefixed IRIs, literals without type and language. */
public final class ShortNames {
  private final Map<String, String> prefixes = new LinkedHashMap<>();

  /** Shortens by the prefixes of a query. */
  public static ShortNames of(Query query) {
    return new ShortNames(query.getPrefixMapping().getNsPrefixMap());
  }

  /** Shortens by prefixes. */
  public ShortNames(Map<String, String> prefixes) {
    this.prefixes.putAll(prefixes);
  }

  /** The term's short name; empty for a missing one. */
  public String of(Node term) {
    if (term == null) {
      return "";
    }
    if (term.isLiteral()) {
      return term.getLiteralLexicalForm().replaceAll("\\s+", " ");
    }
    if (term.isTripleTerm()) {
      var triple = term.getTriple();
      return Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
          .map(this::of)
          .collect(Collectors.joining(" ", "<<( ", " )>>"));
    }
    return term.isURI() ? shorten(term.getURI()) : "_:" + term.getBlankNodeLabel();
  }

  private String shorten(String iri) {
    String best = iri;
    int longest = 0;
    for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
      String namespace = prefix.getValue();
      if (namespace.length() > longest && iri.startsWith(namespace)) {
        longest = namespace.length();
        best = prefix.getKey() + ":" + iri.substring(longest);
      }
    }
    return best;
  }
}
