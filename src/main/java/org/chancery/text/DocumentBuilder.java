package org.chancery.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chancery.ChanceryException;

/** Puts a document together from its text and parts. */
final class DocumentBuilder {
  private static final int FIRST_PARTS = 10;

  private final DocumentFile file;
  private final String text;
  private final List<Part> parts;

  /**
   * @throws ChanceryException if there is nothing to read in the text
   */
  DocumentBuilder(DocumentFile file, String text, List<Part> parts) {
    if (parts.isEmpty()) {
      throw new ChanceryException(
          file.location() + " holds no text to read",
          "Give a file with prose, or leave this one out.");
    }
    this.file = file;
    this.text = text;
    this.parts = parts;
  }

  /** The date that a dateline among the first parts gives in full. */
  static Optional<LocalDate> date(String text, List<Part> parts) {
    return parts.stream()
        .limit(FIRST_PARTS)
        .filter(part -> part.kind() == Block.Kind.DATELINE)
        .flatMap(part -> Dates.find(part.span().in(text)).stream())
        .findFirst();
  }

  /** Who a byline among the first parts names. */
  static Optional<String> author(String text, List<Part> parts) {
    return parts.stream()
        .limit(FIRST_PARTS)
        .filter(part -> part.kind() == Block.Kind.BYLINE)
        .map(part -> LineShape.author(part.span().in(text)))
        .filter(Objects::nonNull)
        .findFirst();
  }

  Document build(Optional<String> id, Optional<String> title, Metadata metadata) {
    Outline outline = Outline.of(text, parts);
    String sha256 = DocumentIds.sha256(text);
    return new Document(
        id.map(DocumentIds::slug).orElseGet(() -> idOf(sha256)),
        file.location(),
        title.or(this::firstHeading).orElseGet(this::fileTitle),
        text,
        sha256,
        metadata,
        outline.sections(),
        outline.blocks());
  }

  /** Standard input has no name: its text stands for it. */
  private String idOf(String sha256) {
    return file.isStandardInput()
        ? "stdin-" + sha256.substring(0, 12)
        : DocumentIds.fromPath(file.name());
  }

  /** A heading below prose is that of a section, not of the whole. */
  private Optional<String> firstHeading() {
    return parts.stream()
        .limit(FIRST_PARTS)
        .takeWhile(part -> !isProse(part))
        .filter(part -> part.kind() == Block.Kind.HEADING)
        .map(part -> Markup.plain(part.span().in(text)))
        .findFirst();
  }

  private boolean isProse(Part part) {
    return part.kind() == Block.Kind.PARAGRAPH
        && part.span().in(text).strip().matches("(?s).*[.!?][\"'\u201d\u2019)]*");
  }

  private String fileTitle() {
    return file.isStandardInput() ? "standard input" : FileTitle.of(file.name());
  }
}
