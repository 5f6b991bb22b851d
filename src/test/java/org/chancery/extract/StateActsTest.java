package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What only states do is theirs, also where a text names their leader. */
class StateActsTest {
  @Test
  void aLeaderLeavesATreatyForHisState() {
    assertThat(ReadClaims.of("Emmanuel Macron withdrew from the Paris Agreement."))
        .contains("France withdrawsFrom Paris Agreement")
        .noneMatch(c -> c.startsWith("Emmanuel Macron withdrawsFrom"));
    assertThat(ReadClaims.of("Emmanuel Macron announced the development of new missiles."))
        .anyMatch(c -> c.startsWith("France develops"));
  }

  @Test
  void whatPersonsDoThemselvesStaysTheirs() {
    assertThat(ReadClaims.of("Emmanuel Macron signed the Paris Agreement."))
        .contains("Emmanuel Macron signs Paris Agreement");
  }
}
