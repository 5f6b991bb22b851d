package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Items of a list go on with the sentence that the words before the list begin. */
class GraftTest {
  @Test
  void whomTheWordsUrgeIsToDoIt() {
    List<String> read =
        ReadClaims.of(
            """
            Norway urges the Sudanese authorities:

            • to condemn the attack on Chad;

            • to support the people of Darfur.
            """);
    assertThat(read)
        .contains("Norway urges Sudan", "Sudan supports people of Darfur")
        .doesNotContain("Norway supports people of Darfur");
  }

  @Test
  void namesWhatIsCalledFor() {
    assertThat(
            ReadClaims.of(
                """
                The Nordic Council calls for:

                - an immediate ceasefire in Sudan;

                - the release of the hostages.
                """))
        .contains(
            "Nordic Council advocates immediate ceasefire in Sudan",
            "Nordic Council advocates release of hostages");
  }

  @Test
  void doesWhatTheAuxiliaryBeforeTheListSays() {
    assertThat(
            ReadClaims.of(
                """
                Norway will:

                - supply Ukraine with tanks;

                - condemn the invasion of Ukraine.
                """))
        .contains("Norway suppliesArmsTo Ukraine");
  }

  @Test
  void namesWhomALawLetsSomebodyPunish() {
    assertThat(
            ReadClaims.of(
                """
                The law authorizes Norway to sanction:

                (a) foreign banks; and

                (b) shipping companies.
                """))
        .contains("Norway sanctions foreign banks", "Norway sanctions shipping companies");
  }

  @Test
  void keepsWhatStandsBeforeTheListOutOfItsItems() {
    assertThat(
            ReadClaims.of(
                """
                Japan condemned Iran and calls for:

                - an end to the war in Sudan.
                """))
        .containsOnlyOnce("Japan criticizes Iran");
  }

  @Test
  void leavesItemsThatAreSentencesAlone() {
    assertThat(
            ReadClaims.of(
                """
                The minister made these remarks about the talks for:

                - Russia invaded Ukraine.
                """))
        .contains("Russia attacks Ukraine");
  }

  @Test
  void aMarkHeadsNoSentence() {
    assertThat(
            ReadClaims.of(
                """
                The resolution calls on the military of Myanmar--

                (A) to release all prisoners; and

                (B) to support the elected government;
                """))
        .contains("Myanmar supports elected government");
  }

  @Test
  void examplesAreMeantAsWhatTheyAreExamplesOf() {
    assertThat(
            ReadClaims.of(
                """
                The Senate met on Monday. Chad supports efforts by Norway to assist Mali, including:

                (A) the delivery of food; and

                (B) mine removal.

                Peru reaffirmed its commitment to programs of the poor, including:

                (A) the delivery of water.
                """))
        .contains(
            "Chad supports delivery of food",
            "Chad supports mine removal",
            "Peru supports delivery of water");
  }

  @Test
  void aNounWithItsAimIsNoSentence() {
    assertThat(
            ReadClaims.of(
                """
                Peru supports—

                (A) the determination of Niger to continue to fight piracy;
                """))
        .contains("Niger counters piracy")
        .anyMatch(c -> c.startsWith("Peru supports"));
  }

  @Test
  void aSubjectWithoutAVerbIsNoReasonToFail() {
    assertThat(
            ReadClaims.of(
                "An air force officer who learned to fly in Cuba, he rose through the military"
                    + " committee of the party and in November 1970 pushed aside Ada Roe."
                    + " The wharf at Suva, for which my predecessor wished to borrow 100 million"
                    + " dollars from Fiji, I have put to rest; we already owe the Export-Import"
                    + " Bank forty per cent of our foreign debt. Kenya sanctioned Peru."))
        .contains("Kenya sanctions Peru");
  }
}
