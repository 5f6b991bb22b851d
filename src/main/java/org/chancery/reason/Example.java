package org.chancery.reason;

import java.util.List;

/**
 * A case that shows what a rule is for.
 *
 * @param premises statements such as {@code japan regardsAsThreat north-korea 2017/..}
 * @param conclusion what must follow by this rule, or must not
 * @param fires which of the two
 * @param text as it stands in the file
 */
public record Example(List<String> premises, String conclusion, boolean fires, String text) {
  public Example {
    premises = List.copyOf(premises);
  }
}
