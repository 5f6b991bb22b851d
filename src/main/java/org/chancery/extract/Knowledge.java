package org.chancery.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.claim.Ids;
import org.chancery.claim.Target;
import org.chancery.names.Gazetteer;
import org.chancery.names.NameIndex;
import org.chancery.ontology.ConfigFiles;
import org.chancery.ontology.Vocabulary;

/**
 * What reading rests on: ontology, gazetteer, word classes, lexicon, cues and circumstances, loaded
 * once.
 */
record Knowledge(
    Vocabulary vocabulary,
    Gazetteer gazetteer,
    NameIndex names,
    WordClasses words,
    Lexicon lexicon,
    ReferenceWords reference,
    CueLexicon cues,
    QuantityWords quantities,
    Circumstances circumstances,
    NameSigns signs,
    GivenNames given) {

  private static final Pattern PASSING =
      Pattern.compile(
          "(?i)\\b(unlawful|illegal|illicit|ballistic|development|advanced|growing|clandestine|secret"
              + "|prohibited|banned|ongoing|entire|so-called|own|burgeoning|expanding|alleged"
              + "|controversial|military-grade) ");

  /** Names of days, and of what happens and is not done. */
  private static final Pattern DATED =
      Pattern.compile(
          "(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july"
              + "|august|september|october|november|december|war|day|week|year|century|summit|way");

  private static final List<String> SPOTS = List.of("State", "Place", "Facility");

  private static final Pattern DATE =
      Pattern.compile(
          "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July"
              + "|August|September|October|November|December|(?:1[5-9]|20)\\d\\d");

  static Knowledge load(ConfigFiles files) {
    Vocabulary vocabulary = Vocabulary.load(files);
    Gazetteer gazetteer = Gazetteer.load(files);
    WordClasses words = WordClasses.load(files);
    Lexicon lexicon = Lexicon.load(files, vocabulary, words);
    ReferenceWords reference = ReferenceWords.load(files);
    return new Knowledge(
        vocabulary,
        gazetteer,
        new NameIndex(gazetteer, files),
        words,
        lexicon,
        reference,
        CueLexicon.load(files),
        QuantityWords.load(files),
        Circumstances.load(files, vocabulary, words),
        NameSigns.load(files, vocabulary),
        GivenNames.of(gazetteer, words, reference));
  }

  /** Whether a word is of a class: built in, of the ontology (upper case), or of the word lists. */
  boolean isOfClass(SentenceGraph graph, Referents referents, int token, String name) {
    switch (name) {
      case "any":
        return true;
      case "actor":
        return referents.of(token).stream().anyMatch(Referent::actor);
      case "entity":
        return referents.of(token).stream().anyMatch(Referent::entity);
      case "tied":
        return tied(graph, referents, token);
      case "spot":
        return spot(graph, referents, token);
      case "league":
        return Leagues.is(graph, referents, words, vocabulary, token);
      case "phrase":
        return referents.of(token).stream().noneMatch(Referent::entity);
      case "event":
        return !lexicon.senses('n', graph.lemma(token)).isEmpty()
            || words.is(graph.lemma(token), "act");
      default:
        return Character.isUpperCase(name.charAt(0))
            ? referents.of(token).stream()
                .anyMatch(r -> r.entity() && vocabulary.isA(r.kind(), name))
            : words.is(graph.lemma(token), name)
                || name.equals("arms") && mark(graph.token(token).form())
                || words.kinds(name).stream()
                    .anyMatch(kind -> isOfClass(graph, referents, token, kind));
    }
  }

  /**
   * Whether a phrase says where: a known place, what the words call one, or a name that nothing
   * says the kind of, as most camps, islands and villages are.
   */
  private boolean spot(SentenceGraph graph, Referents referents, int token) {
    if (referents.of(token).stream().anyMatch(Referent::entity)) {
      return referents.of(token).stream()
          .filter(Referent::entity)
          .anyMatch(r -> SPOTS.stream().anyMatch(kind -> vocabulary.isA(r.kind(), kind)));
    }
    return graph.pos(token).startsWith("NNP") && !DATED.matcher(graph.lemma(token)).matches()
        || words.is(graph.lemma(token), "location") && tied(graph, referents, token);
  }

  /**
   * "J-10C", "T-55s": what is called so is mostly a weapon; groups of states and illnesses are not.
   */
  private static boolean mark(String form) {
    return Spelled.as(
        "(?!(?:G|P|B|E|COVID|Covid)-)\\p{Lu}[\\p{L}]{0,3}-\\d{1,4}[A-Z]{0,3}s?", form);
  }

  /** Whether a phrase has to do with somebody known: names, owners, or a name inside it. */
  private static boolean tied(SentenceGraph graph, Referents referents, int token) {
    int first = graph.firstConjunct(token);
    if (first != token && graph.child(token, "det", "poss") < 0) {
      return tied(graph, referents, first);
    }
    return !referents.world().means(token)
            && referents.of(token).stream()
                .anyMatch(
                    r ->
                        r.entity()
                            || r.actor()
                            || r.owners().stream()
                                .anyMatch(o -> !referents.world().means(o.head())))
        || graph.phrase(token).stream()
            .anyMatch(i -> !referents.namedAt(i).isEmpty() && !graph.inClause(i, token));
  }

  /** Whether a common noun names somebody who can act: allies, countries, troops, the council. */
  boolean actorNoun(SentenceGraph graph, int token) {
    if (graph.lemma(token).equals("opposition")
        && graph.children(token, "prep").stream().anyMatch(p -> graph.lemma(p).equals("to"))) {
      return false;
    }
    return words.is(graph.lemma(token), "actornoun")
        || words.is(graph.lemma(token), "membernoun")
        || words.is(graph.lemma(token), "government");
  }

  /** A name that nothing says the kind of: mostly of a person, a body or a firm. */
  boolean stranger(SentenceGraph graph, int token) {
    return Strangers.is(graph, token, words) && !DATED.matcher(graph.lemma(token)).matches();
  }

  /** Whether a word is a day, a month or a year, which nothing is done to: "a ban on 2 May". */
  static boolean dated(SentenceGraph graph, int token) {
    return dated(graph.token(token).form());
  }

  static boolean dated(String word) {
    return DATE.matcher(word).matches();
  }

  boolean actorPhrase(String label) {
    String last = label.substring(label.lastIndexOf(' ') + 1);
    return words.is(last, "actornoun") || words.is(last.replaceAll("(ie)?s$", ""), "actornoun");
  }

  boolean programNoun(SentenceGraph graph, int token) {
    return words.is(graph.lemma(token), "ownprogram");
  }

  /**
   * The program that a phrase names, by its canonical name: "North Korea's unlawful ballistic
   * missile programs" is the North Korean missile program.
   */
  Target.Entity program(String phrase) {
    String label =
        PASSING.matcher(phrase).replaceAll("").replaceFirst("(?i)program(me)?s?$", "program");
    if (label.toLowerCase(Locale.ROOT).contains("nuclear")) {
      label = label.replaceFirst("(?i) weapons? ", " ");
    }
    return names.lookup(label).stream()
        .map(c -> c.entry().target())
        .filter(t -> vocabulary.isA(t.kind(), "Program"))
        .findFirst()
        .orElse(new Target.Entity(Ids.slug(label), label, programKind(label), Optional.empty()));
  }

  private static String programKind(String label) {
    String lower = label.toLowerCase(Locale.ROOT);
    if (lower.contains("capabilit") || lower.contains("arsenal")) {
      return "Capability";
    }
    if (lower.contains("nuclear")) {
      return "NuclearProgram";
    }
    if (lower.contains("missile")) {
      return "MissileProgram";
    }
    return lower.contains("space") || lower.contains("satellite") ? "SpaceProgram" : "Program";
  }

  /** The adjective of a place ("North Korean"), or the name itself. */
  String adjective(Target.Entity entity) {
    return gazetteer.byId(entity.id()).map(gazetteer::demonymOf).orElse(entity.label());
  }

  /** Whether subject and object are of the kinds that the ontology gives the relation. */
  boolean fits(Reading reading) {
    return vocabulary
        .find(reading.template().relation())
        .map(r -> fits(reading.subject(), r.domains()) && fits(reading.object(), r.ranges()))
        .orElse(true);
  }

  private boolean fits(Referent referent, Set<String> kinds) {
    return !referent.entity() || kinds.stream().anyMatch(k -> vocabulary.isA(referent.kind(), k));
  }

  /** The body that a numbered resolution comes from. */
  List<Target.Entity> issuer(Target.Entity entity) {
    String council = "UN Security Council";
    return entity.kind().equals("Resolution") && entity.label().startsWith(council)
        ? gazetteer.byId(Ids.slug(council)).map(e -> e.target()).stream().toList()
        : List.of();
  }

  /** The state that a person, body or program of the gazetteer belongs to. */
  Optional<Target.Entity> stateOf(String id) {
    return gazetteer.byId(id).flatMap(e -> e.state()).flatMap(gazetteer::byId).map(e -> e.target());
  }

  List<Target.Entity> members(Target.Entity entity) {
    return gazetteer.byId(entity.id()).map(e -> e.members()).orElse(List.of()).stream()
        .flatMap(id -> gazetteer.byId(id).stream())
        .map(e -> e.target())
        .toList();
  }

  boolean anyOf(String lemma, Set<String> classes) {
    return classes.stream().anyMatch(c -> words.is(lemma, c));
  }
}
