package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What helps, harms and moves whom, and who stands for what, where the wording goes around it. */
class EffectTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway believes in a world that embraces diversity." + " | Norway supports diversity",
        "The new railway is an opportunity for Kenya to sell its tea."
            + " | new railway enables Kenya",
        "The new canal makes it easier for Egypt to earn money. | new canal enables Egypt",
        "Peru signed a pact that undermines Chilean unity. | pact undermines Chilean unity",
        "The NATO-backed rebels fled. | NATO supports rebels",
        "A UN-backed Libya held talks. | United Nations supports Libya",
        "The pro-Iran militia fled. | pro-Iran militia supports Iran",
        "Ghana accused Togo of hiding smugglers and of providing refuge for rebels."
            + " | Togo supports rebels",
        "The arrest put a strain on relations between Peru and Chile."
            + " | Peru strainsRelationsWith Chile",
        "Like Ghana, Kenya supports Rwanda. | Ghana supports Rwanda",
        "Owing to a Kenyan veto, the African Union adjourned. | Kenya influences African Union",
        "Ghana relies on Togo as the champion of its claims. | Togo advocates Ghanaian claims",
        "Fiji's praise of Togo as a champion of peace was loud. | Togo advocates peace",
        "Ghana heard of the threat to Fiji posed by Peru. | Peru threatens Fiji",
        "Amid disputes with Chad, Niger closed its ports. | Niger strainsRelationsWith Chad",
        "The treaty's aim is to undermine Chilean unity. | treaty undermines Chilean unity",
      })
  void effectsAreReadOfWhoeverHasThem(String text, String claim) {
    assertThat(ReadClaims.of(text)).contains(claim);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway drew a world that embraces diversity. | Norway supports diversity",
        "Ghana closed its ports in response to Togolese requests. | Ghana counters Togo",
        "Unlike Ghana, Kenya supports Rwanda. | Ghana supports Rwanda",
        "Peru bans habits that undermine Chilean unity. | habits undermines Chilean unity",
      })
  void nothingIsSaidOfThoseWhoOnlySpeakOfThem(String text, String claim) {
    assertThat(ReadClaims.of(text)).doesNotContain(claim);
  }
}
