package org.chancery.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Collects the fillers of a predicate's roles, and reads those that stand in prepositional phrases.
 */
final class Roles {
  private static final Set<String> PREPOSITIONAL = Set.of("IN", "TO", "VBG", "RB", "JJ");
  private static final Pattern OF_ITS_OBJECT = Pattern.compile("_[a-z]+$");
  private static final Pattern NO_LETTER = Pattern.compile("[^a-z]");

  private final SentenceGraph graph;
  private final Subjects subjects;
  private final Map<String, List<Integer>> fillers = new LinkedHashMap<>();

  Roles(SentenceGraph graph, Subjects subjects) {
    this.graph = graph;
    this.subjects = subjects;
  }

  void put(String role, List<Integer> more) {
    if (more.isEmpty()) {
      return;
    }
    List<Integer> all = new ArrayList<>(get(role));
    for (int filler : more) {
      if (!all.contains(filler)) {
        all.add(filler);
      }
    }
    fillers.put(role, List.copyOf(all));
  }

  /** Takes a role over from elsewhere unless it is filled already. */
  void putIfAbsent(String role, List<Integer> other) {
    if (!has(role)) {
      put(role, other);
    }
  }

  boolean has(String role) {
    return fillers.containsKey(role);
  }

  List<Integer> get(String role) {
    return fillers.getOrDefault(role, List.of());
  }

  void remove(String role) {
    fillers.remove(role);
  }

  Map<String, List<Integer>> all() {
    return fillers;
  }

  /** Reads the prepositional phrases below a word; the preposition names the role. */
  void prepositions(int index) {
    found(index).all().forEach(this::put);
  }

  /** The same for some prepositions only, where the role is not filled yet. */
  void missingPrepositions(int index, List<String> only) {
    found(index)
        .all()
        .forEach(
            (role, more) -> {
              if (only.contains(role)
                  || only.contains(OF_ITS_OBJECT.matcher(role).replaceFirst(""))) {
                putIfAbsent(role, more);
              }
            });
  }

  private Roles found(int index) {
    Roles found = new Roles(graph, subjects);
    found.put("for", whoIsTo(index));
    for (int preposition : graph.children(index, "prep", "dative", "agent")) {
      if (!PREPOSITIONAL.contains(graph.pos(preposition))) {
        continue;
      }
      String name = name(preposition);
      if (name.isEmpty()) {
        continue;
      }
      List<Integer> objects = graph.objects(preposition);
      found.put(name, objects);
      for (int object : objects) {
        for (int inner : graph.children(object, "prep")) {
          found.put(name + "_" + name(inner), graph.objects(inner));
        }
        found.put(name + "_poss", subjects.owners(object));
        for (int clause : graph.children(object, "acl")) {
          if (graph.pos(clause).equals("VB")) {
            found.put(name + "_to", graph.coordination(clause));
            found.put(name + "_to_obj", subjects.objects(clause));
          }
        }
        found.put(name + "_mod", graph.modifiers(object));
      }
      for (int inner : graph.children(preposition, "prep")) {
        if (!name(inner).isEmpty()) {
          found.put(name(inner), graph.objects(inner));
        }
      }
      for (int complement : graph.children(preposition, "pcomp")) {
        if (graph.verb(complement)) {
          found.put(name + "_ing", graph.coordination(complement));
          for (int each : graph.coordination(complement)) {
            found.put(name + "_obj", subjects.objects(each));
          }
        } else {
          found.put(name, graph.coordination(complement));
        }
      }
    }
    return found;
  }

  /** Who is to act in "a chance for Egypt to win": the subject of an infinitive after "for". */
  private List<Integer> whoIsTo(int index) {
    return graph.children(index, "advcl", "acl", "relcl", "xcomp", "ccomp").stream()
        .filter(clause -> graph.pos(clause).equals("VB"))
        .filter(clause -> graph.children(clause, "mark").stream().anyMatch(this::meansFor))
        .flatMap(clause -> graph.children(clause, "nsubj", "nsubjpass").stream())
        .flatMap(subject -> graph.coordination(subject).stream())
        .toList();
  }

  private boolean meansFor(int mark) {
    return graph.lemma(mark).equals("for");
  }

  /** The prepositional objects of a noun, by preposition. */
  private Map<String, List<Integer>> inner(int noun) {
    Map<String, List<Integer>> all = new LinkedHashMap<>();
    for (int preposition : graph.children(noun, "prep")) {
      String name = name(preposition);
      if (!name.isEmpty() && !graph.objects(preposition).isEmpty()) {
        all.computeIfAbsent(name, n -> new ArrayList<>()).addAll(graph.objects(preposition));
      }
    }
    return all;
  }

  private String name(int preposition) {
    return NO_LETTER.matcher(graph.lemma(preposition)).replaceAll("");
  }

  /** Whether a clause with a subject is in the subjunctive: "insists that it be lifted". */
  private boolean bare(int verb) {
    int passive = graph.child(verb, "auxpass");
    boolean base =
        passive < 0
            ? graph.pos(verb).equals("VB")
            : graph.token(passive).form().equalsIgnoreCase("be");
    return base && graph.child(verb, "aux") < 0 && graph.child(verb, "nsubj", "nsubjpass") >= 0;
  }

  /** "Opposes sending troops": what is done is named as a noun would name it. */
  private boolean gerund(int verb) {
    return graph.pos(verb).equals("VBG") && graph.child(verb, "aux", "nsubj") < 0;
  }

  /**
   * A clause as a complement, with its objects, subject and auxiliaries as {@code role_obj}, {@code
   * role_subj} and {@code role_aux}, and what stands after its prepositions as {@code role_to}.
   */
  void clause(int verb, String role) {
    List<Integer> all = graph.coordination(verb);
    put(role, all);
    for (int each : all) {
      put(role + "_obj", subjects.objects(each));
      put(role + "_aux", graph.children(each, "aux"));
      put(role + "_passive", subjects.passive(each) ? List.of(each) : List.of());
      put(role + "_bare", bare(each) ? List.of(each) : List.of());
      put(role + "_ing", gerund(each) ? List.of(each) : List.of());
      for (int preposition : graph.children(each, "prep", "agent")) {
        put(role + "_" + name(preposition), graph.objects(preposition));
      }
      for (int said : graph.children(each, "attr")) {
        put(role + "_attr", graph.coordination(said));
        put(role + "_attr_of", inner(said).getOrDefault("of", List.of()));
      }
      int subject = graph.child(each, "nsubj", "nsubjpass");
      if (subject >= 0) {
        put(role + "_subj", graph.coordination(subject));
      }
    }
  }
}
