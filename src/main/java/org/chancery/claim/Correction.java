package org.chancery.claim;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is put in place of what was misread: of a claim any of subject, relation, object, theme,
 * polarity, modality and certainty; of a link the Wikidata item.
 *
 * @param values by part; things by their names
 */
public record Correction(Map<String, String> values) {
  /** Part of a link: the Wikidata id. */
  public static final String ITEM = "item";

  private static final List<String> CLAIM =
      List.of("subject", "relation", "object", "theme", "polarity", "modality", "certainty");
  private static final String PARTS = String.join("|", CLAIM) + "|" + ITEM;

  /**
   * How far the plain words of each modality commit: none, may, likely, will, must, would, deny.
   */
  private static final Map<Modality, Double> USUAL =
      Map.of(
          Modality.ASSERTED, 0.95,
          Modality.POSSIBLE, 0.5,
          Modality.LIKELY, 0.7,
          Modality.PLANNED, 0.8,
          Modality.DEMANDED, 0.3,
          Modality.CONDITIONAL, 0.45,
          Modality.DENIED, 0.93);

  /**
   * @throws IllegalArgumentException for no part, an unknown one, or a value that a part cannot
   *     have; the message is for people
   */
  public Correction {
    values = Collections.unmodifiableMap(new TreeMap<>(values));
    if (values.isEmpty()) {
      throw new IllegalArgumentException("a correction without any part");
    }
    values.forEach(Correction::check);
  }

  /** Reads the form that {@link #text()} writes: {@code relation=sanctions; object=Iran}. */
  public static Correction parse(String text) {
    Map<String, String> values = new TreeMap<>();
    for (String each : text.strip().split(";\\s*(?=(?:" + PARTS + ")\\s*=)")) {
      int equals = each.indexOf('=');
      if (equals < 0) {
        throw new IllegalArgumentException("'" + each.strip() + "' is not of the form part=value");
      }
      values.put(each.substring(0, equals).strip(), each.substring(equals + 1).strip());
    }
    return new Correction(values);
  }

  public String text() {
    return values.entrySet().stream()
        .map(each -> each.getKey() + "=" + each.getValue())
        .collect(Collectors.joining("; "));
  }

  /**
   * The claim as it should have been read. It keeps its evidence; that the text says it is certain.
   *
   * @param names what a name stands for
   */
  public Claim of(Claim claim, Function<String, Target> names) {
    Argument subject = argument("subject", claim.subject(), names);
    Argument object = argument("object", claim.object(), names);
    String relation = values.getOrDefault("relation", claim.relation());
    Stance stance = stance(claim.stance());
    return new Claim(
        Ids.hash("correction", claim.id(), text()).substring(0, 20),
        claim.document(),
        claim.stem(),
        subject,
        relation,
        object,
        theme(claim, names),
        relation.equals(Claim.OPEN) ? phrase(claim) : Optional.empty(),
        stance,
        claim.source(),
        claim.reportedBy(),
        claim.contentOf(),
        claim.time(),
        claim.qualifiers(),
        claim.evidence(),
        new Confidence(1, stance.certainty(), claim.confidence().grade()));
  }

  private Argument argument(String part, Argument read, Function<String, Target> names) {
    return values.containsKey(part)
        ? new Argument(names.apply(values.get(part)), read.text(), read.span())
        : read;
  }

  private Optional<Argument> theme(Claim claim, Function<String, Target> names) {
    if (!values.containsKey("theme")) {
      return claim.theme();
    }
    Evidence evidence = claim.evidence();
    Target target = names.apply(values.get("theme"));
    return Optional.of(
        claim
            .theme()
            .map(read -> new Argument(target, read.text(), read.span()))
            .orElseGet(() -> new Argument(target, evidence.quoteText(), evidence.quote())));
  }

  private static Optional<String> phrase(Claim claim) {
    return claim.relationPhrase().or(() -> Optional.of(claim.evidence().quoteText()));
  }

  private Stance stance(Stance read) {
    Modality modality =
        values.containsKey("modality") ? modality(values.get("modality")) : read.modality();
    double usual = modality == read.modality() ? read.certainty() : USUAL.get(modality);
    return new Stance(
        values.containsKey("polarity") ? polarity(values.get("polarity")) : read.polarity(),
        modality,
        values.containsKey("certainty") ? certainty(values.get("certainty")) : usual,
        read.cues());
  }

  private static void check(String part, String value) {
    if (!CLAIM.contains(part) && !part.equals(ITEM)) {
      throw new IllegalArgumentException(
          "'" + part + "' is no part that can be corrected; those are " + PARTS.replace("|", ", "));
    }
    if (value.isBlank()) {
      throw new IllegalArgumentException("a correction of the " + part + " to nothing");
    }
    switch (part) {
      case "polarity" -> polarity(value);
      case "modality" -> modality(value);
      case "certainty" -> certainty(value);
      default -> {}
    }
  }

  private static Polarity polarity(String value) {
    return Keys.of(Polarity.values(), Polarity::key, value, "polarity");
  }

  private static Modality modality(String value) {
    return Keys.of(Modality.values(), Modality::key, value, "modality");
  }

  private static double certainty(String value) {
    if (!value.matches("0(\\.\\d+)?|1(\\.0+)?")) {
      throw new IllegalArgumentException("'" + value + "' is no certainty from 0 to 1");
    }
    return Double.parseDouble(value);
  }
}
