package org.chancery.extract;

import org.chancery.claim.Calibration;
import org.chancery.claim.CalibrationFile;
import org.chancery.claim.Claim;
import org.chancery.claim.Traits;
import org.chancery.ontology.ConfigFiles;
import org.chancery.ontology.Vocabulary;

/** Says how sure it is that the document says what was read, from what was right before. */
final class Scorer {
  private final Calibration calibration;
  private final Vocabulary vocabulary;

  private Scorer(Calibration calibration, Vocabulary vocabulary) {
    this.calibration = calibration;
    this.vocabulary = vocabulary;
  }

  /**
   * Reads the calibration: the user's where there is one, else ours.
   *
   * @throws org.chancery.ChanceryException naming file and line of what is malformed
   */
  static Scorer load(ConfigFiles files, Vocabulary vocabulary) {
    ConfigFiles.Layer file = files.text(CalibrationFile.PATH);
    return new Scorer(CalibrationFile.parse(file.name(), file.text()), vocabulary);
  }

  /** The extraction confidence, {@value Calibration#LEAST} to {@value Calibration#MOST}. */
  double extraction(Traits traits, String relation) {
    String group =
        relation.equals(Claim.OPEN) ? Calibration.OPEN : vocabulary.relation(relation).group();
    return calibration.confidence(traits, group);
  }
}
