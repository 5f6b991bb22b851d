package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.ChanceryException;
import org.chancery.ontology.ConfigFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceWordsTest {
  @TempDir Path folder;

  private ReferenceWords overlaid(String lines) throws IOException {
    Files.createDirectories(folder.resolve("ontology"));
    Files.writeString(folder.resolve("ontology/coreference.tsv"), lines);
    return ReferenceWords.load(ConfigFiles.overlaid(folder));
  }

  @Test
  void addsAUsersWordsToOurs() throws IOException {
    ReferenceWords words = overlaid("definite\tconcordat\tTreaty\nevent\tarming,gunrunning\n");
    assertThat(words.kinds("concordat")).containsExactly("Treaty");
    assertThat(words.sameEvent("arming", "gunrunning")).isTrue();
    assertThat(words.sameEvent("arming", "visit")).isFalse();
    assertThat(words.number("trio")).isEqualTo(3);
  }

  @Test
  void namesFileAndLineOfWhatItCannotRead() {
    assertThatThrownBy(() -> overlaid("# mine\nnumbr\tdozen\t12\n"))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("coreference.tsv:2");
    assertThatThrownBy(() -> overlaid("number\tdozen\ttwelve\n"))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("coreference.tsv:1");
  }
}
