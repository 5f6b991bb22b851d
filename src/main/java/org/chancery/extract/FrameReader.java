package org.chancery.extract;

import java.util.List;

/**
 * Reads frames off the parse. Passive, relative, infinitive and participial clauses come out in the
 * same roles as active ones; nouns ({@link NounFrames}) in the same roles as verbs.
 */
final class FrameReader {
  private static final int TOGETHER = 4;
  private static final List<String> OF_THE_OBJECT =
      List.of(
          ("to with on against from for over toward towards upon between among into as in"
                  + " behind around about at alongside through throughout across inside near off by")
              .split(" "));

  private static final List<String> AIMED =
      List.of("on", "against", "upon", "to", "toward", "at", "into");

  /** "Gave money, arms and advice to Chad": of all that is listed. */
  private static final List<String> OF_THE_LIST = List.of("to", "from", "against");

  private static final List<String> OF_THE_COPULA =
      List.of("to", "with", "on", "against", "of", "for", "in", "at", "over", "about", "by");
  private static final List<String> OF_THE_INNER =
      List.of("in", "to", "for", "from", "with", "on", "against");
  private static final List<String> OF_THE_ADVERB =
      List.of("to", "with", "from", "toward", "at", "against");

  private final SentenceGraph graph;
  private final Mentions mentions;
  private final Subjects subjects;
  private final NounFrames nouns;
  private final Modifiers denials;

  FrameReader(SentenceGraph graph, Mentions mentions, Knowledge knowledge) {
    this.graph = graph;
    this.mentions = mentions;
    World world = new World(graph, mentions, knowledge);
    this.subjects =
        new Subjects(
            graph,
            knowledge.words(),
            token ->
                world.means(token)
                    || mentions.headedAt(token).stream()
                        .anyMatch(m -> knowledge.vocabulary().isA(m.entity().kind(), "Actor")));
    this.nouns = new NounFrames(graph, mentions, knowledge, subjects);
    this.denials = new Modifiers(graph, new CueFinder(graph, knowledge.cues()));
  }

  Subjects subjects() {
    return subjects;
  }

  /** The frames of a word: one for verbs and adjectives, one for each facet of a noun. */
  List<Frame> of(int token) {
    if (graph.verb(token)) {
      return List.of(verb(token));
    }
    if (graph.noun(token)) {
      return nouns.of(token);
    }
    return graph.pos(token).startsWith("JJ") ? List.of(adjective(token)) : List.of();
  }

  private Frame verb(int verb) {
    Roles roles = new Roles(graph, subjects);
    nouns.doer(verb, roles);
    if (subjects.passive(verb)) {
      roles.put("obj", subjects.surface(verb));
      roles.put("passive", List.of(verb));
      for (int object : graph.children(verb, "dobj")) {
        roles.put("obj2", graph.coordination(object));
      }
    } else {
      roles.put("subj", Followers.of(graph, verb));
      roles.put("obj", subjects.objects(verb));
      roles.putIfAbsent("obj", shared(verb));
    }
    complements(verb, roles);
    if (subjects.controlsObject(verb)) {
      roles.putIfAbsent("obj", roles.get("xcomp_subj"));
    }
    roles.prepositions(verb);
    for (int object : graph.children(verb, "dobj", "attr", "nsubjpass")) {
      List<Integer> list = graph.coordination(object);
      roles.missingPrepositions(object, OF_THE_OBJECT);
      roles.missingPrepositions(list.get(list.size() - 1), OF_THE_LIST);
      if (subjects.blames(verb)) {
        roles.missingPrepositions(object, List.of("of", "of_ing"));
      }
    }
    roles.put("said", subjects.speakers(verb));
    roles.put("neg", denials.negation(verb));
    for (int subject : List.copyOf(roles.get("subj"))) {
      roles.put("subj_mod", graph.modifiers(subject));
      roles.put("subj_poss", subjects.owners(subject));
      roles.missingPrepositions(subject, List.of("between", "among", "with"));
    }
    for (int object : roles.get("obj")) {
      ofObject(object, roles);
      if (graph.is(verb, "relcl", "acl") && graph.head(verb) == object && object < verb) {
        // "The sanctions on Mali, which were imposed by Chad": the antecedent says on whom.
        roles.missingPrepositions(object, AIMED);
      }
    }
    for (int inner : List.copyOf(roles.get("obj_of"))) {
      roles.missingPrepositions(inner, OF_THE_INNER);
    }
    Receivers.read(verb, graph, mentions, roles);
    compound(verb, roles);
    roles.put("ctx", context(verb));
    return new Frame(verb, 'v', roles.all());
  }

  /** "Has signed but not ratified the treaty": the treaty is what both verbs are about. */
  private List<Integer> shared(int verb) {
    int next = graph.child(verb, "conj");
    if (next < verb || next - verb > TOGETHER || !graph.verb(next) || subjects.passive(next)) {
      return List.of();
    }
    for (int i = verb + 1; i < next; i++) {
      if (!Spelled.as("CC|RB|MD|VB.*", graph.pos(i))
          && !Spelled.as("n't|n’t", graph.token(i).form())) {
        return List.of();
      }
    }
    return subjects.objects(next);
  }

  /**
   * Who the governing clause is about besides its subject: whom it is given to in "became an ally
   * of Egypt, providing weapons".
   */
  private List<Integer> context(int verb) {
    int head = graph.head(verb);
    if (!graph.is(verb, "advcl", "pcomp", "conj") || head < 0) {
      return List.of();
    }
    int clause = graph.clause(head);
    int subject = graph.child(clause, "nsubj", "nsubjpass");
    int found = -1;
    for (Mention mention : mentions.all()) {
      boolean before = mention.head() < verb || graph.is(verb, "pcomp");
      if (before
          && graph.dominates(clause, mention.head())
          && !graph.dominates(verb, mention.head())
          && (subject < 0 || !graph.dominates(subject, mention.head()))
          && graph.is(mention.head(), "dobj", "pobj", "dative", "poss")) {
        found = mention.head();
      }
    }
    return found < 0 ? List.of() : List.of(found);
  }

  /** The insides of the object, which some senses ask for: the export of coal, coal exports. */
  private void ofObject(int object, Roles roles) {
    for (int of : graph.children(object, "prep")) {
      if (graph.lemma(of).equals("of")) {
        roles.put("obj_of", graph.objects(of));
        for (int gerund : graph.children(of, "pcomp")) {
          roles.put("obj_of_ing", graph.coordination(gerund));
          for (int each : graph.coordination(gerund)) {
            roles.put("obj_of_obj", subjects.objects(each));
          }
        }
      }
    }
    for (int clause : graph.children(object, "acl", "relcl")) {
      Roles inner = new Roles(graph, subjects);
      inner.prepositions(clause);
      roles.put("obj_by", subjects.passive(clause) ? inner.get("by") : List.of());
      if (graph.is(clause, "acl") && infinitive(clause)) {
        roles.clause(clause, "obj_to");
      }
    }
    roles.put("obj_mod", graph.modifiers(object));
    for (int modifier : graph.modifiers(object)) {
      if (!nouns.owner(modifier)) {
        roles.put("obj_mod", graph.modifiers(modifier)); // "mutual defense treaty"
      }
    }
    roles.put("obj_poss", subjects.owners(object));
    roles.put("obj_whose", graph.modifiers(object).stream().filter(nouns::named).toList());
    roles.put(
        "obj_whose",
        subjects.owners(object).stream().filter(owner -> !graph.pronoun(owner)).toList());
  }

  /** "US-allied South Korea", "Iran-backed militias": the name before the hyphen does it. */
  private void compound(int verb, Roles roles) {
    int name = HyphenPairs.joinedTo(verb, graph);
    if (name >= 0) {
      roles.remove("obj");
      List<Integer> names = HyphenPairs.joinedTo(verb, name, graph, mentions);
      roles.put(names.isEmpty() ? "hyphen" : "subj", names.isEmpty() ? List.of(name) : names);
      roles.put("obj", meant(graph.head(verb)));
    }
  }

  /** "Hamas, a US-designated group": Hamas is designated, whom the words describe. */
  private List<Integer> meant(int noun) {
    int named = graph.is(noun, "appos") ? graph.head(noun) : -1;
    boolean described = named >= 0 && named < noun && !mentions.headedAt(named).isEmpty();
    boolean plain = mentions.headedAt(noun).isEmpty() && graph.child(noun, "appos") < 0;
    return described && plain ? List.of(named) : graph.coordination(noun);
  }

  private void complements(int verb, Roles roles) {
    for (int child : graph.children(verb)) {
      switch (graph.relation(child)) {
        case "attr", "oprd" -> said(child, roles);
        case "acomp" -> {
          roles.put("acomp", graph.coordination(child));
          roles.missingPrepositions(child, OF_THE_ADVERB);
        }
        case "prt" -> roles.put("prt", List.of(child));
        case "advmod" -> {
          roles.put("adv", List.of(child));
          roles.missingPrepositions(child, OF_THE_ADVERB);
        }
        case "xcomp" -> roles.clause(child, "xcomp");
        case "ccomp" -> clause(child, roles);
        case "advcl" -> {
          if (infinitive(child)) {
            roles.clause(child, "aim");
          }
        }
        default -> {}
      }
    }
  }

  /** "Sent troops to help Egypt": what the subject does it for. */
  private void aim(int clause, Roles roles) {
    if (infinitive(clause)) {
      roles.clause(clause, "aim");
    }
  }

  /** What somebody is said to be, where he may stand between: "called the raid unacceptable". */
  private void said(int judged, Roles roles) {
    List<Integer> subject = graph.children(judged, "nsubj");
    if (!subject.isEmpty() && !graph.verb(judged)) {
      roles.put("obj", graph.coordination(subject.get(0)));
    }
    roles.put("attr", graph.coordination(judged));
    roles.put("attr_mod", graph.modifiers(judged));
  }

  /** A clause; without a verb ("hold Iran responsible") its subject is the object. */
  private void clause(int head, Roles roles) {
    List<Integer> subject = graph.children(head, "nsubj");
    if (graph.verb(head) || subject.isEmpty() || graph.child(head, "cop", "aux") >= 0) {
      roles.clause(head, infinitive(head) ? "xcomp" : "ccomp");
      return;
    }
    roles.put("obj", graph.coordination(subject.get(0)));
    roles.put(graph.noun(head) ? "attr" : "acomp", graph.coordination(head));
    roles.put("attr_mod", graph.modifiers(head));
    roles.prepositions(head);
  }

  private boolean infinitive(int verb) {
    List<Integer> auxiliaries = graph.children(verb, "aux");
    return auxiliaries.stream().anyMatch(a -> graph.pos(a).equals("TO"))
        || auxiliaries.isEmpty() && graph.pos(verb).equals("VB");
  }

  /** The frame of an adjective, in attribute or predicate place. */
  private Frame adjective(int adjective) {
    Roles roles = new Roles(graph, subjects);
    roles.prepositions(adjective);
    int name = HyphenPairs.joinedTo(adjective, graph);
    if (name >= 0) {
      roles.put("hyphen", List.of(name));
    }
    int first = graph.firstConjunct(adjective);
    int head = graph.head(first);
    roles.put("neg", denials.negation(graph.is(first, "acomp") ? head : adjective));
    if (head >= 0 && graph.is(first, "acomp", "attr", "oprd")) {
      List<Integer> own = graph.children(first, "nsubj");
      roles.put("subj", own.isEmpty() ? subjects.surface(head) : graph.coordination(own.get(0)));
      roles.put("said", subjects.speakers(adjective));
      roles.missingPrepositions(head, OF_THE_COPULA);
      for (int subject : List.copyOf(roles.get("subj"))) {
        roles.missingPrepositions(subject, List.of("between", "among", "with"));
      }
      graph.children(head, "ccomp").forEach(clause -> clause(clause, roles));
    } else if (head >= 0 && graph.is(first, "nmod", "amod", "acl", "relcl")) {
      roles.put("subj", List.of(head));
    }
    for (int clause : graph.children(adjective, "ccomp", "xcomp")) {
      roles.clause(clause, infinitive(clause) ? "xcomp" : "ccomp");
    }
    return new Frame(adjective, 'a', roles.all());
  }
}
