package org.chancery.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the layout of plain text and Markdown. Both are read by the same rules, since plain text in
 * the wild uses Markdown's signs and Markdown files hold hard-wrapped plain text.
 */
final class TextLayout {
  private static final int DEEP_INDENT = 4;
  private static final int DATELINE_BLOCKS = 6;
  static final Pattern ATX = Pattern.compile("\\s{0,3}(#{1,6})\\s+(.*?)[\\s#]*");
  private static final Pattern UNDERLINE = Pattern.compile("\\s{0,3}(={3,}|-{3,})\\s*");
  static final Pattern BREAK = Pattern.compile("<br ?/?>\\s*$");

  private static final Pattern BREAKS = Pattern.compile("\\s*(?:<br ?/?>\\s*)+");

  private final String text;
  private final List<Line> lines;
  private final List<Part> parts = new ArrayList<>();
  private int headingLevel = 1;
  private int at;

  /** Of the chunk at hand: characters of its widest line. */
  private int width;

  private TextLayout(String text, int from) {
    this.text = text;
    this.lines = Line.of(text, from);
  }

  /** The parts of {@code text} from offset {@code from} on, in order. */
  static List<Part> of(String text, int from) {
    TextLayout layout = new TextLayout(text, from);
    while (layout.at < layout.lines.size()) {
      layout.readChunk();
    }
    return layout.parts;
  }

  /** Reads the lines up to the next blank one. */
  private void readChunk() {
    if (lines.get(at).isBlank()) {
      at++;
      return;
    }
    int end = at;
    width = 0;
    while (end < lines.size() && !lines.get(end).isBlank()) {
      width = Math.max(width, lines.get(end).width());
      end++;
    }
    if (lines.get(at).startsWith("```")) {
      skipCode();
    } else if (lines.get(at).startsWith("<!--")) {
      skipComment();
    } else if (!readHeadingAlone(end)) {
      boolean indented = isIndented(at, end);
      boolean continued = continuesItem(lines.get(at));
      while (at < end) {
        readPart(end, indented, continued);
      }
    }
  }

  private void skipCode() {
    at++;
    while (at < lines.size() && !lines.get(at).startsWith("```")) {
      at++;
    }
    at++;
  }

  private void skipComment() {
    while (at < lines.size() && !lines.get(at).text().contains("-->")) {
      at++;
    }
    at++;
  }

  /** A short run of lines between blank ones that looks like a heading as a whole. */
  private boolean readHeadingAlone(int end) {
    Line first = lines.get(at);
    Span span = first.words().cover(lines.get(end - 1).words());
    String raw = span.in(text);
    boolean emphasised = LineShape.isEmphasised(raw);
    boolean plain = end - at == 1 && first.marker() == null && !first.startsWith(">");
    boolean numbered = end - at == 1 && !plain && isNumberedHeading(first, end);
    if (end - at > 3 || !(plain || emphasised || numbered) || LineShape.isNoise(raw)) {
      return false;
    }
    if (ATX.matcher(first.text()).matches() || TableLine.matches(first)) {
      return false;
    }
    String words = Markup.plain(raw);
    boolean title = parts.isEmpty() && plain && LineShape.isTitle(words);
    if (LineShape.author(words) != null
        || LineShape.isDateLine(words)
        || LineShape.isDateLine(raw)
        || !emphasised && Character.isLowerCase(firstAt(end))) {
      return false;
    }
    if (!title && !LineShape.isHeading(words, emphasised) || words.endsWith(":") && listAt(end)) {
      return false;
    }
    int deeper = Math.max(1, LineShape.numberingDepth(words));
    parts.add(Part.heading(span, title ? 1 : headingLevel + deeper));
    at = end;
    return true;
  }

  /** "2. Sanctions" by itself, with prose and not "3. ..." after it. */
  private boolean isNumberedHeading(Line line, int end) {
    return Character.isDigit(line.first())
        && line.indent() == 0
        && LineShape.isHeading(Markup.plain(line.text()), false)
        && !listAt(end)
        && (parts.isEmpty() || parts.get(parts.size() - 1).marker() == null);
  }

  private boolean listAt(int from) {
    int next = nextWords(from);
    return next < lines.size() && lines.get(next).marker() != null;
  }

  /** The first character of the next line with words, 0 at the end. */
  private char firstAt(int from) {
    int next = nextWords(from);
    return next < lines.size() ? lines.get(next).first() : 0;
  }

  private int nextWords(int from) {
    int next = from;
    while (next < lines.size() && lines.get(next).isBlank()) {
      next++;
    }
    return next;
  }

  private boolean isIndented(int begin, int end) {
    boolean deep = true;
    for (int i = begin; i < end; i++) {
      deep &= lines.get(i).indent() >= DEEP_INDENT;
    }
    int length = lines.get(end - 1).end() - lines.get(begin).begin();
    return deep && (end - begin > 1 || length > 80);
  }

  /** Whether an indented paragraph after a list item is still part of it. */
  private boolean continuesItem(Line line) {
    if (parts.isEmpty() || parts.get(parts.size() - 1).marker() == null || line.indent() == 0) {
      return false;
    }
    return line.indent() > parts.get(parts.size() - 1).marker().indent();
  }

  private void readPart(int end, boolean indented, boolean continued) {
    Line line = lines.get(at);
    Matcher atx = ATX.matcher(line.text());
    if (LineShape.isNoise(line.text())) {
      at++;
    } else if (TableLine.matches(line)) {
      parts.addAll(TableLine.cells(text, line));
      at++;
    } else if (atx.matches()) {
      headingLevel = atx.group(1).length();
      addHeading(line, atx.start(2), atx.end(2), headingLevel);
    } else if (at + 1 < end && UNDERLINE.matcher(lines.get(at + 1).text()).matches()) {
      headingLevel = lines.get(at + 1).first() == '=' ? 1 : 2;
      addHeading(line, line.indent(), line.width(), headingLevel);
      at++;
    } else if (LineShape.isEmphasised(line.text())
        && LineShape.isHeading(Markup.plain(line.text()), true)) {
      addHeading(line, line.indent(), line.width(), headingLevel + 1);
    } else if (line.startsWith(">")) {
      readQuotation(end);
    } else if (line.marker() != null) {
      readItem(line.marker(), end);
    } else {
      readParagraph(end, indented, continued);
    }
  }

  private void addHeading(Line line, int begin, int end, int level) {
    if (begin < end) {
      parts.add(Part.heading(new Span(line.begin() + begin, line.begin() + end), level));
    }
    at++;
  }

  private void readQuotation(int end) {
    int begin = -1;
    int last = -1;
    while (at < end && lines.get(at).startsWith(">")) {
      Line line = lines.get(at++);
      String words = line.text().replaceFirst("^[\\s>]+", "");
      if (words.isBlank()) {
        addSpan(Block.Kind.QUOTATION, begin, last);
        begin = -1;
      } else {
        begin = begin < 0 ? line.end() - words.length() : begin;
        last = line.words().end();
      }
    }
    addSpan(Block.Kind.QUOTATION, begin, last);
  }

  private void addSpan(Block.Kind kind, int begin, int end) {
    if (begin >= 0 && begin < end) {
      parts.add(Part.of(kind, new Span(begin, end)));
    }
  }

  private void readItem(Matcher marker, int end) {
    Part.Marker mark = LineShape.markerOf(marker);
    int begin = lines.get(at).begin() + marker.end();
    int last = readJoined(end);
    Matcher nested = LineShape.marker(text.substring(begin, last));
    if (nested != null && LineShape.markerOf(nested).style().startsWith("(")) {
      // "(a)(i) the Parties" and "- (1) ..." open two levels at once.
      begin += nested.end();
      mark = LineShape.markerOf(nested);
    }
    parts.add(Part.item(new Span(begin, last), mark));
  }

  private void readParagraph(int end, boolean indented, boolean continued) {
    int begin = lines.get(at).words().begin();
    Span span = new Span(begin, readJoined(end));
    String raw = span.in(text);
    if (resumes(span)) {
      Part broken = parts.remove(parts.size() - 1);
      parts.add(new Part(broken.kind(), broken.span().cover(span), 0, broken.marker()));
    } else if (continued) {
      parts.add(Part.item(span, parts.get(parts.size() - 1).marker()));
    } else if (LineShape.author(raw) != null) {
      parts.add(Part.of(Block.Kind.BYLINE, span));
    } else if (LineShape.isDateLine(raw)) {
      parts.add(Part.of(Block.Kind.DATELINE, span));
    } else {
      int dateline = parts.size() < DATELINE_BLOCKS ? LineShape.dateline(raw) : 0;
      if (dateline > 0) {
        parts.add(Part.of(Block.Kind.DATELINE, new Span(begin, begin + dateline)));
        span = new Span(begin + dateline, span.end());
      }
      addBroken(indented ? Block.Kind.QUOTATION : Block.Kind.PARAGRAPH, span);
    }
  }

  /** A paragraph, or several where HTML's line breaks stand in it. */
  private void addBroken(Block.Kind kind, Span span) {
    Matcher lineBreak = BREAKS.matcher(span.in(text));
    int begin = span.begin();
    while (lineBreak.find()) {
      addSpan(kind, begin, span.begin() + lineBreak.start());
      begin = span.begin() + lineBreak.end();
    }
    addSpan(kind, begin, span.end());
  }

  /** Whether the last part broke off within a sentence, and this text goes on with it. */
  private boolean resumes(Span span) {
    if (parts.isEmpty() || !Character.isLowerCase(text.charAt(span.begin()))) {
      return false;
    }
    Part last = parts.get(parts.size() - 1);
    boolean prose =
        last.kind() == Block.Kind.PARAGRAPH
            || last.kind() == Block.Kind.QUOTATION
            || last.kind() == Block.Kind.LIST_ITEM;
    char end = text.charAt(last.span().end() - 1);
    return prose
        && (Character.isLetterOrDigit(end) || end == ',')
        && text.substring(last.span().end(), span.begin()).isBlank();
  }

  /** Takes the line at hand and those wrapped from it; the offset where their words end. */
  private int readJoined(int end) {
    boolean inItem = lines.get(at).marker() != null;
    at++;
    while (at < end && Wrapping.continues(lines.get(at - 1), lines.get(at), inItem, width)) {
      at++;
    }
    Span words = lines.get(at - 1).words();
    Matcher lineBreak = BREAK.matcher(words.in(text));
    boolean more = lineBreak.find() && lineBreak.start() > 0;
    return more ? words.begin() + lineBreak.start() : words.end();
  }
}
