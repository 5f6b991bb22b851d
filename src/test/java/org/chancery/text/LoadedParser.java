package org.chancery.text;

/** The real parser, loaded once for all tests of a run. */
public final class LoadedParser {
  private static final Parser PARSER = Nlp4jParser.load(line -> {});

  private LoadedParser() {}

  public static Parser get() {
    return PARSER;
  }
}
