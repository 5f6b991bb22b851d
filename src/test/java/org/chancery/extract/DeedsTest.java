package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words for attacks and tests that leave unsaid to whom they are done, or who does them. */
class DeedsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Libya bombed Chad.; Libyan airstrikes alarmed Niger.; Libya attacks Chad",
        "Libya shelled Chad.; Chad answered with rockets.; Chad attacks Libya",
        "Libya invaded Chad.; In May Libya attacked.; Libya attacks Chad",
        "Libya tested a rocket.; Another Libyan test followed.; Libya tests rocket"
      })
  void whatIsDoneAgainIsDoneToTheSame(String first, String second, String claim) {
    String before = first.replaceFirst("\\w+ed ", "praised ");
    assertThat(ReadClaims.of(first + " " + second)).filteredOn(claim::equals).isNotEmpty();
    assertThat(ReadClaims.of(before + " " + second)).doesNotContain(claim);
  }

  @Test
  void whereSomebodyIsNamedHeIsMeant() {
    assertThat(ReadClaims.of("Libya bombed Chad. Libyan airstrikes on Niger followed."))
        .contains("Libya attacks Niger");
  }

  @Test
  void aKnownWarIsBetweenItsBelligerents() {
    assertThat(ReadClaims.of("The Iran-Iraq War ended in 1988. The Iran-Iraq War was long."))
        .containsExactly("Iran atWarWith Iraq");
    assertThat(ReadClaims.of("The Russian annexation of Crimea alarmed Norway."))
        .contains("Russia attacks Crimea");
  }

  @Test
  void anAntecedentSaysOnWhomSanctionsAreImposed() {
    assertThat(ReadClaims.of("Sanctions on Mali, which were imposed by Ghana, hurt traders."))
        .contains("Ghana sanctions Mali");
  }

  @Test
  void aRelativeClauseSaysWhoDidWhatKilled() {
    assertThat(ReadClaims.of("The raid, which was conducted by Chad, killed ten rebels."))
        .anyMatch(claim -> claim.startsWith("Chad attacks"));
  }

  @Test
  void theAccusedViolatesAndWhoRegretsAnAttackDidNotMakeIt() {
    assertThat(ReadClaims.of("Ghana accused Mali of buying arms in violation of the embargo."))
        .contains("Mali violates embargo")
        .doesNotContain("Ghana violates embargo");
    assertThat(ReadClaims.of("Ada Roe apologized for the bombing of Mali."))
        .noneMatch(claim -> claim.contains(" attacks "));
  }

  @Test
  void namesJoinedByAHyphenBothAttackWhomTheyAttack() {
    assertThat(ReadClaims.of("The army answered the Peruvian-Chilean strikes on Bolivia."))
        .contains("Peru attacks Bolivia", "Chile attacks Bolivia")
        .doesNotContain("Chile attacks Peru");
  }

  @Test
  void whoWouldStopAnAttackSaysThatThereIsOne() {
    assertThat(ReadClaims.of("Ghana wants to stop the Libyan aggression against Chad."))
        .contains("Libya attacks Chad");
  }

  @Test
  void aTownIsCalledByItsName() {
    assertThat(ReadClaims.of("Libyan jets attacked the Chadian town of Faya."))
        .contains("Libya attacks Faya");
  }

  @Test
  void nobodyIsUnderstoodToHaveDoneWhatNobodyIsSaidToHaveDone() {
    assertThat(ReadClaims.of("Libya attacked Chad. Niger mourned the killing of Ada Roe."))
        .containsOnlyOnce("Libya attacks Chad")
        .noneMatch(claim -> claim.endsWith("attacks Ada Roe"));
    assertThat(ReadClaims.of("Libya attacked Chad. Niger has been accused of theft."))
        .noneMatch(claim -> claim.startsWith("Libya accuses"));
  }

  @Test
  void aYearAtTheStartTakesNoSubjectAway() {
    assertThat(ReadClaims.of("In 1941 Libyan forces invaded Chad.")).contains("Libya attacks Chad");
    assertThat(ReadClaims.of("In 1941 Libya and Chad signed the pact."))
        .noneMatch(claim -> claim.contains("attacks"));
  }
}
