package org.chancery.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {
  private static final String PAGE =
      """
      <!doctype html>
      <html><head>
        <title>Ports | The Zenda Post</title>
        <meta name="author" content="Ada Holm">
        <meta property="og:site_name" content="The Zenda Post">
        <meta property="article:published_time" content="2024-03-01T08:00:00Z">
        <link rel="canonical" href="https://example.org/ports">
        <style>p { color: red }</style>
      </head><body>
        <header><a href="/">The Zenda Post</a></header>
        <nav><ul><li>Home is where the long navigation of this page begins</li></ul></nav>
        <div class="cookie-banner"><p>We use cookies to make your stay with us a better one.</p></div>
        <main>
          <h1>Ruritania opens   its ports</h1>
          <p>The port of <b>Zenda</b> opened on Friday,<sup>[1]</sup> as the
             ministry had promised in its <a href="/x">note</a> of May.</p>
          <h2>What it means</h2>
          <p>Ships may now:</p>
          <ul><li>land grain and other goods, and</li><li>take on coal.</li></ul>
          <blockquote><p>We welcome everyone who comes with honest goods.</p></blockquote>
          <table><tr><th>State</th><th>Since</th></tr><tr><td>Norway</td><td>1949</td></tr></table>
          <div class="related-stories"><p>Read also what the king said about the ports.</p></div>
        </main>
        <footer><p>All rights reserved by the publisher of this newspaper.</p></footer>
        <script>var x = "not text";</script>
      </body></html>
      """;

  private static Document read(String html) {
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    return new DocumentReader().read(new ByteArrayInputStream(bytes), "page.html");
  }

  private static List<String> blocks(Document document) {
    return document.blocks().stream()
        .map(block -> block.kind() + " " + block.span().in(document.text()))
        .toList();
  }

  @Test
  void keepsTheMainContentAndItsLayout() {
    Document document = read(PAGE);
    assertThat(blocks(document))
        .containsExactly(
            "HEADING Ruritania opens its ports",
            "PARAGRAPH The port of Zenda opened on Friday, as the ministry had promised in its"
                + " note of May.",
            "HEADING What it means",
            "PARAGRAPH Ships may now:",
            "LIST_ITEM land grain and other goods, and",
            "LIST_ITEM take on coal.",
            "QUOTATION We welcome everyone who comes with honest goods.",
            "TABLE_ROW State",
            "TABLE_ROW Since",
            "TABLE_ROW Norway",
            "TABLE_ROW 1949");
    assertThat(document.blocks().get(4).stem()).isEqualTo(3);
    assertThat(document.sections())
        .extracting(Section::heading)
        .containsExactly("", "Ruritania opens its ports", "What it means");
  }

  @Test
  void readsThePagesOwnMetadata() {
    Document document = read(PAGE);
    assertThat(document.title()).isEqualTo("Ruritania opens its ports");
    assertThat(document.id()).isEqualTo("page-html");
    assertThat(document.metadata().author()).contains("Ada Holm");
    assertThat(document.metadata().publisher()).contains("The Zenda Post");
    assertThat(document.metadata().date()).contains(LocalDate.of(2024, 3, 1));
    assertThat(document.metadata().source()).contains("https://example.org/ports");
  }

  @Test
  void readsTheSamePageTheSameWay() {
    assertThat(read(PAGE)).isEqualTo(read(PAGE));
  }

  @Test
  void findsProseWithoutMainOrArticle() {
    String prose = "<p>" + "Norway and Sweden signed the pact on ports. ".repeat(5) + "</p>";
    String links = "<li><a href=x>Another story about something else altogether</a></li>";
    Document document =
        read(
            "<body><div><ul>"
                + links.repeat(9)
                + "</ul></div><div>"
                + prose.repeat(3)
                + "</div></body>");
    assertThat(document.blocks()).hasSize(3).allMatch(b -> b.kind() == Block.Kind.PARAGRAPH);
  }

  @Test
  void readsBareTextBetweenBlankLines() {
    assertThat(blocks(read("<h1>Ports</h1>\nOne opened.\n\nAnother <em>closed</em>.\n")))
        .containsExactly("HEADING Ports", "PARAGRAPH One opened.", "PARAGRAPH Another closed.");
  }

  @Test
  void lineBreaksPartParagraphsWhenDoubled() {
    assertThat(blocks(read("<body><div>One<br>line.<br><br>Two.</div></body>")))
        .containsExactly("PARAGRAPH One\nline.", "PARAGRAPH Two.");
  }

  @Test
  void sentencesLieAtTheirOffsets() {
    ParsedDocument parsed = LoadedParser.get().parse(read(PAGE));
    String text = parsed.document().text();
    assertThat(parsed.sentences()).hasSizeGreaterThan(5);
    for (Sentence sentence : parsed.sentences()) {
      assertThat(sentence.span().in(text)).isEqualTo(sentence.text());
      assertThat(parsed.document().blocks().get(sentence.block()).span().contains(sentence.span()))
          .isTrue();
    }
  }
}
