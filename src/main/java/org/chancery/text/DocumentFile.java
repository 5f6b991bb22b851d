package org.chancery.text;

/**
 * A file to read, found but not yet opened.
 *
 * @param location path as given, for a file in a folder the folder's with the rest; {@code -} for
 *     standard input
 * @param name what its id is made of: the path inside the folder that was given, or the file's name
 */
public record DocumentFile(String location, String name) {
  static final String STANDARD_INPUT = "-";

  boolean isStandardInput() {
    return location.equals(STANDARD_INPUT);
  }
}
