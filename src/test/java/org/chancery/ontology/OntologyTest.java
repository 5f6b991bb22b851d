package org.chancery.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.chancery.claim.Grade;
import org.chancery.claim.Likelihood;
import org.chancery.claim.Modality;
import org.chancery.claim.Polarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OntologyTest {
  private static final Set<String> GROUPS =
      Set.of(
          "cooperation",
          "support",
          "opposition",
          "diplomacy",
          "membership",
          "programs",
          "sanctions",
          "people",
          "effects",
          "conclusions",
          "open");
  private static final Set<String> PLOVER =
      Set.of(
          "AGREE",
          "CONSULT",
          "SUPPORT",
          "CONCEDE",
          "COOPERATE",
          "AID",
          "RETREAT",
          "REQUEST",
          "ACCUSE",
          "REJECT",
          "THREATEN",
          "PROTEST",
          "SANCTION",
          "MOBILIZE",
          "COERCE",
          "ASSAULT");
  private static final Vocabulary VOCABULARY = Vocabulary.load(ConfigFiles.packaged());
  private static final Model MODEL = VOCABULARY.model();

  static List<String> files() {
    return List.of(
        "ontology/chancery.ttl",
        "ontology/claim.ttl",
        "ontology/reference.ttl",
        "ontology/conclusions.ttl",
        "ontology/alignments.ttl",
        "ontology/shapes.ttl");
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyFileSaysWhatItIs(String path) {
    ConfigFiles.Layer file = ConfigFiles.packaged().text(path);
    Model model = Turtle.read(file);
    Resource header = model.listSubjectsWithProperty(RDF.type, OWL.Ontology).next();

    assertThat(header.hasProperty(OWL2.versionIRI)).isTrue();
    assertThat(header.hasProperty(property("http://purl.org/dc/terms/license"))).isTrue();
    assertThat(header.hasProperty(property("http://purl.org/vocab/vann/preferredNamespacePrefix")))
        .isTrue();
    assertThat(file.text()).startsWith("# SPDX-License-Identifier: Apache-2.0");
  }

  @Test
  void everyRelationIsComplete() {
    assertThat(VOCABULARY.relations()).hasSizeGreaterThan(55);
    VOCABULARY
        .relations()
        .forEach(
            (name, relation) -> {
              Resource term = Ch.relation(name).inModel(MODEL);
              assertThat(term.hasProperty(RDF.type, OWL.ObjectProperty)).as(name).isTrue();
              assertThat(term.hasProperty(SKOS.definition)).as(name + " definition").isTrue();
              assertThat(term.hasProperty(SKOS.example)).as(name + " example").isTrue();
              assertThat(relation.domains()).as(name + " domain").isNotEmpty();
              assertThat(relation.ranges()).as(name + " range").isNotEmpty();
              assertThat(GROUPS).as(name + " group").contains(relation.group());
              relation.plover().ifPresent(code -> assertThat(PLOVER).as(name).contains(code));
            });
  }

  @Test
  void everyClassIsExplained() {
    VOCABULARY
        .kinds()
        .forEach(
            (name, kind) -> {
              assertThat(kind.label()).as(name).isNotBlank();
              assertThat(Ch.term(name).inModel(MODEL).hasProperty(SKOS.definition))
                  .as(name)
                  .isTrue();
            });
  }

  /** A narrower relation must not reach what the wider one, which it implies, does not. */
  @Test
  void aRelationFitsIntoTheOnesItImplies() {
    for (Relation narrow : VOCABULARY.relations().values()) {
      for (String wider : narrow.superproperties()) {
        Relation wide = VOCABULARY.relation(wider);
        assertThat(narrow.domains())
            .as(narrow.name())
            .allMatch(kind -> within(kind, wide.domains()));
        assertThat(narrow.ranges()).as(narrow.name()).allMatch(kind -> within(kind, wide.ranges()));
      }
    }
  }

  @Test
  void aSymmetricRelationTakesTheSameOnBothSides() {
    VOCABULARY.relations().values().stream()
        .filter(Relation::symmetric)
        .forEach(each -> assertThat(each.domains()).as(each.name()).isEqualTo(each.ranges()));
  }

  /** OWL 2 DL wants each property declared, as one kind, and only built-in terms undeclared. */
  @Test
  void everyPropertyUsedIsDeclaredAsOneKind() {
    Set<String> undeclared = new TreeSet<>();
    MODEL
        .listStatements()
        .forEach(
            statement -> {
              Property used = statement.getPredicate();
              if (!builtIn(used) && kindsOf(used) != 1) {
                undeclared.add(used.getURI());
              }
            });
    assertThat(undeclared).isEmpty();
  }

  @Test
  void everyTermReferredToByTheSchemaIsDeclared() {
    for (Property link :
        List.of(RDFS.subClassOf, RDFS.subPropertyOf, RDFS.domain, OWL.inverseOf, RDF.first)) {
      MODEL
          .listObjectsOfProperty(link)
          .filterKeep(RDFNode::isURIResource)
          .forEach(
              each ->
                  assertThat(each.asResource().listProperties(RDF.type).toList())
                      .as("%s of %s", link.getLocalName(), each)
                      .isNotEmpty());
    }
  }

  @ParameterizedTest
  @EnumSource
  void gradesWeighTheSameInFileAndProgram(Grade grade) {
    assertThat(number(Ch.of(grade), Ch.weight)).isEqualByComparingTo(exact(grade.weight()));
  }

  @ParameterizedTest
  @EnumSource
  void likelihoodsHaveTheSameRangesInFileAndProgram(Likelihood likelihood) {
    assertThat(number(Ch.of(likelihood), Ch.lowerBound))
        .isEqualByComparingTo(exact(likelihood.low()));
    assertThat(number(Ch.of(likelihood), Ch.upperBound))
        .isEqualByComparingTo(exact(likelihood.high()));
  }

  @ParameterizedTest
  @EnumSource
  void modalitiesAreIndividuals(Modality modality) {
    assertThat(Ch.of(modality).inModel(MODEL).hasProperty(RDF.type, Ch.Modality)).isTrue();
    assertThat(Ch.of(modality).getLocalName()).isEqualToIgnoringCase(modality.key());
  }

  @ParameterizedTest
  @EnumSource
  void polaritiesAreIndividuals(Polarity polarity) {
    assertThat(Ch.of(polarity).inModel(MODEL).hasProperty(RDF.type, Ch.Polarity)).isTrue();
    assertThat(Ch.of(polarity).getLocalName()).isEqualToIgnoringCase(polarity.key());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Defense", "Offense", "Neutrality", "Nonaggression", "Consultation"})
  void obligationsAreThoseOfAtop(String name) {
    Resource obligation = Ch.term(name).inModel(MODEL);

    assertThat(obligation.hasProperty(RDF.type, Ch.term("Obligation"))).isTrue();
    assertThat(obligation.hasProperty(Ch.atop)).isTrue();
  }

  private static boolean within(String kind, Set<String> wider) {
    return wider.stream().anyMatch(each -> VOCABULARY.isA(kind, each));
  }

  private static boolean builtIn(Property property) {
    return List.of(RDF.uri, RDFS.uri, OWL.NS).contains(property.getNameSpace());
  }

  private static long kindsOf(Property property) {
    return List.of(OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty).stream()
        .filter(kind -> MODEL.contains(property, RDF.type, kind))
        .count();
  }

  private static BigDecimal number(Resource term, Property property) {
    return new BigDecimal(term.inModel(MODEL).getProperty(property).getLiteral().getLexicalForm());
  }

  private static BigDecimal exact(double value) {
    return BigDecimal.valueOf(value);
  }

  private static Property property(String iri) {
    return MODEL.createProperty(iri);
  }
}
