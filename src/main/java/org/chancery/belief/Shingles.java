package org.chancery.belief;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text as the set of its runs of three words, kept as the smallest of their hashes (the bottom-k
 * sketch of Broder, On the resemblance and containment of documents, 1997). Of up to {@value #KEPT}
 * runs all are kept, and what is said of shared runs is exact; beyond it is an estimate.
 *
 * @param hashes the smallest, in ascending order, each once
 * @param size how many different runs the text has
 */
record Shingles(List<Long> hashes, int size) {
  private static final int KEPT = 1000;
  private static final int LENGTH = 3;
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Of case and punctuation nothing is kept. */
  static Shingles of(String text) {
    String[] words =
        Arrays.stream(NO_WORD.split(text.toLowerCase(Locale.ROOT)))
            .filter(word -> !word.isEmpty())
            .toArray(String[]::new);
    long[] all = new long[Math.max(0, words.length - LENGTH + 1)];
    for (int i = 0; i < all.length; i++) {
      all[i] = hash(words, i);
    }
    long[] sorted = Arrays.stream(all).sorted().distinct().toArray();
    return new Shingles(Arrays.stream(sorted).limit(KEPT).boxed().toList(), sorted.length);
  }

  private static long hash(String[] words, int from) {
    long hash = 0;
    for (int i = from; i < from + LENGTH; i++) {
      for (int k = 0; k < words[i].length(); k++) {
        hash = 31 * hash + words[i].charAt(k);
      }
      hash = mixed(hash + 1);
    }
    return hash;
  }

  /** Every bit of the result depends on every bit given (Stafford 2011, variant 13). */
  private static long mixed(long value) {
    long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  /** The share of the shorter text's runs that the longer one has too, 0 to 1. */
  double shared(Shingles other) {
    if (size == 0 || other.size == 0) {
      return 0;
    }
    int shorter = Math.min(size, other.size);
    // The smallest of the union are a random sample of it; where all are kept, they are all of it.
    int both = 0;
    int union = 0;
    int mine = 0;
    int theirs = 0;
    for (; union < KEPT && (mine < hashes.size() || theirs < other.hashes.size()); union++) {
      int order = order(mine, other, theirs);
      both += order == 0 ? 1 : 0;
      mine += order <= 0 ? 1 : 0;
      theirs += order >= 0 ? 1 : 0;
    }
    double resemblance = both / (double) union;
    return Math.min(1, resemblance * (size + other.size) / (1 + resemblance) / shorter);
  }

  /** Which of two places has the smaller hash; beyond the end all are greater. */
  private int order(int mine, Shingles other, int theirs) {
    if (mine == hashes.size()) {
      return 1;
    }
    return theirs == other.hashes.size()
        ? -1
        : hashes.get(mine).compareTo(other.hashes.get(theirs));
  }
}
