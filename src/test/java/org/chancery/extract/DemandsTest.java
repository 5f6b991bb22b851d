package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is asked for by saying that it has to be. */
class DemandsTest {
  private static final String SPEECH = "Norway and our partners support Ukraine. ";

  @Test
  void whoIsWarnedAgainstADeedWouldDoIt() {
    assertThat(ReadClaims.stanced("Norway warned Chad against selling missiles to Niger."))
        .contains("Chad suppliesArmsTo Niger, negative demanded")
        .noneMatch(c -> c.startsWith("Norway suppliesArmsTo"));
    assertThat(ReadClaims.of("Norway warned Chad against attacks on Niger."))
        .noneMatch(c -> c.startsWith("Norway attacks"));
  }

  @Test
  void urgesWhomASpeakerTellsWhatHeMustDo() {
    assertThat(ReadClaims.of(SPEECH + "Chad must open its archives. Mali needs to act."))
        .contains("Norway urges Chad", "Norway urges Mali");
  }

  @Test
  void advocatesWhatASpeakerSaysMustBeDone() {
    assertThat(
            ReadClaims.of(
                SPEECH
                    + "The old court should be reformed. A lasting truce must be reached. We must"
                    + " seek a negotiated settlement."))
        .contains(
            "Norway advocates reforming old court",
            "Norway advocates lasting truce",
            "Norway advocates negotiated settlement");
  }

  @Test
  void takesWhoIsReportedToSayItForWhoAsks() {
    assertThat(
            ReadClaims.of(
                "Kenya said that Sudan must stop the fighting. Egypt argues that the dispute must"
                    + " be settled by a court. Oman said that Chad should have stopped."))
        .contains("Kenya urges Sudan", "Egypt advocates settling dispute")
        .doesNotContain("Oman urges Chad");
  }

  @Test
  void asksNothingInProseOfNobodysOwn() {
    assertThat(ReadClaims.of("Chad must open its archives. The old court should be reformed."))
        .noneMatch(c -> c.contains(" urges ") || c.contains(" advocates "));
  }

  @Test
  void asksNothingOfThoseWhoMustNotOrShouldKnow() {
    assertThat(
            ReadClaims.of(
                SPEECH + "No state should stand aside. Chad should know this. Mali must not act."))
        .noneMatch(c -> c.contains(" urges "));
  }
}
