package org.chancery.ontology;

import java.util.Optional;
import java.util.Set;

/**
 * A relation that a claim can state.
 *
 * @param name local name, such as {@code suppliesArmsTo}
 * @param label English name for people
 * @param group the relations it is read together with, such as {@code support}
 * @param symmetric whether both orders of its arguments mean the same
 * @param domains classes that its subject may have, any of them
 * @param ranges classes that its object may have, any of them
 * @param superproperties relations that it implies, direct and indirect, without itself
 * @param plover root code of the event class in the PLOVER ontology, where one fits
 * @param inverse name of the same relation read from object to subject, where one is declared
 */
public record Relation(
    String name,
    String label,
    String group,
    boolean symmetric,
    Set<String> domains,
    Set<String> ranges,
    Set<String> superproperties,
    Optional<String> plover,
    Optional<String> inverse) {
  public Relation {
    domains = Set.copyOf(domains);
    ranges = Set.copyOf(ranges);
    superproperties = Set.copyOf(superproperties);
  }
}
