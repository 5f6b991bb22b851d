package org.chancery.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.chancery.graph.Graphs;
import org.chancery.ontology.ConfigFiles;
import org.junit.jupiter.api.Test;

/** What the engine promises of time, confidence and proofs. */
class EngineTest {
  private static final Rules RULES = Rules.load(ConfigFiles.packaged(), Graphs.STANDARD);

  private static List<Conclusion> about(String triple, Limits limits, String... given) {
    Statements statements = Statements.of(given);
    return new Engine(RULES.all(), limits, statements::isA)
        .run(statements.premises()).conclusions().stream()
            .filter(each -> each.triple().equals(Statements.triple(triple)))
            .toList();
  }

  private static List<Conclusion> about(String triple, String... given) {
    return about(triple, Limits.STANDARD, given);
  }

  @Test
  void twoDerivationsAreBothListed() {
    List<Conclusion> found =
        about(
            "france entangledBy italy",
            "france a State",
            "france commitsToDefend spain",
            "france commitsToDefend portugal",
            "spain threatenedBy italy",
            "portugal threatenedBy italy");

    assertThat(found).hasSize(1);
    assertThat(found.get(0).proofs()).hasSize(2).allMatch(proof -> proof.leaves().size() == 2);
    assertThat(found.get(0).more()).isFalse();
  }

  @Test
  void aConclusionHoldsWhileAllItsPremisesDo() {
    String[] given = {
      "france a State", "france commitsToDefend spain 1955/1990", "spain threatenedBy italy 1980/.."
    };

    assertThat(about("france entangledBy italy", given))
        .extracting(each -> each.validity().edtf())
        .containsExactly("1980-01-01/1990-12-31");
    given[2] = "spain threatenedBy italy 1991/..";
    assertThat(about("france entangledBy italy", given)).isEmpty();
  }

  @Test
  void oneTripleMayFollowForSeveralTimes() {
    assertThat(
            about(
                "france entangledBy italy",
                "france a State",
                "france commitsToDefend spain 1955/1990",
                "france commitsToDefend spain 2000/..",
                "spain threatenedBy italy"))
        .extracting(each -> each.validity().edtf())
        .containsExactly("1955-01-01/1990-12-31", "2000-01-01/..");
  }

  @Test
  void confidenceIsThatOfTheWeakestPremiseTimesTheWeightAndTheBestProofCounts() {
    Conclusion found =
        about(
                "france entangledBy italy",
                "france a State",
                "france commitsToDefend spain ../.. 0.9",
                "spain threatenedBy italy ../.. 0.5",
                "france commitsToDefend portugal ../.. 0.6",
                "portugal threatenedBy italy ../.. 0.8")
            .get(0);

    assertThat(found.confidence()).isCloseTo(0.6 * 0.7, within(1e-9));
    assertThat(found.proofs())
        .extracting(Proof::confidence)
        .satisfies(all -> assertThat(all.get(0)).isCloseTo(0.42, within(1e-9)))
        .satisfies(all -> assertThat(all.get(1)).isCloseTo(0.35, within(1e-9)));
  }

  @Test
  void noProofIsSurerThanTheWeakestOfItsLeaves() {
    for (int seed = 0; seed < 20; seed++) {
      Statements given = random(new Random(seed));
      for (Conclusion each : run(given.premises())) {
        for (Proof proof : each.proofs()) {
          double weakest =
              proof.leaves().stream().mapToDouble(Premise::confidence).min().orElseThrow();
          assertThat(proof.confidence()).isLessThanOrEqualTo(weakest);
          assertThat(each.confidence()).isGreaterThanOrEqualTo(proof.confidence());
        }
      }
    }
  }

  @Test
  void theOrderOfPremisesChangesNothing() {
    for (int seed = 0; seed < 20; seed++) {
      List<Premise> premises = new ArrayList<>(random(new Random(seed)).premises());
      List<Conclusion> before = run(premises);
      Collections.shuffle(premises, new Random(seed + 100));

      assertThat(run(premises)).isEqualTo(before);
    }
  }

  @Test
  void rulesThatGoInACircleEndAndProveNothingByItself() {
    List<Conclusion> found =
        about(
            "spain alliedWith france",
            "ch:alliedWith rdf:type owl:SymmetricProperty",
            "france alliedWith spain");

    assertThat(found).hasSize(1);
    assertThat(found.get(0).proofs()).hasSize(1);
    assertThat(
            about(
                "france alliedWith spain",
                "ch:alliedWith rdf:type owl:SymmetricProperty",
                "france alliedWith spain"))
        .as("a premise follows from itself")
        .isEmpty();
  }

  @Test
  void aProofThatNeedsMoreAndProvesNoSurerIsLeftOut() {
    // By the treaty at once; and by the reverse direction, which rests on the treaty and an axiom.
    List<Conclusion> found =
        about(
            "france alliedWith spain",
            "ch:alliedWith rdf:type owl:SymmetricProperty",
            "m1 member france",
            "m1 alliance pact",
            "m2 member spain",
            "m2 alliance pact",
            "pact obligation Defense");

    assertThat(found.get(0).proofs()).hasSize(1);
    assertThat(found.get(0).proofs().get(0).rule().name()).isEqualTo("common-defense");
  }

  @Test
  void proofsBeyondTheLimitAreToldOf() {
    Conclusion found =
        about(
                "france entangledBy italy",
                new Limits(0.1, 1),
                "france a State",
                "france commitsToDefend spain",
                "france commitsToDefend portugal",
                "spain threatenedBy italy",
                "portugal threatenedBy italy")
            .get(0);

    assertThat(found.proofs()).hasSize(1);
    assertThat(found.more()).isTrue();
  }

  @Test
  void chainsEndAtTheFloor() {
    String[] chain = {
      "ch:suppliesArmsTo rdfs:subPropertyOf ch:supports",
      "iran a State",
      "iraq a State",
      "oman a State",
      "iran suppliesArmsTo iraq ../.. 0.3",
      "iraq suppliesArmsTo oman ../.. 0.3",
      "oman suppliesArmsTo chad ../.. 0.3"
    };

    assertThat(about("iran indirectlySupports oman", chain)).hasSize(1);
    assertThat(about("iran indirectlySupports chad", chain)).isEmpty();
    assertThat(about("iran indirectlySupports chad", new Limits(0.05, 10), chain)).hasSize(1);
  }

  private static List<Conclusion> run(List<Premise> premises) {
    return new Engine(RULES.all(), Limits.STANDARD, (thing, kind) -> true)
        .run(premises)
        .conclusions();
  }

  private static Statements random(Random random) {
    String[] relations = {
      "commitsToDefend", "threatenedBy", "alliedWith", "suppliesArmsTo", "attacks", "sanctions"
    };
    List<String> statements = new ArrayList<>();
    statements.add("ch:alliedWith rdf:type owl:SymmetricProperty");
    statements.add("ch:suppliesArmsTo rdfs:subPropertyOf ch:supports");
    for (int i = 0; i < 14; i++) {
      int from = 1950 + random.nextInt(50);
      statements.add(
          "s%d %s s%d %d/%d 0.%d"
              .formatted(
                  random.nextInt(4),
                  relations[random.nextInt(relations.length)],
                  4 + random.nextInt(3),
                  from,
                  from + random.nextInt(40),
                  1 + random.nextInt(9)));
    }
    return Statements.of(statements);
  }
}
