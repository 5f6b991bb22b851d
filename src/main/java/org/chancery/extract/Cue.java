package org.chancery.extract;

import java.util.List;
import java.util.Locale;
import org.chancery.claim.Modality;

/**
 * A word or phrase by which a text says how it stands to a claim: {@code ontology/cues.tsv}.
 *
 * @param words lemmas in order, lower case; "not" stands for n't, "will" for 'll and wo
 * @param pos part of speech of the first word
 * @param type how it takes the claim in its scope
 * @param modality what the claim becomes
 * @param flips whether the claim is denied: "fail to", "unlikely"
 * @param negated what follows when the cue itself is negated
 * @param certainty what the words commit to, 0 to 1, for the claim after any flip
 * @param low lower end of the range usually understood
 * @param high upper end of it
 * @param credited who holds the claim
 * @param basis key of the publication that the range rests on
 * @param example a sentence with the cue
 */
record Cue(
    List<String> words,
    Pos pos,
    Type type,
    Modality modality,
    boolean flips,
    Negated negated,
    double certainty,
    double low,
    double high,
    Credited credited,
    String basis,
    String example) {
  /** Word class, with the Penn Treebank tags that it covers. */
  enum Pos {
    VERB("VB.*"),
    MODAL("MD|VB.*"),
    NOUN("NN.*"),
    ADJECTIVE("JJ.*|VB[NG]|RB"),
    ADVERB("RB.*|JJ.*|IN|UH"),
    FUNCTION(".*");

    private final String tags;

    Pos(String tags) {
      this.tags = tags;
    }

    boolean covers(String tag) {
      return Spelled.as(tags, tag);
    }
  }

  /** Sorts of cue; each governs its claim in its own way. */
  enum Type {
    MODAL,
    ADVERB,
    ADJECTIVE,
    NOUN,
    ATTITUDE,
    REPORT,
    DENIAL,
    NEGATION,
    CONDITION,
    INTENTION,
    DEMAND,
    FACTIVE,
    IMPLICATIVE,
    PARTIAL
  }

  /**
   * What "not" before the cue does to the claim (the second half of the signatures of Nairn,
   * Condoravdi and Karttunen, "Computing relative polarity for textual inference", 2006).
   */
  enum Negated {
    /** It still holds: "did not admit that". */
    KEEPS,
    /** It does not hold, or, after a cue that flips, it holds: "did not manage to". */
    FLIPS,
    /** Nothing follows: "did not say that". */
    OPENS
  }

  /** Who is credited with the claim. */
  enum Credited {
    /** The subject of the cue: "Japan believes that". Without one, unnamed. */
    SELF,
    /** Somebody whom the text does not name: "reportedly". */
    UNNAMED,
    /** Whoever speaks anyway. */
    NONE
  }

  Cue {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a cue needs a word");
    }
    if (!(0 <= low && low <= certainty && certainty <= high && high <= 1)) {
      throw new IllegalArgumentException(
          "certainty must lie in its range and both in 0..1: "
              + String.format(Locale.ROOT, "%.2f in %.2f..%.2f", certainty, low, high));
    }
  }

  /** Its words as written in the file: what makes it one cue, with its word class. */
  String text() {
    return String.join(" ", words);
  }
}
