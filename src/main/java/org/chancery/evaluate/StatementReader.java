package org.chancery.evaluate;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.chancery.ChanceryException;
import org.chancery.claim.Modality;
import org.chancery.claim.Polarity;
import org.chancery.ontology.Vocabulary;

/** Reads statements from JSON Lines; strict about gold, lenient about what may be left out. */
final class StatementReader {
  private final Vocabulary vocabulary;

  StatementReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Gold claims: every field but theme and time must be there, the relation be one of the ontology
   * and the quote stand in its sentence.
   */
  List<Statement> gold(Path file) {
    return read(file, true);
  }

  /** What some program read: needs doc, sentence, subject, relation and object. */
  List<Statement> predicted(Path file) {
    return read(file, false);
  }

  private List<Statement> read(Path file, boolean gold) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException e) {
      throw new ChanceryException(
          ChanceryException.Kind.BAD_INPUT,
          "cannot read " + file + ": " + e.getMessage(),
          "give the path of a JSON Lines file in UTF-8",
          e);
    }
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        try {
          statements.add(statement(lines.get(i), gold));
        } catch (JsonParseException | IllegalStateException | IllegalArgumentException e) {
          throw new ChanceryException(
              file + ":" + (i + 1) + ": " + e.getMessage(),
              gold
                  ? "write one gold claim a line, as data/gold/README.md describes"
                  : "write one claim a line, as chancery extract prints them");
        }
      }
    }
    return statements;
  }

  private Statement statement(String line, boolean gold) {
    JsonElement parsed = JsonParser.parseString(line);
    if (!parsed.isJsonObject()) {
      throw new IllegalArgumentException("not a JSON object");
    }
    JsonObject json = parsed.getAsJsonObject();
    String relation = required(json, "relation");
    if (gold) {
      check(json, relation);
    }
    return new Statement(
        required(json, "doc"),
        required(json, "sentence"),
        text(json, "quote").orElse(""),
        names(json, "subject", true),
        relation,
        names(json, "object", true),
        text(json, "polarity")
            .map(p -> Statement.constant(Polarity.class, p))
            .orElse(Polarity.POSITIVE),
        text(json, "modality").map(m -> Statement.constant(Modality.class, m)),
        names(json, "source", gold),
        text(json, "time"),
        gold && json.get("core").getAsBoolean(),
        text(json, "extractionConfidence")
            .map(c -> OptionalDouble.of(Double.parseDouble(c)))
            .orElse(OptionalDouble.empty()),
        text(json, "sense").orElse(""));
  }

  private void check(JsonObject json, String relation) {
    if (vocabulary.find(relation).filter(Agreement::stated).isEmpty()) {
      throw new IllegalArgumentException("texts state no relation " + relation);
    }
    for (String field : List.of("polarity", "modality", "core")) {
      required(json, field);
    }
    if (!required(json, "sentence").contains(required(json, "quote"))) {
      throw new IllegalArgumentException("the quote does not stand in the sentence");
    }
  }

  private static Statement.Names names(JsonObject json, String field, boolean required) {
    JsonElement value = json.get(field);
    Statement.Names names =
        value != null && value.isJsonObject()
            ? Statement.Names.of(
                Stream.of("label", "qid", "text")
                    .map(key -> text(value.getAsJsonObject(), key).orElse("")))
            : Statement.Names.of(text(json, field).stream());
    if (required && names.all().isEmpty()) {
      throw new IllegalArgumentException("no " + field);
    }
    return names;
  }

  private static String required(JsonObject json, String field) {
    return text(json, field)
        .filter(value -> !value.isBlank())
        .orElseThrow(() -> new IllegalArgumentException("no " + field));
  }

  private static Optional<String> text(JsonObject json, String field) {
    JsonElement value = json.get(field);
    return value == null || value.isJsonNull()
        ? Optional.empty()
        : Optional.of(value.getAsString());
  }
}
