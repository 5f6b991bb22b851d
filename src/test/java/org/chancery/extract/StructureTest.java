package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences as analysts and news agencies build them: asides, lists, brackets, summing up. */
class StructureTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Angola attacked Chad, a move that angered Niger. | Angola strainsRelationsWith Niger",
        "Angola possesses a vast set of nuclear weapons. | Angola possesses nuclear weapons",
        "Angola supported the process of disarmament. | Angola supports disarmament",
        "Angola is arming Chad, which in turn undermines Niger. | Angola undermines Niger",
        "Angola is arming Chad, which angered Niger. | Angola strainsRelationsWith Niger",
        "Iran's main backer, Norway, rejected the treaty. | Norway rejects treaty",
        "Togo's second largest city, Tokyo, was attacked by Chad. | Chad attacks Tokyo",
        "Chad fired rockets at bases in Mali and at Niger. | Chad attacks bases in Mali",
        "Chad fired rockets at bases in Mali and at Niger. | Chad attacks Niger",
        "Norway has trade deals with several states (despite its debts), including Chad and Mali."
            + " | Norway cooperatesEconomicallyWith Mali",
        "Norway threatened countries with ties to Taiwan, including Chad and Mali."
            + " | Norway threatens Chad",
        "The leaders of three former Soviet republics – Armenia, Georgia and Moldova – signed the"
            + " Oslo Pact. | Georgia signs Oslo Pact",
        "Norway deepened ties with China (its largest investor), Chad and Mali."
            + " | Norway strengthensTiesWith Mali",
        "Norway imposed sanctions on Chad, Mali and, most recently, Niger."
            + " | Norway sanctions Niger",
        "Together with Chad, Niger has criticized Norway. | Chad criticizes Norway",
        "Most African and Western countries backed Chad. | Western countries supports Chad",
        "Chad, as a NATO member, condemned the attack by Mali. | Chad memberOf NATO",
        "Chad signed a trade pact with Mali. | Mali signs trade pact",
        "Kenya's U.N. ambassador, Peter Otieno, condemned Chad. | Peter Otieno holdsOffice Kenya",
        "Last month's UN-brokered deal between Chad and Mali failed. | Chad partyTo UN-brokered deal",
        "The Russia-backed regime of Nicolás Maduro fell. | Nicolás Maduro holdsOffice Venezuela",
        "Mali spoke. If Chad were caught arming Niger, it would violate the Ottawa Treaty."
            + " | Chad violates Ottawa Treaty",
      })
  void arguments(String text, String claim) {
    assertThat(ReadClaims.of(text)).contains(claim);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Angola is arming Chad, which borders Niger. | Angola borders Niger",
        "Ties between Chad and either Niger or Mali remain strained."
            + " | Niger strainsRelationsWith Mali",
        "The ambassador of Kenya to the United Nations, Peter Otieno, condemned Chad."
            + " | Peter Otieno holdsOffice United Nations",
        "The Russia-backed regime of Nicolás Maduro fell. | Nicolás Maduro holdsOffice Russia",
        "Norway threatened countries with ties to Taiwan, including Chad and Mali."
            + " | Norway threatens countries",
      })
  void noArguments(String text, String claim) {
    assertThat(ReadClaims.of(text)).doesNotContain(claim);
  }
}
