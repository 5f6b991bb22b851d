package org.chancery.extract;

import java.util.Optional;
import org.chancery.text.Span;

/**
 * A claim's core as a sense read it off a frame, before stance and attribution.
 *
 * @param sense id of the sense or of the built-in reading
 * @param predicate token that carries the relation
 * @param template what the sense claims, with its own polarity and modality
 * @param subject who
 * @param object whom or what
 * @param theme third argument
 * @param relationPhrase for open claims the predicate's words
 */
record Reading(
    String sense,
    int predicate,
    Template template,
    Referent subject,
    Referent object,
    Optional<Theme> theme,
    Optional<String> relationPhrase) {
  /** A third argument: its words in canonical form and their place. */
  record Theme(String label, Span span) {}
}
