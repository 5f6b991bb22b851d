package org.chancery.extract;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Participles that are one word with the name of who does what they say: "UN-backed". The named is
 * no owner of what they describe.
 */
final class HyphenWords {
  private static final Pattern DONE = Pattern.compile("\\p{Lu}[\\p{L}.]*-(\\p{Ll}+)");

  /** Participles that follow a name, with their verbs. */
  private static final Map<String, String> VERBS =
      Map.ofEntries(
          Map.entry("backed", "back"),
          Map.entry("supported", "support"),
          Map.entry("sponsored", "sponsor"),
          Map.entry("funded", "fund"),
          Map.entry("financed", "finance"),
          Map.entry("led", "lead"),
          Map.entry("trained", "train"),
          Map.entry("armed", "arm"),
          Map.entry("brokered", "broker"),
          Map.entry("mediated", "mediate"),
          Map.entry("imposed", "impose"),
          Map.entry("sanctioned", "sanction"),
          Map.entry("controlled", "control"),
          Map.entry("occupied", "occupy"),
          Map.entry("aligned", "align"),
          Map.entry("allied", "ally"),
          Map.entry("supplied", "supply"),
          Map.entry("dominated", "dominate"));

  private HyphenWords() {}

  /** The verb of such a word: "back"; empty for others. */
  static String lemma(String form) {
    Matcher done = DONE.matcher(form);
    return done.matches() ? VERBS.getOrDefault(done.group(1), "") : "";
  }

  /** Whether a modifier is such a word. */
  static boolean is(SentenceGraph graph, int token) {
    return !lemma(graph.token(token).form()).isEmpty();
  }
}
