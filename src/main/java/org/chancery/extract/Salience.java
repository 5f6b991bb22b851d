package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.claim.Target;

/**
 * What a sentence puts before the reader's eye, weighed by grammatical role: Lappin and Leass
 * (1994), with possessors of subjects ("Russia's focus shifted") near to subjects.
 */
final class Salience {
  private static final Set<String> MODIFIER =
      Set.of("compound", "nmod", "amod", "nn", "npadvmod", "tmod", "num", "nummod", "advmod");
  private static final Set<String> SUBJECT = Set.of("nsubj", "nsubjpass", "agent");

  /** Weight of what is only the place of something. */
  static final double LOCATIVE = 0.8;

  private final Knowledge knowledge;
  private final SentenceGraph graph;
  private final Referents referents;
  private final int sentence;

  Salience(Knowledge knowledge, SentenceGraph graph, Referents referents, int sentence) {
    this.knowledge = knowledge;
    this.graph = graph;
    this.referents = referents;
    this.sentence = sentence;
  }

  /**
   * The phrases headed by words from one to before another that do not hold a third.
   *
   * @param outside a word whose own phrases are left out; -1 for none
   */
  List<Seen> between(int from, int to, int outside) {
    List<Seen> all = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (candidate(i) && (outside < 0 || !holds(i, outside))) {
        add(all, i, List.of(i));
        List<Integer> group = new ArrayList<>();
        for (int each : graph.coordination(i)) {
          if (each < to && (outside < 0 || !holds(each, outside))) {
            group.add(each);
          }
        }
        if (group.size() > 1 && graph.firstConjunct(i) == i) {
          add(all, i, group);
        }
      }
    }
    if (outside < 0 || from < outside) {
      runs(all, from, to);
    }
    return all;
  }

  private boolean candidate(int i) {
    String pos = graph.pos(i);
    if (pos.startsWith("PRP")) {
      return true;
    }
    if (Spelled.as("former|latter|both", graph.lemma(i)) && graph.is(i, "nsubj", "nsubjpass")) {
      return true;
    }
    if (referents.world().means(i)) {
      return false;
    }
    boolean named = !referents.namedAt(i).isEmpty();
    return named || graph.noun(i) && !MODIFIER.contains(graph.relation(i));
  }

  /** Whether a word's phrase holds another; clauses that modify it are not of the phrase. */
  private boolean holds(int head, int other) {
    for (int i = other; i >= 0; i = graph.head(i)) {
      if (i == head) {
        return true;
      }
      if (graph.verb(i) || graph.is(i, "conj", "appos", "relcl")) {
        return false;
      }
    }
    return false;
  }

  private void add(List<Seen> all, int head, List<Integer> tokens) {
    List<Target> targets = new ArrayList<>();
    List<Target> owners = new ArrayList<>();
    boolean actors = true;
    List<Integer> meant = new ArrayList<>();
    for (int token : tokens) {
      meant.add(counted(token));
    }
    for (Referent each : referents.of(meant)) {
      targets.add(each.target());
      each.owners().forEach(o -> owners.add(o.target()));
      actors &= each.actor();
    }
    if (targets.isEmpty() || tokens.size() > 1 && (targets.size() < 2 || !actors)) {
      return;
    }
    boolean plural =
        targets.size() > 1
            || people(head)
            || pluralForm(head)
                && !(targets.get(0) instanceof Target.Entity e
                    && !knowledge.vocabulary().isA(e.kind(), "Bloc")
                    && !referents.namedAt(head).isEmpty());
    double weight = weight(head) + (tokens.size() > 1 ? 1 : 0);
    all.add(new Seen(targets, owners, sentence, head, weight, subjectLike(head), plural));
    List<Target> sides =
        owners.size() > 1 ? owners.stream().distinct().toList() : List.<Target>of();
    if (sides.size() > 1 && tokens.size() == 1) {
      all.add(new Seen(sides, List.of(), sentence, head, weight - 1, subjectLike(head), true));
    }
  }

  /** Names listed one after the other, where the parse does not see that they are one list. */
  private void runs(List<Seen> all, int from, int to) {
    List<Mention> run = new ArrayList<>();
    for (Mention mention : referents.mentions().all()) {
      if (mention.first() < from || mention.last() >= to) {
        continue;
      }
      if (!run.isEmpty() && !listed(run.get(run.size() - 1).last() + 1, mention.first())) {
        addRun(all, run);
        run.clear();
      }
      run.add(mention);
    }
    addRun(all, run);
  }

  private boolean listed(int from, int to) {
    boolean mark = false;
    for (int i = from; i < to; i++) {
      boolean comma = Spelled.as(",|and|&", graph.token(i).form());
      if (!comma && !graph.is(i, "det")) {
        return false;
      }
      mark |= comma;
    }
    return mark;
  }

  /** Whether "and" stands between; "Roe, the US commander" is no list. */
  private boolean joined(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (Spelled.as("and|&", graph.token(i).form())) {
        return true;
      }
    }
    return false;
  }

  private void addRun(List<Seen> all, List<Mention> run) {
    if (run.size() < 2
        || !joined(run.get(run.size() - 2).last(), run.get(run.size() - 1).first())) {
      return;
    }
    List<Target> targets =
        run.stream()
            .map(Mention::entity)
            .filter(e -> knowledge.vocabulary().isA(e.kind(), "Actor"))
            .<Target>map(e -> e)
            .distinct()
            .toList();
    if (targets.size() > 1 && all.stream().noneMatch(s -> s.targets().equals(targets))) {
      int head = run.get(0).head();
      all.add(
          new Seen(targets, List.of(), sentence, head, weight(head) + 1, subjectLike(head), true));
    }
  }

  /** Of "a number of ships" the ships. */
  private int counted(int token) {
    if (!knowledge.words().is(graph.lemma(token), "count")) {
      return token;
    }
    return graph.children(token, "prep").stream()
        .filter(p -> graph.lemma(p).equals("of"))
        .flatMap(p -> graph.objects(p).stream())
        .findFirst()
        .orElse(token);
  }

  /** "The French", "Germans", "the Soviets": those who live in what is named. */
  private boolean people(int token) {
    String form = graph.token(token).form();
    boolean named =
        referents.mentions().headedAt(token).stream()
            .anyMatch(
                m ->
                    m.head() == token
                        && m.last() == token
                        && !m.entity().label().contains(form)
                        && (m.adjective() || form.endsWith("s")));
    boolean the = graph.children(token, "det").stream().anyMatch(d -> graph.lemma(d).equals("the"));
    return named
        && !MODIFIER.contains(graph.relation(token))
        && (graph.pos(token).endsWith("S") || the);
  }

  private boolean pluralForm(int word) {
    int token = counted(word);
    return graph.pos(token).endsWith("S") && graph.noun(token)
        || Spelled.as("they|their|them", graph.lemma(token));
  }

  /** Whether a word is a subject, or says whose or which one the subject is. */
  boolean subjectLike(int token) {
    int i = graph.firstConjunct(place(token));
    while (i >= 0 && graph.is(i, "poss", "amod", "compound", "nmod")) {
      i = graph.head(i);
    }
    return i >= 0 && graph.is(graph.firstConjunct(i), "nsubj", "nsubjpass", "csubj");
  }

  /** "Chairman of the Defense Committee Oleg Zaitsev": he stands where his title does. */
  private int place(int token) {
    int of = graph.head(token);
    boolean titled =
        of >= 0
            && graph.is(token, "pobj")
            && graph.lemma(of).equals("of")
            && graph.head(of) >= 0
            && knowledge.reference().is(graph.lemma(graph.head(of)), "title")
            && referents.mentions().headedAt(token).stream()
                .anyMatch(
                    m ->
                        knowledge.vocabulary().isA(m.entity().kind(), "Person")
                            && m.first() > 0
                            && graph.noun(m.first() - 1));
    return titled ? graph.head(of) : token;
  }

  private double weight(int token) {
    int i = graph.firstConjunct(place(token));
    int head = graph.head(i);
    String relation = graph.relation(i);
    if (SUBJECT.contains(relation)) {
      return head >= 0 && graph.head(head) < 0 ? 5 : 4;
    }
    if (head < 0) {
      return 4;
    }
    return switch (relation) {
      case "dobj", "dative", "iobj" -> 3;
      case "attr", "oprd" -> 2.5;
      case "poss" -> subjectLike(token) ? 4 : 2;
      case "pobj" -> graph.is(head, "agent") ? 4 : graph.lemma(head).equals("in") ? LOCATIVE : 2;
      case "appos" -> 1.5;
      case "amod", "compound", "nmod" -> subjectLike(token) ? 2.5 : 1;
      default -> 1.5;
    };
  }
}
