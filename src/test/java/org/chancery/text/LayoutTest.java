package org.chancery.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a user's text and Markdown files are taken apart into. */
class LayoutTest {
  private static Document read(String... lines) {
    return new DocumentReader().text("test", String.join("\n", lines));
  }

  /** Blocks as "KIND words". */
  private static List<String> blocks(Document document) {
    return document.blocks().stream()
        .map(block -> block.kind() + " " + block.span().in(document.text()))
        .toList();
  }

  @Test
  void joinsLinesThatWereWrappedByHand() {
    Document document =
        read(
            "The ministers of both countries met in the old town hall of Visby and",
            "agreed to share what their coast guards know of ships without flags.",
            "",
            "They meet again in May.");
    assertThat(blocks(document))
        .containsExactly(
            "PARAGRAPH The ministers of both countries met in the old town hall of Visby and\n"
                + "agreed to share what their coast guards know of ships without flags.",
            "PARAGRAPH They meet again in May.");
  }

  @Test
  void takesLongLinesForParagraphs() {
    String first = "The first paragraph is long. ".repeat(6).strip();
    String second = "So is the second one. ".repeat(8).strip();
    assertThat(blocks(read(first, second)))
        .containsExactly("PARAGRAPH " + first, "PARAGRAPH " + second);
  }

  @Test
  void joinsAParagraphThatABlankLineBreaks() {
    assertThat(blocks(read("The pact does not cover ships", "", "that carry grain.")))
        .containsExactly("PARAGRAPH The pact does not cover ships\n\nthat carry grain.");
  }

  @Test
  void findsHeadingsOfMarkdownAndTheirSections() {
    Document document =
        read(
            "# The Gotland Pact",
            "",
            "It was signed in 1931.",
            "",
            "## Members ##",
            "Two.",
            "",
            "Origins",
            "=======",
            "A crisis.");
    assertThat(document.title()).isEqualTo("The Gotland Pact");
    assertThat(document.sections())
        .extracting(Section::heading)
        .containsExactly("", "The Gotland Pact", "Members", "Origins");
    assertThat(document.sections()).extracting(Section::level).containsExactly(0, 1, 2, 1);
    assertThat(document.sections()).extracting(Section::parent).containsExactly(-1, 0, 1, 0);
    assertThat(document.blocks()).extracting(Block::section).containsExactly(1, 1, 2, 2, 3, 3);
    Section members = document.sections().get(2);
    assertThat(members.span().in(document.text())).startsWith("Members").endsWith("Two.\n\n");
    Section pact = document.sections().get(1);
    assertThat(pact.span().contains(members.span())).isTrue();
  }

  @Test
  void findsHeadingsOfPlainText() {
    Document document =
        read(
            "Ruritania Opens Its Ports",
            "",
            "The port of Zenda opened.",
            "",
            "WHAT COMES NEXT",
            "",
            "Nobody knows yet.",
            "",
            "Reactions abroad",
            "",
            "There were none.",
            "",
            "**Trade**",
            "It grew.");
    assertThat(document.sections())
        .extracting(Section::heading)
        .containsExactly(
            "", "Ruritania Opens Its Ports", "WHAT COMES NEXT", "Reactions abroad", "Trade");
  }

  @Test
  void aSentenceAloneIsNoHeading() {
    assertThat(blocks(read("The talks failed.", "", "He said:", "", "\"We tried.\"")))
        .containsExactly(
            "PARAGRAPH The talks failed.", "PARAGRAPH He said:", "PARAGRAPH \"We tried.\"");
  }

  @Test
  void listItemsKnowWhatIntroducesThem() {
    Document document =
        read(
            "The treaty obliges both to:",
            "",
            "- defend each other;",
            "- consult:",
            "  * each year, and",
            "  * in a crisis;",
            "- share costs.",
            "",
            "It has no end.",
            "",
            "1. A list",
            "2) of its own.");
    assertThat(blocks(document))
        .containsExactly(
            "PARAGRAPH The treaty obliges both to:",
            "LIST_ITEM defend each other;",
            "LIST_ITEM consult:",
            "LIST_ITEM each year, and",
            "LIST_ITEM in a crisis;",
            "LIST_ITEM share costs.",
            "PARAGRAPH It has no end.",
            "LIST_ITEM A list",
            "LIST_ITEM of its own.");
    assertThat(document.blocks())
        .extracting(Block::stem)
        .containsExactly(-1, 0, 0, 2, 2, 0, -1, -1, -1);
  }

  @Test
  void clausesOfALegalTextNest() {
    Document document =
        read(
            "Barred from entry are persons who are found, after due consideration by the council,",
            "to be:",
            "(a) an officer of:",
            "(i) the army; or",
            "(ii) the navy;",
            "(b) a minister.");
    assertThat(document.blocks()).extracting(Block::stem).containsExactly(-1, 0, 1, 1, 0);
  }

  @Test
  void findsQuotationsTablesAndRulers() {
    Document document =
        read(
            "> We stand",
            "> together.",
            "",
            "| State | Since |",
            "|-------|-------|",
            "| Norway | 1949 |",
            "",
            "---",
            "***",
            "12",
            "",
            "Last words.");
    assertThat(blocks(document))
        .containsExactly(
            "QUOTATION We stand\n> together.",
            "TABLE_ROW State",
            "TABLE_ROW Since",
            "TABLE_ROW Norway",
            "TABLE_ROW 1949",
            "PARAGRAPH Last words.");
  }

  @Test
  void datelinesAndBylinesBecomeMetadata() {
    Document document =
        read(
            "Ruritania Opens Its Ports",
            "",
            "By Ada Holm",
            "",
            "September 15, 2017",
            "",
            "ZENDA, Sept. 15 (RNA) -- The port of Zenda opened on Friday.");
    assertThat(document.metadata().author()).contains("Ada Holm");
    assertThat(document.metadata().date()).contains(LocalDate.of(2017, 9, 15));
    assertThat(blocks(document))
        .containsExactly(
            "HEADING Ruritania Opens Its Ports",
            "BYLINE By Ada Holm",
            "DATELINE September 15, 2017",
            "DATELINE ZENDA, Sept. 15 (RNA) -- ",
            "PARAGRAPH The port of Zenda opened on Friday.");
  }

  @Test
  void aDateWithinProseOrWithoutItsYearIsNotTheDocuments() {
    assertThat(read("They met on May 3, 1999.").metadata().date()).isEmpty();
    assertThat(read("ZENDA, Sept. 15 — They met.").metadata().date()).isEmpty();
  }

  @Test
  void aHeadingBelowProseIsNoTitle() {
    assertThat(read("By Ada Holm", "", "# Talks end", "", "They met.").title())
        .isEqualTo("Talks end");
    assertThat(read("They met in Zenda.", "", "# Background", "", "They had met before.").title())
        .isNotEqualTo("Background");
  }

  @Test
  void withoutATitleTheFilesNameIsReadAsOne() {
    assertThat(titleOf("reports/the-ports-of-ruritania.txt")).isEqualTo("The Ports of Ruritania");
    assertThat(titleOf("zenda_2024.md")).isEqualTo("Zenda 2024");
    assertThat(titleOf("Minutes of 3 May.txt")).isEqualTo("Minutes of 3 May");
    assertThat(titleOf("2024-05-03.txt")).isEqualTo("2024-05-03");
  }

  private static String titleOf(String file) {
    byte[] text = "They met in Zenda.".getBytes(StandardCharsets.UTF_8);
    return new DocumentReader().read(new ByteArrayInputStream(text), file).title();
  }

  @Test
  void frontMatterIsMetadataAndNotProse() {
    Document document =
        read(
            "---",
            "title: \"Ports of Ruritania\"",
            "author: Ada Holm",
            "date: 2024-03-01",
            "reliability: b",
            "licence: CC-BY-4.0",
            "tags: [ports]",
            "---",
            "The port opened.");
    assertThat(document.title()).isEqualTo("Ports of Ruritania");
    assertThat(document.metadata().author()).contains("Ada Holm");
    assertThat(document.metadata().date()).contains(LocalDate.of(2024, 3, 1));
    assertThat(document.metadata().reliability()).contains("B");
    assertThat(document.metadata().licence()).contains("CC-BY-4.0");
    assertThat(blocks(document)).containsExactly("PARAGRAPH The port opened.");
  }

  @Test
  void markupNeverReachesTheParser() {
    String text =
        "**Norway**'s [new treaty](https://example.org/a_(b)) with _Sweden_ [1] ends.[2]"
            + " See https://example.org/x.<br>The [Danish] king&rsquo;s `navy` stays\\*.";
    ParsedDocument parsed = LoadedParser.get().parse(new DocumentReader().text("test", text));
    assertThat(parsed.sentences())
        .flatExtracting(Sentence::tokens)
        .extracting(Token::form)
        .containsExactly(
            "Norway",
            "'s",
            "new",
            "treaty",
            "with",
            "Sweden",
            "ends",
            ".",
            "See",
            ".",
            "The",
            "Danish",
            "king",
            "&rsquo;s",
            "navy",
            "stays",
            ".");
    for (Sentence sentence : parsed.sentences()) {
      assertThat(sentence.span().in(text)).isEqualTo(sentence.text());
      for (Token token : sentence.tokens()) {
        assertThat(token.span().in(text)).isEqualTo(token.form());
      }
    }
  }

  @Test
  void everyKindOfLineEndingIsOne() {
    for (String ending : List.of("\n", "\r\n", "\r")) {
      String text = String.join(ending, "# Ports", "", "- one;", "- two.", "");
      assertThat(blocks(new DocumentReader().text("test", text)))
          .containsExactly("HEADING Ports", "LIST_ITEM one;", "LIST_ITEM two.");
    }
  }

  @Test
  void hugeAndOddTextsAreReadInTime() {
    String noBlankLine = "the port of Zenda opened and\n".repeat(100_000);
    assertThat(read(noBlankLine).blocks()).isNotEmpty();
    assertThat(read("[".repeat(20_000) + " a").blocks()).isNotEmpty();
    assertThat(read("**" + "word ".repeat(20_000) + "**").blocks()).isNotEmpty();
    assertThat(read("x".repeat(200_000)).blocks()).isNotEmpty();
    assertThat(read("http://" + "a".repeat(200_000)).blocks()).isNotEmpty();
  }
}
