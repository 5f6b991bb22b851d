package org.chancery.text;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of a document besides its text: from front matter, from the page's own metadata, or
 * from a dateline. Everything may be missing; nothing is guessed.
 *
 * @param date publication date
 * @param reliability Admiralty grade A-F of the source as a letter
 */
public record Metadata(
    Optional<String> author,
    Optional<String> publisher,
    Optional<LocalDate> date,
    Optional<String> reliability,
    Optional<String> licence,
    Optional<String> source) {
  public static Metadata none() {
    return new Metadata(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** This, and where it says nothing, what another says. */
  public Metadata or(Metadata other) {
    return new Metadata(
        author.or(other::author),
        publisher.or(other::publisher),
        date.or(other::date),
        reliability.or(other::reliability),
        licence.or(other::licence),
        source.or(other::source));
  }
}
