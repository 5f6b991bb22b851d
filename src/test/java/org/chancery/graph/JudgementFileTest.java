package org.chancery.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chancery.ChanceryException;
import org.chancery.claim.Correction;
import org.chancery.claim.Judgement;
import org.chancery.claim.Judgement.Kind;
import org.chancery.claim.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgementFileTest {
  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
  private static final Judgement REJECTED =
      new Judgement(
          Kind.CLAIM,
          "7c1f",
          Verdict.REJECT,
          Optional.empty(),
          "A. Reader",
          Instant.parse("2026-03-01T09:30:00Z"),
          "says \"may\", not\n\"does\"; see note");
  private static final Judgement CORRECTED =
      new Judgement(
          Kind.CLAIM,
          "ab12",
          Verdict.CORRECT,
          Optional.of(Correction.parse("object=talks; held, twice; relation=opposes")),
          "A. Reader",
          Instant.parse("2026-03-01T09:31:00.123Z"),
          "");
  private static final Judgement LINKED =
      new Judgement(
          Kind.LINK,
          "russia",
          Verdict.CORRECT,
          Optional.of(Correction.parse("item=Q159")),
          "A. Reader",
          Instant.parse("2026-03-01T09:32:00Z"),
          "");

  private static List<Judgement> read(String text, Judgement... known) {
    return JudgementFile.read(text, "mine.csv", List.of(known), NOW);
  }

  @Test
  void whatIsWrittenIsReadBack() {
    List<Judgement> all = List.of(REJECTED, CORRECTED, LINKED);
    String text = JudgementFile.text(all, each -> "Russia, \"said\" the text");

    assertThat(read(text)).isEqualTo(all);
    assertThat(read("\uFEFF" + text)).isEqualTo(all);
    assertThat(CORRECTED.correction().orElseThrow().values())
        .containsEntry("object", "talks; held, twice")
        .containsEntry("relation", "opposes");
  }

  @Test
  void onlyWhatIsNewIsAdded() {
    String text = JudgementFile.text(List.of(REJECTED, CORRECTED), each -> "");

    assertThat(read(text, REJECTED, CORRECTED)).isEmpty();
    assertThat(read(text, REJECTED)).containsExactly(CORRECTED);
  }

  @Test
  void aLineWithoutADateIsOfNowAndOnceAddedIsKnown() {
    String text = "by,kind,of,verdict\nB. Reader,claim,7c1f,Accept\n";
    List<Judgement> added = read(text, REJECTED);

    assertThat(added).hasSize(1);
    assertThat(added.get(0).verdict()).isEqualTo(Verdict.ACCEPT);
    assertThat(added.get(0).at()).isBetween(NOW, NOW.plusSeconds(1));
    assertThat(read(text, REJECTED, added.get(0))).isEmpty();
  }

  @Test
  void aChangedLineIsRefused() {
    String text =
        JudgementFile.text(List.of(CORRECTED, REJECTED), each -> "").replace("reject", "accept");

    assertThatThrownBy(() -> read(text, CORRECTED, REJECTED))
        .isInstanceOf(ChanceryException.class)
        .hasMessageStartingWith("mine.csv, line ")
        .hasMessageContaining("changes the judgement of 2026-03-01T09:30:00Z by A. Reader");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "A,claim,7c1f,maybe,,|'maybe' is no verdict",
        "A,claims,7c1f,accept,,|'claims' is no kind",
        "A,claim,,accept,,|a judgement of nothing",
        ",claim,7c1f,accept,,|a judgement by nobody",
        "A,claim,7c1f,correct,,|without a correction",
        "A,claim,7c1f,accept,object=Iran,|a correction beside the verdict",
        "A,claim,7c1f,correct,Iran,|'Iran' is not of the form part=value",
        "A,claim,7c1f,correct,colour=red,|'colour' is no part",
        "A,claim,7c1f,correct,polarity=no,|'no' is no polarity",
        "A,claim,7c1f,correct,certainty=95,|'95' is no certainty",
        "A,link,russia,correct,object=Iran,|a link is corrected by naming its item",
        "A,claim,7c1f,accept,,yesterday|'yesterday' is no date",
      })
  void whatIsWrongIsSaidWithItsLine(String line, String problem) {
    assertThatThrownBy(() -> read("by,kind,of,verdict,correction,date\n" + line + "\n"))
        .isInstanceOf(ChanceryException.class)
        .hasMessageStartingWith("mine.csv, line 2: ")
        .hasMessageContaining(problem);
  }

  @Test
  void aFileOfSomethingElseIsRefused() {
    assertThatThrownBy(() -> read("name,age\nA,3\n"))
        .isInstanceOf(ChanceryException.class)
        .hasMessage("mine.csv, line 1: no column 'by'");
    assertThatThrownBy(() -> read("by,kind,of,verdict\n\"A,claim,7c1f,accept\n"))
        .isInstanceOf(ChanceryException.class)
        .hasMessageStartingWith("mine.csv");
  }
}
