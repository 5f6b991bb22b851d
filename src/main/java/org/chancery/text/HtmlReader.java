package org.chancery.text;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/**
 * Reads a web page: its main content as text, its own metadata.
 *
 * <p>The text of the document is the extracted text, and all offsets refer to it; the same page
 * always gives the same text.
 */
final class HtmlReader {
  private static final String FURNITURE =
      "script, style, noscript, template, nav, footer, aside, form, button, select, input, iframe,"
          + " svg, video, audio, object, [hidden], [aria-hidden=true], [role=navigation],"
          + " [role=banner], [role=complementary], [role=contentinfo], [role=dialog],"
          + " [style*=display:none], [style*=display: none]";
  private static final Pattern CLUTTER =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:ad|ads|advert\\w*|banner|breadcrumbs?|comments?|consent|cookies?"
              + "|gdpr|menu|newsletter|popup|promo|recommended|related|share|sharing|sidebar"
              + "|skip|social|subscribe|tags|toolbar|widget)(?:$|[\\s_-])");
  private static final Pattern FOOTNOTE = Pattern.compile("\\[?(?:\\d{1,3}|[a-z])\\]?");
  private static final Pattern BLANK_LINE = Pattern.compile("\\n\\s*\\n");
  private static final int SHORT = 40;

  private final DocumentFile file;
  private final Optional<String> id;
  private final HtmlText text = new HtmlText();

  HtmlReader(DocumentFile file, Optional<String> id) {
    this.file = file;
    this.id = id;
  }

  Document read(String html) {
    org.jsoup.nodes.Document page = Jsoup.parse(html);
    Metadata metadata = metadata(page);
    Optional<String> title = title(page);
    page.select(FURNITURE).remove();
    removeClutter(page.body());
    Element main = main(page.body());
    if (main.selectFirst("h1") == null) {
      title.ifPresent(words -> text.heading(words, 1));
    }
    visit(main, 0);
    text.flush();
    return new DocumentBuilder(file, text.text(), text.parts()).build(id, title, metadata);
  }

  private static Metadata metadata(org.jsoup.nodes.Document page) {
    Optional<LocalDate> date =
        meta(page, "article:published_time", "datePublished", "date", "dc.date", "pubdate")
            .flatMap(Dates::find)
            .or(() -> attribute(page, "time[datetime]", "datetime").flatMap(Dates::find));
    return new Metadata(
        meta(page, "author", "article:author", "dc.creator").filter(name -> !name.contains("://")),
        meta(page, "og:site_name", "publisher", "dc.publisher"),
        date,
        Optional.empty(),
        Optional.empty(),
        attribute(page, "link[rel=canonical]", "href").or(() -> meta(page, "og:url")));
  }

  private static Optional<String> meta(Element page, String... names) {
    for (String name : names) {
      for (String key : List.of("name", "property", "itemprop")) {
        Optional<String> value = attribute(page, "meta[" + key + "=" + name + "]", "content");
        if (value.isPresent()) {
          return value;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> attribute(Element page, String query, String attribute) {
    return Optional.ofNullable(page.selectFirst(query))
        .map(element -> element.attr(attribute).strip())
        .filter(value -> !value.isEmpty());
  }

  private static Optional<String> title(org.jsoup.nodes.Document page) {
    Elements headings = page.select("h1");
    return (headings.size() == 1 ? Optional.of(headings.text()) : Optional.<String>empty())
        .or(() -> meta(page, "og:title"))
        .or(() -> Optional.of(page.title()))
        .map(String::strip)
        .filter(words -> !words.isEmpty());
  }

  /** Removes what its class or id calls an addition, unless it holds the bulk of the page. */
  private static void removeClutter(Element body) {
    int all = body.text().length();
    for (Element element : body.select("div, section, ul, header, p, span")) {
      String name = element.className() + " " + element.id();
      boolean header = element.normalName().equals("header") && element.selectFirst("h1") == null;
      boolean clutter = header || CLUTTER.matcher(name).find();
      if (clutter && element.parent() != null && element.text().length() < all / 3) {
        element.remove();
      }
    }
  }

  /** The element that holds the page's prose. */
  private static Element main(Element body) {
    int all = proseOf(body);
    Elements marked = body.select("main, [role=main], article");
    Optional<Element> largest = marked.stream().max(Comparator.comparingInt(HtmlReader::proseOf));
    if (largest.isEmpty() || proseOf(largest.get()) < all * 0.4) {
      return densest(body, all);
    }
    // An article in a main that also lists other pages.
    int enough = (int) (proseOf(largest.get()) * 0.6);
    return marked.stream()
        .filter(element -> proseOf(element) >= enough)
        .reduce((outer, inner) -> inner.parents().contains(outer) ? inner : outer)
        .orElse(largest.get());
  }

  /** The element with the most paragraphs of its own; the body if they are spread. */
  private static Element densest(Element body, int all) {
    Element best = body;
    int most = 0;
    for (Element element : body.select("div, section, td")) {
      int prose = 0;
      for (Element child : element.children()) {
        prose += child.normalName().equals("p") ? prose(child) : 0;
      }
      if (prose > most) {
        most = prose;
        best = element;
      }
    }
    while (best != body && proseOf(best) < all * 0.6) {
      best = best.parent();
    }
    return best;
  }

  private static int proseOf(Element element) {
    return element.select("p, li, blockquote, td").stream().mapToInt(HtmlReader::prose).sum();
  }

  /** Characters of a paragraph that are not in links; short ones do not count. */
  private static int prose(Element paragraph) {
    int length = paragraph.text().length() - paragraph.select("a").text().length();
    return length < SHORT ? 0 : length;
  }

  private void visit(Element element, int depth) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode words) {
        addWords(words, element);
      } else if (node instanceof Element child) {
        visitElement(child, depth);
      }
    }
  }

  private void addWords(TextNode words, Element parent) {
    boolean loose = parent.isBlock() && !parent.normalName().matches("p|li|td|th|h[1-6]");
    String[] paragraphs =
        loose ? BLANK_LINE.split(words.getWholeText(), -1) : new String[] {words.getWholeText()};
    for (int i = 0; i < paragraphs.length; i++) {
      if (i > 0) {
        text.flush();
      }
      text.append(paragraphs[i]);
    }
  }

  private void visitElement(Element element, int depth) {
    String name = element.normalName();
    switch (name) {
      case "br" -> text.lineBreak();
      case "img", "hr", "head" -> text.flushIf(name.equals("hr"));
      case "sup" -> {
        if (!FOOTNOTE.matcher(element.text().strip()).matches()) {
          visit(element, depth);
        }
      }
      case "h1", "h2", "h3", "h4", "h5", "h6" -> {
        text.flush();
        text.heading(element.text(), name.charAt(1) - '0');
      }
      case "ul", "ol" -> inside(HtmlText.Mode.PROSE, element, depth + 1);
      case "li" -> {
        boolean numbered = element.parent() != null && element.parent().nameIs("ol");
        text.flush();
        text.enterItem(new Part.Marker(numbered ? "1." : "-", depth));
        visit(element, depth);
        text.leave();
      }
      case "blockquote" -> inside(HtmlText.Mode.QUOTATION, element, depth);
      case "tr" -> {
        inside(HtmlText.Mode.PROSE, element, depth);
        text.endRow();
      }
      case "td", "th" -> inside(HtmlText.Mode.CELL, element, depth);
      default -> {
        if (element.isBlock()) {
          inside(HtmlText.Mode.PROSE, element, depth);
        } else {
          visit(element, depth);
        }
      }
    }
  }

  private void inside(HtmlText.Mode mode, Element element, int depth) {
    text.flush();
    text.enter(mode);
    visit(element, depth);
    text.leave();
  }
}
