package org.chancery.names;

import java.util.List;
import org.chancery.text.Span;

/**
 * A name found in a sentence.
 *
 * @param firstToken index of the first token that it touches
 * @param lastToken index of the last token that it touches; the same as the first for a name inside
 *     a hyphenated token such as "US" in "US-allied"
 * @param span exact place in the document's text, without a leading "the"
 * @param candidates what it may mean, most usual first; never empty
 */
public record NameMatch(int firstToken, int lastToken, Span span, List<Candidate> candidates) {
  public NameMatch {
    if (candidates.isEmpty()) {
      throw new IllegalArgumentException("a match of nothing at " + span);
    }
    candidates = List.copyOf(candidates);
  }

  /** The most usual meaning. */
  public Candidate best() {
    return candidates.get(0);
  }
}
