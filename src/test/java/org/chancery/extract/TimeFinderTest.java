package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.text.DocumentReader;
import org.chancery.text.LoadedParser;
import org.chancery.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeFinderTest {
  /** A Wednesday. */
  private static final LocalDate WRITTEN = LocalDate.of(2023, 8, 16);

  private static Sentence parse(String text) {
    return LoadedParser.get().parse(new DocumentReader().text("test", text)).sentences().get(0);
  }

  /** Words and value of each time, "?" for a time without a value. */
  private static String times(String text, Optional<LocalDate> date) {
    Sentence sentence = parse(text);
    return new TimeFinder(date)
        .expressions(sentence).stream()
            .map(x -> words(sentence, x) + " = " + x.edtf().orElse("?"))
            .collect(Collectors.joining("; "));
  }

  private static String words(Sentence sentence, TimeExpression x) {
    int begin = sentence.tokens().get(x.firstToken()).span().begin();
    int end = sentence.tokens().get(x.lastToken()).span().end();
    int base = sentence.span().begin();
    return sentence.text().substring(begin - base, end - base);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          The treaty was signed on 14 May 1955.                      | 14 May 1955 = 1955-05-14
          The treaty was signed on May 14, 1955.                     | May 14, 1955 = 1955-05-14
          It fell on the 9th of November 1989.                       | the 9th of November 1989 = 1989-11-09
          They met on Tuesday, 12 June 2018.                         | Tuesday, 12 June 2018 = 2018-06-12
          The rocket was launched on 2022-11-18.                     | 2022-11-18 = 2022-11-18
          The drill ended on Sept. 3, 2017.                          | Sept. 3, 2017 = 2017-09-03
          The port was closed on July 21st, 2011.                    | July 21st, 2011 = 2011-07-21
          Talks resumed in February 2019.                            | February 2019 = 2019-02
          Talks resumed in August of 2003.                           | August of 2003 = 2003-08
          The war began in mid-July 2006.                            | mid-July 2006 = 2006-07
          Georgia was attacked in 2008.                              | 2008 = 2008
          The fleet was modernised in early 2013.                    | early 2013 = 2013
          The crisis peaked in the autumn of 1962.                   | the autumn of 1962 = 1962
          The plant opened in the first half of 2015.                | the first half of 2015 = 2015
          Trade collapsed during the 1990s.                          | the 1990s = 199X
          Trade collapsed in the '70s.                               | the '70s = 197X
          Exports rose in the mid-2010s.                             | the mid-2010s = 201X
          Ties froze in the late 1990s and early 2000s.              | the late 1990s and early 2000s = 199X/200X
          Syria has been a partner since 1971.                       | since 1971 = 1971/..
          Sanctions have applied since March 2014.                   | since March 2014 = 2014-03/..
          France left the command until 2009.                        | until 2009 = ../2009
          Borders were open before 1961.                             | before 1961 = ../1961
          Prior to 2014, the two armies trained together.            | Prior to 2014 = ../2014
          After 1991, the base lost its purpose.                     | After 1991 = 1991/..
          Deliveries will continue from 2026 onward.                 | from 2026 onward = 2026/..
          Starting in 2002, aid was cut.                             | Starting in 2002 = 2002/..
          Arms were sold between 1994 and 2002.                      | 1994 and 2002 = 1994/2002
          Arms were sold from 1994 to 2002.                          | from 1994 to 2002 = 1994/2002
          The embargo lasted from March 1998 to June 2001.           | from March 1998 to June 2001 = 1998-03/2001-06
          The war of 1950–1953 divided the country.                  | 1950–1953 = 1950/1953
          The Korean War (1950-1953) divided the country.            | 1950-1953 = 1950/1953
          The pact covers 2014-16.                                   | 2014-16 = 2014/2016
          The summit took place on June 11-13, 2021.                 | June 11-13, 2021 = 2021-06-11/2021-06-13
          Ministers met from 5 to 7 May 2021.                        | from 5 to 7 May 2021 = 2021-05-05/2021-05-07
          Envoys met in March and April 2022.                        | March and April 2022 = 2022-03/2022-04
          India tested weapons in 1974 and 1998.                     | 1974 and 1998 = 1974/1998
          Votes were held in 2006, 2009 and 2013.                    | 2006, 2009 and 2013 = 2006/2013
          Russia's 2008 invasion of Georgia alarmed Poland.          | 2008 = 2008
          The May 2018 summit failed.                                | May 2018 = 2018-05
          The post-1991 order is under strain.                       | post-1991 = 1991/..
          Resolutions 1718 (2006) and 1874 (2009) remain in force.   | (2006) = 2006; (2009) = 2009
          Ties have frayed in recent years.                          | recent years = ?
          """)
  void readsDatesThatTheWordsGive(String text, String expected) {
    assertThat(times(text, Optional.empty())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Japan protested on Friday.                                 | Friday = 2023-08-11
          Japan protested Wednesday.                                 | Wednesday = 2023-08-16
          Japan will vote on Friday.                                 | Friday = 2023-08-18
          Japan protested yesterday.                                 | yesterday = 2023-08-15
          Japan protested last week.                                 | last week = 2023-08-07/2023-08-13
          Japan protested last month.                                | last month = 2023-07
          Japan protested last year.                                 | last year = 2022
          Japan has protested twice this year.                       | this year = 2023
          Two years ago, Japan protested.                            | Two years ago = 2021
          Japan protested in October.                                | October = 2022-10
          Japan protested in March.                                  | March = 2023-03
          The summit will be held in October.                        | October = 2023-10
          Japan protested on Nov. 29.                                | Nov. 29 = 2022-11-29
          On June 3, Japan protested again.                           | June 3 = 2023-06-03
          Japan has protested since January.                         | since January = 2023-01/..
          """)
  void resolvesRelativeTimesAgainstTheDocumentsDate(String text, String expected) {
    assertThat(times(text, Optional.of(WRITTEN))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Japan protested on Friday.",
        "Japan protested last year.",
        "Japan protested in October.",
        "Japan protested on Nov. 29."
      })
  void leavesRelativeTimesOpenInAnUndatedDocument(String text) {
    Sentence sentence = parse(text);
    assertThat(new TimeFinder(Optional.empty()).expressions(sentence))
        .singleElement()
        .satisfies(x -> assertThat(x.edtf()).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Resolution 2094 imposed sanctions on banks.",
        "Resolutions 1929, 1985 and 2049 extended the mandate.",
        "The 1718 Committee oversees the measures.",
        "Some 2,000 troops crossed the border.",
        "Moscow sent 2000 soldiers to the front.",
        "Pyongyang shipped 122-mm shells and 1950 rockets.",
        "Trade reached 2050 million dollars.",
        "Article 2001 applies to the parties.",
        "Executive Order 14024 blocks property.",
        "The jet flew 1900 kilometres.",
        "Washington may march ahead.",
        "The 12-day war ended within 24 months.",
        "The Tu-160 and the S-400 were delivered."
      })
  void takesNoOtherNumbersOrWordsForTimes(String text) {
    assertThat(times(text, Optional.of(WRITTEN))).isEmpty();
  }

  @Test
  void namesNoDayThatDoesNotExist() {
    Sentence sentence = parse("The decree of 31 November 2019 was void.");
    assertThat(new TimeFinder(Optional.empty()).expressions(sentence))
        .extracting(TimeExpression::edtf)
        .isEqualTo(List.of(Optional.empty()));
  }
}
