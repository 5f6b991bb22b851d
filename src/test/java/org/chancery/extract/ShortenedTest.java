package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What short names mean, and which of two readings of one visit or office stays. */
class ShortenedTest {
  @Test
  void aKindWithACapitalIsTheThingNamedInFullBefore() {
    assertThat(
            ReadClaims.of("Hungary joined the Warsaw Pact. Hungary withdrew from the Pact later."))
        .contains("Hungary withdrawsFrom Warsaw Pact");
    assertThat(ReadClaims.of("Hungary withdrew from the Pact later."))
        .noneMatch(c -> c.contains("Warsaw"));
  }

  @Test
  void whoTravelsToMeetSomebodyMeetsHim() {
    assertThat(ReadClaims.of("Sergey Lavrov visited North Korea to meet Kim Jong-un."))
        .contains("Sergey Lavrov meetsWith Kim Jong-un")
        .doesNotContain("Sergey Lavrov meetsWith North Korea");
    assertThat(ReadClaims.of("Sergey Lavrov visited North Korea and met Kim Jong-un."))
        .contains("Sergey Lavrov meetsWith North Korea");
  }

  @Test
  void anAmbassadorIsThatOfWhoSentHim() {
    assertThat(ReadClaims.of("The U.S. ambassador to the United Nations, Nikki Haley, left."))
        .contains("Nikki Haley holdsOffice United States")
        .doesNotContain("Nikki Haley holdsOffice United Nations");
  }

  @Test
  void theAdministrationIsTheAmericanOne() {
    assertThat(
            ReadClaims.of(
                "The United States fears Chad. Chad cheated Peru. The Senate calls on the"
                    + " administration to support Peru."))
        .contains("United States supports Peru");
  }

  @Test
  void whoPraisesEffortsPraisesWhoMakesThem() {
    assertThat(ReadClaims.of("Egypt praised Oman's tireless efforts to free the hostages."))
        .contains("Egypt supports Oman")
        .doesNotContain("Egypt supports Omani tireless efforts to free the hostages");
  }
}
