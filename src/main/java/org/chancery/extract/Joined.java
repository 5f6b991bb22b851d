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
  private static final Set<String> BODIES = Set.of("Alliance", "Bloc", "InternationalOrganization");

  private final Knowledge knowledge;
  private Target last;
  private boolean pact;
  private int sentence;
  private int read;

  Joined(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** The organization meant by "joined"; empty where the last thing joined was none, or far back. */
  Optional<Target> body() {
    return Optional.ofNullable(last).filter(l -> near() && !pact);
  }

  /** The treaty meant by "ratified a year later"; empty where none was spoken of nearby. */
  Optional<Target> pact() {
    return Optional.ofNullable(last).filter(l -> near() && pact);
  }

  private boolean near() {
    return read - sentence <= FURTHEST;
  }

  void observe(SentenceGraph graph, Referents referents, List<Reading> readings) {
    read++;
    for (int i = 0; i < graph.size(); i++) {
      int verb = graph.is(i, "nsubj", "nsubjpass") ? graph.head(i) : -1;
      if (verb >= 0 && graph.head(verb) < 0) {
        referents.of(i).forEach(r -> take(r, "memberOf"));
        referents.of(i).forEach(r -> take(r, "signs"));
      }
    }
    readings.forEach(r -> take(r.object(), r.template().relation()));
  }

  private void take(Referent thing, String relation) {
    String kind = thing.kind();
    boolean body = OF_BODIES.contains(relation) && BODIES.contains(kind);
    boolean treaty = OF_PACTS.contains(relation) && knowledge.vocabulary().isA(kind, "Instrument");
    if (body || treaty) {
      last = thing.target();
      pact = treaty;
      sentence = read;
    }
  }
}
