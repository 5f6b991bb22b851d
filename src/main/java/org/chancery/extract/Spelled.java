package org.chancery.extract;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * How words are spelled. The same few patterns are asked of every word of every text: each is
 * compiled once, and one that only lists words is a look-up among them.
 */
final class Spelled {
  private static final Pattern WORDS = Pattern.compile("[\\p{L}']+(?:\\|[\\p{L}']+)*");
  private static final Pattern UNEVEN = Pattern.compile("\\s{2,}|[\\s&&[^ ]]");
  private static final Map<String, Predicate<String>> KNOWN = new ConcurrentHashMap<>();

  private Spelled() {}

  /** Whether the whole of a word is as a pattern has it; for patterns that the code spells out. */
  static boolean as(String pattern, String word) {
    return KNOWN.computeIfAbsent(pattern, Spelled::test).test(word);
  }

  private static Predicate<String> test(String pattern) {
    return WORDS.matcher(pattern).matches()
        ? Set.of(pattern.split("\\|"))::contains
        : Pattern.compile(pattern).asMatchPredicate();
  }

  /** A text with one blank for each stretch of white space. */
  static String evenly(String text) {
    return UNEVEN.matcher(text).replaceAll(" ");
  }
}
