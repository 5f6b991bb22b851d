package org.chancery.claim;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads words that stand for one of several values. */
final class Keys {
  private Keys() {}

  /**
   * The value whose key is the word, in any case.
   *
   * @throws IllegalArgumentException when there is none; the message names them all
   */
  static <T> T of(T[] values, Function<T, String> key, String word, String what) {
    return Arrays.stream(values)
        .filter(each -> key.apply(each).equals(word.strip().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'"
                        + word
                        + "' is no "
                        + what
                        + "; use one of "
                        + Arrays.stream(values).map(key).collect(Collectors.joining(", "))));
  }
}
