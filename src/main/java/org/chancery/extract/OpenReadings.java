package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.claim.Claim;

/**
 * What a verb says between two known entities where the lexicon has no sense for it: an open claim
 * with the verb's own words, so that nothing is lost.
 */
final class OpenReadings {
  private static final String SENSE = "open";
  private static final Template OPEN = Template.parse(Claim.OPEN + "(subj, obj)");
  private static final Set<String> EMPTY = Set.of("be", "have", "do", "go", "get", "accord");

  private final SentenceGraph graph;
  private final Referents referents;
  private final WordClasses words;

  OpenReadings(SentenceGraph graph, Referents referents, WordClasses words) {
    this.graph = graph;
    this.referents = referents;
    this.words = words;
  }

  List<Reading> read(Frame frame) {
    String lemma = graph.lemma(frame.predicate());
    if (frame.pos() != 'v'
        || EMPTY.contains(lemma)
        || words.is(lemma, "report")
        || Followers.join(graph, frame.predicate())) {
      return List.of();
    }
    List<Reading> readings = new ArrayList<>();
    for (Referent subject : entities(frame.role("subj"))) {
      if (subject.actor()) {
        frame
            .roles()
            .forEach(
                (role, fillers) -> {
                  if (!Spelled.as(
                      "subj|.*_.*|adv|prt|ctx|in|by|at|during|after|before|since", role)) {
                    for (Referent object : entities(fillers)) {
                      if (!object.target().equals(subject.target())) {
                        readings.add(open(frame, subject, object, phrase(lemma, role)));
                      }
                    }
                  }
                });
      }
    }
    return readings;
  }

  private List<Referent> entities(List<Integer> fillers) {
    return referents.of(fillers).stream().filter(Referent::entity).toList();
  }

  private static String phrase(String lemma, String role) {
    return Set.of("obj", "iobj", "obj2", "attr").contains(role) ? lemma : lemma + " " + role;
  }

  private static Reading open(Frame frame, Referent subject, Referent object, String phrase) {
    return new Reading(
        SENSE, frame.predicate(), OPEN, subject, object, Optional.empty(), Optional.of(phrase));
  }
}
