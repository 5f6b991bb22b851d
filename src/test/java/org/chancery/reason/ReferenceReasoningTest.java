package org.chancery.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.chancery.graph.CuratedGraphs;
import org.chancery.graph.Graphs;
import org.chancery.graph.Store;
import org.chancery.ontology.Ch;
import org.chancery.ontology.ConfigFiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What follows from the reference facts alone, on a day. */
class ReferenceReasoningTest {
  private static final Store STORE = Store.inMemory();
  private static final Reasoner REASONER = new Reasoner(ConfigFiles.packaged(), Graphs.STANDARD);

  @BeforeAll
  static void load() {
    STORE.write(data -> new CuratedGraphs(Graphs.STANDARD).load(data, ConfigFiles.packaged()));
  }

  @AfterAll
  static void close() {
    STORE.close();
  }

  private static List<Conclusion> on(String day, String subject, String relation) {
    Triple pattern = Statements.triple(subject + " " + relation + " x");
    return STORE.read(
        data ->
            REASONER.conclusions(
                data,
                Optional.of(LocalDate.parse(day)),
                Triple.create(pattern.getSubject(), pattern.getPredicate(), Node.ANY)));
  }

  private static List<String> objects(String day, String subject, String relation) {
    return on(day, subject, relation).stream()
        .map(each -> Graphs.STANDARD.id(each.triple().getObject()))
        .toList();
  }

  @Test
  void theTreatyOf1961InfersNothingAfter1996AndThatOf2024NothingBeforeItWasInForce() {
    assertThat(objects("1985-01-01", "north-korea", "alliedWith")).contains("soviet-union");
    assertThat(objects("1996-09-10", "north-korea", "alliedWith")).contains("russia");
    assertThat(objects("1996-09-11", "north-korea", "alliedWith"))
        .doesNotContain("russia", "soviet-union");
    assertThat(objects("2024-12-03", "north-korea", "alliedWith")).containsExactly("china", "cuba");
    assertThat(objects("2024-12-04", "north-korea", "alliedWith"))
        .containsExactly("china", "cuba", "russia");
  }

  @Test
  void natoOf1998LacksPoland() {
    assertThat(objects("1998-06-01", "united-states", "alliedWith"))
        .contains("france", "canada")
        .doesNotContain("poland");
    assertThat(objects("1999-06-01", "united-states", "alliedWith")).contains("poland");
    assertThat(objects("2024-12-05", "poland", "underNuclearUmbrellaOf"))
        .containsExactlyInAnyOrder("france", "united-kingdom", "united-states");
  }

  @Test
  void noAllianceFollowsFromConsultationOrNonaggression() {
    assertThat(objects("2024-12-05", "china", "alliedWith")).containsExactly("north-korea");
    assertThat(objects("2024-12-05", "iran", "alliedWith")).isEmpty();
  }

  @Test
  void allProofsEndInSourcedFactsOrAxioms() {
    List<Conclusion> all = STORE.read(data -> REASONER.conclusions(data, Optional.empty()));
    assertThat(all)
        .hasSizeGreaterThan(1000)
        .flatExtracting(Conclusion::proofs)
        .flatExtracting(Proof::leaves)
        .map(Premise::origin)
        .allMatch(
            origin ->
                origin instanceof Origin.Vocabulary
                    || origin instanceof Origin.Reference reference
                        && !reference.sources().isEmpty());
  }

  @Test
  void whatIsContestedHasHalfTheConfidence() {
    Triple sanctions =
        Triple.create(
            Node.ANY,
            Ch.relation("sanctions").asNode(),
            Statements.triple("x sanctions iran").getObject());
    String instrument = "un-security-council-resolution-1737";
    assertThat(confidence("2010-01-01", instrument, sanctions)).contains(1.0);
    assertThat(confidence("2020-01-01", instrument, sanctions)).isEmpty();
    assertThat(confidence("2025-10-01", instrument, sanctions)).contains(ReferenceFacts.CONTESTED);
  }

  private static Optional<Double> confidence(String day, String subject, Triple pattern) {
    return STORE.read(
        data ->
            REASONER.premises(data, Optional.of(LocalDate.parse(day))).stream()
                .filter(each -> pattern.matches(each.triple()))
                .filter(each -> each.triple().getSubject().getURI().endsWith("/" + subject))
                .map(Premise::confidence)
                .findFirst());
  }

  @Test
  void whatIfTellsWhatAppearsAndWhatFalls() {
    Triple attack = Statements.triple("north-korea attacks japan");
    Optional<LocalDate> day = Optional.of(LocalDate.parse("2024-12-05"));
    Difference attacked =
        STORE.read(data -> REASONER.whatIf(data, day, List.of(attack), List.of()));

    assertThat(attacked.appeared())
        .extracting(Conclusion::triple)
        .contains(
            Statements.triple("united-states entangledBy north-korea"),
            Statements.triple("japan threatenedBy north-korea"))
        .doesNotContain(Statements.triple("south-korea entangledBy north-korea"));
    assertThat(attacked.fell()).isEmpty();

    Triple treaty =
        Triple.create(
            Statements.triple("us-japan-security-treaty a x").getSubject(), Node.ANY, Node.ANY);
    Difference without = STORE.read(data -> REASONER.whatIf(data, day, List.of(), List.of(treaty)));

    assertThat(without.appeared()).isEmpty();
    assertThat(without.fell())
        .extracting(Conclusion::triple)
        .contains(
            Statements.triple("united-states commitsToDefend japan"),
            Statements.triple("japan underNuclearUmbrellaOf united-states"));
  }
}
