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
  private static final Set<String> LISTING = Set.of("including", "include", "such", "as", "like");
  private static final Set<String> OWN =
      Set.of("subj", "obj", "by", "attr", "mod", "including", "is", "poss", "dem", "adv", "prt");
  private static final List<String> OF_THE_INNER =
      List.of("with", "between", "among", "on", "against", "to", "for", "from");
  private static final Set<String> DEFINITE =
      Set.of(
          "the", "this", "such", "these", "first", "second", "third", "fourth", "fifth", "sixth",
          "latest", "last");
  private static final List<String> WAYS = List.of("from", "to", "for");
  private static final int DEPTH = 4;

  private final SentenceGraph graph;
  private final Mentions mentions;
  private final Knowledge knowledge;
  private final WordClasses words;
  private final Subjects subjects;

  NounFrames(SentenceGraph graph, Mentions mentions, Knowledge knowledge, Subjects subjects) {
    this.knowledge = knowledge;
    this.graph = graph;
    this.mentions = mentions;
    this.words = knowledge.words();
    this.subjects = subjects;
  }

  /** The frames of a noun: one for each coordinated modifier ("missile and nuclear programs"). */
  List<Frame> of(int noun) {
    List<Integer> modifiers = new ArrayList<>();
    List<Integer> names = new ArrayList<>();
    for (int child : graph.children(noun, "amod", "compound", "nmod", "nn")) {
      for (int each : graph.coordination(child)) {
        (owner(each) ? names : modifiers).add(each);
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
    return facets(modifiers).map(own -> frame(noun, roles, own)).toList();
  }

  /** Whether a modifier names somebody or some place whose thing the noun is. */
  private boolean owner(int modifier) {
    return mentions.headedAt(modifier).stream()
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
    return new Frame(noun, 'n', own.all());
  }

  private Frame pairFrame(int noun, List<Integer> modifiers, List<Integer> group) {
    Roles roles = new Roles(graph, subjects);
    roles.prepositions(noun);
    roles.put("mod", modifiers);
    roles.put("between", group);
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

  private Roles roles(int noun, List<Integer> names, int depth) {
    Roles roles = new Roles(graph, subjects);
    roles.put("poss", subjects.owners(noun));
    roles.put("dem", names);
    roles.prepositions(noun);
    for (int inner : roles.get("of")) {
      roles.missingPrepositions(inner, OF_THE_INNER);
    }
    for (String way : WAYS) {
      for (int inner : roles.get(way)) {
        roles.missingPrepositions(inner, WAYS);
      }
    }
    roles.put("subj", roles.get("by"));
    roles.put("subj", roles.get("poss"));
    roles.put("subj", names);
    inherit(noun, roles, depth);
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
    for (int clause : graph.children(noun, "acl", "relcl")) {
      if (graph.pos(clause).equals("VB")) {
        roles.clause(clause, "xcomp");
      }
    }
    return roles;
  }

  /**
   * What a noun takes from its place: of a copula or apposition the other side, of a light verb
   * ("provide support to") its subject and prepositions, of a list its head's ("aid, including
   * training").
   */
  private void inherit(int noun, Roles roles, int depth) {
    int first = graph.firstConjunct(noun);
    int head = graph.head(first);
    if (head < 0 || depth == 0) {
      return;
    }
    switch (graph.relation(first)) {
      case "attr", "oprd" -> holder(subjects.surface(head), roles);
      case "appos" -> holder(List.of(head), roles);
      case "dobj", "nsubjpass" -> fromVerb(noun, head, roles, depth);
      case "pobj" -> fromPhrase(head, roles, depth);
      case "nsubj" -> fromClause(head, roles);
      default -> {}
    }
  }

  private static void holder(List<Integer> holder, Roles roles) {
    roles.put("is", holder);
    roles.putIfAbsent("subj", holder);
  }

  private void fromVerb(int noun, int verb, Roles roles, int depth) {
    if (!graph.verb(verb)) {
      return;
    }
    if (words.is(graph.lemma(verb), "contain")) {
      for (int whole : subjects.surface(verb)) {
        if (graph.noun(whole) && whole != noun) {
          take(whole, roles, depth);
        }
      }
    }
    if (words.is(graph.lemma(verb), "undergo")) {
      Roles outer = new Roles(graph, subjects);
      outer.prepositions(verb);
      roles.putIfAbsent("subj", outer.get("by"));
      roles.putIfAbsent("subj", outer.get("from"));
      roles.putIfAbsent("to", outer.get("to"));
      roles.putIfAbsent("on", roles.has("to") ? List.of() : subjects.surface(verb));
    } else if (words.is(graph.lemma(verb), "light")) {
      Roles outer = new Roles(graph, subjects);
      doer(verb, outer);
      outer.prepositions(verb);
      roles.putIfAbsent("subj", outer.get("subj"));
      outer.all().forEach((role, more) -> takeOver(role, more, roles));
    }
  }

  /**
   * Of a noun that is a subject: "Talks are under way between Iran and Oman"; those named in "Its
   * members include Chad" are what the noun says.
   */
  private void fromClause(int verb, Roles roles) {
    if (!graph.verb(verb)) {
      return;
    }
    if (words.is(graph.lemma(verb), "contain")) {
      roles.putIfAbsent("is", subjects.objects(verb));
    }
    for (int named : graph.children(verb, "attr")) {
      if (!mentions.headedAt(named).isEmpty()) {
        roles.putIfAbsent("is", graph.coordination(named));
      }
    }
    if (!roles.has("subj") && !roles.has("between")) {
      Roles outer = new Roles(graph, subjects);
      outer.prepositions(verb);
      for (int preposition : graph.children(verb, "prep")) {
        graph.objects(preposition).forEach(outer::prepositions);
      }
      outer.get("between").forEach(b -> roles.put("between", List.of(b)));
      outer.get("among").forEach(b -> roles.put("among", List.of(b)));
    }
  }

  private void fromPhrase(int preposition, Roles roles, int depth) {
    int above = graph.head(preposition);
    if (above < 0) {
      return;
    }
    String lemma = graph.lemma(preposition);
    if (lemma.equals("as") && graph.verb(above)) {
      List<Integer> objects = subjects.objects(above);
      List<Integer> doers = subjects.surface(above);
      boolean opening = doers.stream().anyMatch(d -> d > preposition) && preposition < above;
      roles.put("is", objects.isEmpty() || opening ? doers : objects);
    }
    if (graph.verb(above)) {
      if (lemma.equals("with") && words.is(graph.lemma(above), "light")) {
        roles.putIfAbsent("to", subjects.objects(above));
      }
      if (words.is(lemma, "role") || words.is(graph.lemma(above), "result")) {
        roles.putIfAbsent("subj", subjects.surface(above));
      }
    } else if (graph.noun(above) && LISTING.contains(lemma)) {
      take(above, roles, depth);
    } else if (graph.noun(above) && words.is(graph.lemma(above), "carrier")) {
      Roles outer = roles(above, List.of(), depth - 1);
      roles.putIfAbsent("subj", outer.get("subj"));
      outer.all().forEach((role, more) -> takeOver(role, more, roles));
    }
  }

  /** Takes over the arguments of another noun: of the whole for its part. */
  private void take(int whole, Roles roles, int depth) {
    List<Integer> names =
        graph.children(whole, "nmod", "compound").stream().filter(this::owner).toList();
    Roles outer = roles(whole, names, depth - 1);
    roles.putIfAbsent("subj", outer.get("subj"));
    outer.all().forEach((role, more) -> takeOver(role, more, roles));
  }

  private static void takeOver(String role, List<Integer> more, Roles roles) {
    if (!OWN.contains(role) && !role.equals("of")) {
      roles.putIfAbsent(role, more);
    }
  }

  /** Fills in who does what a verb says, by voice, and to whom it is given. */
  void doer(int verb, Roles roles) {
    if (subjects.passive(verb)) {
      for (int agent : graph.children(verb, "agent", "prep")) {
        if (graph.lemma(agent).equals("by")) {
          roles.put("subj", graph.objects(agent));
        }
      }
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
