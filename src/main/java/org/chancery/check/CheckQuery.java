package org.chancery.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.chancery.ChanceryException;
import org.chancery.check.Finding.Severity;
import org.chancery.ontology.ConfigFiles;

/**
 * A query whose every answer is a finding. It selects {@code ?where}, the record at fault, and
 * {@code ?what}, the fault in words. Its header says in {@code #+} lines: summary, question,
 * severity (info, warning or error) and remedy.
 */
record CheckQuery(String name, Severity severity, String remedy, Query query) {
  private static final Pattern HEADER = Pattern.compile("#\\+\\s*(\\w+):\\s*(\\S.*)");

  /**
   * Reads one file.
   *
   * @throws ChanceryException naming the file, and the line for malformed SPARQL
   */
  static CheckQuery read(String path, ConfigFiles.Layer file) {
    Map<String, String> header = header(file);
    Query query = parse(file);
    if (!query.getResultVars().containsAll(List.of("where", "what"))) {
      throw new ChanceryException(
          file.name() + ": a check selects ?where and ?what",
          "name the record at fault ?where and the fault in words ?what");
    }
    return new CheckQuery(
        path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.rq$", ""),
        severity(file, header.get("severity")),
        header.get("remedy"),
        query);
  }

  private static Map<String, String> header(ConfigFiles.Layer file) {
    Map<String, String> header = new TreeMap<>();
    file.text()
        .lines()
        .map(HEADER::matcher)
        .filter(Matcher::matches)
        .forEach(line -> header.merge(line.group(1), line.group(2).strip(), (a, b) -> a + " " + b));
    for (String key : new String[] {"summary", "question", "severity", "remedy"}) {
      if (!header.containsKey(key)) {
        throw new ChanceryException(
            file.name() + ": the header lacks '" + key + "'",
            "begin the file with lines such as '#+ " + key + ": ...'");
      }
    }
    return header;
  }

  private static Severity severity(ConfigFiles.Layer file, String word) {
    try {
      return Severity.valueOf(word.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new ChanceryException(
          file.name() + ": unknown severity '" + word + "'", "use info, warning or error");
    }
  }

  private static Query parse(ConfigFiles.Layer file) {
    try {
      return QueryFactory.create(file.text(), Syntax.syntaxARQ);
    } catch (QueryParseException e) {
      throw new ChanceryException(
          ChanceryException.Kind.BAD_INPUT,
          file.name() + ", line " + Math.max(1, e.getLine()) + ": " + e.getMessage(),
          "correct the SPARQL there",
          e);
    }
  }
}
