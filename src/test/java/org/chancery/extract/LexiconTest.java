package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.chancery.claim.Claim;
import org.chancery.names.Gazetteer;
import org.chancery.names.NameIndex;
import org.chancery.ontology.ConfigFiles;
import org.chancery.text.Document;
import org.chancery.text.DocumentReader;
import org.chancery.text.LoadedParser;
import org.chancery.text.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sense reads its example as its claim, and leaves its counter-example alone. */
class LexiconTest {
  private static final ConfigFiles FILES = ConfigFiles.packaged();
  private static final Knowledge KNOWLEDGE = Knowledge.load(FILES);
  private static final Extractor EXTRACTOR = Extractor.create(FILES);
  private static final Parser PARSER =
      LoadedParser.get().withNames(new NameIndex(Gazetteer.load(FILES), FILES)::longNames);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cooperation",
        "diplomacy",
        "effects",
        "membership",
        "opposition",
        "people",
        "programs",
        "sanctions",
        "support"
      })
  void readsExamplesAndNotCounterExamples(String file) {
    List<String> misses = new ArrayList<>();
    for (Sense sense : sensesOf(file)) {
      List<Claim> example = read(sense.example());
      if (!made(sense, example)) {
        misses.add(miss(sense, "does not read its example", sense.example(), example));
      }
      List<Claim> counter = read(sense.counter());
      if (made(sense, counter)) {
        misses.add(miss(sense, "reads its counter-example", sense.counter(), counter));
      }
    }
    assertThat(misses).as("%s.tsv:%n%s", file, String.join("\n", misses)).isEmpty();
  }

  @Test
  void givesEachSenseAnIdOfItsOwn() {
    List<String> ids =
        FILES.allLayers("ontology/lexicon", ".tsv").stream()
            .flatMap(layer -> ids(layer).stream())
            .toList();
    assertThat(ids).doesNotHaveDuplicates();
  }

  private static List<String> ids(ConfigFiles.Layer layer) {
    return layer
        .text()
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.substring(0, line.indexOf('\t')))
        .toList();
  }

  /** The senses that a file holds, by the ids in its first column. */
  private static List<Sense> sensesOf(String file) {
    List<String> ids = ids(FILES.layers("ontology/lexicon/" + file + ".tsv").get(0));
    List<Sense> senses =
        KNOWLEDGE.lexicon().all().stream().filter(s -> ids.contains(s.id())).toList();
    assertThat(senses).as("senses of %s.tsv", file).hasSameSizeAs(ids);
    return senses;
  }

  private static List<Claim> read(String sentence) {
    Document document = new DocumentReader().text("example", sentence);
    return EXTRACTOR.extract(PARSER.parse(document));
  }

  private static boolean made(Sense sense, List<Claim> claims) {
    return claims.stream().anyMatch(c -> c.evidence().sense().equals(sense.id()));
  }

  private static String miss(Sense sense, String fault, String sentence, List<Claim> claims) {
    StringBuilder text = new StringBuilder("%s %s: %s".formatted(sense.id(), fault, sentence));
    for (Claim claim : claims) {
      text.append(
          "%n    %s: %s %s %s"
              .formatted(
                  claim.evidence().sense(),
                  claim.subject().target().label(),
                  claim.relation(),
                  claim.object().target().label()));
    }
    return text.toString();
  }
}
