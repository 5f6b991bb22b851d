package org.chancery.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.ChanceryException;
import org.chancery.pipeline.RunReport;
import org.chancery.text.Document;
import org.chancery.text.DocumentReader;
import org.junit.jupiter.api.Test;

class WireTest {
  private static <T> T sent(T value, Class<T> type) {
    return Wire.JSON.fromJson(Wire.JSON.toJson(value), type);
  }

  @Test
  void documentsArriveAsTheyWereRead() {
    Document plain = new DocumentReader().text("a", "First line.\n\nSecond “line” <b>, ünïcode.");
    Document dated =
        new DocumentReader()
            .text("b", "---\nauthor: A. Writer\ndate: 2024-06-19\n---\n\n# Title\n\nSome text.");
    Wire.Build order = new Wire.Build(List.of(plain, dated), List.of("/reports"), true, false);

    assertThat(sent(order, Wire.Build.class)).isEqualTo(order);
    assertThat(dated.metadata().date()).as("front matter is part of it").isPresent();
  }

  @Test
  void reportsArriveAsTheyWere() {
    var outcome = new RunReport.Outcome("a", RunReport.Status.REPLACED, 3, 7);
    Wire.Answer answer =
        Wire.Answer.of(new RunReport(List.of(outcome), 5, 2, new RunReport.Changes(4, 3)));

    assertThat(sent(answer, Wire.Answer.class)).isEqualTo(answer);
  }

  @Test
  void failuresKeepTheirWordsAndKind() {
    var full = new ChanceryException(ChanceryException.Kind.BUSY, "disk full", "make room", null);

    assertThat(sent(Wire.Answer.of(full), Wire.Answer.class).failure().thrown())
        .isInstanceOfSatisfying(
            ChanceryException.class,
            e -> {
              assertThat(e.kind()).isEqualTo(ChanceryException.Kind.BUSY);
              assertThat(e).hasMessage("disk full");
              assertThat(e.remedy()).isEqualTo("make room");
            });
    assertThat(
            sent(Wire.Answer.of(new IllegalStateException("odd")), Wire.Answer.class)
                .failure()
                .thrown())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("odd");
  }
}
