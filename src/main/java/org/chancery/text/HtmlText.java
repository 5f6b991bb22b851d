package org.chancery.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The text of a page as it is put together, with its parts. */
final class HtmlText {
  /** What flushed words become. */
  enum Mode {
    PROSE,
    ITEM,
    QUOTATION,
    CELL
  }

  /** An element that words stand in. */
  private record Context(Mode mode, Part.Marker marker) {}

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder words = new StringBuilder();
  private final List<Part> parts = new ArrayList<>();
  private final Deque<Context> contexts = new ArrayDeque<>();
  private boolean inRow;

  HtmlText() {
    contexts.push(new Context(Mode.PROSE, null));
  }

  String text() {
    return text.toString();
  }

  List<Part> parts() {
    return parts;
  }

  /** Adds words, white space made single as a browser does. */
  void append(String more) {
    for (int i = 0; i < more.length(); i++) {
      char c = more.charAt(i);
      boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\u00A0';
      if (!blank) {
        words.append(c);
      } else if (!endsInBlank()) {
        words.append(' ');
      }
    }
  }

  private boolean endsInBlank() {
    return words.isEmpty() || Character.isWhitespace(words.charAt(words.length() - 1));
  }

  /** A line break; the second in a row ends the paragraph. */
  void lineBreak() {
    int end = words.toString().stripTrailing().length();
    boolean second = words.indexOf("\n", end) >= 0;
    if (second) {
      flush();
    } else {
      words.setLength(end);
      words.append('\n');
    }
  }

  void heading(String title, int level) {
    if (!title.isBlank()) {
      parts.add(Part.heading(write(title.strip(), "\n\n"), level));
    }
  }

  /** Plain blocks inside an item, quotation or cell belong to it. */
  void enter(Mode mode) {
    Context outer = contexts.peek();
    contexts.push(mode == Mode.PROSE ? outer : new Context(mode, null));
  }

  void enterItem(Part.Marker marker) {
    contexts.push(new Context(Mode.ITEM, marker));
  }

  void leave() {
    flush();
    contexts.pop();
  }

  void flushIf(boolean condition) {
    if (condition) {
      flush();
    }
  }

  void endRow() {
    if (inRow) {
      text.append('\n');
      inRow = false;
    }
  }

  /** Ends the block at hand. */
  void flush() {
    String block = words.toString().strip();
    words.setLength(0);
    if (block.isEmpty() || LineShape.isOrnament(block)) {
      return;
    }
    Context context = contexts.peek();
    switch (context.mode()) {
      case CELL -> {
        String separator = inRow ? " | " : "";
        parts.add(Part.of(Block.Kind.TABLE_ROW, write(separator, block, "")));
        inRow = true;
      }
      case ITEM -> parts.add(Part.item(write(block, "\n\n"), context.marker()));
      case QUOTATION -> parts.add(Part.of(Block.Kind.QUOTATION, write(block, "\n\n")));
      case PROSE -> addProse(block);
    }
  }

  private void addProse(String block) {
    if (LineShape.author(block) != null) {
      parts.add(Part.of(Block.Kind.BYLINE, write(block, "\n\n")));
    } else if (LineShape.isDateLine(block)) {
      parts.add(Part.of(Block.Kind.DATELINE, write(block, "\n\n")));
    } else {
      Span span = write(block, "\n\n");
      int dateline = LineShape.dateline(block);
      if (dateline > 0) {
        int end = span.begin() + dateline;
        parts.add(Part.of(Block.Kind.DATELINE, new Span(span.begin(), end)));
        span = new Span(end, span.end());
      }
      parts.add(Part.of(Block.Kind.PARAGRAPH, span));
    }
  }

  private Span write(String block, String after) {
    return write(inRow ? "\n\n" : "", block, after);
  }

  private Span write(String before, String block, String after) {
    inRow = false;
    text.append(before);
    int begin = text.length();
    text.append(block);
    Span span = new Span(begin, text.length());
    text.append(after);
    return span;
  }
}
