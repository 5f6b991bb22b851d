package org.chancery.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.ontology.ConfigFiles;
import org.chancery.text.Document;
import org.chancery.text.Metadata;
import org.chancery.text.ParsedDocument;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.text.Token;
import org.junit.jupiter.api.Test;

class NameIndexTest {
  private static final NameIndex INDEX =
      new NameIndex(Gazetteer.load(ConfigFiles.packaged()), ConfigFiles.packaged());

  @Test
  void findsTheLongestName() {
    assertThat(read("North Korea left the UN Security Council's talks on South Korea."))
        .containsExactly(
            "North Korea=North Korea LABEL",
            "UN Security Council=UN Security Council LABEL",
            "South Korea=South Korea LABEL");
    assertThat(read("China called for calm in the South China Sea and the West Bank."))
        .containsExactly(
            "China=China LABEL",
            "South China Sea=South China Sea LABEL",
            "West Bank=West Bank LABEL");
  }

  @Test
  void tellsAdjectivesFromPeople() {
    assertThat(read("Russian officials told Iranians and the Soviets."))
        .containsExactly(
            "Russian=Russia ADJECTIVE", "Iranians=Iran DEMONYM", "Soviets=Soviet Union DEMONYM");
  }

  @Test
  void seatsOfPowerKeepBothMeanings() {
    assertThat(all("Moscow"))
        .containsSubsequence("Russia METONYM", "Moscow LABEL")
        .contains("Soviet Union METONYM");
    assertThat(all("the Kremlin").get(0)).isEqualTo("Russia METONYM");
    assertThat(all("the White House")).containsExactly("United States METONYM");
  }

  @Test
  void ambiguousNamesKeepTheirCandidatesMostUsualFirst() {
    assertThat(all("ROK")).containsExactly("South Korea ALIAS");
    assertThat(all("ROC")).containsExactly("Taiwan ALIAS");
    assertThat(all("DPRK")).containsExactly("North Korea ALIAS");
    assertThat(all("Congo"))
        .containsExactly("Democratic Republic of the Congo ALIAS", "Republic of the Congo ALIAS");
    assertThat(all("Georgia").get(0)).isEqualTo("Georgia LABEL");
    assertThat(all("Korea")).contains("South Korea ALIAS", "Korea LABEL");
  }

  @Test
  void caseDecides() {
    assertThat(read("It told us who is in china and what turkey we may eat in March.")).isEmpty();
    assertThat(read("The US and the WHO told us.")).hasSize(2);
    assertThat(read("SANCTIONS AGAINST NORTH KOREA"))
        .containsExactly("NORTH KOREA=North Korea LABEL");
    assertThat(read("SEOUL, May 3 - Kim spoke.").get(0)).isEqualTo("SEOUL=South Korea METONYM");
    assertThat(read("KIM Jong Un spoke.")).containsExactly("KIM Jong Un=Kim Jong-un LABEL");
    assertThat(read("THE COUNTRY WHO IS CLOSE")).isEmpty();
    assertThat(read("International Community backs Ballistic Missiles")).hasSize(2);
  }

  @Test
  void dotsAccentsHyphensAndSpellingMakeNoDifference() {
    assertThat(read("The U.S., the U.N. and the D.P.R.K. met in Brasilia."))
        .extracting(s -> s.substring(s.indexOf('=') + 1))
        .containsExactly(
            "United States ALIAS", "United Nations ALIAS", "North Korea ALIAS", "Brazil METONYM");
    assertThat(read("Kim Jong Un and Kim Jong-un"))
        .allMatch(s -> s.endsWith("Kim Jong-un LABEL") || s.endsWith("Kim Jong-un ALIAS"))
        .hasSize(2);
    assertThat(read("the Russian Defence Ministry"))
        .containsExactly("Russian Defence Ministry=Russian Defense Ministry LABEL");
  }

  @Test
  void findsNamesInsideHyphenatedTokens() {
    Sentence sentence = sentence("A US-allied state, U.S.-Japan-ROK ties, pro-Russian voices");
    assertThat(INDEX.find(sentence))
        .extracting(
            m -> m.span().in(sentence.text()) + " in " + m.firstToken() + ".." + m.lastToken())
        .containsExactly(
            "US in 1..1", "U.S. in 4..4", "Japan in 4..4", "ROK in 4..4", "Russian in 7..7");
  }

  @Test
  void linesMayBreakInsideNames() {
    Sentence sentence = sentence("ties with North\nKorea and Kim Jong-\nun");
    assertThat(INDEX.find(sentence).get(0).best().entry().id()).isEqualTo("north-korea");
  }

  @Test
  void joinedNamesAreBothFound() {
    assertThat(read("North and South Korea met; South and North Koreans did not."))
        .containsExactly(
            "North=North Korea ALIAS",
            "South Korea=South Korea LABEL",
            "South=South Korea ALIAS",
            "North Koreans=North Korea DEMONYM");
  }

  @Test
  void contextualNamesNeedTheArticleAndStandAlone() {
    assertThat(read("Ties with the North are cold."))
        .containsExactly("North=North Korea CONTEXTUAL");
    assertThat(read("Go north of the North Pole.")).isEmpty();
    assertThat(read("Since then the West has feared it."))
        .containsExactly("West=Western countries ALIAS");
  }

  @Test
  void aDocumentSettlesItsContextualNames() {
    assertThat(names("The UN General Assembly met.", "It heard the Secretary-General."))
        .anyMatch(name -> name.contains("Secretary-General"));
    assertThat(names("It heard the Secretary-General.")).isEmpty();
    assertThat(names("The Agency warned the North.")).isEmpty();
    assertThat(names("The IAEA wrote to Pyongyang.", "The Agency warned the North."))
        .contains("International Atomic Energy Agency", "North Korea");
    assertThat(names("Congress voted.")).isEmpty();
    assertThat(names("The U.S. paid.", "Congress voted.")).containsExactly("US Congress");
  }

  private static List<String> names(String... sentences) {
    Document document = new Document("d", "-", "d", "", "", Metadata.none(), List.of(), List.of());
    List<Sentence> read = Stream.of(sentences).map(NameIndexTest::sentence).toList();
    List<List<NameMatch>> found = INDEX.find(new ParsedDocument(document, read));
    return found.get(found.size() - 1).stream().map(m -> m.best().entry().label()).toList();
  }

  @Test
  void surnamesDoNotMatchInOtherNames() {
    assertThat(read("Yesterday President Putin met Anna Putin and Putin Kowalski."))
        .containsExactly("Putin=Vladimir Putin ALIAS");
    assertThat(read("We saw Michael Jordan play.")).isEmpty();
    assertThat(read("Israel and Jordan signed.")).hasSize(2);
  }

  @Test
  void resolutionsAndOrdersAreFoundByNumber() {
    assertThat(
            read(
                "UNSCR 2397, S/RES/1718 (2006), resolution 2270 and Resolutions 1695, 1718 and"
                    + " 1874 bind; U.N. Security Council Resolution 2231 (2015) too."))
        .hasSize(7)
        .contains("1874=UN Security Council Resolution 1874 LABEL")
        .contains(
            "U.N. Security Council Resolution 2231 (2015)=UN Security Council Resolution 2231 LABEL");
    assertThat(read("House Resolution 139 and General Assembly resolution 68/262 do not."))
        .noneMatch(s -> s.contains("Security Council"));
    assertThat(INDEX.lookup("E.O. 14999").get(0).entry().label())
        .isEqualTo("Executive Order 14999");
  }

  @Test
  void bodiesAreBuiltFromTheirState() {
    assertThat(
            read(
                "The Iraqi Foreign Ministry and South Korea's Ministry of Unification met the"
                    + " Ministry of Defense of Belarus."))
        .containsExactly(
            "Iraqi Foreign Ministry=Iraqi Foreign Ministry LABEL",
            "South Korea's Ministry of Unification=South Korean Unification Ministry LABEL",
            "Ministry of Defense of Belarus=Belarusian Defense Ministry LABEL");
    GazetteerEntry body = INDEX.lookup("Iraqi parliament").get(0).entry();
    assertThat(body.kind()).isEqualTo("GovernmentBody");
    assertThat(body.state()).contains("iraq");
    assertThat(INDEX.lookup("US Treasury Department").get(0).entry().id())
        .isEqualTo("us-department-of-the-treasury");
  }

  private static List<String> all(String name) {
    return INDEX.lookup(name).stream().map(c -> c.entry().label() + " " + c.type()).toList();
  }

  private static List<String> read(String text) {
    return INDEX.find(sentence(text)).stream()
        .map(m -> m.span().in(text) + "=" + m.best().entry().label() + " " + m.best().type())
        .toList();
  }

  /** A sentence cut at spaces, "'s" and marks, as parsers do, with hyphenated words kept whole. */
  private static Sentence sentence(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher =
        Pattern.compile("(?:\\p{Lu}\\.)+(?:-[^\\s,.]+)?|'s|[^\\s,.']+|[,.']").matcher(text);
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      tokens.add(new Token(tokens.size(), matcher.group(), matcher.group(), "", -1, "", span));
    }
    return new Sentence(0, 0, new Span(0, text.length()), text, tokens);
  }
}
