package org.chancery.text;

/** The real parser, loaded once for all tests of a run. */
public final class LoadedParser {
  private static final Nlp4jParser PARSER = Nlp4jParser.load(line -> {});

  private LoadedParser() {}

  public static Nlp4jParser get() {
    return PARSER;
  }
}
