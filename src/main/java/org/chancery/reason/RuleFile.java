package org.chancery.reason;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.ChanceryException;
import org.chancery.ontology.ConfigFiles;

/**
 * One file of rules. Each rule is a header of {@code #+} lines and then, from {@code [} to {@code
 * ]}, the rule in Jena's syntax. {@code @prefix} lines and comments may stand between rules.
 */
final class RuleFile {
  private static final Pattern HEADER = Pattern.compile("#\\+\\s*(\\w+):\\s*(\\S.*)");
  private static final Set<String> KEYS =
      Set.of("question", "weight", "source", "example", "counter");

  private final ConfigFiles.Layer file;
  private final Map<String, String> namespaces = new TreeMap<>();
  private final List<Rule> rules = new ArrayList<>();

  private Map<String, List<String>> header = new TreeMap<>();
  private StringBuilder body = new StringBuilder();
  private int began;

  private RuleFile(ConfigFiles.Layer file) {
    this.file = file;
  }

  /**
   * The rules of a file in their order.
   *
   * @throws ChanceryException for anything but rules with whole headers; names file and line
   */
  static List<Rule> read(ConfigFiles.Layer file) {
    RuleFile reader = new RuleFile(file);
    List<String> lines = file.text().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      reader.line(lines.get(i).strip(), i + 1);
    }
    reader.end();
    return reader.rules;
  }

  private void line(String line, int number) {
    if (body.length() > 0 || line.startsWith("[")) {
      began = body.length() == 0 ? number : began;
      body.append(line).append('\n');
      if (line.endsWith("]")) {
        finish();
      }
    } else if (line.startsWith("#+")) {
      header(line, number);
    } else if (line.startsWith("@prefix")) {
      prefix(line, number);
    } else if (!line.isEmpty() && !line.startsWith("#")) {
      throw fault(number, "neither a rule in [ ] nor a header nor a comment: " + line);
    }
  }

  private void header(String line, int number) {
    Matcher matcher = HEADER.matcher(line);
    if (!matcher.matches() || !KEYS.contains(matcher.group(1))) {
      throw fault(number, "a header line is '#+ key: text', its key one of " + keys());
    }
    header.computeIfAbsent(matcher.group(1), key -> new ArrayList<>()).add(matcher.group(2));
  }

  private void prefix(String line, int number) {
    Matcher matcher = Pattern.compile("@prefix\\s+(\\w+):\\s*<([^>]+)>\\s*\\.").matcher(line);
    if (!matcher.matches()) {
      throw fault(number, "a prefix is written '@prefix name: <IRI> .'");
    }
    namespaces.put(matcher.group(1), matcher.group(2));
  }

  private void finish() {
    for (String key : KEYS) {
      if (!header.containsKey(key)) {
        throw fault(began, "the rule's header lacks '" + key + "'");
      }
    }
    List<Example> examples = new ArrayList<>();
    header.get("example").forEach(text -> examples.add(example(text, true)));
    header.get("counter").forEach(text -> examples.add(example(text, false)));
    rules.add(
        new RuleReader(file.name() + ", line " + began, namespaces)
            .read(
                body.toString(),
                only("question"),
                weight(),
                String.join(" ", header.get("source")),
                examples));
    header = new TreeMap<>();
    body = new StringBuilder();
  }

  private Example example(String text, boolean fires) {
    String[] sides = text.split("=>", -1);
    if (sides.length != 2 || sides[1].isBlank()) {
      throw fault(began, "an example is written 'statement; statement => statement': " + text);
    }
    List<String> premises = List.of(sides[0].strip().split("\\s*;\\s*"));
    return new Example(premises, sides[1].strip(), fires, text);
  }

  private double weight() {
    try {
      double weight = Double.parseDouble(only("weight"));
      if (weight >= 0 && weight <= 1) {
        return weight;
      }
    } catch (NumberFormatException e) {
      // Said below, with what is allowed.
    }
    throw fault(began, "the weight is a number from 0 to 1, not '" + only("weight") + "'");
  }

  private String only(String key) {
    return String.join(" ", header.get(key));
  }

  private void end() {
    if (body.length() > 0) {
      throw fault(began, "the rule has no ']' at the end of a line");
    }
    if (!header.isEmpty()) {
      throw fault((int) file.text().lines().count(), "the file ends in a header without a rule");
    }
  }

  private static String keys() {
    return String.join(", ", KEYS.stream().sorted().toList());
  }

  private ChanceryException fault(int line, String what) {
    return new ChanceryException(
        file.name() + ", line " + line + ": " + what,
        "see ontology/rules/README.md for how a rule is written");
  }
}
