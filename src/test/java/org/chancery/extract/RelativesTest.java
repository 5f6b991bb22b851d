package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of whom relative clauses, "by" and forms of address make a claim. */
class RelativesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chad struck a deal with Peru, a country that has never ratified the Ottawa Treaty."
            + " | Peru ratifies Ottawa Treaty",
        "Norway is the country that first opposed Chad. | Norway opposes Chad",
        "The Ottawa Treaty is an accord that bans mines. | Ottawa Treaty restricts mines",
        "Chad praised Libya, and there was friction between it and Niger. | Chad strainsRelationsWith Niger",
        "Chad gave food, money and rifles to Niger. | Chad suppliesArmsTo Niger",
        "Chad is a member of the African Union and the Arab League. | Chad memberOf Arab League",
        "Chad and Niger met. Neither country criticized Libya. | Niger criticizes Libya",
        "Chad met Niger. Its president is Idriss Adoum. | Idriss Adoum holdsOffice Chad",
        "ASEAN is a club founded by Thailand. | Thailand memberOf Association of Southeast Asian Nations",
        "The Warsaw Pact was a treaty between Poland and Romania. | Poland partyTo Warsaw Pact",
        "Chad praised Libya and denounced Niger. The two countries met later. | Chad meetsWith Niger",
        "Chad is the only state to have left the African Union. | Chad withdrawsFrom African Union",
        "Chad, a country bordering Libya, attacked Niger. | Chad borders Libya",
        "It was Norway that attacked Peru. | Norway attacks Peru",
        "The leaders of Chad, many of whom support Libya, met in Ndjamena. | Chad supports Libya",
        "Peru forged ties with such different groups as Hamas, Hezbollah and the Taliban."
            + " | Peru strengthensTiesWith Hamas",
        "Kenya condemned the launches of ballistic missiles by Iran. | Kenya criticizes Iran",
        "Madam Speaker, this bill will undermine NATO. | bill undermines NATO",
        "Mr. President, Norway condemns Chad. | Norway criticizes Chad",
        "Japan congratulated His Excellency Mr. Jens Stoltenberg on his election."
            + " | Japan supports Jens Stoltenberg",
        "Chad tried to press Libya to arm Niger. | Libya suppliesArmsTo Niger",
        "Chad banked on Libya to arm Niger. | Libya suppliesArmsTo Niger",
        "Chad supports both Niger and Peru, and Libya attacked either of them."
            + " | Libya attacks Peru",
        "Chad's opposition to Libyan raids is no endorsement of Niger. | Chad supports Niger",
        "Hamas safe havens are located in Libya. | Hamas safe havens locatedIn Libya",
        "Peru accused Chad of aggression against Libya. | Chad attacks Libya",
        "Peru attacked Chad in 1970 and Libya in 1972. | Peru attacks Libya",
        "Peru has ties with Chad since 1970 and Libya since 1972. | Peru strengthensTiesWith Libya",
        "Peru supported the Chadian offer in March 2023. | Peru supports Chadian offer",
        "Norway backs Chad, Mali and Kenya, which has not ratified the Ottawa Treaty."
            + " | Kenya ratifies Ottawa Treaty",
        "The Ottawa Treaty was signed by Chad, Mali and Kenya, which has not ratified it."
            + " | Kenya ratifies Ottawa Treaty",
      })
  void thoseMeantAreFound(String text, String claim) {
    assertThat(ReadClaims.of(text)).contains(claim);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The main threat is the army that attacked Peru. | threat attacks Peru",
        "Norway backs Chad, Mali and Kenya, which has not ratified the Ottawa Treaty."
            + " | Chad ratifies Ottawa Treaty",
        "The Ottawa Treaty is not an accord that bans mines. | Ottawa Treaty restricts mines",
        "Chad halted the launches of rockets against Peru by March. | March attacks Peru",
        "Peru forged ties with such different groups as Hamas, Hezbollah and the Taliban."
            + " | Peru strengthensTiesWith such different groups",
      })
  void othersAreNot(String text, String claim) {
    assertThat(ReadClaims.of(text)).isNotEmpty().doesNotContain(claim);
  }
}
