package org.chancery.text;

import java.util.List;

/**
 * A sentence with its parse.
 *
 * @param index position in the document, from 0
 * @param block index of the {@link Block} that it stands in
 * @param span place in the document's text
 * @param text exactly the document's text at {@code span}, line breaks included
 * @param tokens in order
 */
public record Sentence(int index, int block, Span span, String text, List<Token> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
  }
}
