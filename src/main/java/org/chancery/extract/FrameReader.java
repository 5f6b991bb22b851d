package org.chancery.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads frames off the parse. Passive, relative, infinitive and participial clauses come out in the
 * same roles as active ones, and nouns ("Russia's support for North Korea", "the imposition of
 * sanctions on Russia") in the same roles as verbs.
 */
final class FrameReader {
  private final SentenceGraph graph;
  private final Mentions mentions;
  private final WordClasses words;
  private final Subjects subjects;

  FrameReader(SentenceGraph graph, Mentions mentions, WordClasses words) {
    this.graph = graph;
    this.mentions = mentions;
    this.words = words;
    this.subjects = new Subjects(graph, words);
  }

  Subjects subjects() {
    return subjects;
  }

  Frame verb(int verb) {
    Map<String, List<Integer>> roles = new LinkedHashMap<>();
    List<Integer> surface = subjects.surface(verb);
    if (subjects.passive(verb)) {
      put(roles, "obj", surface);
      for (int agent : graph.children(verb, "agent", "prep")) {
        if (graph.lemma(agent).equals("by")) {
          put(roles, "subj", graph.objects(agent));
        }
      }
      for (int object : graph.children(verb, "dobj", "oprd")) {
        put(roles, "obj2", graph.coordination(object));
      }
    } else {
      put(roles, "subj", surface);
      put(roles, "obj", subjects.objects(verb));
    }
    for (int dative : graph.children(verb, "dative", "iobj")) {
      if (!graph.pos(dative).equals("IN") && !graph.pos(dative).equals("TO")) {
        put(roles, "iobj", graph.coordination(dative));
      }
    }
    clauses(verb, roles);
    prepositions(verb, roles);
    for (int object : graph.children(verb, "dobj", "attr", "nsubjpass")) {
      prepositions(
          object, roles, "to", "with", "on", "against", "from", "for", "over", "toward", "towards",
          "upon", "between", "among", "into");
    }
    for (int object : roles.getOrDefault("obj", List.of())) {
      for (int of : graph.children(object, "prep")) {
        if (graph.lemma(of).equals("of")) {
          put(roles, "obj_of", graph.objects(of));
        }
      }
      for (int modifier : graph.children(object, "nmod", "compound", "amod", "nn")) {
        put(roles, "obj_mod", graph.coordination(modifier));
      }
    }
    compound(verb, roles);
    return new Frame(verb, 'v', roles);
  }

  /** "US-allied South Korea", "Iran-backed militias": the name before the hyphen does it. */
  private void compound(int verb, Map<String, List<Integer>> roles) {
    int name = graph.child(verb, "npadvmod", "nmod", "compound", "nsubj");
    if (graph.is(verb, "nmod", "amod", "compound")
        && name >= 0
        && name < verb
        && verb - name == 2
        && graph.token(verb - 1).form().equals("-")) {
      roles.remove("obj");
      put(roles, "subj", List.of(name));
      put(roles, "obj", graph.coordination(graph.head(verb)));
    }
  }

  private void clauses(int verb, Map<String, List<Integer>> roles) {
    for (int child : graph.children(verb)) {
      switch (graph.relation(child)) {
        case "attr", "oprd" -> put(roles, "attr", graph.coordination(child));
        case "acomp" -> put(roles, "acomp", graph.coordination(child));
        case "prt" -> put(roles, "prt", List.of(child));
        case "xcomp" -> clause(child, "xcomp", roles);
        case "ccomp" ->
            clause(child, graph.pos(child).equals("VB") && hasTo(child) ? "xcomp" : "ccomp", roles);
        case "advmod" -> put(roles, "adv", List.of(child));
        default -> {}
      }
    }
  }

  private void clause(int child, String role, Map<String, List<Integer>> roles) {
    List<Integer> all = graph.coordination(child);
    put(roles, role, all);
    for (int each : all) {
      put(roles, role + "_obj", subjects.objects(each));
      int subject = graph.child(each, "nsubj", "nsubjpass");
      if (subject >= 0) {
        put(roles, role + "_subj", graph.coordination(subject));
      }
    }
  }

  private boolean hasTo(int verb) {
    return graph.children(verb, "aux").stream().anyMatch(a -> graph.pos(a).equals("TO"));
  }

  private void prepositions(int index, Map<String, List<Integer>> roles, String... only) {
    Map<String, List<Integer>> found = new LinkedHashMap<>();
    for (int preposition : graph.children(index, "prep", "dative", "agent")) {
      if (!graph.pos(preposition).matches("IN|TO|VBG|RB|JJ")) {
        continue;
      }
      String name = graph.lemma(preposition).replaceAll("[^a-z]", "");
      put(found, name, graph.objects(preposition));
      for (int inner : graph.children(preposition, "prep")) {
        put(found, graph.lemma(inner).replaceAll("[^a-z]", ""), graph.objects(inner));
      }
      for (int gerund : graph.children(preposition, "pcomp")) {
        put(found, name + "_ing", graph.coordination(gerund));
        for (int each : graph.coordination(gerund)) {
          put(found, name + "_obj", subjects.objects(each));
        }
      }
    }
    found.forEach(
        (name, fillers) -> {
          if (!name.isEmpty()
              && (only.length == 0 || List.of(only).contains(name) && !roles.containsKey(name))) {
            put(roles, name, fillers);
          }
        });
  }

  /** The frames of a noun: one for each coordinated modifier ("missile and nuclear programs"). */
  List<Frame> noun(int noun) {
    Map<String, List<Integer>> roles = new LinkedHashMap<>();
    List<Integer> modifiers = new ArrayList<>();
    List<Integer> names = new ArrayList<>();
    for (int child : graph.children(noun, "amod", "compound", "nmod", "nn", "poss")) {
      for (int each : graph.coordination(child)) {
        if (!graph.is(child, "poss")) {
          (mentions.headedAt(each).isEmpty() ? modifiers : names).add(each);
        }
      }
    }
    List<List<Integer>> groups = new ArrayList<>();
    for (int name : List.copyOf(names)) {
      List<Integer> group = hyphenated(name);
      if (group.size() > 1) {
        groups.add(group);
        names.remove(Integer.valueOf(name));
      }
    }
    if (!groups.isEmpty()) {
      return groups.stream()
          .map(
              group -> {
                Map<String, List<Integer>> own = new LinkedHashMap<>();
                prepositions(noun, own);
                put(own, "mod", modifiers);
                put(own, "between", group);
                return new Frame(noun, 'n', own);
              })
          .toList();
    }
    put(roles, "poss", subjects.owners(noun));
    put(roles, "dem", names);
    prepositions(noun, roles);
    for (int inner : roles.getOrDefault("of", List.of())) {
      prepositions(inner, roles, "with", "between", "among", "on", "against", "to", "for");
    }
    put(roles, "subj", roles.getOrDefault("by", List.of()));
    put(roles, "subj", roles.getOrDefault("poss", List.of()));
    put(roles, "subj", names);
    inherit(noun, roles);
    for (int clause : graph.children(noun, "acl", "relcl")) {
      if (graph.pos(clause).equals("VB")) {
        clause(clause, "xcomp", roles);
      }
    }
    if (modifiers.size() < 2 || graph.children(noun).stream().noneMatch(this::coordinatedFacet)) {
      put(roles, "mod", modifiers);
      return List.of(new Frame(noun, 'n', roles));
    }
    List<Frame> frames = new ArrayList<>();
    List<Integer> facets =
        modifiers.stream().filter(m -> words.is(graph.lemma(m), "facet")).toList();
    for (int facet : facets) {
      List<Integer> own = new ArrayList<>(modifiers);
      own.removeAll(facets);
      own.add(facet);
      Map<String, List<Integer>> copy = new LinkedHashMap<>(roles);
      put(copy, "mod", own);
      frames.add(new Frame(noun, 'n', copy));
    }
    if (frames.isEmpty()) {
      put(roles, "mod", modifiers);
      frames.add(new Frame(noun, 'n', roles));
    }
    return frames;
  }

  /** The names that a hyphen or dash joins into one modifier: the U.S.-Japan alliance. */
  private List<Integer> hyphenated(int name) {
    List<Integer> group = new ArrayList<>();
    for (int child : graph.children(name, "compound", "nmod", "npadvmod", "dep", "conj")) {
      if (child < name
          && !mentions.headedAt(child).isEmpty()
          && joined(child, name)) {
        group.addAll(hyphenated(child));
      }
    }
    group.add(name);
    return group;
  }

  private boolean joined(int left, int right) {
    for (int i = left + 1; i < right; i++) {
      if (graph.token(i).form().matches("[-\\u2010-\\u2015/]")) {
        return true;
      }
    }
    return false;
  }

  private boolean coordinatedFacet(int child) {
    return words.is(graph.lemma(child), "facet") && graph.coordination(child).size() > 1;
  }

  /**
   * What a noun without a subject of its own takes from its place: of a copula or apposition the
   * other side, of a light verb ("provide support to") its subject and prepositions.
   */
  private void inherit(int noun, Map<String, List<Integer>> roles) {
    int first = graph.firstConjunct(noun);
    int head = graph.head(first);
    if (head < 0) {
      return;
    }
    boolean bare = !roles.containsKey("subj");
    switch (graph.relation(first)) {
      case "attr", "oprd" -> {
        List<Integer> holder = subjects.surface(head);
        put(roles, "is", holder);
        if (bare) {
          put(roles, "subj", holder);
        }
      }
      case "appos" -> {
        put(roles, "is", List.of(head));
        if (bare) {
          put(roles, "subj", List.of(head));
        }
      }
      case "dobj", "nsubjpass" -> {
        if (words.is(graph.lemma(head), "light")) {
          Frame verb = graph.verb(head) ? lightFrame(head) : new Frame(head, 'v', Map.of());
          if (bare) {
            put(roles, "subj", verb.role("subj"));
          }
          verb.roles()
              .forEach(
                  (role, fillers) -> {
                    if (!List.of("subj", "obj", "by", "attr").contains(role)
                        && !roles.containsKey(role)) {
                      put(roles, role, fillers);
                    }
                  });
        }
      }
      case "pobj" -> {
        int above = graph.head(head);
        if (graph.lemma(head).equals("as") && above >= 0 && graph.verb(above)) {
          List<Integer> objects = subjects.objects(above);
          put(roles, "is", objects.isEmpty() ? subjects.surface(above) : objects);
        }
        if (bare && above >= 0 && words.is(graph.lemma(head), "role")) {
          put(roles, "subj", graph.verb(above) ? subjects.surface(above) : List.of());
        } else if (bare
            && above >= 0
            && graph.noun(above)
            && words.is(graph.lemma(above), "carrier")) {
          Map<String, List<Integer>> outer = new LinkedHashMap<>();
          put(outer, "subj", subjects.owners(above));
          inherit(above, outer);
          put(roles, "subj", outer.getOrDefault("subj", List.of()));
        }
      }
      default -> {}
    }
  }

  private Frame lightFrame(int verb) {
    Map<String, List<Integer>> roles = new LinkedHashMap<>();
    List<Integer> surface = subjects.surface(verb);
    if (subjects.passive(verb)) {
      for (int agent : graph.children(verb, "agent", "prep")) {
        if (graph.lemma(agent).equals("by")) {
          put(roles, "subj", graph.objects(agent));
        }
      }
    } else {
      put(roles, "subj", surface);
    }
    for (int dative : graph.children(verb, "dative", "iobj")) {
      if (!graph.pos(dative).equals("IN") && !graph.pos(dative).equals("TO")) {
        put(roles, "iobj", graph.coordination(dative));
      }
    }
    prepositions(verb, roles);
    return new Frame(verb, 'v', roles);
  }

  /** The frame of an adjective, in attribute or predicate place. */
  Frame adjective(int adjective) {
    Map<String, List<Integer>> roles = new LinkedHashMap<>();
    prepositions(adjective, roles);
    int first = graph.firstConjunct(adjective);
    int head = graph.head(first);
    if (head >= 0 && graph.is(first, "acomp", "attr", "oprd")) {
      put(roles, "subj", subjects.surface(head));
      prepositions(head, roles, "to", "with", "on", "against", "of", "for");
    } else if (head >= 0 && graph.is(first, "amod", "acl", "relcl")) {
      put(roles, "subj", List.of(head));
    }
    return new Frame(adjective, 'a', roles);
  }

  private static void put(Map<String, List<Integer>> roles, String role, List<Integer> fillers) {
    if (fillers.isEmpty()) {
      return;
    }
    List<Integer> all = new ArrayList<>(roles.getOrDefault(role, List.of()));
    for (int filler : fillers) {
      if (!all.contains(filler)) {
        all.add(filler);
      }
    }
    roles.put(role, List.copyOf(all));
  }
}
