package org.chancery.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.claim.Target;

/**
 * The organization that a document is about, where its opening says what it is or who founded it:
 * "The Arab League is an organization of ...". It is what "the organization" means there and what
 * states join in sentences that name none, whatever other organization was spoken of in passing.
 */
final class OwnBody {
  private static final int OPENING = 3;
  private static final Set<String> BODIES = Set.of("Alliance", "Bloc", "InternationalOrganization");
  private static final String INTRODUCING = "be|found|establish|create|form|constitute|launch";

  private final Knowledge knowledge;
  private Seen own;
  private int read;

  OwnBody(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** Takes in a sentence that has been read; only a document's opening counts. */
  void observe(SentenceGraph graph, Referents referents) {
    read++;
    if (own != null || read > OPENING) {
      return;
    }
    for (int i = 0; i < graph.size(); i++) {
      int verb = graph.is(i, "nsubj", "nsubjpass") ? graph.head(i) : -1;
      if (verb < 0 || graph.head(verb) >= 0 || !Spelled.as(INTRODUCING, graph.lemma(verb))) {
        continue;
      }
      List<Referent> subject = referents.namedAt(i);
      if (subject.size() == 1 && body(subject.get(0)) && described(graph, verb)) {
        own = new Seen(List.of(subject.get(0).target()), List.of(), read - 1, i, 0, true, false);
      }
    }
  }

  /** Whether a clause says what its subject is, or that it was founded. */
  private static boolean described(SentenceGraph graph, int verb) {
    return graph.lemma(verb).equals("be")
        ? graph.child(verb, "attr") >= 0
        : graph.child(verb, "nsubjpass") >= 0;
  }

  /** The organization; empty where the opening is about something else. */
  Optional<Seen> seen() {
    return Optional.ofNullable(own);
  }

  /** Whether a thing is an organization, and not those who belong to one. */
  boolean body(Referent thing) {
    return thing.entity()
        && BODIES.stream().anyMatch(kind -> knowledge.vocabulary().isA(thing.kind(), kind))
        && !members(thing.target());
  }

  /** "NATO allies" are no alliance. */
  static boolean members(Target thing) {
    return Spelled.as(".* \\p{Ll}+s", thing.label());
  }
}
