package org.chancery.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.claim.Target;
import org.chancery.text.Span;

/**
 * Says what the noun phrases of one sentence mean: names, pronouns, "the two countries", programs,
 * groups, and phrases that name no entity.
 */
final class Referents {
  private final SentenceGraph graph;
  private final Mentions mentions;
  private final Knowledge knowledge;
  private final Discourse discourse;
  private final PhraseLabels labels;
  private final Subjects subjects;
  private final Owners owners;
  private final Members members;
  private final World world;
  private final Homeland homeland;
  private final Map<Integer, List<Referent>> known = new LinkedHashMap<>();
  private final Set<Integer> halves = new HashSet<>();
  private int circles;

  Referents(
      SentenceGraph graph,
      Mentions mentions,
      Knowledge knowledge,
      Discourse discourse,
      Subjects subjects) {
    this.graph = graph;
    this.mentions = mentions;
    this.knowledge = knowledge;
    this.discourse = discourse;
    this.subjects = subjects;
    this.members = new Members(graph, mentions, knowledge.words(), discourse, this);
    this.world = new World(graph, mentions, knowledge);
    this.homeland = new Homeland(graph, knowledge, discourse.topic());
    this.owners = new Owners(graph, mentions, knowledge, this, subjects);
    this.labels = new PhraseLabels(graph, mentions, knowledge, this, discourse.sanctioned());
  }

  /**
   * What the phrase headed by a word means; more than one for groups; never empty for nouns.
   *
   * <p>Words may mean each other in a circle: "its" whoever has "its forces". Within one the word
   * asked first means nothing yet, and what was made of it is forgotten when the first is known.
   */
  List<Referent> of(int token) {
    List<Referent> found = known.get(token);
    if (found != null) {
      circles += halves.contains(token) ? 1 : 0;
      return found;
    }
    boolean first = halves.isEmpty();
    int before = circles;
    known.put(token, List.of());
    halves.add(token);
    found = resolve(token);
    known.put(token, found);
    if (first || circles == before) {
      halves.remove(token);
    }
    if (first) {
      known.keySet().removeAll(halves);
      halves.clear();
    }
    return found;
  }

  List<Referent> of(List<Integer> tokens) {
    List<Referent> all = new ArrayList<>();
    for (int token : tokens) {
      for (Referent each : of(token)) {
        if (!Referent.means(all, each.target())) {
          all.add(each);
        }
      }
    }
    return all;
  }

  /** Which words mean the international community. */
  World world() {
    return world;
  }

  /** The names in the sentence. */
  Mentions mentions() {
    return mentions;
  }

  /** Whom the document and its sections are about. */
  Topic topic() {
    return discourse.topic();
  }

  /** The name of the place that "the region" means. */
  Optional<String> place(String lemma) {
    return discourse.place(lemma).map(Target.Entity::label);
  }

  /** The state that a person or body speaks for. */
  Optional<Target.Entity> stateOf(Target.Entity actor) {
    return discourse.stateOf(actor);
  }

  /** What a name headed by a word means; empty for other words. */
  List<Referent> namedAt(int token) {
    List<Mention> named = mentions.headedAt(token);
    return named.isEmpty() ? List.of() : named(token, named);
  }

  private List<Referent> resolve(int token) {
    int meant = subjects.antecedent(token);
    if (meant != token) {
      return of(meant);
    }
    List<Mention> named = mentions.headedAt(token);
    if (!named.isEmpty()) {
      return named(token, named);
    }
    if (world.means(token)) {
      return world.of(token);
    }
    if (discourse.refers(graph, token)) {
      return discourse
          .pronoun(graph, token, this)
          .map(s -> taken(s, token, graph.token(token).span()))
          .orElse(List.of());
    }
    if (graph.verb(token)) {
      return clause(token);
    }
    int name = Described.name(graph, mentions, knowledge, token);
    if (name >= 0) {
      return of(name);
    }
    List<Referent> called = Allies.called(graph, token, knowledge.words(), this);
    if (!called.isEmpty()) {
      return called;
    }
    List<Referent> predicated = Predicated.by(graph, token, knowledge, this);
    if (!predicated.isEmpty()) {
      return predicated.stream().map(p -> p.at(token, graph)).toList();
    }
    String lemma = graph.lemma(token);
    List<Referent> owners = owners(token);
    if (this.owners.meant(token, owners)) {
      List<Referent> spelled = of(SpelledOut.of(graph, mentions, knowledge.words(), token));
      if (spelled.size() > 2 && spelled.stream().allMatch(Referent::entity)) {
        return spelled;
      }
      List<Referent> states =
          owners.stream().filter(Referent::actor).map(o -> state(o, lemma)).toList();
      if (!states.isEmpty()) {
        return states.stream().map(s -> s.at(token, graph)).toList();
      }
    }
    List<Referent> members =
        knowledge.words().is(lemma, "membernoun") ? this.members.of(token) : List.<Referent>of();
    if (!members.isEmpty()) {
      return members;
    }
    Optional<Seen> spokenOf = discourse.definite(graph, token, this);
    if (spokenOf.isPresent()) {
      return taken(spokenOf.get(), token, graph.span(graph.phrase(token)));
    }
    return SpelledOut.with(
        graph,
        this,
        knowledge.words(),
        token,
        owners.isEmpty() ? eventOr(token) : described(token, owners));
  }

  /** What a pronoun takes up; of an event its words and who did it. */
  private List<Referent> taken(Seen seen, int token, Span span) {
    List<Referent> owners =
        seen.owners().stream().map(o -> referent(o, token, span, List.of())).toList();
    return seen.targets().stream().map(t -> referent(t, token, span, owners)).toList();
  }

  /** "This support", "such a move" are their doers' as what they take up was. */
  private List<Referent> eventOr(int token) {
    Optional<Antecedent> event =
        Events.points(graph, token) || discourse.again(graph, token)
            ? discourse.event(graph, token, this)
            : Optional.empty();
    Span span = graph.span(graph.phrase(token));
    List<Referent> owners =
        event.map(Antecedent::owners).orElse(List.of()).stream()
            .map(o -> referent(o, token, span, List.of()))
            .filter(Referent::actor)
            .toList();
    return event
        .map(Antecedent::label)
        .filter(label -> bare(token) && label.endsWith(" " + graph.token(token).form()))
        .map(label -> List.of(referent(new Target.Phrase(label), token, span, owners)))
        .orElseGet(() -> described(token, owners));
  }

  /** "These efforts", of which only an earlier phrase says what they are. */
  private boolean bare(int token) {
    return graph.children(token).stream().allMatch(c -> graph.is(c, "det", "relcl", "punct"));
  }

  private List<Referent> named(int token, List<Mention> named) {
    Span span = named.get(0).span();
    for (Mention mention : named) {
      span = span.cover(mention.span());
    }
    List<Referent> all = new ArrayList<>();
    for (Mention mention : named) {
      List<Target.Entity> members = discourse.members(mention.entity());
      if (this.members.spelledOut(token, members)
          && knowledge.words().is(graph.lemma(token), "membernoun")) {
        return members.stream().map(m -> referent(m, token, mention.span(), List.of())).toList();
      }
      if (Referent.means(all, mention.entity())) {
        continue;
      }
      all.add(referent(mention.entity(), token, mention.span(), owners.behind(token, mention)));
    }
    if (knowledge.words().is(graph.lemma(token), "membernoun") && graph.pos(token).endsWith("S")) {
      // "EU member states, including Italy": what is said of the group is said of Italy.
      of(SpelledOut.of(graph, mentions, knowledge.words(), token)).stream()
          .filter(Referent::actor)
          .filter(r -> !Referent.means(all, r.target()))
          .forEach(all::add);
    }
    return all;
  }

  private List<Referent> described(int token, List<Referent> owners) {
    Span span = graph.span(graph.phrase(token));
    boolean actor = knowledge.actorNoun(graph, token) || knowledge.stranger(graph, token);
    boolean program =
        knowledge.words().is(graph.lemma(token), "program")
            && owners.stream().anyMatch(Referent::entity);
    List<Referent> all = new ArrayList<>();
    for (PhraseLabels.Label label : labels.of(token)) {
      if (program) {
        for (Programs.Own own : Programs.of(label.text(), owners, knowledge)) {
          all.add(referent(own.program(), token, span, own.owners(), actor));
        }
      } else {
        String text = homeland.label(token, label.text());
        all.add(referent(new Target.Phrase(text), token, span, owners, actor));
      }
    }
    return all;
  }

  private List<Referent> clause(int verb) {
    Span span = graph.span(graph.phrase(verb));
    return List.of(referent(new Target.Phrase(labels.clause(verb)), verb, span, List.of(), false));
  }

  /** The actors that a noun's phrase names as its doer, holder or participants. */
  List<Referent> owners(int token) {
    return owners.of(token);
  }

  /** "The Clinton administration" and "his country" are the state that Clinton leads. */
  private Referent state(Referent owner, String noun) {
    if (!owner.kind().equals("Person")
        || !knowledge.words().is(noun, "cabinet") && !Owners.HOME.contains(noun)) {
      return owner;
    }
    return discourse
        .stateOf((Target.Entity) owner.target())
        .map(s -> referent(s, owner.head(), owner.span(), List.of()))
        .orElse(owner);
  }

  private Referent referent(Target target, int head, Span span, List<Referent> owners) {
    boolean actor =
        target instanceof Target.Entity entity
            ? knowledge.vocabulary().isA(entity.kind(), "Actor")
            : graph.pronoun(head)
                ? PronounFit.acts(knowledge, target.label())
                : knowledge.actorPhrase(target.label());
    return referent(target, head, span, owners, actor);
  }

  private Referent referent(
      Target target, int head, Span span, List<Referent> owners, boolean actor) {
    return new Referent(target, head, span, graph.text(span), actor, owners);
  }
}
