package org.chancery.claim;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.chancery.ChanceryException;
import org.chancery.claim.Calibration.Count;

/** A calibration as a tab-separated file: what a line is about, its name, and its numbers. */
public final class CalibrationFile {
  /** Where the program looks for it among its files of knowledge. */
  public static final String PATH = "data/calibration/precision.tsv";

  private static final String HEAD =
      """
      # How often the program reads right, which extractionConfidence is computed from. Made by
      #   chancery evaluate GOLD.jsonl... --calibrate --write FILE
      # from texts that people annotated (docs/confidence.md says which); not to be edited by hand.
      # Tab-separated:
      #   enough     how sure a reading has to be to become a claim
      #   strength   how many readings the wider kind counts for: a sense's group, a group's all
      #   intercept  shift of the log odds of every reading
      #   trait      name, shift of the log odds of readings that have it; of a link, times its score
      #   all, group, sense   name, readings, right ones. What one of them reads in one document is
      #              one reading at most, right in part where some of its claims are.
      """;

  private double enough;
  private double strength;
  private double intercept;
  private Count all = Count.NONE;
  private final Map<Trait, Double> weights = new EnumMap<>(Trait.class);
  private final Map<String, Count> groups = new HashMap<>();
  private final Map<String, Count> senses = new HashMap<>();

  private CalibrationFile() {}

  /**
   * Reads a calibration.
   *
   * @param name of the file, for errors
   * @throws ChanceryException naming file and line of what is malformed
   */
  public static Calibration parse(String name, String text) {
    CalibrationFile file = new CalibrationFile();
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].isBlank() && !lines[i].startsWith("#")) {
        try {
          file.line(lines[i].strip().split("\t"));
        } catch (IllegalArgumentException e) {
          throw malformed(name + ":" + (i + 1) + ": " + e.getMessage());
        }
      }
    }
    if (file.strength <= 0) {
      throw malformed(name + ": there is no strength above 0");
    }
    return new Calibration(
        file.enough,
        file.strength,
        file.all,
        file.groups,
        file.senses,
        file.intercept,
        file.weights);
  }

  private static ChanceryException malformed(String problem) {
    return new ChanceryException(
        problem, "write the file anew with chancery evaluate --calibrate --write FILE");
  }

  private void line(String[] cells) {
    switch (cells[0] + " " + cells.length) {
      case "enough 2" -> enough = Double.parseDouble(cells[1]);
      case "strength 2" -> strength = Double.parseDouble(cells[1]);
      case "intercept 2" -> intercept = Double.parseDouble(cells[1]);
      case "trait 3" ->
          weights.put(
              Trait.of(cells[1])
                  .orElseThrow(() -> new IllegalArgumentException("no such trait: " + cells[1])),
              Double.parseDouble(cells[2]));
      case "all 4" -> all = count(cells);
      case "group 4" -> groups.put(cells[1], count(cells));
      case "sense 4" -> senses.put(cells[1], count(cells));
      default ->
          throw new IllegalArgumentException(
              cells.length + " cells are no line of a calibration: " + String.join(" ", cells));
    }
  }

  private static Count count(String[] cells) {
    return new Count(Double.parseDouble(cells[2]), Double.parseDouble(cells[3]));
  }

  /** The file's text; {@link #parse} makes the same calibration of it. */
  public static String text(Calibration calibration) {
    StringBuilder out = new StringBuilder(HEAD);
    out.append("enough\t").append(number(calibration.enough())).append('\n');
    out.append("strength\t").append(number(calibration.strength())).append('\n');
    out.append("intercept\t").append(number(calibration.intercept())).append('\n');
    calibration
        .weights()
        .forEach(
            (trait, weight) -> out.append("trait\t" + trait.key() + "\t" + number(weight) + "\n"));
    BiConsumer<String, Count> line =
        (name, count) ->
            out.append(name + "\t" + number(count.read()) + "\t" + number(count.right()) + "\n");
    line.accept("all\tall", calibration.all());
    calibration.groups().forEach((name, count) -> line.accept("group\t" + name, count));
    calibration.senses().forEach((name, count) -> line.accept("sense\t" + name, count));
    return out.toString();
  }

  /** Three decimals, without zeros at the end. */
  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value).replaceFirst("\\.?0+$", "");
  }
}
