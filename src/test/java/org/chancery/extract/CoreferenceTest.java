package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.chancery.ontology.ConfigFiles;
import org.junit.jupiter.api.Test;

/** Measures what pronouns and phrases are taken to mean, on passages written for the purpose. */
class CoreferenceTest {
  private static final double FLOOR = 0.85;

  private static List<Passage> passages(String file) throws IOException {
    try (InputStream in = CoreferenceTest.class.getResourceAsStream("/coreference/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Passage::of)
          .toList();
    }
  }

  @Test
  void findsWhatIsMeant() throws IOException {
    Extractor extractor = Extractor.create(ConfigFiles.packaged());
    List<Passage> all = new ArrayList<>(passages("first.tsv"));
    all.addAll(passages("second.tsv"));
    StringBuilder misses = new StringBuilder();
    int right = 0;
    for (Passage passage : all) {
      String read = passage.read(extractor);
      if (passage.answeredBy(read)) {
        right++;
      } else {
        misses.append(
            "%n%s: %s%n  is %s, read as %s"
                .formatted(
                    passage.kind(), passage.text().replace('\n', ' '), passage.meaning(), read));
      }
    }
    double accuracy = (double) right / all.size();
    assertThat(accuracy)
        .as("%d of %d right (%.3f); missed:%s", right, all.size(), accuracy, misses)
        .isGreaterThanOrEqualTo(FLOOR);
  }
}
