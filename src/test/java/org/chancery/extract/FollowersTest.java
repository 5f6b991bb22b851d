package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.ontology.ConfigFiles;
import org.chancery.text.DocumentReader;
import org.chancery.text.LoadedParser;
import org.junit.jupiter.api.Test;

/** Who is said to have done the same later, and when. */
class FollowersTest {
  private static final Extractor EXTRACTOR = Extractor.create(ConfigFiles.packaged());

  private static List<String> read(String text) {
    return EXTRACTOR
        .extract(LoadedParser.get().parse(new DocumentReader().text("text", text)))
        .stream()
        .map(
            c ->
                String.join(
                    " ",
                    c.subject().target().label(),
                    c.relation(),
                    c.object().target().label(),
                    c.time().orElse("-")))
        .toList();
  }

  @Test
  void eachDidTheSameAtItsOwnTime() {
    assertThat(read("Norway left NATO in 2004, followed by Kenya in 2009 and Mali in 2013."))
        .containsExactlyInAnyOrder(
            "Norway withdrawsFrom NATO 2004",
            "Kenya withdrawsFrom NATO 2009",
            "Mali withdrawsFrom NATO 2013");
  }

  @Test
  void whoFollowedAtNoTimeThatIsSaidDidNotDoItAtTheFirstOnes() {
    assertThat(read("Norway left NATO in 2004, followed by Kenya."))
        .containsExactlyInAnyOrder("Norway withdrawsFrom NATO 2004", "Kenya withdrawsFrom NATO -");
  }

  @Test
  void theyFollowInTheClauseBesideThemOnly() {
    assertThat(read("Chad criticized Peru because Norway left NATO, followed by Kenya."))
        .contains("Kenya withdrawsFrom NATO -")
        .noneMatch(claim -> claim.startsWith("Kenya criticizes"));
  }
}
