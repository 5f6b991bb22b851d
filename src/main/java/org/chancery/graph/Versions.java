package org.chancery.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.chancery.claim.Ids;
import org.chancery.ontology.ConfigFiles;

/**
 * All that decides what is read from a text, by version: same text and same versions, same claims.
 * Checksums are the first 16 digits of a SHA-256 over the files that were used, a user's included.
 *
 * @param software the program's version and checksum
 * @param model the parser's model with its checksum
 * @param ontology checksum of the vocabulary
 * @param lexicon checksum of the lexicon and whatever else lies beside the vocabulary, and of the
 *     precision of its senses
 * @param cues checksum of the stance cues
 * @param gazetteer checksum of the names
 */
public record Versions(
    String software, String model, String ontology, String lexicon, String cues, String gazetteer) {

  /** The versions of these files, with this model and the running program. */
  public static Versions of(ConfigFiles config, String model) {
    Predicate<String> turtle = file -> file.endsWith(".ttl");
    Predicate<String> cues = file -> file.startsWith("cues");
    Predicate<String> inner = file -> file.startsWith("examples/") || file.startsWith("rules/");
    return new Versions(
        Software.version(),
        model,
        checksum(config, "ontology", turtle.and(inner.negate())),
        Ids.hash(
                checksum(config, "ontology", turtle.or(cues).or(inner).negate()),
                checksum(config, "data/calibration", file -> true))
            .substring(0, 16),
        checksum(config, "ontology", cues),
        checksum(config, "data/gazetteer", file -> true));
  }

  private static String checksum(ConfigFiles config, String folder, Predicate<String> which) {
    List<String> parts = new ArrayList<>();
    for (String file : new TreeSet<>(config.folder(folder, "").keySet())) {
      if (which.test(file)) {
        parts.add(file);
        config.layers(folder + "/" + file).forEach(layer -> parts.add(layer.text()));
      }
    }
    return Ids.hash(parts.toArray(String[]::new)).substring(0, 16);
  }
}
