package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom pronouns mean whose owner no list knows, or who stands in another clause. */
class PronounsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // A name that no list has, a phrase for somebody who acts, an office.
        "Veldania borders Chad. It attacked Niger. | Veldania attacks Niger",
        "The conservative party won the vote. It condemned Chad. | conservative party criticizes Chad",
        "Orlovsky resigned in May after he criticized Chad. | Orlovsky criticizes Chad",
        // Those who live in a state are several, the state itself is one.
        "Chad and Peru sat down. The Germans arrived late, and they criticized Niger."
            + " | Germany criticizes Niger",
        // A clause goes on with the subject of the clause before it.
        "Chad has long feared Libya. Peru has a large army; it attacked Niger in May."
            + " | Peru attacks Niger",
        "Chad won the war. Peru left the talks because it opposed Niger. | Peru opposes Niger",
      })
  void findsWhoIsMeant(String text, String claim) {
    assertThat(ReadClaims.of(text)).contains(claim);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // The envoy is no "it", a title without article no "he", and "makes it illegal" nobody.
        "Chad welcomed the envoy of Peru. It attacked Niger. | envoy attacks Niger",
        "Chad passed a law. The law made it illegal to attack Niger. | Chad attacks Niger",
      })
  void passesOverWhoIsNot(String text, String claim) {
    assertThat(ReadClaims.of(text)).doesNotContain(claim);
  }
}
