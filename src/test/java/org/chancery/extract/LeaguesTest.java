package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies that no list has: who is a member of them, and which are none. */
class LeaguesTest {
  @ParameterizedTest
  @CsvSource({
    "Fiji is the only island member in the Copra Growers Partnership.,Copra Growers Partnership",
    "The Copra Growers Partnership includes Fiji and Tonga.,Copra Growers Partnership",
    "Fiji belongs to the Council of Reefs.,Council of Reefs",
  })
  void aNameMayShowThatItsBearerHasMembers(String sentence, String body) {
    assertThat(ReadClaims.of(sentence)).anyMatch(c -> c.startsWith("Fiji memberOf " + body));
  }

  @ParameterizedTest
  @CsvSource({
    "The partnership of the ministries includes Fiji and Tonga.",
    "The Partnership includes Fiji and Tonga.",
  })
  void commonWordsNameNobody(String sentence) {
    assertThat(ReadClaims.of(sentence)).noneMatch(c -> c.contains("memberOf"));
  }

  @Test
  void statesCountedOfAContinentAreMembersOfTheBodyOnly() {
    assertThat(
            ReadClaims.of(
                "The Mano River Union consists of four African states: Liberia, Sierra Leone,"
                    + " Guinea and Togo."))
        .contains("Togo memberOf Mano River Union")
        .noneMatch(c -> c.contains("memberOf African"));
  }
}
