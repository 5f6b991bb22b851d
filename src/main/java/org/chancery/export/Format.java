package org.chancery.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chancery.ChanceryException;

/** What claims and graphs can be written as. */
public enum Format {
  /** RDF 1.2 N-Quads, sorted: the same store gives the same bytes. */
  NQUADS,
  /** RDF 1.2 TriG, graph by graph. */
  TRIG,
  /** RDF 1.2 Turtle, all graphs as one. */
  TURTLE,
  /** Claims as JSON, one a line. */
  JSONL,
  /** Claims as a table with a header. */
  CSV,
  /** JSON-LD 1.1; claims as classic {@code rdf:Statement}, since it knows no triple terms. */
  JSONLD,
  /** RDF/XML, all graphs as one; claims as classic {@code rdf:Statement}. */
  RDFXML,
  /** Commands that add judged claims to Wikidata. */
  QUICKSTATEMENTS;

  /** As given on the command line: lower case. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The format of a key; {@code ttl} and {@code nq} are understood too.
   *
   * @throws ChanceryException when there is none, naming those there are
   */
  public static Format of(String key) {
    return switch (key.toLowerCase(Locale.ROOT)) {
      case "ttl" -> TURTLE;
      case "nq" -> NQUADS;
      default ->
          Arrays.stream(values())
              .filter(format -> format.key().equalsIgnoreCase(key))
              .findFirst()
              .orElseThrow(() -> unknown(key));
    };
  }

  private static ChanceryException unknown(String key) {
    return new ChanceryException(
        "no format is called " + key,
        "use one of " + Arrays.stream(values()).map(Format::key).collect(Collectors.joining(", ")));
  }
}
