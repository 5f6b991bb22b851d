package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who is criticized by the words in which a speaker tells what he does. */
class ReproachesTest {
  private static final String SPEECH = "Norway and our partners support Ukraine. ";

  @Test
  void criticizesWhoseDeedASpeakerCallsByABadName() {
    assertThat(ReadClaims.of(SPEECH + "Libya continues its brutal attacks on Chad."))
        .contains("Norway criticizes Libya");
  }

  @Test
  void tellsPlainDeedsWithoutJudgingThem() {
    assertThat(ReadClaims.of(SPEECH + "Libya continues its attacks on Chad."))
        .doesNotContain("Norway criticizes Libya");
  }

  @Test
  void judgesNobodyInProseOfNobodysOwn() {
    assertThat(ReadClaims.of("Libya continues its brutal attacks on Chad."))
        .noneMatch(c -> c.contains(" criticizes "));
  }

  @Test
  void leavesOpenWhatMayHappenAndWhatIsJudgedInOtherWords() {
    assertThat(ReadClaims.of(SPEECH + "Libya could attack Chad in a brutal war."))
        .doesNotContain("Norway criticizes Libya");
    assertThat(ReadClaims.of(SPEECH + "Kenya condemns Libya for its brutal attacks on Chad."))
        .doesNotContain("Norway criticizes Libya");
  }

  @Test
  void takesASpeakerForWhoSaysThatSomethingIsUnacceptable() {
    String said = "The Libyan invasion of Chad is unacceptable.";
    assertThat(ReadClaims.of(SPEECH + said)).contains("Norway criticizes Libya");
    assertThat(ReadClaims.of(said)).noneMatch(c -> c.contains(" criticizes "));
  }
}
