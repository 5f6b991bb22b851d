package org.chancery.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.claim.Target;
import org.chancery.names.NameMatch;
import org.chancery.names.NameType;
import org.chancery.text.Block;
import org.chancery.text.ParsedDocument;
import org.chancery.text.Sentence;

/**
 * Whom a document and its sections are about, for sentences that leave it unsaid: under "Tanzania"
 * or "Relations with Tanzania" in an article on Kenya's foreign relations, "friendly relations
 * continued" is said of these two.
 */
final class Topic {
  private static final int LONGEST = 8;
  private static final int OFTEN = 3;
  private static final Pattern ABOUT_TIES =
      Pattern.compile(
          "(?i).*\\b(relations?|relationship|ties|cooperation|partnership|alliance)\\b.*");

  private static final Pattern INVERTED =
      Pattern.compile("(\\p{Lu}[\\p{L} ]{2,30}), (\\p{Lu}[\\p{L} ]{2,40})");

  /** What laws and orders of the United States are cited by, or call themselves. */
  private static final Pattern AMERICAN =
      Pattern.compile(
          "\\bU\\.S\\.C\\.|\\bExecutive Order \\d|\\bE\\.O\\. \\d|\\bappropriate congressional committees\\b"
              + "|\\benactment of this (?:Act|joint resolution)\\b|\\band for other purposes\\.");

  private final ParsedDocument document;
  private final Map<Integer, Set<Target.Entity>> headings = new HashMap<>();
  private final Optional<Target.Entity> home;
  private final Optional<Target.Entity> near;
  private final List<Target.Entity> pair;
  private final boolean american;
  private final Clauses clauses;

  /**
   * @param found the names in each sentence, in the document's order
   */
  Topic(Knowledge knowledge, ParsedDocument document, List<List<NameMatch>> found) {
    this.document = document;
    Map<Target.Entity, Integer> counts = new TreeMap<>(Comparator.comparing(Target.Entity::id));
    Map<Target.Entity, Integer> all = new TreeMap<>(Comparator.comparing(Target.Entity::id));
    for (int i = 0; i < found.size(); i++) {
      Sentence sentence = document.sentences().get(i);
      Block block = document.document().blocks().get(sentence.block());
      inverted(knowledge, sentence)
          .ifPresent(state -> headings.put(block.section(), new LinkedHashSet<>(Set.of(state))));
      for (NameMatch match : found.get(i)) {
        match.candidates().stream()
            .limit(1)
            .map(c -> c.entry())
            .flatMap(e -> knowledge.stateOf(e.id()).or(() -> Optional.of(e.target())).stream())
            .filter(t -> knowledge.vocabulary().isA(t.kind(), "State"))
            .forEach(state -> all.merge(state, 1, Integer::sum));
        match.candidates().stream()
            .filter(c -> c.type() != NameType.METONYM)
            .map(c -> c.entry().target())
            .filter(t -> knowledge.vocabulary().isA(t.kind(), "State"))
            .findFirst()
            .ifPresent(
                state -> {
                  counts.merge(state, 1, Integer::sum);
                  if (block.kind() == Block.Kind.HEADING
                      && named(sentence)
                      && inverted(knowledge, sentence).isEmpty()) {
                    headings
                        .computeIfAbsent(block.section(), s -> new LinkedHashSet<>())
                        .add(state);
                  }
                });
      }
    }
    this.home = mostNamed(counts);
    this.near = mostNamed(all);
    this.pair = two(all);
    this.american = AMERICAN.matcher(document.document().text()).find();
    this.clauses = new Clauses(knowledge, document, this, found);
  }

  /** "Korea, North" as a heading: a state's name with its second word first. */
  private static Optional<Target.Entity> inverted(Knowledge knowledge, Sentence heading) {
    Matcher parts = INVERTED.matcher(heading.text().strip());
    return parts.matches()
        ? knowledge.names().lookup(parts.group(2) + " " + parts.group(1)).stream()
            .map(c -> c.entry().target())
            .filter(t -> knowledge.vocabulary().isA(t.kind(), "State"))
            .findFirst()
        : Optional.empty();
  }

  /** Headings that are no more than a name, or speak of ties; others are about something else. */
  private static boolean named(Sentence heading) {
    return heading.tokens().size() <= LONGEST
        && (heading.tokens().size() <= 5
                && heading.tokens().stream().noneMatch(t -> t.pos().startsWith("VB"))
            || ABOUT_TIES.matcher(heading.text()).matches());
  }

  private static Optional<Target.Entity> mostNamed(Map<Target.Entity, Integer> counts) {
    List<Map.Entry<Target.Entity, Integer>> order = new ArrayList<>(counts.entrySet());
    order.sort(Map.Entry.<Target.Entity, Integer>comparingByValue().reversed());
    if (order.isEmpty() || order.get(0).getValue() < OFTEN) {
      return Optional.empty();
    }
    boolean alone = order.size() == 1 || order.get(0).getValue() * 2 >= order.get(1).getValue() * 3;
    return alone ? Optional.of(order.get(0).getKey()) : Optional.empty();
  }

  /** The two states that a document speaks of more than twice as often as of any third. */
  private static List<Target.Entity> two(Map<Target.Entity, Integer> counts) {
    List<Map.Entry<Target.Entity, Integer>> order = new ArrayList<>(counts.entrySet());
    order.sort(Map.Entry.<Target.Entity, Integer>comparingByValue().reversed());
    boolean often = order.size() > 1 && order.get(1).getValue() >= OFTEN;
    boolean others = order.size() > 2 && order.get(1).getValue() <= 2 * order.get(2).getValue();
    return often && !others ? List.of(order.get(0).getKey(), order.get(1).getKey()) : List.of();
  }

  /** Whether a document cites the laws of the United States, or is one. */
  boolean american() {
    return american;
  }

  /** The state that a document names most by far. */
  Optional<Target.Entity> home() {
    return home;
  }

  /** The one state that a section is about, else that the document with its bodies names most. */
  Optional<Target.Entity> about(Sentence sentence) {
    List<Target.Entity> named = heading(sentence);
    return named.size() == 1 ? Optional.of(named.get(0)) : home.or(() -> near);
  }

  /** Who acts in clauses that leave it unsaid. */
  Clauses clauses() {
    return clauses;
  }

  /** The heading of a sentence's section; empty before the first. */
  String title(Sentence sentence) {
    int section = document.document().blocks().get(sentence.block()).section();
    return document.document().sections().get(section).heading();
  }

  /** The states that the heading above a sentence, or above its section, names. */
  List<Target.Entity> heading(Sentence sentence) {
    int section = document.document().blocks().get(sentence.block()).section();
    while (section >= 0) {
      Set<Target.Entity> named = headings.getOrDefault(section, Set.of());
      if (!named.isEmpty()) {
        return List.copyOf(named);
      }
      section = document.document().sections().get(section).parent();
    }
    return List.of();
  }

  /**
   * The two states that a section, or else the document, is about; empty where there are not two.
   */
  List<Target.Entity> two(Sentence sentence) {
    List<Target.Entity> named = parties(sentence);
    return named.isEmpty() ? pair : named;
  }

  /** The two states that a section is about; empty where it is not about two. */
  List<Target.Entity> parties(Sentence sentence) {
    List<Target.Entity> named = heading(sentence);
    if (named.size() == 2) {
      return named;
    }
    return named.size() == 1 && home.isPresent() && !named.contains(home.get())
        ? List.of(home.get(), named.get(0))
        : List.of();
  }
}
