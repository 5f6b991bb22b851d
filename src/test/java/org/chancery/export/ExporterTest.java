package org.chancery.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.chancery.ChanceryException;
import org.chancery.claim.Claim;
import org.chancery.graph.ClaimWriter;
import org.chancery.graph.Graphs;
import org.chancery.graph.RandomClaims;
import org.chancery.graph.Store;
import org.chancery.text.Document;
import org.chancery.text.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExporterTest {
  private static final Node DEFAULT = Quad.defaultGraphIRI;

  private final Exporter exporter = new Exporter(Graphs.STANDARD);
  private final RandomClaims random = new RandomClaims(42);
  private final List<Document> documents =
      List.of(random.document("one"), random.document("two"), random.document("three"));
  private final List<List<Claim>> claims = documents.stream().map(random::claims).toList();
  private Store store;

  @BeforeEach
  void fill() {
    store = filled(List.of(0, 1, 2));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void nquadsAndTrigHoldTheWholeStore() {
    Set<Quad> all = quads(store, false);
    assertThat(parsed(Format.NQUADS, Lang.NQUADS)).isEqualTo(all);
    assertThat(parsed(Format.TRIG, Lang.TRIG)).isEqualTo(all);
  }

  @Test
  void turtleHoldsAllGraphsAsOne() {
    assertThat(parsed(Format.TURTLE, Lang.TURTLE)).isEqualTo(quads(store, true));
    assertThat(text(Format.TURTLE))
        .contains("PREFIX ch:", "rdf:reifies", "<<( ent:", "ch:Claim", "claim:");
  }

  @Test
  void jsonLdAndRdfXmlTellOfTripleTermsInClassicTerms() {
    assertThat(parsed(Format.JSONLD, Lang.JSONLD11)).isEqualTo(classic(quads(store, false)));
    assertThat(parsed(Format.RDFXML, Lang.RDFXML)).isEqualTo(classic(quads(store, true)));
    assertThat(text(Format.RDFXML)).contains("Statement").doesNotContain("reifies");
  }

  @ParameterizedTest
  @EnumSource(names = {"NQUADS", "TRIG", "TURTLE", "JSONL", "CSV"})
  void theSameContentGivesTheSameBytes(Format format) {
    try (Store backwards = filled(List.of(2, 1, 0))) {
      assertThat(text(backwards, format)).isEqualTo(text(format)).isNotEmpty();
    }
  }

  @Test
  void jsonLinesSayWhatTheClaimsSay() {
    List<JsonObject> lines =
        text(Format.JSONL)
            .lines()
            .map(line -> JsonParser.parseString(line).getAsJsonObject())
            .toList();
    assertThat(lines).hasSize(claims.stream().mapToInt(List::size).sum());
    for (JsonObject line : lines) {
      Claim claim = claim(line.get("claim").getAsString());
      Document document =
          documents.stream()
              .filter(each -> each.stem().equals(line.get("doc").getAsString()))
              .findFirst()
              .orElseThrow();
      int[] points = document.text().codePoints().toArray();
      int begin = line.get("begin").getAsInt();
      assertThat(new String(points, begin, line.get("end").getAsInt() - begin))
          .isEqualTo(line.get("quote").getAsString())
          .isEqualTo(claim.evidence().quoteText());
      JsonObject subject = line.getAsJsonObject("subject");
      assertThat(subject.keySet()).containsExactlyInAnyOrder("label", "iri", "qid", "kind", "text");
      assertThat(subject.get("iri").getAsString()).startsWith(Graphs.DEFAULT_BASE);
      assertThat(line.get("phrase") != null).isEqualTo(claim.open());
      assertThat(line.get("theme").isJsonNull()).isEqualTo(claim.theme().isEmpty());
      assertThat(line.get("modality").getAsString()).isEqualTo(claim.stance().modality().key());
      assertThat(line.getAsJsonObject("source").get("label").getAsString())
          .isEqualTo(claim.source().label());
      assertThat(line.get("confidence").getAsDouble()).isEqualTo(claim.confidence().combined());
      assertThat(cues(line)).isEqualTo(claim.stance().cues());
      assertThat(line.keySet())
          .contains(
              "sentence",
              "relation",
              "object",
              "polarity",
              "time",
              "certainty",
              "extractionConfidence",
              "sense");
    }
  }

  @Test
  void jsonLinesOfExtractedClaimsAreThoseOfTheStore() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < documents.size(); i++) {
      exporter.claims(documents.get(i), claims.get(i), Format.JSONL, out);
    }
    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .containsExactlyInAnyOrderElementsOf(text(Format.JSONL).lines().toList());
  }

  @Test
  void oneDocumentsClaimsAreItsGraph() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    exporter.claims(documents.get(0), claims.get(0), Format.TURTLE, out);
    try (Store alone = filled(List.of(0))) {
      assertThat(parsed(out.toByteArray(), Lang.TURTLE)).isEqualTo(quads(alone, true));
    }
  }

  @Test
  void aTableHasARowAClaimAndQuotesWhatNeedsIt() {
    String table = text(Format.CSV);
    List<List<String>> rows = rows(table);
    assertThat(rows).hasSize(1 + claims.stream().mapToInt(List::size).sum());
    List<String> header = rows.get(0);
    assertThat(header).contains("doc", "subject", "subjectQid", "relation", "object", "quote");
    for (List<String> row : rows.subList(1, rows.size())) {
      Claim claim = claim(row.get(header.indexOf("claim")));
      assertThat(row).hasSameSizeAs(header);
      assertThat(row.get(header.indexOf("sentence"))).isEqualTo(claim.evidence().sentenceText());
      assertThat(row.get(header.indexOf("object"))).isEqualTo(claim.object().target().label());
    }
  }

  @Test
  void anUnknownFormatIsAnsweredWithTheKnownOnes() {
    assertThat(Format.of("ttl")).isEqualTo(Format.TURTLE);
    assertThat(Format.of("JsonL")).isEqualTo(Format.JSONL);
    assertThatThrownBy(() -> Format.of("docx"))
        .isInstanceOfSatisfying(
            ChanceryException.class, e -> assertThat(e.remedy()).contains("nquads, trig, turtle"));
  }

  @Test
  void aFormFeedInATextIsNoObstacle() {
    String text = "One page.\fThe next \uD83D\uDE80.";
    Document document =
        RandomClaims.document("pages", text, List.of(new Span(0, 9), new Span(10, text.length())));
    for (Format format : Format.values()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      exporter.claims(document, List.of(), format, out);
      if (format == Format.RDFXML) {
        assertThat(parsed(out.toByteArray(), Lang.RDFXML))
            .filteredOn(quad -> quad.getObject().isLiteral())
            .extracting(quad -> quad.getObject().getLiteralLexicalForm())
            .contains("One page.\uFFFDThe next \uD83D\uDE80.");
      }
    }
  }

  /** A reader of RFC 4180 as simple as the format. */
  private static List<List<String>> rows(String table) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < table.length(); i++) {
      char c = table.charAt(i);
      if (c == '"') {
        boolean twice = quoted && i + 1 < table.length() && table.charAt(i + 1) == '"';
        if (twice) {
          cell.append(table.charAt(++i));
        } else {
          quoted = !quoted;
        }
      } else if (!quoted && (c == ',' || c == '\r')) {
        row.add(cell.toString());
        cell.setLength(0);
      } else if (!quoted && c == '\n') {
        rows.add(row);
        row = new ArrayList<>();
      } else {
        cell.append(c);
      }
    }
    return rows;
  }

  private static List<String> cues(JsonObject line) {
    JsonArray cues = line.getAsJsonArray("cues");
    return cues.asList().stream().map(each -> each.getAsString()).toList();
  }

  private Claim claim(String iri) {
    return claims.stream()
        .flatMap(List::stream)
        .filter(claim -> iri.equals(Graphs.STANDARD.claim(claim.id()).getURI()))
        .findFirst()
        .orElseThrow();
  }

  private Store filled(List<Integer> order) {
    Store filled = Store.inMemory();
    ClaimWriter writer = new ClaimWriter(Graphs.STANDARD);
    order.forEach(i -> filled.write(data -> writer.write(data, documents.get(i), claims.get(i))));
    return filled;
  }

  private String text(Format format) {
    return text(store, format);
  }

  private String text(Store from, Format format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    from.read(
        data -> {
          exporter.store(data, format, out);
          return null;
        });
    return out.toString(StandardCharsets.UTF_8);
  }

  private Set<Quad> parsed(Format format, Lang lang) {
    return parsed(text(format).getBytes(StandardCharsets.UTF_8), lang);
  }

  private static Set<Quad> parsed(byte[] bytes, Lang lang) {
    DatasetGraph data = DatasetGraphFactory.create();
    RDFDataMgr.read(data, new ByteArrayInputStream(bytes), lang);
    return data.stream()
        .map(quad -> quad.isDefaultGraph() ? in(DEFAULT, quad) : quad)
        .collect(Collectors.toSet());
  }

  private static Set<Quad> quads(Store from, boolean union) {
    return from.read(
        data ->
            data.stream()
                .map(quad -> union ? in(DEFAULT, quad) : quad)
                .collect(Collectors.toSet()));
  }

  private static Quad in(Node graph, Quad quad) {
    return Quad.create(graph, quad.asTriple());
  }

  private static Set<Quad> classic(Set<Quad> quads) {
    return quads.stream()
        .flatMap(
            quad -> {
              if (!quad.getObject().isTripleTerm()) {
                return Stream.of(quad);
              }
              Node graph = quad.getGraph();
              Node claim = quad.getSubject();
              var triple = quad.getObject().getTriple();
              return Stream.of(
                  Quad.create(graph, claim, RDF.type.asNode(), RDF.Statement.asNode()),
                  Quad.create(graph, claim, RDF.subject.asNode(), triple.getSubject()),
                  Quad.create(graph, claim, RDF.predicate.asNode(), triple.getPredicate()),
                  Quad.create(graph, claim, RDF.object.asNode(), triple.getObject()));
            })
        .collect(Collectors.toSet());
  }
}
