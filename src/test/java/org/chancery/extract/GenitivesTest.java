package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whose a thing is after "the Government of Mali's". */
class GenitivesTest {
  @Test
  void theGovernmentOwnsTheThing() {
    assertThat(ReadClaims.of("Peru condemns the Government of Mali's new security law."))
        .contains("Peru criticizes Mali");
    assertThat(ReadClaims.of("Peru condemns the Government of Mali's practice of jailing critics."))
        .contains("Peru criticizes Mali");
    assertThat(ReadClaims.of("Peru condemns the regime of Mali's practice of jailing critics."))
        .contains("Peru criticizes Mali");
  }

  @Test
  void otherThingsAreOfWhatTheStateOwns() {
    assertThat(ReadClaims.of("Peru condemns the effects of Mali's new security law."))
        .noneMatch(c -> c.endsWith(" effects"));
    assertThat(ReadClaims.of("Peru condemns the Government of Mali."))
        .contains("Peru criticizes Mali");
  }
}
