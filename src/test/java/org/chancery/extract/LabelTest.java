package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What phrases that name nothing known are called. */
class LabelTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Fiji criticized Chad's rapidly growing missile program.|Chadian missile program",
        "As Chad continues to develop its missile and nuclear capabilities, the potential for"
            + " advancements remains high.|Chadian nuclear capabilities",
        "Fiji supports peace, trade and growth.|peace",
        "Fiji supports the unity, security and stability of Chad.|unity of Chad",
        "Fiji supports the U.S.-Chad fishing deal.|US-Chad fishing deal",
        "Chad said that Fiji supports the 1996 Tokyo Games.|1996 Tokyo Games",
        "Chad concluded a fishing accord with Mali in 1980.|fishing accord",
        "The Arms Trade Treaty bans the production, stockpiling, and use of mines.|production of mines",
        "Fiji supports the peace, security and territorial integrity of Chad.|peace of Chad",
        "Fiji will safeguard the freedom, shared memory and language of island peoples.|freedom"
            + " of island peoples",
        "Fiji supports the sovereignty and the territorial integrity of Chad.|sovereignty of Chad",
        "Fiji supports free trade and growth of wages.|free trade",
        "Fiji condemned Bosnian Serbs.|Bosnian Serbs",
        "Fiji supports trade, freedom of navigation and investment in ports.|trade",
        "Fiji supports democracy and its neighbours in Oceania.|democracy"
      })
  void aLabelSaysWhatIsMeant(String text, String label) {
    assertThat(ReadClaims.of(text)).anyMatch(c -> c.endsWith(" " + label));
  }

  @Test
  void examplesOfAGroupAreMeantToo() {
    assertThat(ReadClaims.of("Fiji wants to join organizations such as NATO and ASEAN."))
        .contains(
            "Fiji seeksToJoin NATO", "Fiji seeksToJoin Association of Southeast Asian Nations");
  }

  @Test
  void theCountedAreThoseNamedAtTheEnd() {
    assertThat(ReadClaims.of("Three states signed the Arms Trade Treaty: Chad, Niger and Fiji."))
        .contains("Chad signs Arms Trade Treaty", "Fiji signs Arms Trade Treaty")
        .noneMatch(c -> c.startsWith("Three"));
    assertThat(ReadClaims.of("The rulers of two states – Chad and Mali – left the bloc."))
        .anyMatch(c -> c.startsWith("Mali withdrawsFrom"));
    assertThat(ReadClaims.of("Its end was the end of the Warsaw Pact, which Poland had signed."))
        .contains("Poland signs Warsaw Pact");
  }

  @Test
  void aProgramIsCalledAfterEachOwner() {
    assertThat(ReadClaims.of("Chad and Niger expanded their missile programs."))
        .contains("Chad hasProgram Chadian missile program");
    assertThat(ReadClaims.of("Niger operates a missile program."))
        .contains("Niger hasProgram Nigerien missile program");
    assertThat(ReadClaims.of("Niger's program of music was long."))
        .noneMatch(c -> c.contains("hasProgram"));
  }

  @Test
  void whatEveryStateHasIsThatOfTheStateSpokenOf() {
    String text =
        "The army of Mali is weak. Mali fears Niger. Mali is poor, and Mali needs help. Peru"
            + " criticized the military.";
    assertThat(ReadClaims.of(text)).contains("Peru criticizes Malian military");
    assertThat(ReadClaims.of("Peru criticized the military.")).contains("Peru criticizes military");
    assertThat(ReadClaims.of(text + " Peru criticized the military of Chad."))
        .contains("Peru criticizes Chad");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chad damaged Fijian democracy with a raid on Niger. | Chad undermines Fijian democracy",
        "Fiji threatened nations that trade with Chad. | Fiji threatens nations that trade with Chad",
        "Fiji threatened the nations that support Chad. | nations supports Chad",
        "Fiji supports Arab and African groups. | Fiji supports African groups",
        "Fiji attacked UN-backed militias. | United Nations supports militias",
        "Chad ignored its treaty obligations. | Chad violates treaty obligations",
        "Fiji called for an amendment to define the border and to change the flag."
            + " | Fiji advocates amendment to define the border"
      })
  void aLabelSaysEnoughAndNoMore(String text, String claim) {
    assertThat(ReadClaims.of(text)).contains(claim);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Fiji supports the plan to lend Chad the seized deposits for three years in return for a"
            + " share of the fishing rights. | Fiji supports plan to lend Chad the seized deposits",
        "Chad attacked the Nigerien town of Dirkou. | Chad attacks Dirkou",
        "Chad attacked the Donbas region. | Chad attacks Donbas",
        "Chad is developing its own fighter, the Kestrel. | Chad develops Kestrel",
        "Peru destroyed more than 600 churches, schools and mills. | Peru attacks schools"
      })
  void aNameOrTheFirstWordsSayEnough(String text, String claim) {
    assertThat(ReadClaims.of(text)).contains(claim);
  }

  @Test
  void whatNamesNothingClaimsNothing() {
    assertThat(ReadClaims.of("Fiji supports efforts.")).noneMatch(c -> c.contains("supports"));
    assertThat(ReadClaims.of("People support Fiji.")).noneMatch(c -> c.contains("supports"));
    assertThat(ReadClaims.of("Fiji supports efforts to feed Chad."))
        .anyMatch(c -> c.startsWith("Fiji supports efforts to feed"));
    assertThat(ReadClaims.of("Rebels support Fiji.")).anyMatch(c -> c.contains("supports Fiji"));
  }

  @Test
  void aNewGovernmentIsTheStatesSpokenOf() {
    assertThat(ReadClaims.of("Chad is poor. In 2019 Peru backed the right-wing government."))
        .contains("Peru supports Chad");
    assertThat(ReadClaims.of("Chad is poor. In 2019 Peru backed the local government."))
        .doesNotContain("Peru supports Chad");
  }

  @Test
  void whoSignsIsNotCalledAPartyOfTheSame() {
    assertThat(ReadClaims.of("Fiji signed a fishing treaty with Chad."))
        .noneMatch(c -> c.startsWith("Fiji partyTo"));
    assertThat(ReadClaims.of("Russia denies something that Fiji rejects."))
        .noneMatch(c -> c.contains("something"));
  }
}
