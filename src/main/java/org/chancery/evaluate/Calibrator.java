package org.chancery.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.chancery.claim.Calibration;
import org.chancery.claim.Calibration.Count;
import org.chancery.claim.Trait;

/**
 * Measures a calibration on readings that were judged. Each counts for its share of its occasion,
 * and what one kind has read in one document counts for one reading at most: documents differ far
 * more than readings within one do, and what is learned has to hold for the next document.
 *
 * <p>The weights of traits are those of a logistic regression with a ridge penalty over the
 * precisions as offset. Each reading's offset is measured on the other documents, since its own
 * precision already knows the answer; of more than {@value #PARTS} documents, on those of the other
 * parts, neighbours by name staying together. Strength and penalty were chosen by trials in which
 * documents that the program was not developed with were predicted from others; half or twice
 * changes little.
 */
final class Calibrator {
  /**
   * What a reading needs to become a claim. On documents that nobody had worked with, leaving out
   * what is less sure cost no F1 and left out one wrong claim of six.
   */
  private static final double ENOUGH = 0.15;

  /** Readings of the wider kind that a sense starts from. */
  private static final double STRENGTH = 8;

  /** Of squared weights of traits: so many that few documents cannot teach much by chance. */
  private static final double PENALTY = 40;

  /** Of the intercept, which every document bears on. */
  private static final double INTERCEPT = 1;

  /** Documents are put into so many parts at most, of which each is predicted from the others. */
  private static final int PARTS = 20;

  private final List<Judged> judged;
  private final Map<String, Integer> occasions = new TreeMap<>();

  private Calibrator(List<Judged> judged) {
    this.judged = judged;
    judged.forEach(each -> occasions.merge(each.occasion(), 1, Integer::sum));
  }

  static Calibration fit(List<Judged> judged) {
    Calibrator all = new Calibrator(judged);
    double[] weights = new Regression(all.examples(), penalties()).weights();
    Map<Trait, Double> byTrait = new EnumMap<>(Trait.class);
    for (Trait trait : Trait.values()) {
      byTrait.put(trait, rounded(weights[trait.ordinal()]));
    }
    return all.calibration(rounded(weights[Trait.values().length]), byTrait);
  }

  private static double[] penalties() {
    double[] penalties = new double[Trait.values().length + 1];
    Arrays.fill(penalties, PENALTY);
    penalties[Trait.values().length] = INTERCEPT;
    return penalties;
  }

  /** How right the confidences are that the other documents give each document's readings. */
  static Reliability crossValidated(List<Judged> judged) {
    List<Reliability.Outcome> outcomes = new ArrayList<>();
    for (Set<String> part : parts(judged)) {
      Calibration others = fit(of(judged, doc -> !part.contains(doc)));
      for (Judged each : of(judged, part::contains)) {
        if (!each.open()) {
          double confidence = others.estimate(each.traits(), each.group()).confidence();
          outcomes.add(new Reliability.Outcome(confidence, each.right()));
        }
      }
    }
    return new Reliability(outcomes);
  }

  private List<Regression.Example> examples() {
    List<Regression.Example> examples = new ArrayList<>();
    for (Set<String> part : parts(judged)) {
      Calibration others =
          new Calibrator(of(judged, doc -> !part.contains(doc))).calibration(0, Map.of());
      for (Judged each : of(judged, part::contains)) {
        if (!each.open()) {
          examples.add(
              new Regression.Example(
                  others.estimate(each.traits(), each.group()).logOdds(),
                  each.traits().values(),
                  each.right(),
                  share(each)));
        }
      }
    }
    return examples;
  }

  private Calibration calibration(double intercept, Map<Trait, Double> weights) {
    List<Judged> closed = judged.stream().filter(each -> !each.open()).toList();
    return new Calibration(
        ENOUGH,
        STRENGTH,
        counts(closed, each -> "all").getOrDefault("all", Count.NONE),
        counts(judged, Judged::group),
        counts(judged, each -> each.traits().sense()),
        intercept,
        weights);
  }

  /** Readings by a name that they have, each document's as one at most. */
  private Map<String, Count> counts(List<Judged> readings, Function<Judged, String> name) {
    Map<String, Map<String, Count>> byDocument = new TreeMap<>();
    for (Judged each : readings) {
      Count one = new Count(share(each), each.right() ? share(each) : 0);
      byDocument
          .computeIfAbsent(name.apply(each), key -> new TreeMap<>())
          .merge(each.doc(), one, Calibrator::sum);
    }
    Map<String, Count> counts = new TreeMap<>();
    byDocument.forEach(
        (key, documents) ->
            counts.put(
                key,
                rounded(
                    documents.values().stream()
                        .map(Calibrator::oneAtMost)
                        .reduce(Count.NONE, Calibrator::sum))));
    return counts;
  }

  private static Count oneAtMost(Count count) {
    return count.read() <= 1 ? count : new Count(1, count.right() / count.read());
  }

  private double share(Judged each) {
    return 1.0 / occasions.get(each.occasion());
  }

  private static Count sum(Count one, Count other) {
    return new Count(one.read() + other.read(), one.right() + other.right());
  }

  /** The documents in parts: of few documents each is one. */
  private static List<Set<String>> parts(List<Judged> judged) {
    SortedSet<String> documents = new TreeSet<>();
    judged.forEach(each -> documents.add(each.doc()));
    int size = Math.max(1, (documents.size() + PARTS - 1) / PARTS);
    List<Set<String>> parts = new ArrayList<>();
    int placed = 0;
    for (String doc : documents) {
      // Neighbours by name, which may be parts of one text, stay together.
      if (placed++ % size == 0) {
        parts.add(new HashSet<>());
      }
      parts.get(parts.size() - 1).add(doc);
    }
    return parts;
  }

  private static List<Judged> of(List<Judged> judged, Predicate<String> documents) {
    return judged.stream().filter(each -> documents.test(each.doc())).toList();
  }

  private static Count rounded(Count count) {
    return new Count(rounded(count.read()), rounded(count.right()));
  }

  /** As exact as the file that it is written to. */
  private static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
