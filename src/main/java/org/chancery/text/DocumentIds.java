package org.chancery.text;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/** Makes ids that are stable and safe in an IRI. */
final class DocumentIds {
  private static final int HASH_CHARACTERS = 8;

  private DocumentIds() {}

  /**
   * The id for a path inside a folder: lower case, what is neither letter nor digit of ASCII a
   * hyphen. The ending of text and Markdown is left out; a page keeps its own, since pages often
   * stand beside their text. Names that lose letters get a hash of the whole to tell them apart.
   */
  static String fromPath(String path) {
    return slug(path.replace('\\', '/').replaceFirst("(?i)\\.(?:txt|md)$", ""));
  }

  static String slug(String name) {
    String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
    String base = decomposed.replaceAll("\\p{M}+", "");
    String slug =
        base.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    boolean lost = base.codePoints().anyMatch(c -> c > 127 && Character.isLetterOrDigit(c));
    if (!lost && !slug.isEmpty()) {
      return slug;
    }
    String hash = sha256(name).substring(0, HASH_CHARACTERS);
    return slug.isEmpty() ? "doc-" + hash : slug + "-" + hash;
  }

  /** Of the text in UTF-8, hexadecimal. */
  static String sha256(String text) {
    return HexFormat.of()
        .formatHex(ModelCache.sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
  }
}
