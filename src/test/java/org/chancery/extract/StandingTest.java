package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where things without a name stand, and what a fact book's fields say. */
class StandingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Fiji opened an embassy in Tokyo.| Fijian embassy locatedIn Tokyo",
        "Peru's embassy in Cairo reopened.| Peruvian Embassy locatedIn Cairo",
        "The American base in Djibouti grew.| US base locatedIn Djibouti",
        "A naval base on Guam was closed.| naval base locatedIn Guam"
      })
  void whatStandsSomewhereIsThere(String text, String claim) {
    assertThat(ReadClaims.of(text)).contains(claim);
  }

  @Test
  void whoKeepsAnEmbassyHasRelationsWithItsHostUnlessItServesAnother() {
    assertThat(ReadClaims.of("Peru maintains an embassy in Cairo."))
        .contains("Peru hasDiplomaticRelationsWith Egypt");
    assertThat(ReadClaims.of("Peru is represented in Sudan through its embassy in Cairo."))
        .doesNotContain("Peru hasDiplomaticRelationsWith Egypt");
  }

  @Test
  void aCommonNounInAPlaceIsNoSite() {
    assertThat(ReadClaims.of("The mood in Cairo was dark.")).isEmpty();
  }

  @Test
  void theFieldsOfAFactBookSpeakOfItsState() {
    String book =
        """
        # Niger

        ## Geography

        **Capital**
        name: Niamey

        **Land boundaries**
        border countries: Chad 1,196 km; Mali 838 km

        **Administrative divisions**
        regions: Agadez, Diffa, Roezone

        **International organization participation**
        FAO, UNESCO, ROEX

        **Economy**
        exports: Chad 10 percent
        """;
    assertThat(ReadClaims.of(book))
        .contains(
            "Niger borders Chad",
            "Niger borders Mali",
            "Niamey locatedIn Niger",
            "Roezone partOf Niger",
            "Niger memberOf UNESCO",
            "Niger memberOf ROEX")
        .hasSize(9);
  }

  @Test
  void placesInAListAreNotInEachOther() {
    assertThat(ReadClaims.of("Typhoons hit Samoa, Guam, Japan."))
        .doesNotContain("Guam locatedIn Japan");
    assertThat(ReadClaims.of("They met in Cairo (Egypt).")).contains("Cairo locatedIn Egypt");
  }
}
