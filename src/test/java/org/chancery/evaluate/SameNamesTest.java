package org.chancery.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.chancery.names.Gazetteer;
import org.chancery.ontology.ConfigFiles;
import org.chancery.ontology.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameNamesTest {
  private static final SameNames NAMES =
      new SameNames(
          Vocabulary.load(ConfigFiles.packaged()), Gazetteer.load(ConfigFiles.packaged()));

  private static boolean same(String one, String other) {
    return NAMES.same(Statement.Names.of(Stream.of(one)), Statement.Names.of(Stream.of(other)));
  }

  @ParameterizedTest
  @CsvSource({
    "North Korea, DPRK",
    "North Korea, the Democratic People's Republic of Korea",
    "United States, Q30",
    "Iranian nuclear program, Iran's nuclear programmes",
    "stability of the region, the region's stability",
    "Russian troops, troops of Russia",
    "diplomatic resolution of the crisis, resolution of the North-South crisis?",
    "war in Ukraine, Russia's war in Ukraine"
  })
  void namesOfOneThingAreTheSame(String one, String other) {
    boolean telling = other.endsWith("?");

    assertThat(same(one, other)).isEqualTo(!telling);
    assertThat(same(other, one)).isEqualTo(!telling);
  }

  @ParameterizedTest
  @CsvSource({
    "North Korea, South Korea",
    "North Korea, North Korean nuclear program",
    "nuclear sanctions, missile sanctions",
    "Resolution 1718, Resolution 1874",
    "American troops, Russian troops",
    "regional peace, economic growth"
  })
  void namesOfDifferentThingsAreNot(String one, String other) {
    assertThat(same(one, other)).isFalse();
    assertThat(same(other, one)).isFalse();
  }
}
