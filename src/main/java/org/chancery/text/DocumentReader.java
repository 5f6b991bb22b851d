package org.chancery.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Makes documents of what was written. */
public final class DocumentReader {
  /** A document from plain text at hand, without a file. */
  public Document text(String id, String text) {
    List<Block> blocks = new ArrayList<>();
    int begin = 0;
    for (String part : text.split("\n\\s*\n", -1)) {
      int at = text.indexOf(part, begin);
      if (!part.isBlank()) {
        int left = at + part.length() - part.stripLeading().length();
        Span span = new Span(left, left + part.strip().length());
        blocks.add(new Block(Block.Kind.PARAGRAPH, span, 0, -1));
      }
      begin = at + part.length();
    }
    String sha256 =
        HexFormat.of().formatHex(ModelCache.sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    Section root = new Section(0, "", 0, -1, new Span(0, text.length()));
    return new Document(id, id, id, text, sha256, Metadata.none(), List.of(root), blocks);
  }
}
