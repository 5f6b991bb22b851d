package org.chancery.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What an evaluation found, over all its documents. */
public final class Evaluation {
  private final List<DocumentPairs> documents;
  private final Agreement agreement;
  private final int open;

  Evaluation(List<DocumentPairs> documents, Agreement agreement, int open) {
    this.documents = List.copyOf(documents);
    this.agreement = agreement;
    this.open = open;
  }

  /** All claims with the relation right. */
  public Tally strict() {
    return sum(Strictness.STRICT);
  }

  /** All claims with a relation of the right group. */
  public Tally lenient() {
    return sum(Strictness.LENIENT);
  }

  /** Recall of the core claims, 0 to 1, with the relation right. */
  public double strictCoreRecall() {
    return core(Strictness.STRICT).recall();
  }

  /** Recall of the core claims, 0 to 1, with a relation of the right group. */
  public double lenientCoreRecall() {
    return core(Strictness.LENIENT).recall();
  }

  /** How many of the gold claims are core. */
  public int coreClaims() {
    return core(Strictness.STRICT).gold();
  }

  /** Open claims that were read; they are not scored. */
  public int open() {
    return open;
  }

  public StanceScores stance() {
    StanceScores sum = StanceScores.NONE;
    for (DocumentPairs document : documents) {
      for (Map.Entry<Integer, Integer> pair : document.lenient().entrySet()) {
        sum =
            sum.plus(
                StanceScores.of(
                    document.gold().get(pair.getKey()),
                    document.read().get(pair.getValue()),
                    agreement));
      }
    }
    return sum;
  }

  /** The readings that say how sure they are. */
  public Reliability reliability() {
    List<Reliability.Outcome> outcomes = new ArrayList<>();
    for (DocumentPairs document : documents) {
      for (int j = 0; j < document.read().size(); j++) {
        boolean right = document.right(j);
        document
            .read()
            .get(j)
            .confidence()
            .ifPresent(c -> outcomes.add(new Reliability.Outcome(c, right)));
      }
    }
    return new Reliability(outcomes);
  }

  /** Strict scores of each document. */
  public SortedMap<String, Tally> documents() {
    SortedMap<String, Tally> all = new TreeMap<>();
    documents.forEach(d -> all.put(d.doc(), d.all(Strictness.STRICT)));
    return all;
  }

  /** Strict scores of each relation. */
  public SortedMap<String, Tally> relations() {
    SortedMap<String, Tally> all = new TreeMap<>();
    for (DocumentPairs document : documents) {
      document.gold().forEach(g -> all.merge(g.relation(), new Tally(1, 0, 0), Tally::plus));
      document.read().forEach(r -> all.merge(r.relation(), new Tally(0, 1, 0), Tally::plus));
      for (int i : document.strict().keySet()) {
        all.merge(document.gold().get(i).relation(), new Tally(0, 0, 1), Tally::plus);
      }
    }
    return all;
  }

  /** How often each sense read and was right (leniently); the gold knows no senses. */
  public SortedMap<String, Tally> senses() {
    SortedMap<String, Tally> all = new TreeMap<>();
    for (DocumentPairs document : documents) {
      for (int j = 0; j < document.read().size(); j++) {
        Tally one = new Tally(0, 1, document.right(j) ? 1 : 0);
        all.merge(document.read().get(j).sense(), one, Tally::plus);
      }
    }
    return all;
  }

  /** Every gold claim that was not read and every reading that is not in the gold. */
  List<Fault> faults() {
    return documents.stream().flatMap(d -> Fault.of(d, agreement).stream()).toList();
  }

  private Tally sum(Strictness strictness) {
    return documents.stream().map(d -> d.all(strictness)).reduce(Tally.NONE, Tally::plus);
  }

  private Tally core(Strictness strictness) {
    return documents.stream().map(d -> d.core(strictness)).reduce(Tally.NONE, Tally::plus);
  }
}
