package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.claim.Target;

/** Finds whose a noun is: "Iran's support", "Iranian officials", "attacks by Iran". */
final class Owners {
  private static final Set<String> OF_ITS_OWNER = Set.of("act", "government");
  private static final Set<String> STANDING_FOR = Set.of("government", "soil");
  static final Set<String> HOME = Set.of("country", "nation", "homeland", "government", "state");
  private static final Set<String> LEADERS = Set.of("leader", "minister");
  private static final Set<String> COMING_FROM = Set.of("government", "given");

  private final SentenceGraph graph;
  private final Mentions mentions;
  private final Knowledge knowledge;
  private final Referents referents;
  private final Subjects subjects;

  Owners(
      SentenceGraph graph,
      Mentions mentions,
      Knowledge knowledge,
      Referents referents,
      Subjects subjects) {
    this.graph = graph;
    this.mentions = mentions;
    this.knowledge = knowledge;
    this.referents = referents;
    this.subjects = subjects;
  }

  /**
   * The actors that a noun's phrase names as its doer, holder or participants: possessor, adjective
   * of place, "by", "between", and "of" after nouns of action and those who act for a state.
   */
  List<Referent> of(int token) {
    List<Referent> all = new ArrayList<>();
    List<Integer> children = new ArrayList<>(graph.children(token));
    if (graph.child(token, "prep", "poss") < 0 && government(token)) {
      children.addAll(shared(token));
    }
    children.addAll(SharedTail.of(graph, token));
    for (int child : children) {
      switch (graph.relation(child)) {
        case "poss" -> all.addAll(referents.of(graph.coordination(child)));
        case "nmod", "compound", "amod", "nn" -> {
          for (int each : graph.coordination(child)) {
            if (!mentions.headedAt(each).isEmpty() && !HyphenWords.is(graph, each)
                || referents.world().means(each)) {
              all.addAll(referents.of(each));
            }
          }
        }
        case "prep", "agent" -> {
          String name = graph.lemma(child);
          if (Set.of("by", "between", "among").contains(name)
              || name.equals("for") && knowledge.words().is(graph.lemma(token), "spokesperson")
              || name.equals("of")
                  && !knowledge.words().is(graph.lemma(token), "undergone")
                  && graph.children(token, "prep", "agent").stream()
                      .noneMatch(p -> graph.lemma(p).equals("by"))
                  && all.stream().noneMatch(Referent::actor)
                  && knowledge.anyOf(graph.lemma(token), OF_ITS_OWNER)
              || name.equals("from") && knowledge.anyOf(graph.lemma(token), COMING_FROM)) {
            all.addAll(referents.of(graph.objects(child)));
          } else if (name.equals("in")
              && all.stream().noneMatch(Referent::actor)
              && knowledge.words().is(graph.lemma(token), "ruling")) {
            all.addAll(seated(graph.objects(child)));
          }
        }
        case "acl", "vmod", "relcl" -> all.addAll(referents.of(subjects.performers(child)));
        default -> {}
      }
    }
    return all.isEmpty() ? all : all.stream().filter(Referent::actor).distinct().toList();
  }

  /** "The regime in Damascus", "authorities in Syria": of the state whose capital it is. */
  private List<Referent> seated(List<Integer> places) {
    List<Referent> states = new ArrayList<>();
    for (Referent place : referents.of(places)) {
      if (place.kind().equals("State")) {
        states.add(place);
        continue;
      }
      knowledge
          .stateOf(place.target().id())
          .map(s -> new Referent(s, place.head(), place.span(), place.text(), true, List.of()))
          .ifPresent(states::add);
    }
    return states;
  }

  /** Who stands behind a named thing: the body whose resolution it is, the doer of an event. */
  List<Referent> behind(int token, Mention mention) {
    if (knowledge.vocabulary().isA(mention.entity().kind(), "Event")) {
      return of(token);
    }
    String text = graph.text(mention.span());
    return knowledge.issuer(mention.entity()).stream()
        .map(i -> new Referent(i, token, mention.span(), text, true, List.of()))
        .toList();
  }

  /**
   * Whether a noun means whose it is: "Iranian officials", "Russian territory", "Houthi gunmen".
   */
  boolean meant(int token, List<Referent> owners) {
    String noun = graph.lemma(token);
    boolean persons =
        HOME.contains(noun)
            && !owners.isEmpty()
            && owners.stream()
                .allMatch(
                    o ->
                        o.kind().equals("Person")
                            && referents.stateOf((Target.Entity) o.target()).isPresent());
    if (persons) {
      return true;
    }
    boolean group = owners.size() == 1 && owners.get(0).kind().equals("NonStateGroup");
    return knowledge.anyOf(noun, STANDING_FOR)
        || leaders(token, owners)
        || group && knowledge.words().is(noun, "actornoun");
  }

  /** "Western leaders", "EU ministers", where no names follow. */
  private boolean leaders(int token, List<Referent> owners) {
    return graph.pos(token).equals("NNS")
        && LEADERS.contains(graph.lemma(token))
        && graph.children(token, "appos").isEmpty()
        && !owners.isEmpty()
        && owners.stream()
            .noneMatch(o -> o.kind().equals("Person") || o.kind().equals("NonStateGroup"));
  }

  private boolean government(int token) {
    return knowledge.words().is(graph.lemma(token), "government");
  }

  /** "The people and Government of Peru": both are of Peru. */
  private List<Integer> shared(int token) {
    int other = graph.is(token, "conj") ? graph.head(token) : graph.child(token, "conj");
    boolean near = other >= 0 && Math.abs(other - token) <= 2;
    return near ? graph.children(other, "prep") : List.of();
  }
}
