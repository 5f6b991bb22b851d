package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What laws do they do themselves, and who does what is done is named once for several deeds. */
class RulingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Egypt and Sudan signed the Nile Treaty, prohibiting dams.; Nile Treaty restricts dams",
        "She faces charges under a new Malian law, banning rumours about the army.; "
            + "new Malian law restricts rumours about army"
      })
  void aLawDoesWhatItsParticipleSays(String text, String claim) {
    assertThat(ReadClaims.of(text)).contains(claim);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"Egypt and Sudan signed the Nile Treaty, prohibiting dams.; Egypt restricts dams"})
  void whoSignsItDoesNot(String text, String claim) {
    assertThat(ReadClaims.of(text)).doesNotContain(claim);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The railway, owned and operated by Kenya, was built in 1990.; Kenya possesses railway",
        "Hamas, a US-designated terrorist organization, attacked Egypt.; "
            + "United States sanctions Hamas",
        "UN Security Council Resolution 77 imposed an arms embargo on 3 May 1949.; "
            + "UN Security Council Resolution 77 imposes arms embargo"
      })
  void deedsFindTheirDoersAndWhomTheyDescribe(String text, String claim) {
    assertThat(ReadClaims.of(text)).contains(claim);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Under 22 U.S.C. 77 the President shall sanction Chad.; "
            + "President of the United States sanctions Chad",
        "Under rule 77 the President shall sanction Chad.; President sanctions Chad"
      })
  void inAmericanLawsThePresidentIsThatOfTheUnitedStates(String text, String claim) {
    assertThat(ReadClaims.of(text)).contains(claim);
  }
}
