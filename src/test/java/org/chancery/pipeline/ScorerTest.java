package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.chancery.ChanceryException;
import org.chancery.claim.Calibration;
import org.chancery.claim.CalibrationFile;
import org.chancery.claim.Claim;
import org.chancery.claim.Trait;
import org.chancery.claim.Traits;
import org.chancery.ontology.ConfigFiles;
import org.chancery.ontology.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScorerTest {
  private static final Vocabulary VOCABULARY = Vocabulary.load(ConfigFiles.packaged());

  @TempDir Path folder;

  @Test
  void confidenceStaysInItsRangeWhateverIsRead() {
    Scorer scorer = Scorer.load(ConfigFiles.packaged());
    Map<Trait, Double> all = new EnumMap<>(Trait.class);
    EnumSet.allOf(Trait.class).forEach(trait -> all.put(trait, 1.0));
    for (String relation : VOCABULARY.relations().keySet()) {
      for (Map<Trait, Double> traits : List.of(Map.<Trait, Double>of(), all)) {
        assertThat(confidence(scorer, "never.v.1", traits, relation))
            .isBetween(Calibration.LEAST, Calibration.MOST);
      }
    }
  }

  @Test
  void extremesAreKeptFromCertainty() throws IOException {
    Scorer scorer =
        scorer("strength\t1\nall\tall\t9999\t9999\ngroup\topen\t9999\t0\nsense\tx.v.1\t9999\t0\n");

    assertThat(confidence(scorer, "any.v.1", Map.of(), "supports")).isEqualTo(Calibration.MOST);
    assertThat(confidence(scorer, "x.v.1", Map.of(), Claim.OPEN)).isEqualTo(Calibration.LEAST);
  }

  @Test
  void aSenseIsTrustedByItsOwnPrecisionAndTraits() throws IOException {
    Scorer scorer =
        scorer(
            "strength\t10\ntrait\tsubject-pronoun\t-1\nall\tall\t100\t50\n"
                + "group\tsupport\t50\t40\nsense\tgood.v.1\t40\t38\nsense\tbad.v.1\t40\t4\n");
    double unknown = confidence(scorer, "new.v.1", Map.of(), "supports");
    double good = confidence(scorer, "good.v.1", Map.of(), "supports");
    double bad = confidence(scorer, "bad.v.1", Map.of(), "supports");
    double pronoun = confidence(scorer, "good.v.1", Map.of(Trait.SUBJECT_PRONOUN, 1.0), "supports");

    // (40 + 10 x 0.5) / 60, and (38 + 10 x 0.75) / 50 of a sense
    assertThat(unknown).isEqualTo(0.75);
    assertThat(good).isEqualTo(0.91);
    assertThat(bad).isLessThan(unknown);
    assertThat(pronoun).isLessThan(good);
  }

  @Test
  void aLinkCountsByItsScore() throws IOException {
    Scorer scorer = scorer("strength\t10\ntrait\tobject-link\t2\nall\tall\t100\t50\n");

    assertThat(confidence(scorer, "x.v.1", Map.of(), "supports")).isEqualTo(0.5);
    // 1 / (1 + e^-(2 x 0.5)), 1 / (1 + e^-2)
    assertThat(confidence(scorer, "x.v.1", Map.of(Trait.OBJECT_LINK, 0.5), "supports"))
        .isEqualTo(0.731);
    assertThat(confidence(scorer, "x.v.1", Map.of(Trait.OBJECT_LINK, 1.0), "supports"))
        .isEqualTo(0.881);
  }

  @Test
  void whatIsHardlySureIsNoClaimUnlessItHoldsOneThatIs() throws IOException {
    Scorer scorer =
        scorer(
            "enough\t0.4\nstrength\t10\nall\tall\t100\t50\n"
                + "group\tsupport\t90\t80\ngroup\topposition\t90\t5\n"
                + "group\tdiplomacy\t90\t5\n");
    List<Claim> read =
        PlainReading.claims(
            new PlainReading()
                .parse(
                    PlainReading.document(
                        "sure",
                        "Russia supports Japan.",
                        "Russia opposes Japan.",
                        "Russia urges Japan.")));
    Claim held = read.get(0).within(read.get(2).id());

    assertThat(scorer.sure(read))
        .extracting(Claim::relation)
        .as("the relations of what is sure enough")
        .containsExactly("supports");
    assertThat(scorer.sure(List.of(held, read.get(1), read.get(2))))
        .extracting(Claim::relation)
        .as("a demand stays beside what it demands")
        .containsExactly("supports", "urges");
    assertThat(scorer.scored(read)).hasSize(3);
  }

  private static double confidence(
      Scorer scorer, String sense, Map<Trait, Double> values, String relation) {
    return scorer.estimate(new Traits(sense, values), relation).confidence();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sense\tx.v.1\t3",
        "sense\tx.v.1\t3\t4",
        "sense\tx.v.1\tthree\t1",
        "trait\tnonesuch\t1",
        "enough\tmuch",
        "weight\tobject-long\t1"
      })
  void faultsNameFileAndLine(String line) {
    assertThatThrownBy(() -> scorer("strength\t8\n# note\n" + line + "\n"))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("precision.tsv:3: ");
  }

  @Test
  void aFileWithoutStrengthIsRefused() {
    assertThatThrownBy(() -> scorer("all\tall\t3\t2\n"))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("strength");
  }

  private Scorer scorer(String text) throws IOException {
    Path file = folder.resolve(CalibrationFile.PATH);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return Scorer.load(ConfigFiles.overlaid(folder));
  }
}
