package org.chancery.evaluate;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.claim.Argument;
import org.chancery.claim.Claim;
import org.chancery.claim.Modality;
import org.chancery.claim.Polarity;
import org.chancery.claim.Source;
import org.chancery.claim.Target;

/**
 * One line of gold or of what was read.
 *
 * @param doc name of the document: its file's stem
 * @param sentence the sentence it stands in, verbatim
 * @param quote the words that carry it
 * @param subject its names, the canonical one first; any of them may agree
 * @param relation local name in the ontology; others are open claims, which gold does not hold
 * @param source its names; empty where none is given
 * @param core whether a careful reader would list it; gold only
 * @param confidence probability that the document says it; readings only
 * @param sense what read it; readings only
 */
record Statement(
    String doc,
    String sentence,
    String quote,
    Names subject,
    String relation,
    Names object,
    Polarity polarity,
    Optional<Modality> modality,
    Names source,
    Optional<String> time,
    boolean core,
    OptionalDouble confidence,
    String sense) {
  /** The names under which a thing may agree with another; the first is for people to read. */
  record Names(String shown, Set<String> all) {
    static Names of(Stream<String> names) {
      Set<String> all =
          names
              .filter(n -> n != null && !n.isBlank())
              .collect(Collectors.toCollection(LinkedHashSet::new));
      return new Names(all.isEmpty() ? "" : all.iterator().next(), all);
    }
  }

  boolean negative() {
    return polarity == Polarity.NEGATIVE;
  }

  boolean hedged() {
    return modality.filter(m -> m != Modality.ASSERTED).isPresent();
  }

  /** The claim in one line: {@code Russia | supports | North Korea}. */
  String line() {
    return subject.shown() + " | " + relation + " | " + object.shown();
  }

  /** What was read, as it would stand in JSON Lines. */
  static Statement of(Claim claim) {
    return new Statement(
        claim.stem(),
        claim.evidence().sentenceText(),
        claim.evidence().quoteText(),
        names(claim.subject()),
        claim.relation(),
        names(claim.object()),
        claim.stance().polarity(),
        Optional.of(claim.stance().modality()),
        source(claim.source()),
        claim.time(),
        false,
        OptionalDouble.of(claim.confidence().extraction()),
        claim.evidence().sense());
  }

  private static Names names(Argument argument) {
    return Names.of(Stream.concat(names(argument.target()), Stream.of(argument.text())));
  }

  private static Stream<String> names(Target target) {
    return target instanceof Target.Entity entity
        ? Stream.of(entity.label(), entity.qid().orElse(""))
        : Stream.of(target.label());
  }

  private static Names source(Source source) {
    return Names.of(
        source instanceof Source.Named named ? names(named.target()) : Stream.of(source.label()));
  }

  /** A modality or polarity as JSON Lines write it: in lower case. */
  static <E extends Enum<E>> E constant(Class<E> type, String key) {
    return Enum.valueOf(type, key.toUpperCase(Locale.ROOT));
  }
}
