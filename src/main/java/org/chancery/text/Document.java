package org.chancery.text;

import java.util.List;

/**
 * A document as read: its text and layout.
 *
 * @param id stable name, from the path, the front matter or the command line; safe in an IRI
 * @param location where it was read from: a path as given, or {@code -} for standard input
 * @param title what the front matter says, the heading above all prose, or the page's title; where
 *     there is none, the file's name without its ending, as a headline
 * @param text all offsets refer to this: the decoded file for text and Markdown, the extracted text
 *     for HTML
 * @param sha256 of the text in UTF-8, hexadecimal
 */
public record Document(
    String id,
    String location,
    String title,
    String text,
    String sha256,
    Metadata metadata,
    List<Section> sections,
    List<Block> blocks) {
  public Document {
    sections = List.copyOf(sections);
    blocks = List.copyOf(blocks);
  }

  /** The same document with this said of it. */
  public Document with(Metadata about) {
    return new Document(id, location, title, text, sha256, about, sections, blocks);
  }

  /** The same document, read from elsewhere. */
  public Document at(String newLocation) {
    return new Document(id, newLocation, title, text, sha256, metadata, sections, blocks);
  }

  /** The file's name without folders and ending: {@code doc} in JSON Lines. */
  public String stem() {
    String name =
        location.substring(Math.max(location.lastIndexOf('/'), location.lastIndexOf('\\')) + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
