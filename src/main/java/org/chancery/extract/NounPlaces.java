package org.chancery.extract;

import java.util.List;
import java.util.Set;

/**
 * Reads what a noun of action takes from its place in the clause: the subject of "provide support",
 * the whole that a list spells out, the one who is "an ally of".
 */
final class NounPlaces {
  private static final Set<String> LISTING = Set.of("including", "include", "such", "as", "like");
  private static final Set<String> OWN =
      Set.of(
          "subj",
          "obj",
          "by",
          "attr",
          "mod",
          "including",
          "is",
          "poss",
          "dem",
          "adv",
          "prt",
          "led");
  private static final Set<String> HELPED = Set.of("with", "through", "at", "under", "via");
  private static final Set<String> OCCASION = Set.of("face", "thanks", "due", "because", "owing");
  private static final Set<String> BESIDE =
      Set.of("amid", "amidst", "despite", "over", "after", "following", "because", "due");
  private static final List<String> AIMED = List.of("for", "on", "against", "toward", "behind");
  private static final List<String> DOERS = List.of("subj", "is", "between", "among", "by", "from");

  private final SentenceGraph graph;
  private final Mentions mentions;
  private final WordClasses words;
  private final Subjects subjects;
  private final NounFrames nouns;
  private final NearDoers near;

  NounPlaces(
      SentenceGraph graph,
      Mentions mentions,
      WordClasses words,
      Subjects subjects,
      NounFrames nouns) {
    this.graph = graph;
    this.mentions = mentions;
    this.words = words;
    this.subjects = subjects;
    this.nouns = nouns;
    this.near = new NearDoers(graph, words, subjects);
  }

  /**
   * What a noun takes from its place: of a copula or apposition the other side, of a light verb
   * ("provide support to") its subject and prepositions, of a list its head's ("aid, including
   * training").
   */
  void inherit(int noun, Roles roles, int depth) {
    int first = graph.firstConjunct(noun);
    int head = graph.head(first);
    if (head < 0 || depth == 0) {
      return;
    }
    if (DOERS.stream().noneMatch(roles::has)
        && graph.is(first, "pobj")
        && roles.has("with")
        && words.is(graph.lemma(noun), "dealing")) {
      roles.put("subj", Dealings.side(graph, subjects, head));
    }
    switch (graph.relation(first)) {
      case "attr", "oprd" -> judged(head, graph.children(head, "dobj"), roles);
      case "ccomp" -> called(first, head, roles);
      case "appos" -> holder(List.of(head), roles);
      case "dobj", "nsubjpass" -> fromVerb(noun, head, roles, depth);
      case "pobj" -> fromPhrase(noun, head, roles, depth);
      case "nsubj" -> fromClause(noun, head, roles);
      default -> {}
    }
    if (DOERS.stream().noneMatch(roles::has)) {
      roles.put("subj", near.doer(noun));
    }
  }

  /**
   * What a noun is said to be, and who says so: "called the launch a violation", "Abe said that the
   * launch was a violation".
   */
  private void judged(int verb, List<Integer> objects, Roles roles) {
    if (objects.isEmpty() || !graph.verb(verb) || graph.lemma(verb).equals("be")) {
      holder(subjects.surface(verb), roles);
      roles.put("said", subjects.speakers(verb));
    } else {
      objects.forEach(object -> holder(graph.coordination(object), roles));
      roles.put("said", subjects.surface(verb));
    }
  }

  /** "Made Chad an ally": whom the verb makes so stands as the subject of the noun. */
  private void called(int noun, int verb, Roles roles) {
    List<Integer> whom = graph.children(noun, "nsubj");
    if (!whom.isEmpty() && graph.verb(verb) && graph.child(noun, "cop", "aux") < 0) {
      judged(verb, whom, roles);
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
      nouns.doer(verb, outer);
      outer.prepositions(verb);
      roles.putIfAbsent("subj", outer.get("subj"));
      outer.all().forEach((role, more) -> takeOver(role, more, roles));
    }
  }

  /**
   * Of a noun that is a subject: "Talks are under way between Iran and Oman"; those named in "Its
   * members include Chad" are what the noun says.
   */
  private void fromClause(int noun, int verb, Roles roles) {
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
      if (words.is(graph.lemma(noun), "attitude")) {
        graph.children(verb, "acomp").forEach(outer::prepositions);
        felt(outer, roles);
      }
      for (int preposition : graph.children(verb, "prep")) {
        graph.objects(preposition).forEach(outer::prepositions);
      }
      outer.get("between").forEach(b -> roles.put("between", List.of(b)));
      outer.get("among").forEach(b -> roles.put("among", List.of(b)));
    }
  }

  /** "Fear of Iran is growing in Israel": where an attitude grows there are those who have it. */
  private void felt(Roles clause, Roles roles) {
    for (String place : List.of("in", "among", "within", "across")) {
      for (int filler : clause.get(place)) {
        if (nouns.owner(filler)) {
          roles.putIfAbsent("subj", List.of(filler));
        }
      }
    }
  }

  private void fromPhrase(int noun, int preposition, Roles roles, int depth) {
    int above = graph.head(preposition);
    if (above < 0) {
      return;
    }
    String lemma = graph.lemma(preposition);
    roles.put("led", List.of(preposition));
    adjunct(noun, preposition, roles);
    if (lemma.equals("in") && graph.verb(above) && words.is(graph.lemma(above), "judge")) {
      roles.putIfAbsent("subj", subjects.objects(above));
    }
    if (graph.verb(above) && HELPED.contains(lemma) && words.is(graph.lemma(noun), "given")) {
      helped(above, roles);
    }
    if (lemma.equals("as") && graph.verb(above)) {
      List<Integer> objects = subjects.objects(above);
      objects = objects.isEmpty() ? taken(above, preposition) : objects;
      List<Integer> doers = subjects.surface(above);
      boolean opening = !doers.isEmpty() && preposition < above;
      roles.put("is", objects.isEmpty() || opening ? doers : objects);
    }
    if (graph.verb(above)) {
      if (lemma.equals("with") && words.is(graph.lemma(above), "light")) {
        roles.putIfAbsent("to", subjects.objects(above));
      }
      if (lemma.equals("in") && subjects.blames(above)) {
        // "Accused Iran of selling oil in violation of the embargo": the accused violates.
        roles.putIfAbsent("subj", subjects.objects(above));
      }
      if (Blames.holds(words, graph.lemma(above), lemma)) {
        roles.putIfAbsent(
            "subj", subjects.passive(above) ? subjects.surface(above) : subjects.objects(above));
      }
      boolean others = lemma.equals("for") && words.is(graph.lemma(above), "onlooker");
      // "Amid disputes with Chad, Niger closed the border": they are Niger's.
      boolean beside = BESIDE.contains(lemma) && roles.has("with");
      if (!others && words.is(lemma, "role") || beside || words.is(graph.lemma(above), "result")) {
        roles.putIfAbsent("subj", subjects.surface(above));
      }
    } else if (graph.noun(above) && lemma.equals("as") && !subjects.owners(above).isEmpty()) {
      roles.putIfAbsent("is", taken(above, preposition));
      roles.putIfAbsent("is", subjects.owners(above));
    } else if (graph.noun(above) && LISTING.contains(lemma)) {
      take(above, roles, depth);
    } else if (graph.noun(above) && words.is(graph.lemma(above), "carrier")) {
      Roles outer = nouns.roles(above, List.of(), depth - 1);
      roles.putIfAbsent("subj", outer.get("subj"));
      outer.all().forEach((role, more) -> takeOver(role, more, roles));
    }
  }

  /** "Relies on Iran as its ally", "praise of Iran as an ally": who is the ally. */
  private List<Integer> taken(int above, int as) {
    String links = graph.noun(above) ? "of" : "on|upon|to|of|with";
    List<Integer> found = List.of();
    for (int link : graph.children(above, "prep", "acomp")) {
      if (graph.is(link, "acomp")) {
        found = taken(link, as); // "remains committed to Iran as"
      } else if (link > above && link < as && Spelled.as(links, graph.lemma(link))) {
        found = graph.objects(link);
      }
    }
    return found;
  }

  /** "In the face of threats from Iran", "thanks to help from Egypt": what befalls the subject. */
  private void adjunct(int noun, int preposition, Roles roles) {
    int word = graph.head(preposition);
    int clause = graph.clause(word);
    if (!OCCASION.contains(graph.lemma(word)) || !graph.verb(clause)) {
      return;
    }
    if (graph.lemma(word).equals("face")) {
      roles.putIfAbsent("subj", roles.get("from"));
      for (String whom : List.of("on", "to", "against")) {
        roles.putIfAbsent(whom, subjects.surface(clause));
      }
    } else if (words.is(graph.lemma(noun), "given")) {
      helped(clause, roles);
    }
  }

  /** "Built it with the help of Egypt": the one after "of" helps, and the subject is helped. */
  private void helped(int verb, Roles roles) {
    List<Integer> helper = roles.has("of") ? roles.get("of") : roles.get("from");
    if (!helper.isEmpty() && !roles.has("subj")) {
      roles.put("subj", helper);
      roles.remove("of");
      roles.remove("from");
    }
    if (roles.has("subj") && AIMED.stream().noneMatch(roles::has)) {
      roles.putIfAbsent("to", subjects.surface(verb));
    }
  }

  /** Takes over the arguments of another noun: of the whole for its part. */
  private void take(int whole, Roles roles, int depth) {
    List<Integer> names =
        graph.children(whole, "nmod", "compound").stream().filter(nouns::owner).toList();
    Roles outer = nouns.roles(whole, names, depth - 1);
    roles.putIfAbsent("subj", outer.get("subj"));
    outer.all().forEach((role, more) -> takeOver(role, more, roles));
  }

  static void takeOver(String role, List<Integer> more, Roles roles) {
    if (!OWN.contains(role) && !role.equals("of")) {
      roles.putIfAbsent(role, more);
    }
  }
}
