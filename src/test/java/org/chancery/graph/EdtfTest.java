package org.chancery.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {
  @ParameterizedTest
  @CsvSource({
    "2006, 2006-01-01, 2006-12-31",
    "2006-02, 2006-02-01, 2006-02-28",
    "2006-03-02, 2006-03-02, 2006-03-02",
    "199X, 1990-01-01, 1999-12-31",
    "19XX, 1900-01-01, 1999-12-31",
    "2006-XX, 2006-01-01, 2006-12-31",
    "2006-02-XX, 2006-02-01, 2006-02-28",
    "2006/.., 2006-01-01,",
    "../2006, , 2006-12-31",
    "198X/199X, 1980-01-01, 1999-12-31",
    "2022-02/2022-04, 2022-02-01, 2022-04-30",
    "1984?, 1984-01-01, 1984-12-31",
    "2004-06~, 2004-06-01, 2004-06-30",
    "2001-34, 2001-04-01, 2001-06-30",
    "2001-41, 2001-07-01, 2001-12-31",
    "2001-22, 2001-01-01, 2001-12-31",
    "/2006, , 2006-12-31",
  })
  void saysTheWidestBounds(String text, LocalDate begin, LocalDate end) {
    assertThat(Edtf.parse(text))
        .contains(new Edtf(Optional.ofNullable(begin), Optional.ofNullable(end)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "yesterday", "2006-13", "2006-02-30", "06", "2006-3", "2001-42"})
  void refusesWhatIsNotEdtf(String text) {
    assertThat(Edtf.parse(text)).isEmpty();
  }
}
