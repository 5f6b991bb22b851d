package org.chancery.text;

import java.util.List;

/** A document with its sentences in order. */
public record ParsedDocument(Document document, List<Sentence> sentences) {
  public ParsedDocument {
    sentences = List.copyOf(sentences);
  }
}
