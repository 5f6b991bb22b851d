package org.chancery.extract;

import java.util.List;

/** A cue found in a sentence, with its tokens in order. */
record CueMatch(Cue cue, List<Integer> words) {
  CueMatch {
    words = List.copyOf(words);
  }
}
