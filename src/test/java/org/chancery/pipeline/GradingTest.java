package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.chancery.ShippedGraph;
import org.chancery.claim.Calibration;
import org.chancery.claim.CalibrationFile;
import org.chancery.claim.Claim;
import org.chancery.claim.Grade;
import org.chancery.claim.Trait;
import org.chancery.graph.ClaimReader;
import org.chancery.graph.Graphs;
import org.chancery.graph.Store;
import org.chancery.ontology.ConfigFiles;
import org.chancery.ontology.Vocabulary;
import org.chancery.text.Document;
import org.chancery.text.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GradingTest {
  private static final Reading UNREADABLE =
      new Reading(
          "plain 1",
          () -> {
            throw new AssertionError("read again");
          },
          PlainReading.reading().extractor(),
          PlainReading.reading().scorer());

  /** Those that the shipped document uses as subjects and objects. */
  private static final Set<String> PRONOUNS =
      Set.of(
          "its", "Its", "their", "Their", "it", "It", "they", "They", "them", "this", "This",
          "these", "both", "Both", "which", "that", "who");

  @TempDir Path config;

  private static final Map<String, Trait> SUBJECTS =
      Map.of(
          "State", Trait.SUBJECT_STATE,
          "HistoricalState", Trait.SUBJECT_STATE,
          "Person", Trait.SUBJECT_PERSON,
          "Alliance", Trait.SUBJECT_BODY,
          "InternationalOrganization", Trait.SUBJECT_BODY,
          "GovernmentBody", Trait.SUBJECT_BODY,
          "Bloc", Trait.SUBJECT_BODY,
          "NonStateGroup", Trait.SUBJECT_BODY);

  private static final Map<String, Trait> OBJECTS =
      Map.of(
          "State", Trait.OBJECT_STATE,
          "HistoricalState", Trait.OBJECT_STATE,
          "Person", Trait.OBJECT_PERSON,
          "Alliance", Trait.OBJECT_BODY,
          "InternationalOrganization", Trait.OBJECT_BODY,
          "GovernmentBody", Trait.OBJECT_BODY,
          "Bloc", Trait.OBJECT_BODY,
          "NonStateGroup", Trait.OBJECT_BODY,
          "Treaty", Trait.OBJECT_TREATY,
          "Resolution", Trait.OBJECT_TREATY);

  @Test
  void aClaimIsAsReliableAsTheWeakestOfItsHands() throws IOException {
    sources("publisher\tHerald\tB\t\nsource\tTASS\tE\t\nsource\tInterfax\tA\t\n");
    try (Store store = Store.inMemory()) {
      build(
          store,
          PlainReading.reading(),
          document(
              "Russia supports Japan.",
              "Tass says: Iran supports Japan.",
              "Interfax says: China supports Japan.",
              "Mars says: Syria supports Japan."));
      assertThat(grades(store))
          .containsExactlyInAnyOrderEntriesOf(
              Map.of("Russia", Grade.B, "Iran", Grade.E, "China", Grade.B, "Syria", Grade.F));
      assertConfidenceFollows(store);
    }
  }

  @Test
  void anotherSourcesFileGradesAnewWithoutReading() throws IOException {
    try (Store store = Store.inMemory()) {
      Document document = document("Russia supports Japan.", "Tass says: Iran supports Japan.");
      build(store, PlainReading.reading(), document);
      assertThat(grades(store)).containsEntry("Russia", Grade.F).containsEntry("Iran", Grade.F);
      List<Object> before = all(store);

      sources("publisher\tHerald\tA\t\nsource\tTASS\tD\t\n");
      build(store, UNREADABLE, document);
      assertThat(grades(store)).containsEntry("Russia", Grade.A).containsEntry("Iran", Grade.D);
      assertConfidenceFollows(store);
      assertThat(belief(store, "russia")).isCloseTo(0.9 * 0.95 * 1.0, within(1e-6));
      assertThat(belief(store, "iran")).isCloseTo(0.9 * 0.95 * 0.5, within(1e-6));

      Files.delete(config.resolve("data/sources.tsv"));
      build(store, UNREADABLE, document);
      assertThat(all(store)).isEqualTo(before);
    }
  }

  @Test
  void whatIsSaidOfADocumentAnewIsTakenOver() throws IOException {
    try (Store store = Store.inMemory()) {
      Document document = document("Russia supports Japan.");
      build(store, PlainReading.reading(), document);
      RunReport report =
          build(store, PlainReading.reading(), document.with(about(Optional.of("D"))));

      assertThat(report.count(RunReport.Status.REPLACED)).isEqualTo(1);
      assertThat(grades(store)).containsEntry("Russia", Grade.D);
    }
  }

  @Test
  void everyConfidenceOfTheShippedDocumentFollowsFromItsFactors() {
    assertThat(assertConfidenceFollows(ShippedGraph.get())).isGreaterThan(50);
  }

  /** From what stands in the graph and in the file of measures, by the ontology's formula. */
  @Test
  void everyProbabilityOfAReadingFollowsFromItsPrecisionLinksAndTraits() {
    Vocabulary vocabulary = Vocabulary.load(ConfigFiles.packaged());
    Calibration measured =
        CalibrationFile.parse(
            CalibrationFile.PATH, ConfigFiles.packaged().text(CalibrationFile.PATH).text());
    List<Double> links = new ArrayList<>();
    rows(
        ShippedGraph.get(),
        """
        PREFIX ch: <https://w3id.org/chancery/ns#>
        PREFIX oa: <http://www.w3.org/ns/oa#>
        PREFIX prov: <http://www.w3.org/ns/prov#>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        SELECT ?stored ?relation ?sense ?subject ?subjectKind ?subjectName ?subjectLink
            ?object ?objectKind ?objectLink {
          ?claim a ch:Claim ; ch:extractionConfidence ?stored ; ch:predicate ?relation ;
            ch:subject [ a ?subjectKind ; rdfs:label ?subjectName ] ; ch:object/a ?objectKind ;
            prov:wasDerivedFrom ?evidence .
          ?evidence ch:sense ?sense ; ch:subjectMention ?s ; ch:objectMention ?o .
          ?s oa:exact ?subject . ?o oa:exact ?object .
          OPTIONAL { ?s ch:linkScore ?subjectLink }
          OPTIONAL { ?o ch:linkScore ?objectLink }
        }
        """,
        row -> {
          String relation = row.get("relation").getLocalName();
          String group =
              relation.equals(Claim.OPEN) ? "open" : vocabulary.relation(relation).group();
          String sense = row.get("sense").getURI().replaceFirst(".*/", "");
          String subjectKind = row.get("subjectKind").getLocalName();
          String objectKind = row.get("objectKind").getLocalName();
          boolean subjectPhrase = subjectKind.equals("Phrase");
          boolean objectPhrase = objectKind.equals("Phrase");
          String name = row.get("subjectName").getLiteralLexicalForm();
          String subject = row.get("subject").getLiteralLexicalForm();
          String object = row.get("object").getLiteralLexicalForm();
          assertThat(row.contains("subjectLink")).isNotEqualTo(subjectPhrase);
          assertThat(row.contains("objectLink")).isNotEqualTo(objectPhrase);
          double subjectLink = subjectPhrase ? 0 : number(row.get("subjectLink"));
          double objectLink = objectPhrase ? 0 : number(row.get("objectLink"));
          links.add(subjectLink);

          double all = (measured.all().right() + 1) / (measured.all().read() + 2);
          double ofGroup = drawn(measured.groups().get(group), all, measured.strength());
          double ofSense = drawn(measured.senses().get(sense), ofGroup, measured.strength());
          Map<Trait, Double> weights = measured.weights();
          double odds =
              Math.log(ofSense / (1 - ofSense))
                  + measured.intercept()
                  + (PRONOUNS.contains(subject) ? weights.get(Trait.SUBJECT_PRONOUN) : 0)
                  + (PRONOUNS.contains(object) ? weights.get(Trait.OBJECT_PRONOUN) : 0)
                  + (subjectPhrase ? weights.get(Trait.SUBJECT_PHRASE) : 0)
                  + (objectPhrase ? weights.get(Trait.OBJECT_PHRASE) : 0)
                  + (!subjectPhrase && !name.equalsIgnoreCase(subject)
                      ? weights.get(Trait.SUBJECT_RENAMED)
                      : 0)
                  + ofKind(SUBJECTS, subjectKind, weights)
                  + ofKind(OBJECTS, objectKind, weights)
                  + (objectPhrase && object.length() > 60 ? weights.get(Trait.OBJECT_LONG) : 0)
                  + subjectLink * weights.get(Trait.SUBJECT_LINK)
                  + objectLink * weights.get(Trait.OBJECT_LINK);
          double due = Math.round(1000 / (1 + Math.exp(-odds))) / 1000.0;
          assertThat(number(row.get("stored")))
              .as("%s: %s, %s", sense, subject, object)
              .isCloseTo(Math.min(0.98, Math.max(0.05, due)), within(1e-9));
        });

    assertThat(links).hasSizeGreaterThan(50).contains(0.95);
  }

  private static double ofKind(Map<String, Trait> traits, String kind, Map<Trait, Double> weights) {
    return traits.containsKey(kind) ? weights.get(traits.get(kind)) : 0;
  }

  private static double drawn(Calibration.Count count, double wider, double strength) {
    Calibration.Count seen = count == null ? Calibration.Count.NONE : count;
    return (seen.right() + strength * wider) / (seen.read() + strength);
  }

  private static void rows(Store store, String query, Consumer<Binding> row) {
    store.read(
        data -> {
          try (QueryExec asked = QueryExec.dataset(data).query(query).build()) {
            asked.select().forEachRemaining(row);
          }
          return null;
        });
  }

  /** From the stored numbers and the weights that the ontology gives the grades. */
  private static int assertConfidenceFollows(Store store) {
    return store.read(
        data -> {
          int count = 0;
          try (QueryExec query =
              QueryExec.dataset(data)
                  .query(
                      """
                      PREFIX ch: <https://w3id.org/chancery/ns#>
                      SELECT * {
                        ?claim a ch:Claim .
                        OPTIONAL {
                          ?claim ch:extractionConfidence ?extraction ; ch:certainty ?certainty ;
                            ch:reliability/ch:weight ?weight ; ch:confidence ?confidence .
                        }
                      }
                      """)
                  .build()) {
            for (var rows = query.select(); rows.hasNext(); count++) {
              var row = rows.next();
              double due =
                  number(row.get("extraction"))
                      * number(row.get("certainty"))
                      * number(row.get("weight"));
              assertThat(number(row.get("confidence"))).isCloseTo(due, within(1e-9));
            }
          }
          return count;
        });
  }

  private static double number(Node literal) {
    return Double.parseDouble(literal.getLiteralLexicalForm());
  }

  private void sources(String lines) throws IOException {
    Files.createDirectories(config.resolve("data"));
    Files.writeString(config.resolve("data/sources.tsv"), "kind\tname\tgrade\twhy\n" + lines);
  }

  private RunReport build(Store store, Reading reading, Document document) {
    return new Pipeline(ConfigFiles.overlaid(config), Settings.defaults(), reading)
        .build(List.of(document), store, Progress.SILENT);
  }

  private static Document document(String... lines) {
    return PlainReading.document("report", lines).with(about(Optional.empty()));
  }

  private static Metadata about(Optional<String> grade) {
    return new Metadata(
        Optional.empty(),
        Optional.of("Herald"),
        Optional.empty(),
        grade,
        Optional.empty(),
        Optional.empty());
  }

  /** The grades of the claims by their subjects. */
  private static Map<String, Grade> grades(Store store) {
    return store.read(
        data ->
            new ClaimReader(Graphs.STANDARD, data)
                .claims("report").stream()
                    .collect(
                        Collectors.toMap(claim -> claim.subject().text(), GradingTest::grade)));
  }

  private static Grade grade(Claim claim) {
    return claim.confidence().grade();
  }

  private static double belief(Store store, String subject) {
    return store.read(
        data -> {
          try (QueryExec query =
              QueryExec.dataset(data)
                  .query(
                      """
                      PREFIX ch: <https://w3id.org/chancery/ns#>
                      SELECT ?belief { ?p a ch:Proposition ; ch:belief ?belief ; ch:subject ?s }
                      """)
                  .substitution(
                      "s", NodeFactory.createURI(Graphs.DEFAULT_BASE + "entity/" + subject))
                  .build()) {
            return number(query.select().next().get("belief"));
          }
        });
  }

  /** Everything in the store but times of reading. */
  private static List<Object> all(Store store) {
    return store.read(
        (DatasetGraph data) ->
            Iter.iter(data.find())
                .filter(quad -> !quad.getGraph().equals(Graphs.STANDARD.runs()))
                .map(Object.class::cast)
                .toList()
                .stream()
                .sorted(Comparator.comparing(Object::toString))
                .toList());
  }
}
