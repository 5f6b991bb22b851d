package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads nouns as predicates: "Russia's support for North Korea", "the imposition of sanctions on
 * Russia", "the U.S.-Japan alliance", "provided support to", "an ally of".
 */
final class NounFrames {
  private static final List<String> OF_THE_INNER =
      List.of("with", "between", "among", "on", "against", "to", "for", "from");
  private static final Set<String> DEFINITE =
      Set.of(
          "the", "this", "such", "these", "first", "second", "third", "fourth", "fifth", "sixth",
          "latest", "last");
  private static final List<String> VICTIMS = List.of("on", "against", "upon", "into", "of", "in");
  private static final List<String> WAYS = List.of("from", "to", "for");
  private static final int DEPTH = 4;

  private final SentenceGraph graph;
  private final Mentions mentions;
  private final Knowledge knowledge;
  private final WordClasses words;
  private final Subjects subjects;
  private final NounPlaces places;
  private final World world;
  private final Upset upset;

  NounFrames(SentenceGraph graph, Mentions mentions, Knowledge knowledge, Subjects subjects) {
    this.knowledge = knowledge;
    this.graph = graph;
    this.mentions = mentions;
    this.words = knowledge.words();
    this.subjects = subjects;
    this.world = new World(graph, mentions, knowledge);
    this.upset = new Upset(graph, words, subjects);
    this.places = new NounPlaces(graph, mentions, words, subjects, this);
  }

  /** The frames of a noun: one for each coordinated modifier ("missile and nuclear programs"). */
  List<Frame> of(int noun) {
    List<Integer> modifiers = new ArrayList<>();
    List<Integer> names = new ArrayList<>();
    List<Integer> outside = new ArrayList<>();
    for (int child : graph.children(noun, "amod", "compound", "nmod", "nn")) {
      for (int each : graph.coordination(child)) {
        boolean not =
            graph.token(each).form().toLowerCase(java.util.Locale.ROOT).startsWith("non-");
        (owner(each) ? not ? outside : names : modifiers).add(each);
        graph.children(each, "compound", "nmod", "amod").stream()
            .filter(inner -> !owner(each) && !owner(inner))
            .forEach(modifiers::add);
      }
    }
    List<List<Integer>> groups = new ArrayList<>(HyphenPairs.before(noun, graph, mentions));
    for (int name : List.copyOf(names)) {
      List<Integer> group = HyphenPairs.of(name, graph, mentions);
      if (group.size() > 1) {
        if (!groups.contains(group)) {
          groups.add(group);
        }
        names.remove(Integer.valueOf(name));
      }
    }
    if (!groups.isEmpty()) {
      return groups.stream().map(group -> pairFrame(noun, modifiers, group)).toList();
    }
    Roles roles = roles(noun, names, DEPTH);
    roles.put("non", outside);
    return facets(modifiers).map(own -> frame(noun, roles, own)).toList();
  }

  /** Whether a modifier names somebody or some place whose thing the noun is. */
  boolean owner(int modifier) {
    return world.means(modifier) || named(modifier);
  }

  /** Whether a modifier is the name of such. */
  boolean named(int modifier) {
    return !HyphenWords.is(graph, modifier)
        && mentions.headedAt(modifier).stream()
            .anyMatch(
                m ->
                    knowledge.vocabulary().isA(m.entity().kind(), "Actor")
                        || knowledge.vocabulary().isA(m.entity().kind(), "Place"));
  }

  private Frame frame(int noun, Roles roles, List<Integer> modifiers) {
    Roles own = new Roles(graph, subjects);
    roles.all().forEach(own::put);
    own.put("mod", modifiers);
    own.put("self", List.of(noun));
    own.putIfAbsent("ctx", upset.cause(noun));
    return new Frame(noun, 'n', own.all());
  }

  private Frame pairFrame(int noun, List<Integer> modifiers, List<Integer> group) {
    Roles roles = new Roles(graph, subjects);
    roles.prepositions(noun);
    roles.put("mod", modifiers);
    roles.put("between", group);
    verbs(noun, roles);
    if (words.is(graph.lemma(noun), "deed") && VICTIMS.stream().anyMatch(roles::has)) {
      // "The Anglo-French attack on Egypt" is not between the two.
      roles.put("subj", group);
    }
    return new Frame(noun, 'n', roles.all());
  }

  /** One list of modifiers for each coordinated kind-giving one; the others stand in all. */
  private Stream<List<Integer>> facets(List<Integer> modifiers) {
    List<Integer> facets =
        modifiers.stream().filter(m -> words.is(graph.lemma(m), "facet")).toList();
    boolean coordinated =
        facets.stream().anyMatch(f -> graph.is(f, "conj") || graph.child(f, "conj") >= 0);
    if (facets.size() < 2 || !coordinated) {
      return Stream.of(modifiers);
    }
    return facets.stream()
        .map(facet -> modifiers.stream().filter(m -> m == facet || !facets.contains(m)).toList());
  }

  /** The roles of a noun's own phrase and of its place. */
  Roles roles(int noun, List<Integer> names, int depth) {
    Roles roles = new Roles(graph, subjects);
    roles.put("poss", subjects.owners(noun));
    roles.put("dem", names);
    verbs(noun, roles);
    roles.prepositions(noun);
    for (String inside : List.of("of", "by", "in", "on")) {
      for (int inner : roles.get(inside)) {
        roles.missingPrepositions(inner, OF_THE_INNER);
      }
    }
    for (String way : WAYS) {
      for (int inner : roles.get(way)) {
        roles.missingPrepositions(inner, WAYS);
      }
    }
    roles.put("subj", roles.get("by"));
    roles.put("subj", roles.get("poss"));
    roles.put("subj", names);
    roles.put("subj", leaders(noun));
    ofTie(roles);
    // "Discussed the threat posed by Iran": who poses it comes before who speaks of it.
    graph.children(noun, "acl").forEach(c -> roles.putIfAbsent("subj", subjects.performers(c)));
    places.inherit(noun, roles, depth);
    for (int named : graph.children(noun, "appos")) {
      if (!mentions.headedAt(named).isEmpty()) {
        roles.putIfAbsent("is", graph.coordination(named));
      }
    }
    for (int child : graph.children(noun, "det", "nmod", "amod")) {
      if (DEFINITE.contains(graph.lemma(child))) {
        roles.put("definite", List.of(child));
      }
    }
    // "Friday's test" is as definite as "the test".
    graph.children(noun, "poss").stream()
        .filter(day -> Knowledge.dated(graph, day))
        .forEach(day -> roles.put("definite", List.of(day)));
    for (int clause : graph.children(noun, "acl", "relcl")) {
      if (graph.pos(clause).equals("VB")) {
        roles.clause(clause, "xcomp");
      } else if (graph.child(clause, "mark") >= 0) {
        roles.clause(clause, "ccomp");
      } else if (subjects.performed(clause)) {
        Roles doing = new Roles(graph, subjects);
        doer(clause, doing);
        doing.prepositions(clause);
        roles.putIfAbsent("subj", doing.get("subj"));
        doing.all().forEach((role, more) -> NounPlaces.takeOver(role, more, roles));
      }
    }
    return roles;
  }

  /** The verbs that a noun is the subject or object of. */
  private void verbs(int noun, Roles roles) {
    if (graph.is(noun, "nsubj", "nsubjpass") && graph.head(noun) >= 0) {
      roles.put("does", List.of(graph.head(noun)));
      said(graph.head(noun), roles);
    }
    if (graph.is(noun, "dobj", "nsubjpass") && graph.head(noun) >= 0) {
      roles.put("undergoes", List.of(graph.head(noun)));
    }
  }

  /**
   * "Ties are cold", "ties are likely to remain cold": what the subject of a verb is said to be.
   */
  private void said(int verb, Roles roles) {
    roles.put("does_acomp", graph.children(verb, "acomp"));
    for (int below : graph.children(verb, "acomp", "xcomp")) {
      for (int further : graph.children(below, "xcomp")) {
        roles.put("does_acomp", graph.children(further, "acomp"));
      }
      roles.put("does_acomp", graph.children(below, "acomp"));
    }
  }

  /** Who leads or does what the noun names: "Saudi-led airstrikes", "a Qatari-mediated truce". */
  private List<Integer> leaders(int noun) {
    return graph.children(noun, "nmod", "amod", "compound").stream()
        .filter(modifier -> words.is(graph.lemma(modifier), "lead"))
        .map(modifier -> HyphenPairs.joinedTo(modifier, graph))
        .filter(name -> name >= 0 && !mentions.headedAt(name).isEmpty())
        .toList();
  }

  /** "The deterioration of Turkey's relations with Egypt", "a crisis in Turkish-Egyptian ties". */
  private void ofTie(Roles roles) {
    for (String inside : List.of("of", "in")) {
      for (int inner : roles.get(inside)) {
        if (roles.has("subj") || !words.is(graph.lemma(inner), "between")) {
          continue;
        }
        HyphenPairs.before(inner, graph, mentions).stream()
            .limit(1)
            .forEach(pair -> roles.putIfAbsent("between", pair));
        roles.put("subj", subjects.owners(inner));
        roles.put("subj", graph.modifiers(inner).stream().filter(this::owner).toList());
      }
    }
  }

  /** Fills in who does what a verb says, by voice, and to whom it is given. */
  void doer(int verb, Roles roles) {
    if (subjects.passive(verb)) {
      roles.put("subj", PassiveAgents.of(graph, verb));
    } else {
      roles.put("subj", subjects.surface(verb));
    }
    for (int dative : graph.children(verb, "dative", "iobj")) {
      if (!graph.pos(dative).equals("IN") && !graph.pos(dative).equals("TO")) {
        roles.put("iobj", graph.coordination(dative));
      }
    }
  }
}
