package org.chancery.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.ChanceryException;
import org.chancery.ontology.ConfigFiles;

/** The {@code #+} lines at the head of a query file. */
record QueryHeader(String summary, String question, List<Parameter> parameters) {
  private static final Pattern LINE = Pattern.compile("#\\+\\s*(\\w+):\\s*(.*)");
  private static final Pattern PARAMETER =
      Pattern.compile("(\\w+)\\s+(\\w+)(?:\\s+\"([^\"]*)\")?\\s*\\|\\s*(\\S.*)");

  /** The header of a one-off query that has none. */
  static final QueryHeader NONE = new QueryHeader("", "", List.of());

  static boolean in(ConfigFiles.Layer file) {
    return file.text().lines().anyMatch(line -> line.startsWith("#+"));
  }

  static QueryHeader read(ConfigFiles.Layer file) {
    String summary = "";
    StringBuilder question = new StringBuilder();
    List<Parameter> parameters = new ArrayList<>();
    int number = 0;
    for (String line : file.text().lines().toList()) {
      number++;
      if (!line.startsWith("#+")) {
        continue;
      }
      String place = file.name() + ":" + number;
      Matcher matcher = LINE.matcher(line.strip());
      if (!matcher.matches()) {
        throw malformed(place, "not a header line: " + line);
      }
      String value = matcher.group(2).strip();
      switch (matcher.group(1)) {
        case "summary" -> summary = value;
        case "question" -> question.append(question.isEmpty() ? "" : " ").append(value);
        case "param" -> parameters.add(parameter(place, value));
        default -> throw malformed(place, "unknown header '" + matcher.group(1) + "'");
      }
    }
    if (summary.isBlank() || question.toString().isBlank()) {
      throw malformed(file.name() + ":1", "the header lacks a summary or a question");
    }
    return new QueryHeader(summary, question.toString(), parameters);
  }

  private static Parameter parameter(String place, String value) {
    Matcher matcher = PARAMETER.matcher(value);
    if (!matcher.matches()) {
      throw malformed(place, "not a parameter: " + value);
    }
    return new Parameter(
        matcher.group(1),
        type(place, matcher.group(2)),
        Optional.ofNullable(matcher.group(3)),
        matcher.group(4));
  }

  private static Parameter.Type type(String place, String word) {
    for (Parameter.Type type : Parameter.Type.values()) {
      if (type.name().toLowerCase(Locale.ROOT).equals(word)) {
        return type;
      }
    }
    throw malformed(place, "unknown parameter type '" + word + "'");
  }

  private static ChanceryException malformed(String place, String problem) {
    return new ChanceryException(
        place + ": " + problem,
        "header lines are '#+ summary: ...', '#+ question: ...' and"
            + " '#+ param: name type \"default\" | description', where type is name, string, date,"
            + " integer, decimal or iri");
  }
}
