package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom "the country" and what "the plan" mean, and whose ministers and countries are meant. */
class DefinitesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "France left Mali. The constitution of Chad says that the country supports Niger.;"
            + " Chad supports Niger",
        "Chad and Niger fought. The neighbours agreed to a truce brokered by Emmanuel Macron and"
            + " Keir Starmer. Both sides criticized Peru.; Niger criticizes Peru",
        "Western leaders condemned Mali.; Western countries criticizes Mali",
        "Emmanuel Macron spoke. His country supports Chad.; France supports Chad",
        "Peru proposed a plan for free trade. Lima was glad. Chad supports the plan.;"
            + " Chad supports plan for free trade",
        "The chair read a Joint Fishing Order (J.F.O.) to all. The J.F.O. bans nets.;"
            + " Joint Fishing Order restricts nets"
      })
  void takesUpWhatWasSaid(String text, String claim) {
    assertThat(ReadClaims.of(text)).anyMatch(c -> c.startsWith(claim));
  }
}
