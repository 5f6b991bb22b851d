package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.text.DocumentReader;
import org.chancery.text.LoadedParser;
import org.chancery.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeReaderTest {
  private static final Optional<LocalDate> UNDATED = Optional.empty();

  private static List<Sentence> parse(String text) {
    return LoadedParser.get().parse(new DocumentReader().text("test", text)).sentences();
  }

  private static int token(Sentence sentence, String form) {
    return sentence.tokens().stream()
        .filter(t -> t.form().equals(form))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no word " + form + " in " + sentence.text()))
        .index();
  }

  private static String time(String text, String predicate) {
    Sentence sentence = parse(text).get(0);
    return new TimeReader(UNDATED).timeOf(sentence, token(sentence, predicate)).orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Turkey bought the S-400 from Russia in 2017.                                     | bought      | 2017
          In 1996, China conducted its last nuclear test.                                  | conducted   | 1996
          In 1996, China conducted its last nuclear test.                                  | test        | 1996
          On 8 May 2018, Washington left the deal and reimposed sanctions.                 | reimposed   | 2018-05-08
          Iraq's 1990 invasion of Kuwait shocked the region.                               | invasion    | 1990
          The Iran-Iraq War of the 1980s cost a million lives.                             | War         | 198X
          The Soviet-Afghan War (1979-1989) drained Moscow.                                | War         | 1979/1989
          Belarus has hosted Russian troops since 2022.                                    | hosted      | 2022/..
          Cuba sheltered Soviet advisers until 1991.                                       | sheltered   | ../1991
          Libya began to dismantle its program in 2004.                                    | dismantle   | 2004
          Trade started to recover during the 2010s.                                       | started     | 201X
          Oman had traded with Cuba until 1985, when Havana closed the port.               | closed      | 1985
          Oman had traded with Cuba until 1985, when Havana closed the port.               | traded      | ../1985
          Oman's envoy flew to Havana to meet the president in 1985.                       | flew        | 1985
          Oman allowed the fleet to use its ports in 1985.                                 | allowed     | 1985
          Oman was building ties; in 1985 it announced that it was ending the boycott.     | ending      | 1985
          Oman's ties with Cuba improved after the visit in March 1985.                    | improved    | 1985-03/..
          Resolution 1929, adopted in June 2010, tightened the embargo.                    | adopted     | 2010-06
          Resolution 1929, adopted in June 2010, tightened the embargo.                    | tightened   | 2010-06
          The treaty, signed on 1 July 1968, limits the spread of nuclear weapons.         | signed      | 1968-07-01
          Since Russia's 2014 annexation of Crimea, NATO has deployed troops to Poland.    | deployed    | 2014/..
          Since Russia's 2014 annexation of Crimea, NATO has deployed troops to Poland.    | annexation  | 2014
          During the Gulf War of 1991, Syria supported the coalition.                      | supported   | 1991
          With the lifting of sanctions in 2016, Iran resumed oil exports to Europe.       | resumed     | 2016
          Security ties grew rapidly after the coup in Niger in 2023.                      | grew        | 2023/..
          In the wake of the attack in March 2004, Spain withdrew its troops from Iraq.    | withdrew    | 2004
          As Yeltsin rose to power in the early 1990s, Russia turned to the West.          | turned      | 199X
          Ties improved during the 1990s when Seoul offered aid to the North.              | offered     | 199X
          Egypt signed the peace treaty with Israel in 1979.                               | signed      | 1979
          In 2018, Washington sanctioned Tehran, targeting its oil exports.                | targeting   | 2018
          North Korea conducted nuclear tests in 2006, 2009 and 2013.                      | tests       | 2006/2013
          The agreement reached in 1994 froze the reactor.                                 | agreement   | 1994
          Unless Iran complies before September 28, 2025, the sanctions will return.       | return      | 2025-09-28
          """)
  void datesAnEventByTheWordsInItsScope(String text, String predicate, String expected) {
    assertThat(time(text, predicate)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sanctions were imposed after its first nuclear test in 2006.                     | imposed
          Despite the collapse of the Soviet Union in 1991, Cuba kept its alliance.        | kept
          Before the war in 1967, Egypt closed the straits.                                | closed
          Resolution 2087, passed in January 2013 after a launch, widened the ban.         | launch
          Russia's 2022 invasion of Ukraine has alarmed Finland.                           | alarmed
          Officials welcomed the 2015 nuclear agreement.                                   | welcomed
          Russia, which annexed Crimea in 2014, supports Syria.                            | supports
          China supports Pakistan because India tested a bomb in 1974.                     | supports
          Resolution 1874 banned arms exports.                                             | banned
          Moscow sent 2000 soldiers to Syria.                                              | sent
          In recent years, Turkey has courted Moscow.                                      | courted
          Turkey criticized Israel on Friday.                                              | criticized
          Iran quit the talks and Israel struck the reactor in 1981.                       | quit
          """)
  void keepsTheTimeOfOneEventFromAnother(String text, String predicate) {
    assertThat(time(text, predicate)).isEqualTo("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          During the 1990s, Moscow turned inward. Consequently, its presence in Cuba shrank.  | shrank   | 199X
          In 2014, Moscow annexed Crimea. As a result, the West imposed sanctions.            | imposed  | 2014
          During the 1990s, Moscow turned inward. Its presence in Cuba shrank.                | shrank   | -
          Moscow turned inward during the 1990s. Consequently, its presence in Cuba shrank.   | shrank   | -
          In 2014, Moscow annexed Crimea. As a result, the West imposes sanctions.            | imposes  | -
          In 2014, Moscow annexed Crimea. As a result, the West imposed sanctions in July.    | imposed  | -
          """)
  void carriesAFramingTimeIntoTheConsequence(String text, String predicate, String expected) {
    List<Sentence> sentences = parse(text);
    Sentence second = sentences.get(1);
    assertThat(
            new TimeReader(UNDATED)
                .carriedOver(sentences.get(0), second, token(second, predicate))
                .orElse("-"))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Japan denounced the missile launch.                        | denounced | 2023-08-16
          Japan denounced the missile launch.                        | launch    | 2023-08-16
          "We condemn the launch," the minister said.                | condemn   | 2023-08-16
          The launch was denounced by Japan.                         | denounced | 2023-08-16
          Japan has denounced such launches.                         | denounced | -
          Japan supports the sanctions.                              | supports  | -
          Japan will denounce the launch.                            | denounce  | -
          Japan denounced the launch in 2017.                        | denounced | -
          Japan protested after the council voted on the text.       | voted     | -
          "We think the council will act," the minister said.        | act       | -
          """)
  void datesWhatAReportTellsByItsDay(String text, String predicate, String expected) {
    Sentence sentence = parse(text).get(0);
    TimeReader reader = new TimeReader(Optional.of(LocalDate.of(2023, 8, 16)));
    assertThat(reader.dayOfReport(sentence, token(sentence, predicate)).orElse("-"))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In 2003, Peru opened a mission. Chile opened its own in the same year.         | opened    | 2003
          In May 2003, Peru opened a mission. Chile sent an envoy in that year.          | sent      | 2003
          Peru opened a mission in 2003. Since then, its trade with Chile has grown.     | grown     | 2003/..
          Peru opened a mission in 2003. Chile closed its own two years later.           | closed    | 2005
          Peru opened a mission in 2003. The following year, Chile recalled its envoy.   | recalled  | 2004
          On 2 May 2019, Peru imposed a ban. Chile had imposed its own in April.         | imposed   | 2019-04
          On 2 May 2019, Peru imposed a ban. Chile answered on 6 May.                    | answered  | 2019-05-06
          On 2 May 2003, Peru opened a mission. Chile closed its own that month.         | closed    | 2003-05
          Peru joined in July 2000. Chile sent an envoy in that year, too.               | sent      | 2000
          Peru opened a mission. Chile closed its own two years later.                   | closed    | -
          """)
  void tellsATimeByTheOneNamedBefore(String text, String predicate, String expected) {
    List<Sentence> sentences = parse(text);
    Sentence second = sentences.get(1);
    assertThat(
            new TimeReader(UNDATED, sentences).timeOf(second, token(second, predicate)).orElse("-"))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In 1994, Prime Minister Bolger visited Hanoi.   | Minister | true  | 1994
          Prime Minister Bolger supports the treaty.      | Minister | true  | -
          From 1994 to 1996 Prime Minister Bolger backed Hanoi. | Minister | true | -
          Fiji became a member of the league in 1971.     | member   | false | 1971
          In 1971, Fiji, a member of the league, abstained. | member | false | -
          """)
  void datesWhoHeldAnOfficeAndWhoBecameAMember(
      String text, String word, boolean office, String expected) {
    Sentence sentence = parse(text).get(0);
    assertThat(
            new TimeReader(UNDATED)
                .timeOfStanding(sentence, token(sentence, word), office)
                .orElse("-"))
        .isEqualTo(expected);
  }

  @Test
  void hasNoDayOfReportWithoutADate() {
    Sentence sentence = parse("Japan denounced the missile launch.").get(0);
    assertThat(new TimeReader(UNDATED).dayOfReport(sentence, 1)).isEmpty();
  }
}
