package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.claim.Target;

/**
 * Reads who holds which office from the words beside people's names. Of whom an office is, its own
 * words say, else what is known of the person, else the name or heading it stands under.
 */
final class Offices {
  private static final Template HOLDS = Template.parse("holdsOffice(subj, of)");
  private static final List<String> BODIES =
      List.of(
          "Alliance",
          "InternationalOrganization",
          "Bloc",
          "NonStateGroup",
          "State",
          "HistoricalState",
          "Place");
  private static final Set<String> OF_STATES =
      Set.of(
          "president",
          "minister",
          "premier",
          "chancellor",
          "king",
          "queen",
          "emperor",
          "monarch",
          "ruler",
          "dictator",
          "pm",
          "fm",
          "vp",
          "prince",
          "strongman",
          "emir",
          "sultan",
          "shah");

  static final Set<String> PORTFOLIOS =
      Set.of(
          "state",
          "staff",
          "defense",
          "defence",
          "treasury",
          "interior",
          "justice",
          "energy",
          "commerce",
          "war",
          "finance",
          "affair",
          "affairs",
          "security",
          "intelligence",
          "trade");

  private final Knowledge knowledge;

  Offices(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  List<Reading> read(SentenceGraph graph, Mentions mentions, Referents referents) {
    List<Reading> all = new ArrayList<>();
    for (Mention person : mentions.all()) {
      if (person.entity().kind().equals("Person")) {
        all.addAll(of(graph, mentions, referents, person));
      }
    }
    return all;
  }

  private List<Reading> of(
      SentenceGraph graph, Mentions mentions, Referents referents, Mention person) {
    List<Reading> all = new ArrayList<>();
    Optional<Referent> before = Optional.empty();
    for (Titles.Title title : titles(graph, mentions, person)) {
      Optional<Referent> body =
          own(graph, mentions, referents, title)
              .or(() -> known(referents, person))
              .or(last(before))
              .or(() -> Secretaries.state(graph, title.noun(), person, knowledge))
              .or(() -> around(graph, mentions, referents, title, person));
      before = body.isPresent() ? body : before;
      body.filter(b -> !Senators.sits(graph, title.noun(), b))
          .filter(b -> OfficeBodies.governs(graph, title, b))
          .map(b -> reading(graph, mentions, referents, title, person, b))
          .ifPresent(all::add);
    }
    return all;
  }

  private static java.util.function.Supplier<Optional<Referent>> last(Optional<Referent> body) {
    return () -> body;
  }

  private static Reading reading(
      SentenceGraph graph,
      Mentions mentions,
      Referents referents,
      Titles.Title title,
      Mention person,
      Referent body) {
    return new Reading(
        "office.title",
        title.noun(),
        HOLDS,
        referents.namedAt(person.head()).get(0),
        body,
        Optional.of(
            new Reading.Theme(words(graph, mentions, title), graph.token(title.noun()).span())),
        Optional.empty());
  }

  private List<Titles.Title> titles(SentenceGraph graph, Mentions mentions, Mention person) {
    List<Titles.Title> all = new ArrayList<>(new Titles(graph, mentions, knowledge).of(person));
    int parsed = parsed(graph, person.head());
    if (parsed >= 0 && all.stream().noneMatch(t -> t.noun() == parsed)) {
      var words = graph.phrase(parsed);
      int last =
          Math.min(words.length() - 1, person.head() > parsed ? person.first() - 1 : graph.size());
      all.add(new Titles.Title(parsed, words.nextSetBit(0), last));
    }
    return all;
  }

  /** What the parse makes an office of a name: a modifier or apposition, or "the reign of". */
  private int parsed(SentenceGraph graph, int person) {
    for (int child : graph.children(person, "compound", "nmod", "nn", "appos")) {
      if (knowledge.words().is(graph.lemma(child), "office")) {
        return child;
      }
    }
    int head = graph.head(person);
    if (head < 0) {
      return -1;
    }
    int reign = graph.is(person, "pobj") ? graph.head(head) : head;
    if (reign >= 0
        && graph.is(person, "pobj", "poss")
        && (graph.is(person, "poss") && !named(graph, reign) || graph.lemma(head).equals("of"))
        && knowledge.words().is(graph.lemma(reign), "reign")) {
      return reign;
    }
    if (graph.is(person, "appos") && knowledge.words().is(graph.lemma(head), "office")
        || graph.is(person, "compound", "nmod", "nn")
            && knowledge.words().is(graph.lemma(head), "cabinet")
            && !named(graph, head)) {
      return head;
    }
    // "Head of the Foreign Affairs Committee Leonid Slutsky said": two subjects, says the parse.
    return graph.children(head, "nsubj").stream()
        .filter(sibling -> sibling < person && knowledge.words().is(graph.lemma(sibling), "office"))
        .findFirst()
        .orElse(-1);
  }

  /** "The Ruto administration" is a name of the state's government, and tells no office. */
  private static boolean named(SentenceGraph graph, int cabinet) {
    return Spelled.as("administration|regime", graph.lemma(cabinet));
  }

  /** Whose office it is by its own words: what it is of, whose it is, a name before it. */
  private Optional<Referent> own(
      SentenceGraph graph, Mentions mentions, Referents referents, Titles.Title title) {
    List<Referent> named = new ArrayList<>();
    for (boolean after : List.of(true, false)) {
      for (Mention mention : mentions.all()) {
        boolean beside = after ? mention.first() > title.noun() : mention.last() < title.noun();
        if (beside
            && !partOfWord(graph, mentions, mention)
            && !(after && sent(graph, title, mention))
            && !(!after && postedTo(graph, title, mention))
            && mention.first() >= title.first()
            && mention.last() <= title.last()) {
          referents.namedAt(mention.head()).stream()
              .filter(r -> body(r.kind()))
              .forEach(named::add);
        }
      }
    }
    Optional<Referent> ministry =
        named.stream().filter(r -> r.kind().equals("GovernmentBody")).findFirst();
    OfficeBodies bodies = new OfficeBodies(graph, mentions, knowledge, referents);
    return ministry
        .or(() -> bodies.longer(title))
        .or(() -> named.stream().findFirst())
        .or(
            () ->
                referents.of(graph.children(title.noun(), "poss")).stream()
                    .filter(r -> body(r.kind()))
                    .findFirst())
        .or(() -> bodies.after(title))
        .or(() -> bodies.before(title))
        .or(() -> bodies.ofOwner(title));
  }

  /** "The Greek ambassador to Kenya" is of Greece. */
  private static boolean sent(SentenceGraph graph, Titles.Title title, Mention mention) {
    return Spelled.as("ambassador|envoy|representative|attaché|emissary", graph.lemma(title.noun()))
        && Spelled.as("to|in", graph.lemma(title.noun() + 1))
        && !mention.entity().kind().equals("Person")
        && mention.first() > title.noun();
  }

  /** "Kenya's UN ambassador" is Kenya's. */
  private static boolean postedTo(SentenceGraph graph, Titles.Title title, Mention mention) {
    return graph.lemma(title.noun()).equals("ambassador")
        && mention.entity().kind().equals("InternationalOrganization")
        && mention.last() == title.noun() - 1;
  }

  /**
   * "American" in "the Ibero-American bloc" is no name of a state, and "the Iran-backed ruler" not
   * Iran's.
   */
  private static boolean partOfWord(SentenceGraph graph, Mentions mentions, Mention mention) {
    int hyphen = mention.first() - 1;
    int next = mention.last() + 1;
    return hyphen > 0
            && graph.token(hyphen).form().equals("-")
            && mentions.covering(hyphen - 1).isEmpty()
        || HyphenWords.is(graph, mention.head())
        || next + 1 < graph.size()
            && graph.token(next).form().equals("-")
            && graph.pos(next + 1).equals("VBN");
  }

  private boolean body(String kind) {
    return kind.equals("GovernmentBody")
        || BODIES.stream().anyMatch(b -> knowledge.vocabulary().isA(kind, b));
  }

  private Optional<Referent> known(Referents referents, Mention person) {
    return referents.stateOf(person.entity()).map(s -> at(s, person));
  }

  /** "Met President Roe in Fiji", "talks in Fiji with President Roe", a section on Fiji. */
  private Optional<Referent> around(
      SentenceGraph graph,
      Mentions mentions,
      Referents referents,
      Titles.Title title,
      Mention person) {
    String noun = graph.lemma(title.noun());
    if (!OF_STATES.contains(noun) && !knowledge.words().is(noun, "reign")) {
      return Optional.empty();
    }
    List<Target.Entity> heading = referents.topic().heading(graph.sentence());
    if (heading.size() == 1) {
      return Optional.of(at(heading.get(0), person));
    }
    return mentions.all().stream()
        .filter(m -> m.last() < title.first() && m.entity().kind().equals("State"))
        .reduce((a, b) -> b)
        .flatMap(m -> referents.namedAt(m.head()).stream().findFirst())
        .or(() -> referents.topic().about(graph.sentence()).map(s -> at(s, person)));
  }

  private static Referent at(Target.Entity state, Mention person) {
    return new Referent(state, person.head(), person.span(), "", true, List.of());
  }

  /** The office's words without names and articles. */
  private static String words(SentenceGraph graph, Mentions mentions, Titles.Title title) {
    StringBuilder words = new StringBuilder();
    for (int i = title.first(); i <= title.noun(); i++) {
      boolean plain = !Spelled.as("DT|POS|PRP\\$|RB|VB.*", graph.pos(i)) || i == title.noun();
      if (plain
          && mentions.covering(i).isEmpty()
          && Spelled.as(".*\\p{L}.*", graph.token(i).form())) {
        words.append(words.length() > 0 ? " " : "").append(graph.token(i).form());
      }
    }
    return words.toString();
  }
}
