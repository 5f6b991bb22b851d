package org.chancery.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Gives parts their sections and list items the block that introduces them. */
final class Outline {
  /** A list that is open: what its items look like, and the block before its first item. */
  private record OpenList(Part.Marker marker, int stem) {}

  private final String text;
  private final List<Section> sections = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final Deque<OpenList> lists = new ArrayDeque<>();

  private Outline(String text) {
    this.text = text;
    sections.add(new Section(0, "", 0, -1, new Span(0, text.length())));
  }

  /** The outline of a text with these parts, which stand in order and do not overlap. */
  static Outline of(String text, List<Part> parts) {
    Outline outline = new Outline(text);
    parts.forEach(outline::add);
    outline.close(0, text.length());
    return outline;
  }

  List<Section> sections() {
    return sections;
  }

  List<Block> blocks() {
    return blocks;
  }

  private void add(Part part) {
    int stem = -1;
    if (part.kind() == Block.Kind.HEADING) {
      open(part);
    }
    if (part.marker() != null) {
      stem = stem(part.marker());
    } else {
      lists.clear();
    }
    blocks.add(new Block(part.kind(), part.span(), sections.size() - 1, stem));
  }

  private void open(Part heading) {
    close(heading.level(), heading.span().begin());
    int parent = sections.size() - 1;
    while (sections.get(parent).level() >= heading.level()) {
      parent = sections.get(parent).parent();
    }
    String words = Markup.plain(heading.span().in(text));
    Span span = new Span(heading.span().begin(), text.length());
    sections.add(new Section(sections.size(), words, heading.level(), parent, span));
  }

  /** Ends the open sections from {@code level} down, and what precedes the first heading. */
  private void close(int level, int end) {
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      boolean open = section.span().end() == text.length();
      if (open && (section.level() >= level || section.level() == 0)) {
        Span span = new Span(section.span().begin(), end);
        sections.set(i, new Section(i, section.heading(), section.level(), section.parent(), span));
      }
    }
  }

  /** The block that introduces the list which this item belongs to, or -1. */
  private int stem(Part.Marker marker) {
    boolean known = lists.stream().anyMatch(list -> list.marker().equals(marker));
    if (known) {
      while (!lists.peek().marker().equals(marker)) {
        lists.pop();
      }
      return lists.peek().stem();
    }
    while (!lists.isEmpty() && lists.peek().marker().indent() > marker.indent()) {
      lists.pop();
    }
    int stem = introduces(blocks.size() - 1) ? blocks.size() - 1 : -1;
    if (stem < 0 && !lists.isEmpty()) {
      stem = lists.peek().stem();
    }
    lists.push(new OpenList(marker, stem));
    return stem;
  }

  /** Whether the block ends in a colon or dash, or, unless an item, without a full stop. */
  private boolean introduces(int block) {
    if (block < 0 || blocks.get(block).kind() == Block.Kind.HEADING) {
      return false;
    }
    String words = Markup.plain(blocks.get(block).span().in(text));
    if (words.endsWith(":") || words.endsWith("--") || words.endsWith("\u2014")) {
      return true;
    }
    boolean item = blocks.get(block).kind() == Block.Kind.LIST_ITEM;
    return !item
        && !words.isEmpty()
        && ".!?;)\"\u201D\u2019".indexOf(words.charAt(words.length() - 1)) < 0;
  }
}
