package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.claim.Target;
import org.chancery.text.ParsedDocument;

/**
 * What a document has spoken of so far, and so what its pronouns, "the two countries", "the
 * resolution" and "such aid" mean. Rules, best first, no training.
 */
final class Discourse {
  private static final Set<String> OURS =
      Set.of("country", "nation", "government", "state", "side", "capital", "leader", "people");

  private final Knowledge knowledge;
  private final MentionFinder finder;
  private final Memory memory = new Memory();
  private final Pronouns pronouns;
  private final Groups groups;
  private final Definites definites;
  private final Events events;
  private final Speakers speakers;
  private final Sanctioned sanctioned;
  private final Joined joined;
  private final OwnBody body;

  Discourse(Knowledge knowledge, ParsedDocument document, MentionFinder finder) {
    this.knowledge = knowledge;
    this.finder = finder;
    this.pronouns = new Pronouns(knowledge, memory);
    this.speakers = new Speakers(knowledge, memory, finder, document);
    this.sanctioned = new Sanctioned(finder.topic().home());
    this.body = new OwnBody(knowledge);
    this.joined = new Joined(knowledge, body);
    this.groups =
        new Groups(knowledge, memory, this::counted, speakers::party, this::parties, speakers);
    this.definites = new Definites(knowledge, memory, speakers::party, body);
    this.events = new Events(knowledge);
  }

  /** Takes in a sentence that has been read. */
  void observe(SentenceGraph graph, Referents referents, List<Reading> readings) {
    body.observe(graph, referents);
    events.observe(graph, referents, readings);
    speakers.observe(graph, referents);
    sanctioned.observe(graph, referents, readings);
    joined.observe(graph, referents, readings);
    memory.add(
        new Salience(knowledge, graph, referents, memory.now()).between(0, graph.size(), -1));
  }

  /** Whom the document's sanctions are laid on. */
  Sanctioned sanctioned() {
    return sanctioned;
  }

  /** What a sentence on joining and leaving means that does not say. */
  Joined joined() {
    return joined;
  }

  /** Whom the document and its sections are about. */
  Topic topic() {
    return finder.topic();
  }

  /** The document's own speakers; empty for prose in nobody's name. */
  List<Target> own() {
    return speakers.own();
  }

  /** Who says a word: who is quoted, or in whose name a text speaks; empty when nobody is known. */
  List<Target> speaking(SentenceGraph graph, int token, Referents referents) {
    return speakers.speaking(graph, token, referents);
  }

  /** The document's direct speech. */
  Quotations quotations() {
    return speakers.quotations();
  }

  /** Whether a word that is no noun takes up something said before. */
  boolean refers(SentenceGraph graph, int token) {
    return graph.pronoun(token)
        || !graph.noun(token)
            && (groups.refers(graph, token)
                || Events.points(graph, token)
                || reciprocal(graph, token)
                || ordinal(graph, token));
  }

  private static boolean ordinal(SentenceGraph graph, int token) {
    return Set.of("former", "latter").contains(graph.lemma(token))
        && graph.is(token, "nsubj", "nsubjpass", "dobj", "pobj", "poss");
  }

  /** "Each other", "one another", whichever of the two words the parse made the head. */
  private static boolean reciprocal(SentenceGraph graph, int token) {
    String before = token == 0 ? "" : form(graph, token - 1);
    String form = form(graph, token);
    String after = token + 1 < graph.size() ? form(graph, token + 1) : "";
    return form.equals("other") && before.equals("each")
        || form.equals("another") && before.equals("one")
        || form.equals("each") && after.equals("other")
        || form.equals("one") && after.equals("another");
  }

  private static String form(SentenceGraph graph, int token) {
    return graph.token(token).form().toLowerCase(Locale.ROOT);
  }

  /**
   * What a pronoun or other word that takes up something said before stands for: things, or words
   * with their owners for events; empty when unknown.
   */
  Optional<Seen> pronoun(SentenceGraph graph, int token, Referents referents) {
    String lemma = Speakers.lemma(graph, token);
    if (Speakers.PLURAL.contains(lemma) || Speakers.SINGULAR.contains(lemma)) {
      return group(speakers.meaning(graph, token, referents), token);
    }
    if (Pronouns.SINGULAR.contains(lemma)
        || Pronouns.PLURAL.contains(lemma)
        || Pronouns.PERSON.contains(lemma)) {
      return pronouns.meaning(graph, token, referents);
    }
    if (lemma.startsWith("who") || lemma.equals("which")) {
      return relative(graph, token, referents);
    }
    if (reciprocal(graph, token)) {
      return pronouns.reciprocal(graph, token, referents);
    }
    if (ordinal(graph, token)) {
      return definites.meaning(graph, token, referents);
    }
    if (groups.refers(graph, token)) {
      return group(groups.meaning(graph, token, referents), token);
    }
    return Events.points(graph, token)
        ? event(graph, token, referents).map(e -> seen(e, token))
        : Optional.empty();
  }

  /** "whose", or a relative pronoun that its clause's parse did not tie to its noun. */
  private Optional<Seen> relative(SentenceGraph graph, int token, Referents referents) {
    for (int i = token; i >= 0; i = graph.head(i)) {
      if (graph.is(i, "relcl") && graph.head(i) >= 0) {
        return group(referents.of(graph.head(i)).stream().map(Referent::target).toList(), token);
      }
    }
    return Optional.empty();
  }

  private Seen seen(Antecedent event, int token) {
    return new Seen(
        List.of(new Target.Phrase(event.label())),
        event.owners(),
        memory.now(),
        token,
        0,
        false,
        false);
  }

  private Optional<Seen> group(List<Target> targets, int token) {
    return targets.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Seen(targets, List.of(), memory.now(), token, 0, false, targets.size() > 1));
  }

  /**
   * What a noun phrase takes up: "the two countries", "our nations", "the regime", "its ally", "the
   * treaty"; empty for phrases that say something new.
   */
  Optional<Seen> definite(SentenceGraph graph, int token, Referents referents) {
    Optional<Seen> named = group(known(graph, token, referents), token);
    return named.isPresent() ? named : definites.meaning(graph, token, referents);
  }

  private List<Target> known(SentenceGraph graph, int token, Referents referents) {
    List<Target> treaty = finder.treaty().meaning(graph, token);
    if (!treaty.isEmpty()) {
      return treaty;
    }
    List<Target> ours = ours(graph, token, referents);
    if (!ours.isEmpty()) {
      return ours;
    }
    return groups.refers(graph, token) ? groups.meaning(graph, token, referents) : List.of();
  }

  /** "our three nations", "our government"; with one speaker "our two countries" are theirs too. */
  private List<Target> ours(SentenceGraph graph, int token, Referents referents) {
    int our = graph.child(token, "poss");
    if (our < 0
        || !Speakers.PLURAL.contains(graph.lemma(our))
            && !Speakers.SINGULAR.contains(graph.lemma(our))
        || !OURS.contains(graph.lemma(token))) {
      return List.of();
    }
    List<Target> who =
        speakers.meaning(graph, our, referents).stream()
            .flatMap(t -> speakers.party(t).stream())
            .distinct()
            .toList();
    boolean several = graph.pos(token).endsWith("S") && !graph.lemma(token).equals("people");
    if (who.size() != 1 || !several) {
      return who.size() > 1 && !several ? List.of() : who;
    }
    List<Target> both = new ArrayList<>(who);
    List<Seen> here =
        new Salience(knowledge, graph, referents, memory.now()).between(0, token, token);
    memory
        .lastDifferent(
            here,
            e -> knowledge.vocabulary().isA(e.kind(), "State") && !who.contains(e),
            1,
            Integer.MAX_VALUE)
        .forEach(both::add);
    return both;
  }

  /**
   * The members of a named group, as the text lists them; groups that it does not spell out stay.
   */
  List<Target.Entity> members(Target.Entity group) {
    return finder.members(group);
  }

  /** Those whom a number of countries may mean: the members listed, else those on record. */
  private List<Target.Entity> counted(Target.Entity group) {
    List<Target.Entity> listed = finder.members(group);
    return listed.isEmpty() ? knowledge.members(group) : listed;
  }

  /** The event that "this support" or "this" takes up again. */
  Optional<Antecedent> event(SentenceGraph graph, int token, Referents referents) {
    return events.meaning(graph, token, referents);
  }

  /** Whether a noun takes up something done without pointing at it: "the launch". */
  boolean again(SentenceGraph graph, int token) {
    return events.again(graph, token);
  }

  /** The place that "the region" means. */
  Optional<Target.Entity> place(String lemma) {
    return definites.place(lemma);
  }

  /** The states that the heading above a sentence names. */
  List<Target.Entity> heading(SentenceGraph graph) {
    return finder.topic().heading(graph.sentence());
  }

  /** The state that a person or body speaks for. */
  Optional<Target.Entity> stateOf(Target.Entity actor) {
    return finder.stateOf(actor);
  }

  /** The two states that a sentence's section is about; empty where it is not about two. */
  List<Target.Entity> parties(SentenceGraph graph) {
    return finder.topic().parties(graph.sentence());
  }

  /** The groups that a sentence spells out: "the E-3 countries (France, Germany and the UK)". */
  List<Introduction> introductions(SentenceGraph graph) {
    return finder.introduced(graph);
  }
}
