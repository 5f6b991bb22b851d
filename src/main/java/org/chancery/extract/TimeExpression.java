package org.chancery.extract;

import java.util.Optional;

/**
 * Words of a sentence that name a time.
 *
 * @param firstToken index of the first token, a word such as <em>since</em> that decides the value
 *     included
 * @param lastToken index of the last token, not less than {@code firstToken}
 * @param edtf the time in Extended Date/Time Format; empty when nothing in the document resolves it
 *     ("on Friday" in an undated text, "in recent years")
 */
record TimeExpression(int firstToken, int lastToken, Optional<String> edtf) {
  TimeExpression {
    if (firstToken < 0 || lastToken < firstToken) {
      throw new IllegalArgumentException("no tokens: " + firstToken + ".." + lastToken);
    }
  }

  boolean covers(int token) {
    return firstToken <= token && token <= lastToken;
  }
}
