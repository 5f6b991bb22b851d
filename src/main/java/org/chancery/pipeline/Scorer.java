package org.chancery.pipeline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.claim.Calibration;
import org.chancery.claim.CalibrationFile;
import org.chancery.claim.Claim;
import org.chancery.claim.Traits;
import org.chancery.ontology.ConfigFiles;
import org.chancery.ontology.Vocabulary;

/**
 * Says of linked claims how sure it is that the document says them, from what was right before.
 * Immutable; one instance serves any number of threads.
 */
public final class Scorer {
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
  public static Scorer load(ConfigFiles files) {
    ConfigFiles.Layer file = files.text(CalibrationFile.PATH);
    return new Scorer(CalibrationFile.parse(file.name(), file.text()), Vocabulary.load(files));
  }

  /** The claims with their extraction confidence. */
  public List<Claim> scored(List<Claim> claims) {
    return claims.stream().map(claim -> claim.read(estimate(claim).confidence())).toList();
  }

  /**
   * Of {@link #scored} those that are sure enough, and those whose content is: what somebody is
   * said to believe stays with the belief.
   */
  public List<Claim> sure(List<Claim> claims) {
    List<Claim> scored = scored(claims);
    Set<String> kept = new HashSet<>();
    for (Claim claim : scored) {
      if (claim.confidence().extraction() >= calibration.enough()) {
        kept.add(claim.id());
        claim.contentOf().ifPresent(kept::add);
      }
    }
    return scored.stream().filter(claim -> kept.contains(claim.id())).toList();
  }

  /** What a claim's extraction confidence is made of. */
  public Calibration.Estimate estimate(Claim claim) {
    return estimate(Traits.of(claim), claim.relation());
  }

  Calibration.Estimate estimate(Traits traits, String relation) {
    String group =
        relation.equals(Claim.OPEN) ? Calibration.OPEN : vocabulary.relation(relation).group();
    return calibration.estimate(traits, group);
  }
}
