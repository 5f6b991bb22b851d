package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A seat of government stands for the state that had it in the time that the text is on. */
class PredecessorsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The Soviet Union recognized Angola. The Kremlin armed Mali.; "
            + "Soviet Union suppliesArmsTo Mali",
        "Russia recognized Angola. The Kremlin armed Mali.; Russia suppliesArmsTo Mali",
        "The Soviet Union fell in 1991. Russia recognized Angola. The Kremlin armed Mali.; "
            + "Russia suppliesArmsTo Mali",
        "The Kremlin armed Mali. The Soviets recognized Angola.; Soviet Union suppliesArmsTo Mali",
        "The Kremlin armed Mali.; Russia suppliesArmsTo Mali",
        "West Germany recognized Angola. Bonn sold tanks to Mali.; West Germany suppliesArmsTo Mali",
        "Germany recognized Angola. Bonn sold tanks to Mali.; Germany suppliesArmsTo Mali"
      })
  void theStateNamedLastIsMeant(String text, String claim) {
    assertThat(ReadClaims.of(text)).contains(claim);
  }
}
