package org.chancery.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.chancery.names.Gazetteer;
import org.chancery.names.GazetteerEntry;
import org.chancery.names.Name;
import org.chancery.names.NameType;
import org.chancery.ontology.Vocabulary;

/**
 * Decides whether two names mean the same: equal after folding, or names of one entity of the
 * gazetteer, or, where neither names an entity, phrases that share half of their words.
 *
 * <p>Events count as phrases, since their names describe them: "war in Ukraine". Seats of power and
 * names that hold only in context are left out: "Brussels" may be meant as the city, and what a
 * text means by "the North" is for the reading to find out.
 */
final class SameNames {
  private static final double HALF = 0.5;

  /** Words that tell two phrases apart that otherwise look alike: nuclear and missile programs. */
  private static final Set<String> TELLING =
      Set.of(
          "nuclear",
          "missile",
          "ballistic",
          "space",
          "chemical",
          "biological",
          "conventional",
          "strategic",
          "military",
          "naval",
          "arm",
          "cyber",
          "economic",
          "trade",
          "diplomatic",
          "humanitarian",
          "energy",
          "oil",
          "gas",
          "coal",
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western");

  /** Forms of a place's name that also stand in names of regions: the Indo-Pacific. */
  private static final Set<String> COMBINING = Set.of("Indo", "Sino");

  private final Map<List<String>, List<String>> places = new HashMap<>();
  private final Map<List<String>, List<String>> canonical = new HashMap<>();
  private final Set<List<String>> named;
  private final int longestPlace;

  SameNames(Vocabulary vocabulary, Gazetteer gazetteer) {
    for (GazetteerEntry entry : gazetteer.entries()) {
      List<String> place = Folding.words(entry.label());
      for (String name : names(entry, NameType.ADJECTIVE, NameType.DEMONYM)) {
        if (!COMBINING.contains(name)) {
          places.putIfAbsent(place, place);
          places.putIfAbsent(Folding.words(name), place);
        }
      }
    }
    places.remove(List.of());
    longestPlace = places.keySet().stream().mapToInt(List::size).max().orElse(1);
    for (GazetteerEntry entry : gazetteer.entries()) {
      List<String> label = key(entry.label());
      names(entry, NameType.LABEL, NameType.ALIAS)
          .forEach(name -> canonical.putIfAbsent(key(name), label));
      entry.qid().ifPresent(qid -> canonical.putIfAbsent(key(qid), label));
    }
    named =
        gazetteer.entries().stream()
            .filter(entry -> !vocabulary.isA(entry.kind(), "Event"))
            .map(entry -> key(entry.label()))
            .collect(Collectors.toUnmodifiableSet());
  }

  private static List<String> names(GazetteerEntry entry, NameType... types) {
    return entry.names().stream()
        .filter(name -> Set.of(types).contains(name.type()))
        .map(Name::text)
        .toList();
  }

  boolean same(Statement.Names one, Statement.Names other) {
    Set<List<String>> left = keys(one);
    Set<List<String>> right = keys(other);
    return left.stream().anyMatch(right::contains)
        || left.stream().anyMatch(a -> right.stream().anyMatch(b -> alike(a, b)));
  }

  /** Each name as words that are equal for names of one thing. */
  Set<List<String>> keys(Statement.Names names) {
    return names.all().stream()
        .map(this::key)
        .map(key -> canonical.getOrDefault(key, key))
        .filter(key -> !key.isEmpty())
        .collect(Collectors.toSet());
  }

  private boolean alike(List<String> one, List<String> other) {
    if (named.contains(one) || named.contains(other) || !telling(one).equals(telling(other))) {
      return false;
    }
    int shared = Folding.shared(one, other);
    return shared > 0 && 2.0 * shared / (one.size() + other.size()) >= HALF;
  }

  /** Folded words, with places for their adjectives and the singular for the plural. */
  private List<String> key(String name) {
    List<String> key = new ArrayList<>();
    eachPart(
        Folding.words(name),
        part ->
            key.addAll(
                places.containsKey(part)
                    ? places.get(part)
                    : part.stream().map(Folding::singular).toList()));
    return key;
  }

  private Set<List<String>> telling(List<String> key) {
    Set<List<String>> telling = new HashSet<>();
    eachPart(
        key,
        part -> {
          if (places.containsKey(part)) {
            telling.add(places.get(part));
          } else if (TELLING.contains(part.get(0))
              || part.get(0).chars().anyMatch(Character::isDigit)) {
            telling.add(part);
          }
        });
    return telling;
  }

  /** Cuts words into places, as long as they come, and single other words. */
  private void eachPart(List<String> words, Consumer<List<String>> sink) {
    int i = 0;
    while (i < words.size()) {
      int length = Math.min(longestPlace, words.size() - i);
      while (length > 1 && !places.containsKey(words.subList(i, i + length))) {
        length--;
      }
      sink.accept(List.copyOf(words.subList(i, i + length)));
      i += length;
    }
  }
}
