package org.chancery.extract;

import java.util.List;
import java.util.Set;
import org.chancery.claim.Target;

/**
 * Something that a sentence says was done, as later words may take it up.
 *
 * @param token the verb or noun
 * @param words lemmas and relations that it goes by: "provide", "aid", {@code
 *     providesEconomicAidTo}
 * @param label its words
 * @param verb whether a verb says it
 * @param main whether it is what the sentence as a whole says
 * @param speech whether it is only said that somebody said something
 */
record Event(
    int token,
    Set<String> words,
    List<Target> owners,
    List<Target> targets,
    String label,
    boolean verb,
    boolean main,
    boolean speech) {
  Event {
    words = Set.copyOf(words);
    owners = List.copyOf(owners);
    targets = List.copyOf(targets);
  }
}
