package org.chancery.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.claim.Target;

/**
 * Remembers the organization that states were last said to join or leave, and the treaty that they
 * signed or were bound by, for sentences that leave it unsaid: "Georgia joined two years later",
 * "its withdrawal in 2003".
 */
final class Joined {
  private static final int FURTHEST = 3;
  private static final Set<String> OF_BODIES = Set.of("memberOf", "seeksToJoin", "withdrawsFrom");
  private static final Set<String> OF_PACTS =
      Set.of("signs", "ratifies", "partyTo", "withdrawsFrom");

  private final Knowledge knowledge;
  private final OwnBody own;
  private Last body = new Last(null, -FURTHEST);
  private Last named = new Last(null, -FURTHEST);
  private Last pact = new Last(null, -FURTHEST);
  private int read;

  Joined(Knowledge knowledge, OwnBody own) {
    this.knowledge = knowledge;
    this.own = own;
  }

  private record Last(Target target, int sentence) {}

  /**
   * The organization meant by "joined"; empty where none was spoken of nearby, or a treaty later.
   */
  Optional<Target> body(SentenceGraph graph, int predicate, Referents referents) {
    Optional<Referent> here = here(graph, predicate, referents);
    return here.isPresent()
        ? here.filter(this::joined).map(Referent::target)
        : near(own.seen().isEmpty() && named.sentence() > body.sentence() ? named : body)
            .or(() -> own.seen().map(s -> s.targets().get(0)))
            .filter(b -> last() >= pact.sentence());
  }

  /** When a body was last spoken of; one that the document is about is spoken of throughout. */
  private int last() {
    int mentioned = Math.max(body.sentence(), named.sentence());
    return own.seen().isPresent() ? Math.max(mentioned, read - 1) : mentioned;
  }

  /** The treaty meant by "acceded"; empty where none was spoken of nearby, or a body later. */
  Optional<Target> pact(SentenceGraph graph, int predicate, Referents referents) {
    Optional<Referent> here = here(graph, predicate, referents);
    return here.isPresent()
        ? here.filter(this::signed).map(Referent::target)
        : near(pact).filter(p -> pact.sentence() > last());
  }

  /** The treaty meant by "ratified", whatever body was spoken of since. */
  Optional<Target> treaty() {
    return near(pact);
  }

  /** What the sentence itself names before the verb. */
  private Optional<Referent> here(SentenceGraph graph, int predicate, Referents referents) {
    for (int i = predicate - 1; i >= 0; i--) {
      boolean whole = graph.noun(i) && !graph.is(i, "compound", "nmod", "amod");
      Optional<Referent> found =
          whole
              ? referents.of(i).stream().filter(r -> joined(r) || signed(r)).findFirst()
              : Optional.empty();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Target> near(Last last) {
    return Optional.ofNullable(last.target()).filter(l -> read - last.sentence() < FURTHEST);
  }

  void observe(SentenceGraph graph, Referents referents, List<Reading> readings) {
    read++;
    for (Mention mention : referents.mentions().all()) {
      if (graph.is(mention.head(), "nsubj", "nsubjpass", "dobj", "pobj")) {
        referents.namedAt(mention.head()).forEach(r -> mention(r, joined(r)));
      }
    }
    for (Reading reading : readings) {
      String relation = reading.template().relation();
      Referent thing = reading.object();
      take(
          thing,
          OF_BODIES.contains(relation) && joined(thing),
          OF_PACTS.contains(relation) && signed(thing));
    }
    for (int i = 0; i < graph.size(); i++) {
      int verb = graph.is(i, "nsubj", "nsubjpass") ? graph.head(i) : -1;
      if (verb >= 0 && graph.head(verb) < 0) {
        referents.of(i).forEach(r -> mention(r, joined(r)));
        referents.of(i).forEach(r -> take(r, false, signed(r)));
      }
    }
  }

  /** Takes in a body that is only spoken of: what is said to be joined counts for more. */
  private void mention(Referent thing, boolean asBody) {
    named = asBody ? new Last(thing.target(), read) : named;
  }

  private void take(Referent thing, boolean asBody, boolean asPact) {
    body = asBody ? new Last(thing.target(), read) : body;
    pact = asPact ? new Last(thing.target(), read) : pact;
  }

  private boolean joined(Referent thing) {
    return own.body(thing);
  }

  private boolean signed(Referent thing) {
    return knowledge.vocabulary().isA(thing.kind(), "Instrument");
  }
}
