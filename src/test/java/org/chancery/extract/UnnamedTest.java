package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnnamedTest {
  @Test
  void whatUnnamedOnesDoToUnnamedThingsIsNoClaim() {
    assertThat(ReadClaims.of("Donors support the clinics.")).noneMatch(c -> c.contains("supports"));
    assertThat(ReadClaims.of("Chad supports the clinics.")).contains("Chad supports clinics");
    assertThat(ReadClaims.of("Donors support Chad.")).contains("Donors supports Chad");
  }

  @Test
  void whatAllOfAKindDoIsNoClaim() {
    assertThat(ReadClaims.of("Any Peruvian ship supports Chad.")).isEmpty();
    assertThat(ReadClaims.of("Chad must support all nations that criticize Niger."))
        .noneMatch(c -> c.contains("criticizes"));
  }

  @Test
  void whatTheWholeOfATreatysPartiesUndertakeIsAClaim() {
    assertThat(ReadClaims.stanced("Each State Party undertakes not to develop biological weapons."))
        .contains("State Party develops biological weapons, negative planned");
    assertThat(ReadClaims.of("Each ship is to develop biological weapons.")).isEmpty();
    assertThat(ReadClaims.of("All Southern States support Chad.")).isEmpty();
    assertThat(ReadClaims.of("All Green Party senators support Chad.")).isEmpty();
  }

  @Test
  void aPlacesStateStandsAloneAfterIt() {
    assertThat(ReadClaims.of("They met in Yeosu, South Korea, on Monday."))
        .anyMatch(c -> c.startsWith("Yeosu locatedIn"));
    assertThat(ReadClaims.of("In Yeosu, South Korea's minister met the French envoy."))
        .noneMatch(c -> c.contains("locatedIn"));
    assertThat(ReadClaims.of("In Yeosu, Peru experts met the French envoy."))
        .noneMatch(c -> c.contains("locatedIn"));
  }
}
