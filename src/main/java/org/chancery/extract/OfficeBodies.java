package org.chancery.extract;

import java.util.Optional;
import org.chancery.claim.Target;

/**
 * Of which body an office is where no known name says it: "chairman of the Honest Party", "Harbor
 * Committee chairwoman Jane Roe", "his foreign minister" after the name of whom he serves.
 */
final class OfficeBodies {
  private final SentenceGraph graph;
  private final Mentions mentions;
  private final Knowledge knowledge;
  private final Referents referents;

  OfficeBodies(SentenceGraph graph, Mentions mentions, Knowledge knowledge, Referents referents) {
    this.graph = graph;
    this.mentions = mentions;
    this.knowledge = knowledge;
    this.referents = referents;
  }

  /** "Head of the Kurdish Welfare Party": of the party, not of what is named inside its name. */
  Optional<Referent> longer(Titles.Title title) {
    return after(title)
        .filter(r -> knowledge.words().is(graph.lemma(r.head()), "league"))
        .filter(r -> mentions.covering(r.head()).isEmpty());
  }

  /** "Chairman of the Honest Party": a body that nothing is known of. */
  Optional<Referent> after(Titles.Title title) {
    for (int preposition : graph.children(title.noun(), "prep")) {
      for (int object : graph.objects(preposition)) {
        boolean name =
            object <= title.last()
                && Spelled.as("of|for|at", graph.lemma(preposition))
                && graph.pos(object).startsWith("NN")
                && !Offices.PORTFOLIOS.contains(graph.lemma(object))
                && (capital(object) || capital(object - 1));
        if (name) {
          return referents.of(object).stream().filter(r -> !r.kind().equals("Person")).findFirst();
        }
      }
    }
    return Optional.empty();
  }

  /** "Harbor Committee chairwoman", "the KBP leader", "Cocoa League party leader". */
  Optional<Referent> before(Titles.Title title) {
    int last = title.noun() - 1;
    boolean kind = last >= 0 && knowledge.words().is(graph.lemma(last), "league");
    int end = kind && last > title.first() && !capital(last) ? last - 1 : last;
    int first = end + 1;
    while (first > title.first() && part(first - 1)) {
      first--;
    }
    boolean named = end >= first && kind && first < last;
    boolean letters = first == end && Spelled.as("\\p{Lu}{3,6}", form(end));
    if (!letters && !named) {
      return Optional.empty();
    }
    var span = graph.token(first).span().cover(graph.token(last).span());
    String label = graph.text(span);
    return Optional.of(
        new Referent(new Target.Phrase(label), last, span, label, true, java.util.List.of()));
  }

  /** "Castillo's foreign minister": of the state whose ruler or servant the owner is. */
  Optional<Referent> ofOwner(Titles.Title title) {
    if (graph.lemma(title.noun()).equals("counterpart")) {
      return Optional.empty();
    }
    for (Referent owner : referents.of(graph.children(title.noun(), "poss"))) {
      if (owner.kind().equals("Person") && owner.target() instanceof Target.Entity person) {
        return referents
            .stateOf(person)
            .map(s -> new Referent(s, owner.head(), owner.span(), "", true, java.util.List.of()));
      }
    }
    return Optional.empty();
  }

  /** Places have governors and mayors; other offices are of states and bodies. */
  static boolean governs(SentenceGraph graph, Titles.Title title, Referent body) {
    return !body.kind().equals("Place")
        || Spelled.as("governor|mayor|prefect", graph.lemma(title.noun()));
  }

  private boolean part(int token) {
    return capital(token)
        && graph.pos(token).startsWith("NN")
        && mentions.covering(token).isEmpty()
        && !knowledge.words().is(graph.lemma(token), "office");
  }

  private boolean capital(int token) {
    return Character.isUpperCase(form(token).charAt(0));
  }

  private String form(int token) {
    return graph.token(token).form();
  }
}
