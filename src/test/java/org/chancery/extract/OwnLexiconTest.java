package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.claim.Claim;
import org.chancery.ontology.ConfigFiles;
import org.chancery.text.DocumentReader;
import org.chancery.text.LoadedParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user writes into a lexicon of their own goes before what is shipped. */
class OwnLexiconTest {
  private static final String SENTENCE = "Iran supplied drones to Russia.";

  @TempDir Path folder;

  @Test
  void letsAUsersVagueSenseWinOverOurSpecificOne() throws IOException {
    assertThat(relations(ConfigFiles.packaged())).containsExactly("suppliesArmsTo");
    own("mine.v.1\tv:supply\tsubj to\tinfluences(subj, to)\tA supplied B to C.\tA supplied.\n");
    assertThat(relations(ConfigFiles.overlaid(folder))).containsExactly("influences");
  }

  @Test
  void putsTheMoreSpecificOfAUsersOwnSensesFirst() throws IOException {
    own(
        "mine.v.1\tv:supply\tsubj obj to\tinfluences(subj, to)\tA.\tB.\n"
            + "mine.v.2\tv:supply\tsubj obj=drone to\tenables(subj, to)\tA.\tB.\n");
    assertThat(relations(ConfigFiles.overlaid(folder))).containsExactly("enables");
  }

  private void own(String lines) throws IOException {
    Path lexicon = Files.createDirectories(folder.resolve("ontology/lexicon"));
    Files.writeString(lexicon.resolve("mine.tsv"), lines);
  }

  private static List<String> relations(ConfigFiles files) {
    return Extractor.create(files)
        .extract(LoadedParser.get().parse(new DocumentReader().text("item", SENTENCE)))
        .stream()
        .map(Claim::relation)
        .toList();
  }
}
