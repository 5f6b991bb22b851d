package org.chancery.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.claim.Claim;
import org.chancery.claim.Target;
import org.chancery.names.Gazetteer;
import org.chancery.names.GazetteerEntry;
import org.chancery.names.NameMatch;
import org.chancery.names.NameType;
import org.chancery.ontology.Relation;
import org.chancery.ontology.Vocabulary;

/** Weighs what a thing of one document may be. */
final class Decider {
  private static final Comparator<Candidate> BEST =
      Comparator.comparing(Candidate::score).reversed().thenComparing(Candidate::id);

  private final Gazetteer gazetteer;
  private final Vocabulary vocabulary;
  private final Successions successions;
  private final Weights weights;

  Decider(Gazetteer gazetteer, Vocabulary vocabulary, Successions successions, Weights weights) {
    this.gazetteer = gazetteer;
    this.vocabulary = vocabulary;
    this.successions = successions;
    this.weights = weights;
  }

  /** The decision on uses of one thing, all of them early or none. */
  EntityLink decide(Target.Entity entity, boolean early, List<Use> uses, DocumentNames names) {
    List<NameMatch> matches =
        uses.stream()
            .flatMap(use -> use.place().stream())
            .flatMap(p -> names.at(p).stream())
            .toList();
    Map<String, GazetteerEntry> rivals = new LinkedHashMap<>();
    gazetteer.byId(entity.id()).ifPresent(entry -> rivals.put(entry.id(), entry));
    for (NameMatch match : matches) {
      if (names.plainly(match, entity.id())) {
        match.candidates().forEach(each -> rivals.putIfAbsent(each.entry().id(), each.entry()));
      }
    }
    if (early) {
      successions.predecessors(entity.id()).stream()
          .flatMap(id -> gazetteer.byId(id).stream())
          .forEach(entry -> rivals.putIfAbsent(entry.id(), entry));
    }
    List<Candidate> candidates = new ArrayList<>();
    for (GazetteerEntry rival : rivals.values()) {
      boolean chosen = rival.id().equals(entity.id());
      List<Feature> features = new ArrayList<>(features(rival, uses, names));
      if (chosen && chosenByContext(matches, rival)) {
        features.add(weights.feature("read-so"));
      }
      features.addAll(period(rival, entity, early));
      candidates.add(new Candidate(rival.id(), rival.label(), rival.qid(), features));
    }
    candidates.sort(BEST);
    String written = names.plainest(entity.id()).map(n -> n.text()).orElse(uses.get(0).text());
    return new EntityLink(
        entity, early, written, uses.size(), candidates, resolve(entity, early, candidates));
  }

  private static boolean means(NameMatch match, String id) {
    return match.candidates().stream().anyMatch(each -> each.entry().id().equals(id));
  }

  /** Between a seat of power and the place, a sentence's structure decides; else there is none. */
  private static boolean chosenByContext(List<NameMatch> matches, GazetteerEntry chosen) {
    return matches.stream()
        .filter(match -> means(match, chosen.id()))
        .anyMatch(
            match ->
                match.candidates().stream().anyMatch(c -> c.type() == NameType.METONYM)
                    && match.candidates().size() > 1);
  }

  private List<Feature> features(GazetteerEntry entry, List<Use> uses, DocumentNames names) {
    Optional<DocumentNames.Named> named = names.plainest(entry.id());
    List<Feature> features = new ArrayList<>();
    features.add(
        weights.feature(
            named
                .map(DocumentNames.Named::feature)
                .orElse(described(entry, uses) ? "described" : "unnamed")));
    if (named.filter(names::introducedOtherwise).isPresent()) {
      features.add(weights.feature("introduced-otherwise"));
    }
    if (names.onSports() && entry.kind().equals("State")) {
      features.add(weights.feature("team"));
    }
    classes(entry.kind(), uses).map(weights::feature).ifPresent(features::add);
    if (entry.state().filter(s -> names.mentions(s, entry.id())).isPresent()
        || entry.members().stream().anyMatch(m -> names.mentions(m, entry.id()))) {
      features.add(weights.feature("company"));
    }
    return features;
  }

  /** Whether words that are no name say what it is, as the last word of its label does. */
  private static boolean described(GazetteerEntry entry, List<Use> uses) {
    String label = entry.label().toLowerCase(Locale.ROOT);
    String last = label.substring(label.lastIndexOf(' ') + 1);
    return label.length() > last.length()
        && uses.stream().anyMatch(use -> use.text().toLowerCase(Locale.ROOT).contains(last));
  }

  /** Whether claims can say of such a thing what these claims say. */
  private Optional<String> classes(String kind, List<Use> uses) {
    boolean fits = false;
    for (Use use : uses) {
      Set<String> wanted = wanted(use);
      if (!wanted.isEmpty()) {
        if (wanted.stream().noneMatch(each -> vocabulary.isA(kind, each))) {
          return Optional.of("class-conflicts");
        }
        fits = true;
      }
    }
    return fits ? Optional.of("class-fits") : Optional.empty();
  }

  private Set<String> wanted(Use use) {
    Optional<Relation> relation = use.claim().map(Claim::relation).flatMap(vocabulary::find);
    Set<String> kinds =
        switch (use.role()) {
          case SUBJECT -> relation.map(Relation::domains).orElse(Set.of());
          case OBJECT -> relation.map(Relation::ranges).orElse(Set.of());
          case OTHER -> Set.of();
        };
    return kinds.contains("Argument") ? Set.of() : kinds;
  }

  /** What is not said to have been long ago is taken to be of a time after states of the past. */
  private List<Feature> period(GazetteerEntry entry, Target.Entity chosen, boolean early) {
    boolean itself = entry.id().equals(chosen.id());
    if (early) {
      if (itself) {
        return List.of(weights.feature("before-its-time"));
      }
      return successions.predecessors(chosen.id()).contains(entry.id())
          ? List.of(weights.feature("predecessor"))
          : List.of();
    }
    return !itself && entry.kind().equals("HistoricalState")
        ? List.of(weights.feature("after-its-time"))
        : List.of();
  }

  private Resolution resolve(Target.Entity entity, boolean early, List<Candidate> candidates) {
    if (candidates.isEmpty()) {
      return new Resolution.Unknown("not in the gazetteer");
    }
    Candidate best = candidates.get(0);
    double next = candidates.size() > 1 ? candidates.get(1).score() : 0;
    if (early) {
      return new Resolution.Ambiguous(
          "the claims speak of a time before " + entity.label() + " began");
    }
    if (best.id().equals(entity.id()) && best.qid().isEmpty()) {
      return new Resolution.Unknown("the gazetteer has no Wikidata id for it");
    }
    if (!best.id().equals(entity.id())) {
      return new Resolution.Ambiguous(
          "more speaks for " + best.label() + ", which it was not read as");
    }
    if (gazetteer.byId(best.id()).filter(GazetteerEntry::weakQid).isPresent()) {
      return new Resolution.Ambiguous("its Wikidata id was seen in a hand-typed list only");
    }
    if (best.score() < weights.threshold()) {
      return new Resolution.Ambiguous("too little speaks for " + best.label());
    }
    if (best.score() - next < weights.margin()) {
      return new Resolution.Ambiguous("as much speaks for " + candidates.get(1).label());
    }
    return new Resolution.Linked(best);
  }
}
