package org.chancery.serve.reconcile;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.ontology.Vocabulary;

/** Finds the things that a cell of a table may mean. */
final class Matcher {
  /** From here on a name counts as the same. */
  private static final double SAME = 95;

  private static final double LEAST = 50;

  private final Things things;
  private final Vocabulary vocabulary;

  Matcher(Things things, Vocabulary vocabulary) {
    this.things = things;
    this.vocabulary = vocabulary;
  }

  /**
   * A question.
   *
   * @param types classes of which one must fit; none for any
   * @param properties other cells of the row, by property
   */
  record Question(String text, Set<String> types, int limit, Map<String, String> properties) {}

  /**
   * An answer.
   *
   * @param score 0 to 100
   * @param match whether the tool may take it without asking
   */
  record Answer(Thing thing, double score, boolean match) {}

  /** The best answers; one is a match when it alone has the name. */
  List<Answer> find(Question question) {
    List<Answer> found =
        things.all().stream()
            .filter(each -> fits(each, question.types()))
            .map(each -> new Answer(each, score(each, question), false))
            .filter(each -> each.score() >= LEAST)
            .sorted(
                Comparator.comparing(Answer::score)
                    .reversed()
                    .thenComparing(each -> -each.thing().claims())
                    .thenComparing(each -> each.thing().id()))
            .toList();
    boolean only = found.stream().filter(each -> each.score() >= SAME).count() == 1;
    return found.stream()
        .limit(question.limit())
        .map(each -> new Answer(each.thing(), each.score(), only && each.score() >= SAME))
        .toList();
  }

  /** Things whose name, or a word of it, begins so. */
  List<Thing> begins(String prefix, int limit) {
    String wanted = plain(prefix);
    return things.all().stream()
        .filter(
            each ->
                each.id().equals(prefix)
                    || each.names().stream().anyMatch(name -> begins(plain(name), wanted)))
        .limit(limit)
        .toList();
  }

  private static boolean begins(String name, String prefix) {
    return name.startsWith(prefix) || name.contains(" " + prefix);
  }

  private boolean fits(Thing thing, Set<String> types) {
    return types.isEmpty() || types.stream().anyMatch(type -> vocabulary.isA(thing.kind(), type));
  }

  private static double score(Thing thing, Question question) {
    String item = question.properties().getOrDefault("wikidata", "");
    if (thing.id().equals(question.text())
        || thing.items().contains(question.text())
        || thing.items().contains(item)) {
      return 100;
    }
    return thing.names().stream()
        .mapToDouble(name -> likeness(name, question.text(), thing.label()))
        .max()
        .orElse(0);
  }

  /** The label 100, another name 98, both in other spelling 2 less, else by the words shared. */
  private static double likeness(String name, String asked, String label) {
    double whole = name.equals(label) ? 100 : 98;
    if (name.equals(asked.strip())) {
      return whole;
    }
    String one = plain(name);
    String other = plain(asked);
    if (one.equals(other)) {
      return whole - 2;
    }
    Set<String> words = new HashSet<>(Arrays.asList(one.split(" ")));
    Set<String> askedWords = new HashSet<>(Arrays.asList(other.split(" ")));
    int all = words.size() + askedWords.size();
    words.retainAll(askedWords);
    return Math.round(80.0 * 2 * words.size() / all);
  }

  private static String plain(String text) {
    String bare = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    return Arrays.stream(bare.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty() && !word.equals("the"))
        .collect(Collectors.joining(" "));
  }
}
