package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.ChanceryException;
import org.chancery.claim.Amount;
import org.chancery.claim.Claim;
import org.chancery.claim.Qualifier;
import org.chancery.names.Gazetteer;
import org.chancery.names.NameIndex;
import org.chancery.ontology.ConfigFiles;
import org.chancery.text.DocumentReader;
import org.chancery.text.LoadedParser;
import org.chancery.text.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Claims say where, by what means, in what quantity and why. */
class QualifierTest {
  private static final ConfigFiles FILES = ConfigFiles.packaged();
  private static final Extractor EXTRACTOR = Extractor.create(FILES);
  private static final Parser PARSER =
      LoadedParser.get().withNames(new NameIndex(Gazetteer.load(FILES), FILES)::longNames);

  @TempDir Path folder;

  private static List<Claim> claims(String text) {
    return EXTRACTOR.extract(PARSER.parse(new DocumentReader().text("item", text)));
  }

  private static Stream<Qualifier> qualifiers(String text, String role) {
    return claims(text).stream()
        .flatMap(c -> c.qualifiers().stream())
        .filter(q -> q.role().equals(role));
  }

  @Test
  void readsEachExampleOfTheFileAndNoCounterExample() {
    List<String> misses = new ArrayList<>();
    for (Circumstance each : Knowledge.load(FILES).circumstances().all()) {
      String plain = each.example().replace("[[", "").replace("]]", "");
      String expected = each.example().replaceAll(".*\\[\\[|]].*", "");
      List<String> read = qualifiers(plain, each.role()).map(Qualifier::text).toList();
      if (!read.contains(expected)) {
        misses.add(each.role() + " of: " + plain + " is read as " + read);
      }
      if (qualifiers(each.counter(), each.role()).findAny().isPresent()) {
        misses.add(each.role() + " found in: " + each.counter());
      }
    }
    assertThat(misses).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Iran supplied 40 drones to Russia.| 40 drones| 40| 40| false",
        "Iran supplied some 2,400 drones to Russia.| some 2,400 drones| 2400| 2400| true",
        "Iran supplied more than 30 drones to Russia.| more than 30 drones| 30|| false",
        "Iran supplied at least twelve drones to Russia.| at least twelve drones| 12|| false",
        "Iran supplied up to 6 million shells to Russia.| up to 6 million shells|| 6000000| false",
        "Iran supplied between 200 and 300 missiles to Russia.|"
            + " between 200 and 300 missiles| 200| 300| false",
        "Iran supplied 20 to 30 missiles to Russia.| 20 to 30 missiles| 20| 30| false",
        "Iran supplied fifteen to one hundred tanks to Russia.| fifteen to one hundred tanks| 15| 100| false",
        "Iran supplied two to three million shells to Russia.|"
            + " two to three million shells| 2000000| 3000000| false",
        "Iran supplied dozens of drones to Russia.| dozens of drones| 24|| true",
        "Iran supplied tens of thousands of shells to Russia.|"
            + " tens of thousands of shells| 20000|| true",
        "Norway gave Ukraine 1.5 billion euros in aid.| 1.5 billion euros in aid| 1500000000|"
            + " 1500000000| false"
      })
  void saysHowMany(String text, String words, BigDecimal least, BigDecimal most, boolean about) {
    Amount amount = new Amount(Optional.ofNullable(least), Optional.ofNullable(most), about);
    assertThat(qualifiers(text, Qualifier.QUANTITY))
        .contains(new Qualifier(Qualifier.QUANTITY, words, Optional.of(amount)));
  }

  @ParameterizedTest
  @CsvSource({
    "The two countries support Ukraine.",
    "Iran supplied its 2022 drones to Russia.",
    "Iran supplied drones to Russia in 2022.",
    "Norway supports Resolution 2371.",
    "One of them supports Ukraine."
  })
  void countsNeitherYearsNorTheTwoCountries(String text) {
    assertThat(qualifiers(text, Qualifier.QUANTITY)).isEmpty();
  }

  @Test
  void readsWhatIsCountedAsTheThingSupplied() {
    assertThat(claims("Turkey bought dozens of missiles from Russia."))
        .extracting(Claim::relation)
        .containsExactly("suppliesArmsTo");
  }

  @Test
  void leavesTheCircumstancesOfOneClaimToIt() {
    List<Claim> claims =
        claims("Japan sanctioned Iran in response to the test and Norway supports Ukraine.");
    assertThat(claims).hasSize(2);
    assertThat(claims.get(0).qualifiers()).containsExactly(new Qualifier("reason", "the test"));
    assertThat(claims.get(1).qualifiers()).isEmpty();
  }

  @Test
  void takesAUsersOwnMarkers() throws IOException {
    String text = "Japan sanctioned Iran by dint of the treaty.";
    Path own = Files.createDirectories(folder.resolve("ontology")).resolve("qualifiers.tsv");
    Files.writeString(own, "instrument\tby dint of\tany\t-\tA.\tB.\n");
    Claim claim =
        Extractor.create(ConfigFiles.overlaid(folder))
            .extract(PARSER.parse(new DocumentReader().text("item", text)))
            .get(0);
    assertThat(claim.qualifiers()).containsExactly(new Qualifier("instrument", "the treaty"));
    Files.writeString(own, "\n\ncolour\tby dint of\tany\t-\tA.\tB.\n");
    assertThatThrownBy(() -> Extractor.create(ConfigFiles.overlaid(folder)))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("qualifiers.tsv:3: no such role: colour");
  }
}
