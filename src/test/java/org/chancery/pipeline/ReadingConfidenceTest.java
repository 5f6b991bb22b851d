package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.chancery.ShippedGraph;
import org.chancery.claim.Calibration;
import org.chancery.claim.CalibrationFile;
import org.chancery.claim.Claim;
import org.chancery.claim.Trait;
import org.chancery.graph.Store;
import org.chancery.ontology.ConfigFiles;
import org.chancery.ontology.Vocabulary;
import org.junit.jupiter.api.Test;

/** Recomputes how sure readings are from the graph alone, as the ontology defines it. */
class ReadingConfidenceTest {
  /** Those that the shipped document uses as subjects and objects. */
  private static final Set<String> PRONOUNS =
      Set.of(
          "its", "Its", "their", "Their", "it", "It", "they", "They", "them", "this", "This",
          "these", "both", "Both", "which", "that", "who");

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

  private static double number(Node literal) {
    return Double.parseDouble(literal.getLiteralLexicalForm());
  }
}
