package org.chancery.text;

/** Splits a document into sentences and parses them. Safe for use by several threads. */
public interface Parser {
  /** The sentences of all blocks but datelines and bylines, which are no prose. */
  ParsedDocument parse(Document document);

  /** Name, version and checksum of the model, for the record of a run. */
  String model();
}
