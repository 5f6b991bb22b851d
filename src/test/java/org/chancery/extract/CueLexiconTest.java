package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.chancery.ChanceryException;
import org.chancery.claim.Modality;
import org.chancery.ontology.ConfigFiles;
import org.chancery.text.DocumentReader;
import org.chancery.text.LoadedParser;
import org.chancery.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueLexiconTest {
  private static final CueLexicon CUES = CueLexicon.load(ConfigFiles.packaged());

  @TempDir Path folder;

  private static Sentence parse(String text) {
    return LoadedParser.get().parse(new DocumentReader().text("test", text)).sentences().get(0);
  }

  private static Collection<Cue> cues() {
    return CUES.all();
  }

  @Test
  void findsEachCueInItsExample() {
    assertThat(
            cues().stream().filter(c -> !foundInExample(c)).map(c -> c.text() + ": " + c.example()))
        .isEmpty();
  }

  private static boolean foundInExample(Cue cue) {
    Sentence sentence = parse(cue.example());
    return sentence.tokens().stream()
        .flatMap(t -> CUES.at(sentence, t.index()).stream())
        .anyMatch(m -> m.cue().equals(cue));
  }

  @Test
  void namesThePublicationBehindEachCue() {
    String file = ConfigFiles.packaged().text("ontology/cues.tsv").text();
    assertThat(cues())
        .hasSizeGreaterThan(250)
        .allSatisfy(c -> assertThat(file).contains("\n# " + c.basis() + " "));
  }

  /** "Possibly" must not weigh as much as "clearly", whoever edits the numbers. */
  @Test
  void keepsCertaintyInStepWithModality() {
    assertThat(cues())
        .allSatisfy(
            c -> {
              if (c.modality() == Modality.POSSIBLE) {
                assertThat(c.certainty()).as(c.text()).isLessThanOrEqualTo(0.65);
              } else if (c.modality() == Modality.ASSERTED) {
                assertThat(c.certainty()).as(c.text()).isGreaterThanOrEqualTo(0.80);
              } else if (c.modality() == Modality.LIKELY) {
                assertThat(c.certainty()).as(c.text()).isBetween(0.55, 0.99);
              }
            });
  }

  @Test
  void takesTheLongestCueAtAWord() {
    assertThat(CUES.matches(parse("Moscow very likely armed the group, but won't admit it.")))
        .extracting(m -> m.cue().text())
        .containsExactly("very likely", "will", "not", "admit");
  }

  @Test
  void answersByLemma() {
    assertThat(CUES.byLemma("doubt"))
        .extracting(Cue::pos)
        .containsExactlyInAnyOrder(Cue.Pos.NOUN, Cue.Pos.VERB);
    assertThat(CUES.byLemma("table")).isEmpty();
  }

  @Test
  void letsAUserReplaceAndAddCues() throws IOException {
    write(
        "may\tmodal\tmodal\tpossible\tkeep\tflips\t0.40\t0.20\t0.55\tnone\tOwn\tIt may rain.",
        "guess\tverb\tattitude\tpossible\tkeep\topens\t0.4\t0.2\t0.55\tself\tOwn\tI guess so.");
    CueLexicon cues = CueLexicon.load(ConfigFiles.overlaid(folder));
    assertThat(cues.byLemma("may")).singleElement().extracting(Cue::certainty).isEqualTo(0.40);
    assertThat(cues.byLemma("guess")).hasSize(1);
    assertThat(cues.all()).hasSize(cues().size() + 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          may,modal,modal                                                           | 12 columns, here are 3
          May,modal,modal,possible,keep,flips,0.5,0.2,0.6,none,Own,It may rain.     | lower-case words
          may,modul,modal,possible,keep,flips,0.5,0.2,0.6,none,Own,It may rain.     | no such pos: modul
          may,modal,modus,possible,keep,flips,0.5,0.2,0.6,none,Own,It may rain.     | no such type: modus
          may,modal,modal,perhaps,keep,flips,0.5,0.2,0.6,none,Own,It may rain.      | no such modality: perhaps
          may,modal,modal,possible,turn,flips,0.5,0.2,0.6,none,Own,It may rain.     | keep or flip, not turn
          may,modal,modal,possible,keep,off,0.5,0.2,0.6,none,Own,It may rain.       | no such negated: off
          may,modal,modal,possible,keep,flips,half,0.2,0.6,none,Own,It may rain.    | certainty is a number
          may,modal,modal,possible,keep,flips,0.7,0.2,0.6,none,Own,It may rain.     | 0.70 in 0.20..0.60
          may,modal,modal,possible,keep,flips,0.5,0.2,1.6,none,Own,It may rain.     | 0.50 in 0.20..1.60
          may,modal,modal,possible,keep,flips,0.5,0.2,0.6,me,Own,It may rain.       | no such credited: me
          """)
  void namesFileAndLineOfABadCue(String line, String problem) throws IOException {
    write("# my cues", line.replace(',', '\t'));
    ConfigFiles files = ConfigFiles.overlaid(folder);
    assertThatThrownBy(() -> CueLexicon.load(files))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("cues.tsv:2: ")
        .hasMessageContaining(problem);
  }

  @Test
  void refusesACueThatIsThereTwice() throws IOException {
    String line = "ha\tadverb\tadverb\tpossible\tkeep\tflips\t0.4\t0.2\t0.6\tnone\tOwn\tHa!";
    write(line, line);
    ConfigFiles files = ConfigFiles.overlaid(folder);
    assertThatThrownBy(() -> CueLexicon.load(files)).hasMessageContaining(":2: the cue ha/ADVERB");
  }

  private void write(String... lines) throws IOException {
    Files.createDirectories(folder.resolve("ontology"));
    Files.write(folder.resolve("ontology/cues.tsv"), List.of(lines));
  }
}
