package org.chancery.text;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * How files are read.
 *
 * @param encoding of the files; without it UTF-8, or what an HTML page says of itself
 * @param maxSize largest size of a file in bytes, at least 1
 * @param id of the document, for a single one; without it the front matter or the path decides
 * @param about what is known of every document; goes before what a document says of itself
 */
public record ReadOptions(
    Optional<Charset> encoding, long maxSize, Optional<String> id, Metadata about) {
  private static final long TWENTY_MEGABYTES = 20_000_000;

  public ReadOptions {
    if (maxSize < 1) {
      throw new IllegalArgumentException("no room for a document: " + maxSize);
    }
  }

  /** UTF-8, at most 20 MB, ids from the paths. */
  public static ReadOptions defaults() {
    return new ReadOptions(Optional.empty(), TWENTY_MEGABYTES, Optional.empty(), Metadata.none());
  }

  public ReadOptions withEncoding(Charset newEncoding) {
    return new ReadOptions(Optional.of(newEncoding), maxSize, id, about);
  }

  public ReadOptions withMaxSize(long newMaxSize) {
    return new ReadOptions(encoding, newMaxSize, id, about);
  }

  public ReadOptions withId(String newId) {
    return new ReadOptions(encoding, maxSize, Optional.of(newId), about);
  }

  public ReadOptions withAbout(Metadata newAbout) {
    return new ReadOptions(encoding, maxSize, id, newAbout);
  }
}
