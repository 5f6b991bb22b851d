package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the cues at the words of one sentence, over "not" and adverbs inside them. */
final class CueFinder {
  private static final int SKIPPED = 2;

  private final SentenceGraph graph;
  private final CueLexicon cues;

  CueFinder(SentenceGraph graph, CueLexicon cues) {
    this.graph = graph;
    this.cues = cues;
  }

  /** The longest cue of some sorts that begins at a word. */
  Optional<CueMatch> at(int token, Set<Cue.Type> types) {
    return at(token, "", types);
  }

  /**
   * The longest cue of some sorts that begins at a word, where its last word may stand further on:
   * "call" ... "on" in "called yesterday on".
   *
   * @param link the preposition, "to" or "that" by which what follows hangs on the word
   */
  Optional<CueMatch> at(int token, String link, Set<Cue.Type> types) {
    CueMatch best = null;
    for (Cue cue : cues.startingWith(graph.sentence().tokens().get(token))) {
      if (types.contains(cue.type())
          && cue.pos().covers(graph.pos(token))
          && (best == null || best.words().size() < cue.words().size())) {
        List<Integer> words = words(cue, token, link);
        if (!words.isEmpty()) {
          best = new CueMatch(cue, words);
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** The cue that ends right before a word: "rather than" before "deepening". */
  Optional<CueMatch> before(int token, Set<Cue.Type> types) {
    for (int first = Math.max(0, token - 3); first < token; first++) {
      Optional<CueMatch> found = at(first, types);
      if (found.isPresent() && last(found.get()) == token - 1) {
        return found;
      }
    }
    return Optional.empty();
  }

  static int last(CueMatch match) {
    return match.words().get(match.words().size() - 1);
  }

  private List<Integer> words(Cue cue, int token, String link) {
    List<Integer> found = new ArrayList<>(List.of(token));
    int size = cue.words().size();
    for (int k = 1; k < size; k++) {
      int next = next(found.get(k - 1) + 1, cue.words().get(k));
      if (next < 0 && k == size - 1 && cue.words().get(k).equals(link)) {
        return found;
      }
      if (next < 0) {
        return List.of();
      }
      found.add(next);
    }
    return found;
  }

  private int next(int from, String word) {
    for (int i = from; i < graph.size() && i <= from + SKIPPED; i++) {
      if (is(i, word)) {
        return i;
      }
      if (!graph.is(i, "neg", "advmod")) {
        return -1;
      }
    }
    return -1;
  }

  private boolean is(int token, String word) {
    return graph.lemma(token).equals(word)
        || graph.token(token).form().toLowerCase(Locale.ROOT).equals(word);
  }
}
