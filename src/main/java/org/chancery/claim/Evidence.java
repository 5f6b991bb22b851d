package org.chancery.claim;

import org.chancery.text.Span;

/**
 * Where a claim stands in its document.
 *
 * @param sentence place of the sentence in the document's text
 * @param sentenceText the sentence, verbatim
 * @param occurrence 0 for the first sentence with this text in the document, 1 for the second, ...
 * @param quote place of the words that carry the claim, inside the sentence
 * @param quoteText those words, verbatim
 * @param section index of the section in the document
 * @param sense id of the lexicon entry that read it, such as {@code supply.v.1}
 */
public record Evidence(
    Span sentence,
    String sentenceText,
    int occurrence,
    Span quote,
    String quoteText,
    int section,
    String sense) {
  public Evidence {
    if (!sentence.contains(quote)) {
      throw new IllegalArgumentException("quote " + quote + " outside sentence " + sentence);
    }
  }
}
