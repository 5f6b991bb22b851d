package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Members of lists that a parse may leave loose are members. */
class LooseMembersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway, the European Union, and most Nordic countries rejected the plan."
            + " | Nordic countries rejects plan",
      })
  void theLastIsAMember(String text, String claim) {
    assertThat(ReadClaims.of(text)).contains(claim);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chad advocates shared values, namely, trade, schools and peace."
            + " | Chad advocates shared trade",
      })
  void otherNamesAreNone(String text, String claim) {
    assertThat(ReadClaims.of(text)).doesNotContain(claim);
  }
}
