package org.chancery.ontology;

import java.util.Set;

/**
 * A class of things that claims are about.
 *
 * @param name local name, such as {@code State}
 * @param label English name for people
 * @param superclasses classes it belongs to, direct and indirect, without itself
 */
public record Kind(String name, String label, Set<String> superclasses) {
  public Kind {
    superclasses = Set.copyOf(superclasses);
  }
}
