package org.chancery.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/**
 * Items of Wikidata that things without a known id may be, for a person to judge; nothing is linked
 * by this. A name that an item has exactly speaks most for it; the rank of the search decides among
 * equals.
 */
public final class Proposals {
  private static final int CANDIDATES = 5;
  private static final double SAME_LABEL = 0.6;
  private static final double SAME_ALIAS = 0.5;
  private static final double SEARCH = 0.2;

  private final WikidataClient wikidata;

  public Proposals(WikidataClient wikidata) {
    this.wikidata = wikidata;
  }

  /**
   * The decisions, where no item is known with candidates from Wikidata and as ambiguous.
   *
   * @param progress told how many things have been asked about
   */
  public List<StoredLink> propose(List<StoredLink> links, IntConsumer progress) {
    Map<String, List<String>> found = new LinkedHashMap<>();
    for (StoredLink each : links) {
      if (wanted(each)) {
        String label = each.link().entity().label();
        found.computeIfAbsent(label, name -> wikidata.search(name, CANDIDATES));
        progress.accept(found.size());
      }
    }
    Map<String, WikidataItem> items =
        wikidata.items(found.values().stream().flatMap(List::stream).distinct().toList());
    List<StoredLink> proposed = new ArrayList<>();
    for (StoredLink each : links) {
      List<String> ids = found.getOrDefault(each.link().entity().label(), List.of());
      proposed.add(wanted(each) ? proposed(each, ids, items) : each);
    }
    return proposed;
  }

  private static boolean wanted(StoredLink each) {
    return each.link().resolution() instanceof Resolution.Unknown
        && each.judge().equals(LinkGraph.PROGRAM)
        && !each.link().early();
  }

  private static StoredLink proposed(
      StoredLink stored, List<String> ids, Map<String, WikidataItem> items) {
    EntityLink link = stored.link();
    List<Candidate> candidates = new ArrayList<>();
    for (int rank = 0; rank < ids.size(); rank++) {
      WikidataItem item = items.get(ids.get(rank));
      if (item != null) {
        candidates.add(candidate(link, item, rank));
      }
    }
    if (candidates.isEmpty()) {
      return stored;
    }
    candidates.sort(Comparator.comparing(Candidate::score).reversed());
    EntityLink doubtful =
        new EntityLink(
            link.entity(),
            false,
            link.writtenAs(),
            link.uses(),
            candidates,
            new Resolution.Ambiguous("proposed by a search in Wikidata"));
    return new StoredLink(stored.id(), stored.document(), doubtful, stored.judge(), stored.when());
  }

  private static Candidate candidate(EntityLink link, WikidataItem item, int rank) {
    List<Feature> features = new ArrayList<>();
    List<String> ours = List.of(link.entity().label(), link.writtenAs());
    if (ours.stream().anyMatch(item.label()::equalsIgnoreCase)) {
      features.add(new Feature("same-label", SAME_LABEL));
    } else if (ours.stream()
        .flatMap(name -> item.aliases().stream().filter(name::equalsIgnoreCase))
        .findAny()
        .isPresent()) {
      features.add(new Feature("same-alias", SAME_ALIAS));
    }
    features.add(new Feature("search-rank", SEARCH / (1 + rank)));
    String described =
        Stream.of(item.label(), item.description())
            .filter(text -> !text.isEmpty())
            .reduce((a, b) -> a + " (" + b + ")")
            .orElse(item.qid());
    return new Candidate(link.entity().id(), described, Optional.of(item.qid()), features);
  }
}
