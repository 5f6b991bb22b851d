package org.chancery.belief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.chancery.claim.Modality;
import org.chancery.claim.Polarity;
import org.chancery.graph.Graphs;
import org.chancery.graph.Store;
import org.chancery.ontology.ConfigFiles;
import org.chancery.pipeline.Pipeline;
import org.chancery.pipeline.PlainReading;
import org.chancery.pipeline.Progress;
import org.chancery.pipeline.RunReport;
import org.chancery.pipeline.Settings;
import org.junit.jupiter.api.Test;

class FusionTest {
  private final Random random = new Random(11);
  private int claims;

  @Test
  void independentWitnessesAddUpAndContradictionLowers() {
    Voice first = voice("a", Polarity.POSITIVE, Modality.ASSERTED, 0.6);
    Voice second = voice("b", Polarity.POSITIVE, Modality.POSSIBLE, 0.3);
    Voice against = voice("c", Polarity.NEGATIVE, Modality.ASSERTED, 0.5);
    assertThat(value(first)).isEqualTo(0.6);
    assertThat(value(first, second)).isCloseTo(1 - 0.4 * 0.7, within(1e-6));
    assertThat(value(first, second, against)).isCloseTo((1 - 0.4 * 0.7) * 0.5, within(1e-6));
  }

  @Test
  void ofClaimsThatAreTiedTheBestIndependentOnesCount() {
    Voice first = voice("a", Polarity.POSITIVE, Modality.ASSERTED, 0.6);
    Voice second = voice("b", Polarity.POSITIVE, Modality.ASSERTED, 0.5);
    Voice takenFromBoth = voice("a b", Polarity.POSITIVE, Modality.ASSERTED, 0.7);
    Belief belief = Belief.of(List.of(takenFromBoth, second, first));
    assertThat(belief.value()).isCloseTo(1 - 0.4 * 0.5, within(1e-6));
    assertThat(belief.counted()).containsExactly(first, second);
    assertThat(Belief.of(List.of(first, takenFromBoth)).counted()).containsExactly(takenFromBoth);
  }

  /** Against all subsets, so that the way of choosing cannot be wrong together with itself. */
  @Test
  void noOtherChoiceOfIndependentClaimsWeighsMore() {
    for (int round = 0; round < 500; round++) {
      List<Voice> voices = voices().stream().filter(Voice::supports).toList();
      double best = 0;
      for (int subset = 0; subset < 1 << voices.size(); subset++) {
        best = Math.max(best, ifIndependent(voices, subset));
      }
      assertThat(Belief.of(voices).value()).isCloseTo(best, within(1e-6));
    }
  }

  private static double ifIndependent(List<Voice> voices, int subset) {
    double none = 1;
    for (int i = 0; i < voices.size(); i++) {
      for (int j = 0; j < i; j++) {
        if ((subset >> i & subset >> j & 1) == 1 && !voices.get(i).independentOf(voices.get(j))) {
          return 0;
        }
      }
      none *= (subset >> i & 1) == 1 ? 1 - voices.get(i).confidence() : 1;
    }
    return 1 - none;
  }

  @Test
  void repeatsWithinALineageCountOnce() {
    Voice once = voice("a", Polarity.POSITIVE, Modality.ASSERTED, 0.6);
    Voice weaker = voice("a", Polarity.POSITIVE, Modality.ASSERTED, 0.4);
    assertThat(value(once, weaker, once)).isEqualTo(0.6);
  }

  @Test
  void whatHasNotHappenedDoesNotCount() {
    Voice asserted = voice("a", Polarity.POSITIVE, Modality.ASSERTED, 0.6);
    for (Modality modality : List.of(Modality.PLANNED, Modality.DEMANDED, Modality.CONDITIONAL)) {
      for (Polarity polarity : Polarity.values()) {
        Voice voice = voice("b", polarity, modality, 1.0);
        assertThat(value(voice)).isZero();
        assertThat(value(asserted, voice)).isEqualTo(0.6);
      }
    }
  }

  @Test
  void whatSomebodyDeniesIsBelievedLess() {
    Voice asserted = voice("a", Polarity.POSITIVE, Modality.ASSERTED, 0.6);
    for (Polarity polarity : Polarity.values()) {
      Voice denied = voice("b", polarity, Modality.DENIED, 0.5);
      assertThat(value(asserted, denied)).isCloseTo(0.6 * 0.5, within(1e-6));
      assertThat(value(denied)).isZero();
    }
  }

  @Test
  void manyRumoursMakeNoFact() {
    List<Voice> rumours = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      rumours.add(voice("d" + i, Polarity.POSITIVE, Modality.LIKELY, 0.6));
    }
    assertThat(Belief.of(rumours).value()).isGreaterThan(0.99);
    assertThat(Belief.of(rumours).accepted(0.5)).isFalse();
    rumours.add(voice("e", Polarity.POSITIVE, Modality.ASSERTED, 0.1));
    assertThat(Belief.of(rumours).accepted(0.5)).isTrue();
  }

  @Test
  void agreeingEvidenceNeverLowersBeliefAndOppositeEvidenceNeverRaisesIt() {
    for (int round = 0; round < 2000; round++) {
      List<Voice> voices = voices();
      double before = Belief.of(voices).value();
      Voice more = voice(Polarity.POSITIVE);
      while (more.modality() == Modality.DENIED) {
        more = voice(Polarity.POSITIVE);
      }
      Voice against = voice(Polarity.NEGATIVE);
      assertThat(with(voices, more)).isGreaterThanOrEqualTo(before);
      assertThat(with(voices, against)).isLessThanOrEqualTo(before);
      assertThat(before).isBetween(0.0, 1.0);
    }
  }

  @Test
  void theOrderOfClaimsDoesNotMatter() {
    for (int round = 0; round < 500; round++) {
      List<Voice> voices = voices();
      Belief before = Belief.of(voices);
      Collections.shuffle(voices, random);
      assertThat(Belief.of(voices)).isEqualTo(before);
    }
  }

  @Test
  void claimsOfASymmetricRelationMeetFromBothSides() {
    Pipeline pipeline =
        new Pipeline(
            ConfigFiles.packaged(), Settings.defaults().withThreshold(0.8), PlainReading.reading());
    try (Store store = Store.inMemory()) {
      RunReport report =
          pipeline.build(
              List.of(
                  PlainReading.document("a", "Iran alliedWith Japan.", "Iran supports Japan."),
                  PlainReading.document("b", "Japan alliedWith Iran.", "Japan supports Iran.")),
              store,
              Progress.SILENT);
      assertThat(report.propositions()).isEqualTo(4);
      assertThat(report.accepted()).as("alliedWith, in both directions claimed").isEqualTo(2);
      pipeline.remove("b", store);
      Fusion fusion = new Fusion(Graphs.STANDARD, 0.8);
      assertThat(store.<Integer>read(fusion::propositions)).isEqualTo(2);
      assertThat(store.<Integer>read(fusion::accepted)).isZero();
    }
  }

  private List<Voice> voices() {
    List<Voice> voices = new ArrayList<>();
    for (int i = random.nextInt(9); i > 0; i--) {
      voices.add(voice(Polarity.values()[random.nextInt(2)]));
    }
    return voices;
  }

  private Voice voice(Polarity polarity) {
    Modality modality = Modality.values()[random.nextInt(Modality.values().length)];
    String lineages = "d" + random.nextInt(5) + " d" + random.nextInt(5) + " k" + random.nextInt(5);
    Set<String> distinct = new TreeSet<>(List.of(lineages.split(" ")));
    return voice(String.join(" ", distinct), polarity, modality, random.nextDouble());
  }

  private Voice voice(String lineage, Polarity polarity, Modality modality, double confidence) {
    Node claim = NodeFactory.createURI("https://example.org/claim/" + claims++);
    return new Voice(claim, Set.of(lineage.split(" ")), polarity, modality, confidence);
  }

  private static double value(Voice... voices) {
    return Belief.of(List.of(voices)).value();
  }

  private static double with(List<Voice> voices, Voice more) {
    List<Voice> all = new ArrayList<>(voices);
    all.add(more);
    return Belief.of(all).value();
  }
}
