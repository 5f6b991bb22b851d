package org.chancery.link;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.ontology.ConfigFiles;

/** Tells documents on sports, where the names of states mean teams. */
final class Teams {
  private static final String PATH = "data/calibration/teams.txt";
  private static final int DIFFERENT_WORDS = 3;

  private final Pattern words;

  private Teams(Pattern words) {
    this.words = words;
  }

  static Teams load(ConfigFiles files) {
    Set<String> words = new TreeSet<>();
    for (ConfigFiles.Layer layer : files.layers(PATH)) {
      layer.text().lines().filter(l -> !l.isBlank() && !l.startsWith("#")).forEach(words::add);
    }
    String any = words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    return new Teams(Pattern.compile("\\b(?:" + any + ")\\b", Pattern.CASE_INSENSITIVE));
  }

  boolean meantIn(String text) {
    return words
            .matcher(text)
            .results()
            .map(found -> found.group().toLowerCase(java.util.Locale.ROOT))
            .distinct()
            .limit(DIFFERENT_WORDS)
            .count()
        == DIFFERENT_WORDS;
  }
}
