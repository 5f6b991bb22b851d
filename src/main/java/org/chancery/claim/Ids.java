package org.chancery.claim;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** Deterministic identifiers: the same input gives the same name in every run. */
public final class Ids {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHE = Pattern.compile("['\u2019]");
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern FIRST = Pattern.compile("^-+");
  private static final Pattern OUTER = Pattern.compile("^-+|-+$");

  private Ids() {}

  /**
   * A claim's id: a hash of what it says and where, without offsets, so that an edit elsewhere in
   * the document leaves it as it is.
   */
  public static String claim(
      String document,
      Evidence evidence,
      String subject,
      String relation,
      String object,
      Stance stance,
      String source) {
    return hash(
            document,
            evidence.sentenceText(),
            Integer.toString(evidence.occurrence()),
            evidence.quoteText(),
            subject,
            relation,
            object,
            stance.polarity().key(),
            stance.modality().key(),
            source)
        .substring(0, 20);
  }

  /** SHA-256 of the parts, hexadecimal; parts cannot run into each other. */
  public static String hash(String... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.US_ASCII));
        digest.update((byte) ':');
        digest.update(bytes);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /**
   * A readable name for an IRI: lower-case ASCII letters, digits and hyphens, at most 60, with a
   * hash at the end where letters were lost or cut.
   */
  public static String slug(String label) {
    String plain = without(MARKS, Normalizer.normalize(label, Normalizer.Form.NFKD));
    String words = without(APOSTROPHE, plain.toLowerCase(Locale.ROOT));
    String slug = without(OUTER, OTHERS.matcher(words).replaceAll("-"));
    boolean lost = plain.codePoints().anyMatch(c -> c > 127 && Character.isLetterOrDigit(c));
    if (slug.length() <= 60 && !slug.isEmpty() && !lost) {
      return slug;
    }
    String head = slug.length() > 50 ? slug.substring(0, 50) : slug;
    return without(FIRST, head + "-" + hash(label).substring(0, 8));
  }

  private static String without(Pattern left, String text) {
    return left.matcher(text).replaceAll("");
  }
}
