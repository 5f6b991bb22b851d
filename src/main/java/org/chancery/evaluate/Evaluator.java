package org.chancery.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.ChanceryException;
import org.chancery.claim.Calibration;
import org.chancery.claim.Claim;
import org.chancery.claim.Verdict;
import org.chancery.names.Gazetteer;
import org.chancery.ontology.ConfigFiles;
import org.chancery.ontology.Vocabulary;

/**
 * Holds what was read against what people annotated.
 *
 * <p>Readings and gold claims of one document are paired one to one. A pair has overlapping
 * sentences, the same subject and object (either way round for symmetric relations) and the same
 * relation, or leniently one of the same group. Names are the same that fold to the same, that the
 * gazetteer gives to one entity, or, for phrases, that share half of their words.
 */
public final class Evaluator {
  private final Agreement agreement;
  private final StatementReader reader;

  private Evaluator(Vocabulary vocabulary, Gazetteer gazetteer) {
    this.agreement = new Agreement(vocabulary, gazetteer);
    this.reader = new StatementReader(vocabulary);
  }

  /** Loads the relations and names. */
  public static Evaluator load(ConfigFiles files) {
    return new Evaluator(Vocabulary.load(files), Gazetteer.load(files));
  }

  /**
   * Reads gold files.
   *
   * @throws org.chancery.ChanceryException naming file and line of what is malformed
   */
  public Gold gold(List<Path> files) {
    List<Statement> all = new ArrayList<>();
    files.forEach(file -> all.addAll(reader.gold(file)));
    return new Gold(all);
  }

  /**
   * Scores the claims in a JSON Lines file; those of documents that the gold does not hold are
   * passed over.
   *
   * @throws org.chancery.ChanceryException naming file and line of what is malformed
   */
  public Evaluation score(Gold gold, Path readings) {
    return compare(gold, reader.predicted(readings));
  }

  /** Scores claims; those of documents that the gold does not hold are passed over. */
  public Evaluation score(Gold gold, List<Claim> claims) {
    return compare(gold, claims.stream().map(Statement::of).toList());
  }

  /**
   * Measures on claims read from the gold's documents how often what reads them is right.
   *
   * @throws ChanceryException when there are fewer than three documents: it is measured on one what
   *     the others say of it
   */
  public CalibrationReport calibrate(Gold gold, List<Claim> claims) {
    return calibrate(gold, claims, Map.of());
  }

  /**
   * The same with what people judged in a store beside the gold: an accepted claim was read
   * rightly, one rejected or corrected wrongly. Claims of the gold's documents are passed over. How
   * well the confidences do is tried on the gold alone: people judge what strikes them, which is no
   * sample.
   */
  public CalibrationReport calibrate(Gold gold, List<Claim> claims, Map<Claim, Verdict> verdicts) {
    if (gold.documents().size() < 3) {
      throw new ChanceryException(
          "a calibration needs gold of three documents, not of " + gold.documents(),
          "name more gold files");
    }
    List<Judged> judged = judge(gold, claims);
    List<Judged> all = new ArrayList<>(judged);
    verdicts.forEach(
        (claim, verdict) -> {
          if (!gold.documents().contains(claim.stem())) {
            String group = group(claim).orElse(Calibration.OPEN);
            all.add(Judged.of(claim, group, verdict == Verdict.ACCEPT));
          }
        });
    return new CalibrationReport(Calibrator.fit(all), Calibrator.crossValidated(judged));
  }

  /** Whether each claim is right: it pairs leniently, or, open, has a gold claim's arguments. */
  List<Judged> judge(Gold gold, List<Claim> claims) {
    List<Judged> judged = new ArrayList<>();
    for (String doc : gold.documents()) {
      List<Claim> read = claims.stream().filter(c -> c.stem().equals(doc)).toList();
      List<Claim> closed = read.stream().filter(c -> group(c).isPresent()).toList();
      DocumentPairs pairs = pairs(doc, gold, closed.stream().map(Statement::of).toList());
      for (int j = 0; j < closed.size(); j++) {
        Claim each = closed.get(j);
        judged.add(Judged.of(each, group(each).orElseThrow(), pairs.right(j)));
      }
      for (Claim each : read) {
        if (group(each).isEmpty()) {
          Statement open = Statement.of(each);
          boolean right = gold.of(doc).stream().anyMatch(g -> agreement.about(g, open));
          judged.add(Judged.of(each, Calibration.OPEN, right));
        }
      }
    }
    return judged;
  }

  private Optional<String> group(Claim claim) {
    return agreement.group(Statement.of(claim));
  }

  private DocumentPairs pairs(String doc, Gold gold, List<Statement> read) {
    return DocumentPairs.of(doc, gold.of(doc), read, agreement);
  }

  private Evaluation compare(Gold gold, List<Statement> readings) {
    List<DocumentPairs> documents = new ArrayList<>();
    int open = 0;
    for (String doc : gold.documents()) {
      List<Statement> all = readings.stream().filter(r -> r.doc().equals(doc)).toList();
      List<Statement> scored = all.stream().filter(r -> agreement.group(r).isPresent()).toList();
      open += all.size() - scored.size();
      documents.add(pairs(doc, gold, scored));
    }
    return new Evaluation(documents, agreement, open);
  }

  /** Claims that people annotated. */
  public static final class Gold {
    private final List<Statement> statements;

    Gold(List<Statement> statements) {
      this.statements = List.copyOf(statements);
    }

    /** The names of the documents: their files' stems. */
    public SortedSet<String> documents() {
      SortedSet<String> documents = new TreeSet<>();
      statements.forEach(s -> documents.add(s.doc()));
      return documents;
    }

    List<Statement> of(String doc) {
      return statements.stream().filter(s -> s.doc().equals(doc)).toList();
    }
  }
}
