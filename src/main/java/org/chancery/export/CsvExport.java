package org.chancery.export;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.claim.Claim;
import org.chancery.graph.ClaimReader;
import org.chancery.graph.Graphs;

/**
 * Claims as comma-separated values (RFC 4180) with a header. The columns are the fields of {@link
 * ClaimJson}; things take three each: name, IRI, Wikidata id.
 */
record CsvExport(Graphs graphs) implements Export {
  private static final List<String> PLACE = List.of("doc", "claim", "begin", "end");
  private static final List<String> SAID =
      List.of(
          "relation",
          "phrase",
          "polarity",
          "modality",
          "reportedBy",
          "contentOf",
          "time",
          "qualifiers",
          "certainty");
  private static final List<String> READ =
      List.of("extractionConfidence", "confidence", "cues", "sense", "quote", "sentence");
  private static final List<String> THINGS = List.of("subject", "object", "theme", "source");

  @Override
  public void write(DatasetGraph data, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write(header() + "\r\n");
    ClaimReader reader = new ClaimReader(graphs, data);
    for (String document : reader.documents()) {
      ClaimJson json = new ClaimJson(graphs, reader.text(document).orElseThrow());
      for (Claim claim : reader.claims(document)) {
        writer.write(line(json.json(claim)) + "\r\n");
      }
    }
    writer.flush();
  }

  private static String header() {
    Stream<String> things =
        THINGS.stream().flatMap(name -> Stream.of(name, name + "Iri", name + "Qid"));
    return Stream.of(PLACE.stream(), things, SAID.stream(), READ.stream())
        .flatMap(names -> names)
        .collect(Collectors.joining(","));
  }

  private static String line(JsonObject claim) {
    Stream<JsonElement> things = THINGS.stream().flatMap(name -> thing(claim.get(name)));
    return Stream.of(values(claim, PLACE), things, values(claim, SAID), values(claim, READ))
        .flatMap(values -> values)
        .map(CsvExport::text)
        .map(CsvExport::quoted)
        .collect(Collectors.joining(","));
  }

  private static Stream<JsonElement> values(JsonObject claim, List<String> names) {
    return names.stream().map(name -> orNull(claim.get(name)));
  }

  private static Stream<JsonElement> thing(JsonElement value) {
    JsonObject thing = value.isJsonObject() ? value.getAsJsonObject() : new JsonObject();
    return values(thing, List.of("label", "iri", "qid"));
  }

  /** Streams take no nulls. */
  private static JsonElement orNull(JsonElement value) {
    return value == null ? JsonNull.INSTANCE : value;
  }

  private static String text(JsonElement value) {
    if (value.isJsonArray()) {
      return joined(value.getAsJsonArray());
    }
    return value.isJsonNull() ? "" : value.getAsString();
  }

  private static String joined(JsonArray values) {
    return StreamSupport.stream(values.spliterator(), false)
        .map(CsvExport::item)
        .collect(Collectors.joining("; "));
  }

  /** Of those who passed a claim on their names, of circumstances role and words. */
  private static String item(JsonElement value) {
    if (!value.isJsonObject()) {
      return value.getAsString();
    }
    JsonObject item = value.getAsJsonObject();
    return item.has("role")
        ? item.get("role").getAsString() + ": " + item.get("text").getAsString()
        : item.get("label").getAsString();
  }

  private static String quoted(String text) {
    boolean needed = text.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
    return needed ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
