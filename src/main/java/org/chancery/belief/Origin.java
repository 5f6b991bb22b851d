package org.chancery.belief;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SchemaDO;
import org.chancery.ontology.Ch;

/**
 * Where a document comes from, as far as it bears on whether it is independent of another.
 *
 * @param document its name
 * @param text SHA-256 of its text
 * @param publisher in lower case
 * @param source where it was taken from, such as an address
 * @param title its words in lower case
 * @param shingles of its text
 */
record Origin(
    Node document,
    String text,
    Optional<String> publisher,
    Optional<String> source,
    Set<String> title,
    Shingles shingles) {
  static final Node PUBLISHER = SchemaDO.publisher.asNode();
  static final Node SOURCE = DCTerms.source.asNode();
  static final Node TITLE = DCTerms.title.asNode();

  /** From so many runs of words on, two texts that share half of them are taken for copies. */
  private static final int ENOUGH = 20;

  /** Share of the shorter text; unrelated texts about the same actors share a few hundredths. */
  private static final double COPIED = 0.5;

  private static final double SAME_TITLE = 0.5;
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  static Origin read(DatasetGraph data, Node document) {
    return new Origin(
        document,
        text(data, document, Ch.textHash.asNode()).orElse(""),
        text(data, document, PUBLISHER).map(name -> name.toLowerCase(Locale.ROOT)),
        text(data, document, SOURCE),
        words(text(data, document, TITLE).orElse("")),
        Shingles.of(text(data, document, Ch.text.asNode()).orElse("")));
  }

  /**
   * Whether what one document says is no confirmation of what the other says: the same text, half
   * of the shorter one taken over, taken from the same place, or one publisher's story under much
   * the same title.
   */
  boolean kin(Origin other) {
    return document.equals(other.document)
        || text.equals(other.text)
        || source.isPresent() && source.equals(other.source)
        || publisher.isPresent() && publisher.equals(other.publisher) && sameTitle(other)
        || shingles.size() >= ENOUGH
            && other.shingles.size() >= ENOUGH
            && shingles.shared(other.shingles) >= COPIED;
  }

  private boolean sameTitle(Origin other) {
    Set<String> all = new HashSet<>(title);
    all.addAll(other.title);
    long both = title.stream().filter(other.title::contains).count();
    return !all.isEmpty() && both / (double) all.size() >= SAME_TITLE;
  }

  private static Set<String> words(String title) {
    Set<String> words = new HashSet<>(Arrays.asList(NO_WORD.split(title.toLowerCase(Locale.ROOT))));
    words.remove("");
    return words;
  }

  private static Optional<String> text(DatasetGraph data, Node document, Node property) {
    return Optional.ofNullable(
            Iter.first(data.find(document, document, property, Node.ANY), quad -> true))
        .map(quad -> quad.getObject().getLiteralLexicalForm());
  }
}
