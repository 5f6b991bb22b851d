package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.ontology.ConfigFiles;
import org.junit.jupiter.api.Test;

/** Measures what pronouns and phrases are taken to mean, on passages written for the purpose. */
class CoreferenceTest {
  private static final Extractor EXTRACTOR = Extractor.create(ConfigFiles.packaged());

  private static List<Passage> passages(String file) throws IOException {
    try (InputStream in = CoreferenceTest.class.getResourceAsStream("/coreference/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Passage::of)
          .toList();
    }
  }

  private record Score(int right, int all, String misses) {
    double accuracy() {
      return (double) right / all;
    }
  }

  private static Score score(String... files) throws IOException {
    int right = 0;
    int all = 0;
    StringBuilder misses = new StringBuilder();
    for (String file : files) {
      for (Passage passage : passages(file)) {
        String read = passage.read(EXTRACTOR);
        all++;
        if (passage.answeredBy(read)) {
          right++;
        } else {
          misses.append(
              "%n%s: %s%n  is %s, read as %s"
                  .formatted(
                      passage.kind(), passage.text().replace('\n', ' '), passage.meaning(), read));
        }
      }
    }
    System.Logger log = System.getLogger(CoreferenceTest.class.getName());
    log.log(
        System.Logger.Level.INFO,
        "%s: %d of %d right%s".formatted(List.of(files), right, all, misses));
    return new Score(right, all, misses.toString());
  }

  @Test
  void findsWhatIsMeant() throws IOException {
    Score score = score("first.tsv", "second.tsv");
    assertThat(score.accuracy())
        .as("%d of %d right; missed:%s", score.right(), score.all(), score.misses())
        .isGreaterThanOrEqualTo(0.93);
  }

  @Test
  void findsItInPassagesThatNoRuleWasMadeFor() throws IOException {
    Score score = score("unseen.tsv");
    assertThat(score.accuracy())
        .as("%d of %d right; missed:%s", score.right(), score.all(), score.misses())
        .isGreaterThanOrEqualTo(0.85);
  }
}
