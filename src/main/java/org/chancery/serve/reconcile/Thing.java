package org.chancery.serve.reconcile;

import java.util.Set;
import java.util.SortedSet;

/**
 * An entity of the graph that tables may be matched with.
 *
 * @param id last part of its IRI
 * @param kind its class
 * @param names label and other names, as written
 * @param items its Wikidata ids, where it is linked
 * @param claims how many it is subject or object of
 */
record Thing(
    String id, String label, String kind, Set<String> names, SortedSet<String> items, int claims) {
  Thing {
    names = Set.copyOf(names);
  }
}
