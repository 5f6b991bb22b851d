package org.chancery.link;

import java.util.List;

/**
 * An item as Wikidata describes it in English.
 *
 * @param qid its id now: an item that was merged has the id of the one that it went into
 * @param label may be empty
 * @param description may be empty
 * @param classes ids of what it is an instance of (P31)
 */
public record WikidataItem(
    String qid, String label, String description, List<String> aliases, List<String> classes) {
  public WikidataItem {
    aliases = List.copyOf(aliases);
    classes = List.copyOf(classes);
  }
}
