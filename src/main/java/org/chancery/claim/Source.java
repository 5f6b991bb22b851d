package org.chancery.claim;

/** Who the document credits with a claim. */
public sealed interface Source {
  /** As in JSON Lines: {@code author}, {@code unnamed}, or the name. */
  String label();

  /** The document's own speaker. */
  record Author() implements Source {
    @Override
    public String label() {
      return "author";
    }
  }

  /** "reports suggest", "a senior official said". */
  record Unnamed() implements Source {
    @Override
    public String label() {
      return "unnamed";
    }
  }

  /** A named holder. */
  record Named(Target target) implements Source {
    @Override
    public String label() {
      return target.label();
    }
  }

  Source AUTHOR = new Author();
  Source UNNAMED = new Unnamed();
}
