package org.chancery.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.chancery.ChanceryException;
import org.chancery.ontology.ConfigFiles;

/**
 * A SPARQL query with a header that says what it asks. Header lines start with {@code #+}:
 *
 * <pre>
 * #+ summary: one line for lists
 * #+ question: what an analyst would ask, in words
 * #+ param: actor name "North Korea" | whose supporters are asked for
 * </pre>
 *
 * A parameter is a variable of the query that the asker sets; its line gives name, type (see {@link
 * Parameter.Type}), default (in quotation marks; left out where the asker must give a value) and a
 * description.
 *
 * @param name the file's name without ending
 * @param place the file as shown in error messages
 * @param text the whole file
 */
public record QueryFile(
    String name,
    String place,
    String summary,
    String question,
    List<Parameter> parameters,
    String text) {
  private static final Pattern LINE = Pattern.compile("line (\\d+), column");

  public QueryFile {
    parameters = List.copyOf(parameters);
  }

  /**
   * Reads a query file of the library, which must have a header.
   *
   * @throws ChanceryException naming file and line when the header or the query is malformed
   */
  static QueryFile read(String name, ConfigFiles.Layer file) {
    return read(name, file, QueryHeader.read(file));
  }

  /**
   * Reads a query file of the asker's own, which may have a header.
   *
   * @throws ChanceryException naming file and line when the header or the query is malformed
   */
  public static QueryFile readOwn(String name, ConfigFiles.Layer file) {
    return read(name, file, QueryHeader.in(file) ? QueryHeader.read(file) : QueryHeader.NONE);
  }

  private static QueryFile read(String name, ConfigFiles.Layer file, QueryHeader header) {
    QueryFile read =
        new QueryFile(
            name,
            file.name(),
            header.summary(),
            header.question(),
            header.parameters(),
            file.text());
    read.parse();
    return read;
  }

  /**
   * The query with its parameters set. Values become terms of the parsed query; no text is spliced,
   * so no value can change what is asked.
   *
   * @param values by parameter name; missing ones take their defaults
   * @throws ChanceryException for an unknown or missing parameter or a value of the wrong type
   */
  public Query bind(Map<String, String> values) {
    for (String given : values.keySet()) {
      if (parameters.stream().noneMatch(parameter -> parameter.name().equals(given))) {
        throw new ChanceryException("query " + name + " has no parameter '" + given + "'", known());
      }
    }
    Map<Var, Node> terms = new HashMap<>();
    for (Parameter parameter : parameters) {
      String value =
          Optional.ofNullable(values.get(parameter.name()))
              .or(parameter::fallback)
              .orElseThrow(
                  () ->
                      new ChanceryException(
                          "query " + name + " needs a value for " + parameter.name(),
                          "add -p " + parameter.name() + "=... (" + parameter.description() + ")"));
      terms.put(Var.alloc(parameter.name()), parameter.term(value));
    }
    Query query = parse();
    return terms.isEmpty() ? query : QueryTransformOps.transform(query, terms);
  }

  private String known() {
    if (parameters.isEmpty()) {
      return "it takes none";
    }
    List<String> names = new ArrayList<>();
    parameters.forEach(parameter -> names.add(parameter.name()));
    return "it takes " + names.stream().sorted().collect(Collectors.joining(", "));
  }

  private Query parse() {
    try {
      return QueryFactory.create(text, Syntax.syntaxARQ);
    } catch (QueryParseException e) {
      throw new ChanceryException(
          ChanceryException.Kind.BAD_INPUT,
          place + ":" + line(e) + ": " + firstLine(e.getMessage()),
          "correct the SPARQL there",
          e);
    }
  }

  /** For a misspelt word the exception's own line is that of the word before it. */
  private static String line(QueryParseException e) {
    Matcher said = LINE.matcher(String.valueOf(e.getMessage()));
    return said.find() ? said.group(1) : Integer.toString(Math.max(1, e.getLine()));
  }

  private static String firstLine(String message) {
    return message == null
        ? "not a query"
        : message.lines().findFirst().orElse("not a query").strip();
  }

  /** Whether a word is the first part of a query's name, or several, in either case. */
  static boolean named(String name, String word) {
    return name.toLowerCase(Locale.ROOT).startsWith(word.toLowerCase(Locale.ROOT) + "-");
  }
}
