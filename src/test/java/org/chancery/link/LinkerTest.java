package org.chancery.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.ChanceryException;
import org.chancery.claim.Claim;
import org.chancery.extract.Extractor;
import org.chancery.ontology.ConfigFiles;
import org.chancery.text.DocumentReader;
import org.chancery.text.LoadedParser;
import org.chancery.text.ParsedDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkerTest {
  private static final ConfigFiles CONFIG = ConfigFiles.packaged();
  private static final Extractor EXTRACTOR = Extractor.create(CONFIG);
  private static final Linker LINKER = Linker.create(CONFIG);

  @TempDir Path folder;

  private static ParsedDocument parsed(String text) {
    return LoadedParser.get().parse(new DocumentReader().text("note", text));
  }

  private static Linking link(String text) {
    ParsedDocument document = parsed(text);
    return LINKER.link(document, EXTRACTOR.extract(document));
  }

  private static EntityLink only(Linking linking, String label) {
    List<EntityLink> found =
        linking.links().stream().filter(l -> l.entity().label().equals(label)).toList();
    assertThat(found).as(label + " in " + linking.links()).hasSize(1);
    return found.get(0);
  }

  /** The names of a text with the id or the decision on each. */
  private static List<String> names(String text) {
    ParsedDocument document = parsed(text);
    List<String> found = new ArrayList<>();
    for (NamedPlace each : LINKER.names(document)) {
      String decision = each.link().qid().orElse(each.link().resolution().key());
      found.add(each.place().in(document.document().text()) + " " + decision);
    }
    return found;
  }

  @Test
  void aPlainNameIsLinkedAndSaysWhatItsScoreIsMadeOf() {
    EntityLink link = only(link("Iran supplied drones to Russia in 2023."), "Iran");

    assertThat(link.qid()).contains("Q794");
    assertThat(link.candidates().get(0).features())
        .extracting(Feature::name)
        .contains("exact-label", "class-fits");
    assertThat(link.candidates().get(0).score()).isEqualTo(0.95);
  }

  @Test
  void claimsGetTheIdsThatAreLinkedAndNoOthers() {
    List<Claim> claims = link("Iran criticized Dmitry Peskov.").claims();

    assertThat(claims).hasSize(1);
    assertThat(claims.get(0).subject().target().toString()).contains("Q794");
    assertThat(claims.get(0).object().target().toString()).contains("Optional.empty");
  }

  @Test
  void aThingWithoutAKnownIdIsUnknown() {
    EntityLink link = only(link("Iran criticized Dmitry Peskov."), "Dmitry Peskov");

    assertThat(link.resolution()).isInstanceOf(Resolution.Unknown.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 1950, Russia supplied arms to North Korea.",
        "In 1950, Moscow supplied arms to North Korea.",
        "In 1950, Russia supplied arms to North Korea. Russia is a member of the United Nations.",
        "In 1950, the Kremlin supplied arms to North Korea. Vladimir Putin criticized Japan."
      })
  void russiaBeforeItBeganIsLeftToAPersonWithTheSovietUnionAsACandidate(String text) {
    Linking linking = link(text);
    EntityLink early = linking.links().stream().filter(EntityLink::early).findFirst().orElseThrow();

    assertThat(early.entity().label()).isEqualTo("Russia");
    assertThat(early.resolution()).isInstanceOf(Resolution.Ambiguous.class);
    assertThat(early.candidates()).extracting(Candidate::id).contains("soviet-union", "russia");
    assertThat(linking.claims().get(0).toString()).doesNotContain("Q159", "Q15180");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 1950, the Soviet Union supplied arms to North Korea.",
        "The Soviet Union supplied arms to North Korea. Russia supports North Korea.",
        "In 1950, the USSR supplied arms to North Korea. Moscow also criticized Japan in 2024."
      })
  void theSovietUnionStaysItself(String text) {
    EntityLink link = only(link(text), "Soviet Union");

    assertThat(link.qid()).contains("Q15180");
    assertThat(link.candidates()).extracting(Candidate::id).doesNotContain("russia");
  }

  @Test
  void anIdFromAHandTypedListIsNotTaken() {
    EntityLink link = only(link("East Germany supported Angola."), "East Germany");

    assertThat(link.resolution()).isInstanceOf(Resolution.Ambiguous.class);
    assertThat(link.candidates().get(0).qid()).isPresent();
  }

  @Test
  void namesInOtherNamesAndNamesOfPeoplesAreLeftOpen() {
    assertThat(names("The French Rugby Board invited Syria. Many Syrians fled to Germany."))
        .containsExactly("French ambiguous", "Syria Q858", "Syrians ambiguous", "Germany Q183");
  }

  @Test
  void aSurnameNeedsCompanyToBeLinked() {
    assertThat(names("Macron spoke for an hour.")).containsExactly("Macron ambiguous");
    assertThat(names("Macron spoke for France.")).containsExactly("Macron Q3052772", "France Q142");
  }

  @Test
  void aStateInSportsMayBeATeam() {
    assertThat(names("Tonga upset Samoa in the rugby tournament, their coach said."))
        .containsExactly("Tonga ambiguous", "Samoa ambiguous");
  }

  @Test
  void capitalsThatTheTextExplainsMeanWhatItSays() {
    assertThat(names("Research on the artificial pancreas (AP) goes on. AP technology is new."))
        .allMatch(each -> each.endsWith("ambiguous"));
  }

  @Test
  void theThresholdIsTheUsers() throws IOException {
    Path file = folder.resolve("data/calibration/linking.tsv");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "threshold\t0.99\n");
    Linker strict = Linker.create(ConfigFiles.overlaid(folder));
    ParsedDocument document = parsed("Iran supplied drones to Russia in 2023.");

    assertThat(strict.link(document, EXTRACTOR.extract(document)).links())
        .isNotEmpty()
        .allMatch(link -> link.resolution() instanceof Resolution.Ambiguous);
  }

  @ParameterizedTest
  @ValueSource(strings = {"threshold\thigh", "treshold\t0.5", "margin\t0.1\nmargin\t0.2"})
  void aMalformedWeightIsNamedByFileAndLine(String content) throws IOException {
    Path file = folder.resolve("data/calibration/linking.tsv");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "# mine\n" + content + "\n");

    assertThatThrownBy(() -> Linker.create(ConfigFiles.overlaid(folder)))
        .isInstanceOf(ChanceryException.class)
        .hasMessageMatching("(?s).*linking\\.tsv:[23]: .*");
  }
}
