package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does what a noun names is often said outside the noun's own phrase. */
class NearDoersTest {
  @Test
  void theSubjectOfTheClauseDoesWhatItsObjectNames() {
    assertThat(ReadClaims.of("Turkey prioritized attacks on Syria."))
        .containsExactly("Turkey attacks Syria");
  }

  @Test
  void theOwnerOfTheNounAboveDoesIt() {
    assertThat(ReadClaims.of("Turkey's strategy of attacks on Syria failed."))
        .containsExactly("Turkey attacks Syria");
  }

  @Test
  void whoIsCommittedToAnActDoesIt() {
    assertThat(ReadClaims.of("Peru is committed to cooperation with Chile."))
        .contains("Peru cooperatesWith Chile");
    assertThat(ReadClaims.of("Peru's commitment to partnership with Chile is old."))
        .contains("Peru cooperatesWith Chile");
  }

  @Test
  void whoSpeaksOfAnAttackDoesNotAttack() {
    assertThat(ReadClaims.of("Egypt feared attacks on Israel."))
        .noneMatch(claim -> claim.startsWith("Egypt attacks"));
    assertThat(ReadClaims.of("Egypt's fear of attacks on Israel grew."))
        .noneMatch(claim -> claim.startsWith("Egypt attacks"));
  }

  @Test
  void whoAsksHelpsThoseWhoActAtHisRequest() {
    assertThat(ReadClaims.of("Chad held the town with the backing of France."))
        .contains("France supports Chad");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Chad has resisted French pressure to sanction Niger.; Chad sanctions Niger",
        "Sweden blamed Chad for being slow and for attacking Niger.; Chad attacks Niger",
        "France questioned the envoys for helping Niger.; envoys supports Niger",
        "Peru joined worldwide efforts to isolate Niger.; international community",
        "The world must sanction Niger.; international community sanctions Niger"
      })
  void whoIsAskedOrBlamedActs(String text, String claim) {
    assertThat(ReadClaims.of(text)).anyMatch(c -> c.startsWith(claim));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Chad has resisted French pressure to sanction Niger.; France sanctions Niger",
        "Sweden blamed Chad for being slow and for attacking Niger.; Sweden attacks",
        "Peru tracked the launch of a missile.; Peru tests",
        "Peru rejected Chad's international efforts to sanction Niger.; international community"
      })
  void whoAsksOrBlamesOrLooksOnDoesNot(String text, String claim) {
    assertThat(ReadClaims.of(text)).noneMatch(c -> c.startsWith(claim));
  }

  @Test
  void theOnlyOneWhoTestedIsWhoTested() {
    String text = "Iran tested a missile in May. Oman called for calm.";
    String later = " A rocket tested in June failed. There were two more missile tests in July.";
    assertThat(ReadClaims.of(text + later)).contains("Iran tests rocket");
    assertThat(ReadClaims.of(text + " India tested a missile as well. Oman was alarmed." + later))
        .noneMatch(c -> c.endsWith(" tests rocket"));
  }
}
