package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dealings that a clause mentions by the way are those of whoever acts in it. */
class DealingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "During a meeting with Emmanuel Macron, Narendra Modi raised the matter.; "
            + "Narendra Modi meetsWith Emmanuel Macron",
        "Peru acted in consultation with Chile.; Peru cooperatesWith Chile",
        "The rules were set by Peru in consultation with Chile.; Peru cooperatesWith Chile",
        "Peru, in coordination with Chile, closed the port.; Peru cooperatesWith Chile"
      })
  void whoActsInTheClauseIsTheOtherSide(String text, String claim) {
    assertThat(ReadClaims.of(text)).contains(claim);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The price of corn rose during talks with Chile.",
        "Unlike the treaty with Chile, Peru published the map."
      })
  void whatCannotActHasNone(String text) {
    assertThat(ReadClaims.of(text)).noneMatch(claim -> claim.matches("Peru .*With Chile"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Peru sent troops to help Chile.; Peru providesMilitaryAidTo Chile",
        "Peru sent troops to fight in Chile.; Peru deploysTo Chile"
      })
  void whatIsSentIsSentForAnAim(String text, String claim) {
    assertThat(ReadClaims.of(text)).contains(claim);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The coup made Chad an ally of France.; Chad alliedWith France",
        "The canal made Panama a partner of Peru.; Panama cooperatesWith Peru",
        "Niger acted with the approval of Togo.; Togo supports Niger"
      })
  void whomAVerbMakesAnAllyIsOne(String text, String claim) {
    assertThat(ReadClaims.of(text)).contains(claim);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The raid poisoned Israeli-Turkish relations.",
        "The deteriorating relationship between Peru and Chile was noted."
      })
  void whatGoesWrongWithTiesDoesNotStrengthenThem(String text) {
    assertThat(ReadClaims.of(text)).noneMatch(claim -> claim.contains("strengthensTiesWith"));
  }
}
