package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What titles, appositions and headings say without a verb. */
class NamedFactsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The former Nepalese prime minister Ram Roe spoke.| Ram Roe| Nepal",
        "Ada Roe, then Defence Minister of Fiji, visited Japan.| Ada Roe| Fiji",
        "As foreign minister of Albania, Ilir Roe signed it.| Ilir Roe| Albania",
        "Much changed under the Gabonese government of Ali Roe.| Ali Roe| Gabon",
        "The Greek ambassador to Kenya, Kai Roe, left.| Kai Roe| Greece",
        "Fiji condemned the Macron government.| Emmanuel Macron| France",
        "Fiji met France's Emmanuel Macron.| Emmanuel Macron| France",
        "The minister Peter Roe left. Fiji met Roe of Kenya.| Peter Roe| Kenya",
        "Chad under President Ali Roe prospered.| Ali Roe| Chad",
        "Under President Ali Roe, Chad prospered.| Ali Roe| Chad",
        "NATO met Fiji, and PM Ada Roe spoke.| Ada Roe| Fiji",
        "Defense Minister Kai Roe met Secretary of State Ada Roe in Fiji.| Ada Roe| United States",
        "Ali Roe, a general, heads a coalition of rebels.| Ali Roe| coalition of rebels",
        "Jens Roe, NATO's deputy secretary general and a former ambassador of Norway, spoke.|"
            + " Jens Roe| Norway",
        "Park Min-ho, spokesman for South Korean President Moon Jae-in, left.|"
            + " Park Min-ho| South Korea",
        "Xi Jinping met his Albanian counterpart Ilir Roe.| Ilir Roe| Albania"
      })
  void anOfficeIsHeldByWhomItStandsWith(String text, String person, String state) {
    assertThat(ReadClaims.of(text)).contains(person + " holdsOffice " + state);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The tanker waited off Bandar Roe, Iran.| Bandar Roe locatedIn Iran",
        "The Kenyan company Roecom won.| Roecom locatedIn Kenya",
        "Russia's Rosatom won.| Rosatom locatedIn Russia",
        "Roecom Ltd, a Kenyan company, won.| Roecom Ltd locatedIn Kenya",
        "The road goes to Port Roe in Libya.| Port Roe locatedIn Libya",
        "The Houthis in Yemen lost.| Houthis locatedIn Yemen",
        "They met in Roeville, a town in western Libya.| Roeville locatedIn Libya",
        "The Roemark district of Libya was hit.| Roemark district partOf Libya",
        "Sudan's Darfur region was hit.| Darfur partOf Sudan",
        "The UN's World Food Programme left.| World Food Programme partOf United Nations"
      })
  void aThingIsWhereItsNameStands(String text, String claim) {
    assertThat(ReadClaims.of(text)).contains(claim);
  }

  @Test
  void whoNamesAGovernmentAfterItsHeadTellsNoOffice() {
    assertThat(ReadClaims.of("Fiji condemned the Macron administration."))
        .doesNotContain("Emmanuel Macron holdsOffice France");
  }

  @Test
  void aSenatorSitsInTheAmericanSenateUnlessAnotherStateIsNamed() {
    assertThat(ReadClaims.of("The treaty worried Senator Ada Roe."))
        .contains("Ada Roe memberOf US Senate");
    assertThat(ReadClaims.of("The treaty worried Kenyan Senator Ada Roe."))
        .doesNotContain("Ada Roe memberOf US Senate");
  }

  @Test
  void aStateCalledNeighboringBordersWhoeverDeals() {
    assertThat(ReadClaims.of("Chad had attacked neighboring Sudan in 1990."))
        .contains("Chad borders Sudan");
    assertThat(ReadClaims.of("Chad had attacked wealthy Sudan in 1990."))
        .doesNotContain("Chad borders Sudan");
  }

  @Test
  void whoLeavesLeavesWhereHeWent() {
    assertThat(ReadClaims.of("Chad invaded Niger. Chad withdrew its army a year later."))
        .contains("Chad deploysTo Niger");
  }

  @Test
  void aTreatyIsNamedWithoutTheOtherSide() {
    assertThat(ReadClaims.of("Kenya signed a fishing treaty with Peru."))
        .contains("Kenya signs fishing treaty", "Peru signs fishing treaty");
  }

  @Test
  void anAgreementNamedAfterItsSidesIsTheirs() {
    assertThat(ReadClaims.of("Under the Egypt-Sudan Joint Defense Agreement, Cairo must act."))
        .contains(
            "Egypt partyTo Egypt-Sudan Joint Defense Agreement",
            "Sudan partyTo Egypt-Sudan Joint Defense Agreement");
    assertThat(ReadClaims.of("The 1994 Turkish-Albanian fishing agreement lapsed."))
        .contains("Albania partyTo Turkish-Albanian fishing agreement");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Swedish Embassy in Lima burned.| Swedish Embassy locatedIn Lima",
        "Fiji opened a consulate in Nairobi.| Fiji hasDiplomaticRelationsWith Kenya",
        "Ghana defied Security Council Resolution 1929.|"
            + " UN Security Council adopts UN Security Council Resolution 1929"
      })
  void embassiesAndResolutionsTellWhoseTheyAre(String text, String claim) {
    assertThat(ReadClaims.of(text)).contains(claim);
  }

  @Test
  void whatIsSaidOfAGroupIsSaidOfTheMembersNamed() {
    assertThat(ReadClaims.of("Lavrov visited several EU member states, including Malta and Italy."))
        .contains(
            "Sergey Lavrov meetsWith EU member states",
            "Sergey Lavrov meetsWith Malta",
            "Sergey Lavrov meetsWith Italy");
  }

  @Test
  void aPactWithAnotherIsBothSides() {
    assertThat(ReadClaims.of("Peru hopes that its fishing pact with Chile will last."))
        .contains("Peru partyTo fishing pact", "Chile partyTo fishing pact");
    assertThat(ReadClaims.of("Peru signed a fishing pact with Chile."))
        .noneMatch(c -> c.contains("partyTo"));
  }

  @Test
  void aThirdStatesEmbassyStandsInForOne() {
    assertThat(ReadClaims.of("Fiji is represented in Peru through its embassy in Chile."))
        .contains("Fiji hasDiplomaticRelationsWith Peru")
        .doesNotContain("Chile hasDiplomaticRelationsWith Fiji")
        .doesNotContain("Fiji hasDiplomaticRelationsWith Chile");
  }

  @Test
  void twoVerbsShareWhatStandsAfterTheSecond() {
    assertThat(ReadClaims.of("Egypt has signed but not ratified the convention."))
        .contains("Egypt signs convention", "Egypt ratifies convention");
  }

  @Test
  void aTreatySpeaksOfItselfAndItsParties() {
    assertThat(
            ReadClaims.of(
                """
                Treaty of Amity between Fiji and Samoa

                The Government of Fiji and the Government of Samoa, hereinafter referred to as the Parties, have agreed as follows:

                Either Party may withdraw from this Treaty by giving notice.
                """))
        .contains(
            "Fiji withdrawsFrom Treaty of Amity between Fiji and Samoa",
            "Samoa withdrawsFrom Treaty of Amity between Fiji and Samoa");
    assertThat(ReadClaims.of("Either Party may withdraw from this Treaty by giving notice."))
        .noneMatch(c -> c.contains("Amity"));
  }

  @Test
  void aListOfPlacesPutsNoneIntoTheNext() {
    assertThat(ReadClaims.of("The talks will be held in Oslo, Denmark and Sweden.")).isEmpty();
  }

  @Test
  void aListOfPeopleKeepsTitlesApart() {
    assertThat(ReadClaims.of("Jane Roe, President Xi Jinping and Prime Minister Modi met in Iran."))
        .contains("Xi Jinping holdsOffice China", "Narendra Modi holdsOffice India")
        .noneMatch(c -> c.startsWith("Jane Roe holdsOffice"));
  }

  @Test
  void whatASectionIsAboutIsMeantByTiesThatNameNobody() {
    String article =
        """
        Foreign relations of Kenya

        Kenya is a state in Africa. Kenya trades with many. Kenya is a member of the United Nations.

        Tanzania

        %s
        """;
    assertThat(
            ReadClaims.of(article.formatted("Even after the war, friendly relations continued.")))
        .contains("Kenya strengthensTiesWith Tanzania");
    assertThat(ReadClaims.of(article.formatted("Kenya has friendly relations with Uganda.")))
        .contains("Kenya strengthensTiesWith Uganda")
        .doesNotContain("Kenya strengthensTiesWith Tanzania");
  }

  @Test
  void countriesOfARegionAreNoBody() {
    assertThat(ReadClaims.of("Four European states: Iceland, Malta, Norway and Austria, met."))
        .noneMatch(c -> c.contains("memberOf"));
  }
}
