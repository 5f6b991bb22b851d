package org.chancery.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of "a treaty that …" is said of the treaty that the clause is about. */
class PredicatedTest {
  @Test
  void whatATreatyIsSaidToBeIsThatTreaty() {
    assertEquals(
        List.of(
            "Chad partyTo Antarctic Treaty System",
            "Mali partyTo Antarctic Treaty System",
            "Antarctic Treaty System restricts mines"),
        ReadClaims.of("The Antarctic Treaty was a treaty between Chad and Mali that banned mines.")
            .stream()
            .sorted(Comparator.comparing(c -> !c.contains("partyTo")))
            .toList());
  }

  @Test
  void whatItIsSaidNotToBeIsAnotherThing() {
    assertEquals(
        List.of("treaty restricts mines"),
        ReadClaims.of("The Antarctic Treaty is not a treaty that bans mines."));
  }

  @Test
  void whatIsOfAnotherSortIsAnotherThing() {
    assertEquals(
        List.of("treaty restricts mines"),
        ReadClaims.of("The answer of Mali was a treaty that bans mines."));
  }
}
