package org.chancery.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.chancery.ontology.Ch;
import org.chancery.ontology.ConfigFiles;
import org.junit.jupiter.api.Test;

/** The curated facts: readable, made of known things, dated and sourced. */
class ReferenceTest {
  private static final String ENTITY = "https://w3id.org/chancery/id/entity/";
  private static final ConfigFiles FILES = ConfigFiles.packaged();
  private static final Model FACTS = read(FILES.folder("data/reference", ".ttl"));
  private static final Gazetteer GAZETTEER = Gazetteer.load(FILES);

  @Test
  void everyEntityIsInTheGazetteer() {
    Set<String> unknown = new TreeSet<>();
    for (Statement fact : FACTS.listStatements().toList()) {
      for (RDFNode node : List.of(fact.getSubject(), fact.getObject())) {
        if (node.isURIResource() && node.asResource().getURI().startsWith(ENTITY)) {
          String id = node.asResource().getURI().substring(ENTITY.length());
          if (GAZETTEER.byId(id).isEmpty()) {
            unknown.add(id);
          }
        }
      }
    }
    assertThat(unknown).isEmpty();
  }

  @Test
  void everyTermIsDeclared() {
    Model terms = read(FILES.folder("ontology", ".ttl"));
    Set<String> undeclared = new TreeSet<>();
    for (Statement fact : FACTS.listStatements().toList()) {
      for (RDFNode node : List.of(fact.getPredicate(), fact.getObject())) {
        if (node.isURIResource()
            && node.asResource().getURI().startsWith(Ch.NS)
            && !terms.contains(node.asResource(), RDF.type)) {
          undeclared.add(node.asResource().getLocalName());
        }
      }
    }
    assertThat(undeclared).isEmpty();
  }

  @Test
  void everyAllianceInstrumentAndSuccessionHasASource() {
    Set<Resource> stated =
        new HashSet<>(FACTS.listSubjectsWithProperty(Ch.relation("startDate")).toSet());
    stated.removeIf(each -> each.hasProperty(RDF.type, FACTS.createResource(Ch.NS + "Membership")));
    assertThat(stated).hasSizeGreaterThan(60).allMatch(each -> each.hasProperty(DCTerms.source));
    assertThat(FACTS.listObjectsOfProperty(Ch.relation("alliance")).toList())
        .allMatch(each -> each.asResource().hasProperty(DCTerms.source));
  }

  @Test
  void everyMembershipHasOneMemberAndOneAlliance() {
    List<Resource> memberships =
        FACTS
            .listSubjectsWithProperty(RDF.type, FACTS.createResource(Ch.NS + "Membership"))
            .toList();
    assertThat(memberships)
        .hasSizeGreaterThan(150)
        .allMatch(each -> each.listProperties(Ch.relation("member")).toList().size() == 1)
        .allMatch(each -> each.listProperties(Ch.relation("alliance")).toList().size() == 1);
  }

  @Test
  void datedMembersOfTodayAreThoseOfTheGazetteer() {
    for (String id : List.of("nato", "collective-security-treaty-organization", "union-state")) {
      assertThat(members(id))
          .as(id)
          .containsExactlyInAnyOrderElementsOf(GAZETTEER.byId(id).orElseThrow().members());
    }
  }

  @Test
  void saysWhoMustDefendWhom() {
    assertThat(defenders("south-korea")).containsExactly("united-states");
    assertThat(defenders("north-korea")).contains("china", "russia", "cuba");
    assertThat(defenders("ukraine")).isEmpty();
    assertThat(defenders("japan")).doesNotContain("south-korea", "australia", "india");
    assertThat(defenders("iran")).isEmpty();
  }

  private static Set<String> members(String alliance) {
    return ask(
        """
        SELECT ?e { ?m ch:alliance ent:%s ; ch:member ?e FILTER NOT EXISTS { ?m ch:endDate ?end } }
        """
            .formatted(alliance));
  }

  private static Set<String> defenders(String state) {
    return ask(
        """
        SELECT ?e {
          ?m ch:member ent:%s ; ch:alliance ?a . ?n ch:member ?e ; ch:alliance ?a .
          ?a ch:obligation ch:Defense .
          FILTER (?m != ?n)
          FILTER NOT EXISTS { ?a ch:endDate ?x }
          FILTER NOT EXISTS { ?m ch:endDate ?y }
          FILTER NOT EXISTS { ?n ch:endDate ?z }
        }
        """
            .formatted(state));
  }

  private static Set<String> ask(String query) {
    String prefixes = "PREFIX ch: <%s> PREFIX ent: <%s> ".formatted(Ch.NS, ENTITY);
    Set<String> found = new TreeSet<>();
    try (var execution = QueryExecutionFactory.create(prefixes + query, FACTS)) {
      for (QuerySolution row : (Iterable<QuerySolution>) execution::execSelect) {
        found.add(row.getResource("e").getURI().substring(ENTITY.length()));
      }
    }
    return found;
  }

  private static Model read(Map<String, ConfigFiles.Layer> files) {
    Model model = ModelFactory.createDefaultModel();
    assertThat(files).isNotEmpty();
    files.values().forEach(f -> model.read(new StringReader(f.text()), null, "TTL"));
    return model;
  }
}
