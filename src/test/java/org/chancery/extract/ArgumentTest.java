package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who and what claims are about, in texts where the parse or the wording hides it. */
class ArgumentTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "India condemned the terrorist attack in Kabul, the bombing of a mosque in Herat and the"
            + " abduction of aid workers."
            + " | India criticizes bombing of mosque in Herat"
            + " | India criticizes abduction of aid workers",
        "Egypt supports the right and ability of farmers to sell their wheat."
            + " | Egypt supports right of farmers to sell their wheat"
            + " | Egypt supports right of farmers to sell their wheat",
        "Critics accuse the ruling party of undermining the African Union."
            + " | Critics accuses ruling party"
            + " | ruling party undermines African Union",
        "Turkey reaffirmed its support for freedom of navigation and overflight in the Black Sea."
            + " | Turkey supports freedom of navigation in Black Sea"
            + " | Turkey supports freedom of overflight in Black Sea",
        "Poland trained Ukrainian sappers, tank crews and border guards."
            + " | Poland providesMilitaryAidTo Ukrainian sappers"
            + " | Poland providesMilitaryAidTo Ukrainian border guards",
        "North Korea launched a missile on Friday. Shinzo Abe said the launch was unacceptable."
            + " | North Korea tests missile"
            + " | Shinzo Abe criticizes North Korea",
        "Ukraine attacked Russian territory."
            + " | Ukraine attacks Russia"
            + " | Ukraine attacks Russia",
        "The people and Government of Peru support Chile."
            + " | Peru supports Chile"
            + " | Peru supports Chile",
        "Iran supplied drones to Veldran."
            + " | Iran suppliesArmsTo Veldran"
            + " | Iran suppliesArmsTo Veldran",
        "Houthi gunmen attacked Israel."
            + " | Houthis attacks Israel"
            + " | Houthis attacks Israel",
        "Germany welcomed the release of the hostages, the reopening of the border and the"
            + " restoration of consular services."
            + " | Germany supports reopening of border"
            + " | Germany supports restoration of consular services",
        "The council denounced Iran's latest reckless threats against Israel."
            + " | council criticizes Iran"
            + " | Iran threatens Israel",
        "Peru plans to sell Chile four refurbished submarines and to lend Bolivia a radar."
            + " | Peru suppliesArmsTo Chile"
            + " | Peru suppliesArmsTo Bolivia",
        "Cuba supplied Angola with rifles and military training."
            + " | Cuba suppliesArmsTo Angola"
            + " | Cuba providesMilitaryAidTo Angola",
        "Chad fired a Chadian rocket over the desert and tests its warheads."
            + " | Chad tests rocket"
            + " | Chad tests warheads",
        "Serbia manufactures heavy equipment, including howitzers and radars."
            + " | Serbia develops howitzers"
            + " | Serbia develops radars",
        "Iran launched a rocket on Monday. Peru deplored Monday's rocket test."
            + " | Iran tests rocket"
            + " | Peru criticizes rocket test",
        "Norway quarrels with Myanmar. Myanmar and its neighbours met, and Myanmar spoke first."
            + " The UN sanctions were tightened."
            + " | United Nations sanctions Myanmar"
            + " | United Nations sanctions Myanmar",
      })
  void subjectsAndObjectsAreThoseMeant(String text, String one, String other) {
    assertThat(ReadClaims.of(text)).contains(one, other);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "India condemned the attack on a mosque and a bank in Herat."
            + " | India criticizes bank in Herat",
        "China denounced sanctions against Iran and Syria. | China criticizes Syria",
        "Critics accuse the ruling party of undermining the African Union."
            + " | Critics undermines African Union",
      })
  void likeIsNotTakenForUnlike(String text, String misread) {
    assertThat(ReadClaims.of(text)).doesNotContain(misread);
  }

  @Test
  void anItemMayBeginWithAVerbThatLooksLikeANoun() {
    assertThat(
            ReadClaims.of(
                "Resolved, That the US Senate--\n\n    (1) condemns Iran; and\n\n    (2) calls on Japan to expand aid.\n"))
        .anyMatch(c -> c.endsWith(" urges Japan"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Merkel called the Turkish raid unacceptable.| Angela Merkel criticizes Turkey",
        "Fear of Iran is growing in Bahrain.| Bahrain regardsAsThreat Iran",
        "Saudi-led airstrikes on Yemen went on.| Saudi Arabia attacks Yemen",
        "Chad's relations with Sudan were strained.| Chad strainsRelationsWith Sudan",
        "Kenya wants to further cooperation with Uganda.| Kenya cooperatesWith Uganda",
        "Iranian conduct has alarmed Oman.| Oman regardsAsThreat Iran"
      })
  void theArgumentStandsOutsideThePhrase(String text, String claim) {
    assertThat(ReadClaims.of(text)).contains(claim);
  }
}
