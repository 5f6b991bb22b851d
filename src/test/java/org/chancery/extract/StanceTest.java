package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.claim.Claim;
import org.chancery.ontology.ConfigFiles;
import org.chancery.text.DocumentReader;
import org.chancery.text.LoadedParser;
import org.junit.jupiter.api.Test;

/** Measures how claims are said to stand and who is credited, on texts written for the purpose. */
class StanceTest {
  private static final double FLOOR = 0.95;

  /** A text with one claim that is asked for, and how it stands. */
  private record Item(
      String topic,
      String text,
      String subject,
      String relation,
      String object,
      String stance,
      String cue) {
    static Item of(String line) {
      String[] cells = line.split("\t");
      if (cells.length != 9) {
        throw new IllegalArgumentException("not nine columns: " + line);
      }
      return new Item(
          cells[0],
          cells[1].replace("|", "\n\n"),
          cells[2],
          cells[3],
          cells[4],
          cells[5] + " " + cells[6] + " " + cells[7],
          cells[8].equals("-") ? "" : cells[8]);
    }

    boolean asksFor(Claim claim) {
      String left = claim.subject().target().label();
      String right = claim.object().target().label();
      return claim.relation().equals(relation)
          && (left.equals(subject) && right.equals(object)
              || left.equals(object) && right.equals(subject));
    }
  }

  private static List<Item> items() throws IOException {
    try (InputStream in = StanceTest.class.getResourceAsStream("/stance/stances.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Item::of)
          .toList();
    }
  }

  private static String stance(Claim claim) {
    return claim.stance().polarity().key()
        + " "
        + claim.stance().modality().key()
        + " "
        + claim.source().label();
  }

  @Test
  void readsHowClaimsStand() throws IOException {
    Extractor extractor = Extractor.create(ConfigFiles.packaged());
    List<Item> items = items();
    List<String> misses = new ArrayList<>();
    for (Item item : items) {
      List<Claim> claims =
          extractor.extract(
              LoadedParser.get().parse(new DocumentReader().text("item", item.text())));
      Optional<Claim> claim = claims.stream().filter(item::asksFor).findFirst();
      String read = claim.map(StanceTest::stance).orElse("no such claim");
      String cues = claim.map(c -> String.join(" ", c.stance().cues())).orElse("");
      if (!read.equals(item.stance()) || !cues.equals(item.cue())) {
        misses.add(
            "%n%s: %s%n  %s %s %s is %s (%s), read as %s (%s)"
                .formatted(
                    item.topic(),
                    item.text().replace('\n', ' '),
                    item.subject(),
                    item.relation(),
                    item.object(),
                    item.stance(),
                    item.cue(),
                    read,
                    cues));
      }
    }
    double right = 1 - (double) misses.size() / items.size();
    assertThat(items).hasSizeGreaterThan(120);
    assertThat(right)
        .as("%.3f of %d right; missed:%s", right, items.size(), String.join("", misses))
        .isGreaterThanOrEqualTo(FLOOR);
  }
}
