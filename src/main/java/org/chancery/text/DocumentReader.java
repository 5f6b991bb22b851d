package org.chancery.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.ChanceryException;

/**
 * Makes documents of files: plain text and Markdown ({@code .txt}, {@code .md} and all that is
 * named), HTML ({@code .html}, {@code .htm}, or what begins like a page).
 *
 * <p>All errors are {@link ChanceryException}s that name the file and the next step.
 */
public final class DocumentReader {
  private final ReadOptions options;

  /** Reads with {@link ReadOptions#defaults()}. */
  public DocumentReader() {
    this(ReadOptions.defaults());
  }

  public DocumentReader(ReadOptions options) {
    this.options = options;
  }

  /**
   * The documents that files, folders (with all below them, hidden ones left out) and {@code -} for
   * standard input stand for, in order; nothing is opened yet.
   *
   * @throws ChanceryException if something is missing, a folder holds no documents, or an id was
   *     set for more than one document
   */
  public List<DocumentFile> find(List<String> locations) {
    List<DocumentFile> files = new FileFinder().find(locations);
    if (options.id().isPresent() && files.size() > 1) {
      throw new ChanceryException(
          "one id, " + options.id().get() + ", for " + files.size() + " documents",
          "Set an id for a single file, or write \"id:\" into the front matter of each.");
    }
    return files;
  }

  /**
   * Reads one document.
   *
   * @throws ChanceryException if it cannot be read, is too large, empty, binary or wrongly encoded
   */
  public Document read(DocumentFile file) {
    if (file.isStandardInput()) {
      return read(System.in, file.location());
    }
    Path path = Path.of(file.location());
    try {
      long size = Files.size(path);
      if (size > options.maxSize()) {
        throw tooLarge(file.location(), size + " bytes");
      }
      return document(file, Files.readAllBytes(path));
    } catch (IOException e) {
      throw unreadable(file.location(), e);
    }
  }

  /** Reads a document from a stream, named {@code location} in messages. */
  public Document read(InputStream in, String location) {
    try {
      byte[] bytes = in.readNBytes((int) Math.min(options.maxSize() + 1, Integer.MAX_VALUE - 8));
      if (bytes.length > options.maxSize()) {
        throw tooLarge(location, "more");
      }
      return document(new DocumentFile(location, location), bytes);
    } catch (IOException e) {
      throw unreadable(location, e);
    }
  }

  /**
   * Reads all documents that the locations stand for.
   *
   * @throws ChanceryException also if two of them have the same id
   */
  public List<Document> readAll(List<String> locations) {
    List<Document> documents = find(locations).stream().map(this::read).toList();
    requireDistinctIds(documents);
    return documents;
  }

  /**
   * Checks that no two documents have one id: the second would replace the first.
   *
   * @throws ChanceryException naming both
   */
  public static void requireDistinctIds(List<Document> documents) {
    Map<String, String> locations = new HashMap<>();
    for (Document document : documents) {
      String other = locations.put(document.id(), document.location());
      if (other != null) {
        throw new ChanceryException(
            other + " and " + document.location() + " have the same id, " + document.id(),
            "Read the folder above both, rename one, or write \"id:\" into its front matter.");
      }
    }
  }

  /** A document from plain text or Markdown at hand, without a file. */
  public Document text(String id, String text) {
    return plain(new DocumentFile(id, id), Optional.of(id), text);
  }

  private Document document(DocumentFile file, byte[] bytes) {
    String text = Decoder.decode(bytes, file.location(), options.encoding());
    Document document =
        isHtml(file, text)
            ? new HtmlReader(file, options.id()).read(text)
            : plain(file, options.id(), text);
    return document.with(options.about().or(document.metadata()));
  }

  private static boolean isHtml(DocumentFile file, String text) {
    String name = file.name().toLowerCase(Locale.ROOT);
    String start = text.substring(0, Math.min(text.length(), 200)).strip().toLowerCase(Locale.ROOT);
    return name.endsWith(".html")
        || name.endsWith(".htm")
        || start.startsWith("<!doctype html")
        || start.startsWith("<html");
  }

  private static Document plain(DocumentFile file, Optional<String> id, String text) {
    FrontMatter front = FrontMatter.of(text, file.location());
    List<Part> parts = TextLayout.of(text, front.end());
    Optional<LocalDate> date = DocumentBuilder.date(text, parts);
    Optional<String> author = DocumentBuilder.author(text, parts);
    return new DocumentBuilder(file, text, parts)
        .build(id.or(() -> front.value("id")), front.value("title"), front.metadata(date, author));
  }

  private ChanceryException tooLarge(String location, String size) {
    return new ChanceryException(
        location + " is larger than " + options.maxSize() + " bytes: " + size,
        "Split it, or allow larger files with --max-size.");
  }

  private static ChanceryException unreadable(String location, IOException e) {
    return new ChanceryException(
        ChanceryException.Kind.BAD_INPUT,
        "cannot read " + location + ": " + e.getMessage(),
        "Check that it is a file that you may read.",
        e);
  }
}
