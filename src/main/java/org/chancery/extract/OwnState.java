package org.chancery.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.chancery.claim.Target;
import org.chancery.names.NameMatch;
import org.chancery.text.ParsedDocument;
import org.chancery.text.Sentence;

/**
 * Finds the state in whose name a text says "we" where no opening tells, as in the middle of a
 * speech: it stands with "our" ("Norway and our partners"), does what "we" do in the next sentence
 * ("Norway demands an inquiry. We ask the Council ..."), and is not whom "we" turn to.
 */
final class OwnState {
  private static final int TOGETHER = 3;
  private static final int NEAR = 1;
  private static final int ADDRESSED = -1;
  private static final int FOREIGN = -2;
  private static final Set<String> FIRST = Set.of("we", "our", "us", "ours", "ourselves", "my");
  private static final Set<String> LAND =
      Set.of(
          "country", "nation", "people", "land", "homeland", "state", "border", "soil", "region");

  /** Those who stand beside the state that calls them its own. */
  private static final Set<String> OTHERS =
      Set.of(
          "partner",
          "ally",
          "friend",
          "people",
          "government",
          "counterpart",
          "neighbor",
          "neighbour");

  /** How those who speak in an assembly of states address it. */
  private static final Pattern HALL =
      Pattern.compile(
          "\\b(?:Mr|Madam|Mrs)\\.? (?:President|Chair|Secretary-General)\\b|\\bmy delegation\\b"
              + "|\\b[Tt]his (?:\\w+ )?(?:Assembly|Hall|rostrum)\\b|\\ballow me to\\b|\\bExcellenc(?:y|ies)\\b");

  private final Knowledge knowledge;
  private final ParsedDocument document;
  private final MentionFinder finder;
  private final IntPredicate quoted;
  private final Map<Target.Entity, Integer> scores =
      new TreeMap<>(Comparator.comparing(Target.Entity::id));

  OwnState(
      Knowledge knowledge, ParsedDocument document, MentionFinder finder, IntPredicate quoted) {
    this.knowledge = knowledge;
    this.document = document;
    this.finder = finder;
    this.quoted = quoted;
  }

  /** The state; nothing where the words point to none or to several. */
  Optional<Target> find() {
    List<Sentence> sentences = document.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).tokens().stream().anyMatch(t -> first(t.form(), t.span().begin()))) {
        SentenceGraph graph = new SentenceGraph(sentences.get(i));
        own(graph);
        if (opens(graph)) {
          near(i, i - 1);
          near(i, i + 1);
        }
      }
    }
    return clear().or(this::delegate);
  }

  /** The state with the most in its favour, where no other has half as much. */
  private Optional<Target> clear() {
    List<Map.Entry<Target.Entity, Integer>> order = new ArrayList<>(scores.entrySet());
    order.sort(Map.Entry.<Target.Entity, Integer>comparingByValue().reversed());
    boolean clear =
        !order.isEmpty()
            && order.get(0).getValue() > 0
            && (order.size() == 1 || order.get(1).getValue() * 2 < order.get(0).getValue());
    return clear ? Optional.of(order.get(0).getKey()) : Optional.empty();
  }

  /** Who speaks before an assembly speaks of his own state most, and not as of another. */
  private Optional<Target> delegate() {
    return finder
        .topic()
        .home()
        .filter(home -> scores.getOrDefault(home, 0) >= 0)
        .filter(home -> document.sentences().stream().anyMatch(s -> HALL.matcher(s.text()).find()))
        .map(Target.class::cast);
  }

  private boolean first(String form, int place) {
    return !form.equals("US")
        && FIRST.contains(form.toLowerCase(Locale.ROOT))
        && !quoted.test(place);
  }

  private boolean first(SentenceGraph graph, int token) {
    return first(graph.token(token).form(), graph.token(token).span().begin());
  }

  /** What a sentence that speaks in the first person says of the states that it names. */
  private void own(SentenceGraph graph) {
    Map<Integer, Target.Entity> states = states(graph);
    Set<Integer> ours = new HashSet<>();
    for (int i = 0; i < graph.size(); i++) {
      if (!first(graph, i)) {
        continue;
      }
      int clause = graph.clause(i);
      int noun = graph.head(i);
      boolean possessed = graph.is(i, "poss") && noun >= 0;
      if (possessed
          && OTHERS.contains(graph.lemma(noun))
          && graph.is(noun, "conj")
          && states.containsKey(graph.head(noun))) {
        add(states.get(graph.head(noun)), TOGETHER);
      }
      boolean land = possessed && LAND.contains(graph.lemma(noun));
      for (Target.Entity each : subjects(graph, clause, states)) {
        add(each, land ? FOREIGN : NEAR);
      }
      if (graph.is(i, "nsubj", "nsubjpass")) {
        ours.add(clause);
      }
    }
    states.forEach(
        (token, state) -> {
          if (graph.is(token, "dobj", "pobj", "dative") && ours.contains(graph.clause(token))) {
            add(state, ADDRESSED);
          }
        });
  }

  /** Whether a sentence's main clause is about "us" or what is ours. */
  private boolean opens(SentenceGraph graph) {
    for (int i = 0; i < graph.size(); i++) {
      int subject = graph.is(i, "poss") ? graph.head(i) : i;
      if (first(graph, i)
          && graph.is(subject, "nsubj", "nsubjpass")
          && graph.head(graph.head(subject)) < 0) {
        return true;
      }
    }
    return false;
  }

  /** Takes in who does what the main clause of the sentence before or after says. */
  private void near(int sentence, int other) {
    List<Sentence> all = document.sentences();
    if (other < 0 || other >= all.size() || all.get(other).block() != all.get(sentence).block()) {
      return;
    }
    SentenceGraph graph = new SentenceGraph(all.get(other));
    Map<Integer, Target.Entity> states = states(graph);
    for (int i = 0; i < graph.size(); i++) {
      if (graph.head(i) < 0) {
        subjects(graph, i, states).forEach(state -> add(state, NEAR));
      }
    }
  }

  private void add(Target.Entity state, int points) {
    scores.merge(state, points, Integer::sum);
  }

  /** The states among the subjects of a verb, and those whose the subjects are. */
  private static List<Target.Entity> subjects(
      SentenceGraph graph, int verb, Map<Integer, Target.Entity> states) {
    List<Target.Entity> all = new ArrayList<>();
    for (int subject : verb < 0 ? List.<Integer>of() : graph.children(verb, "nsubj", "nsubjpass")) {
      List<Integer> words = new ArrayList<>(List.of(subject));
      words.addAll(graph.children(subject, "poss", "amod", "nmod", "compound"));
      words.stream().filter(states::containsKey).map(states::get).forEach(all::add);
    }
    return all;
  }

  /** The states that the names of a sentence mean or speak for, by the word that each hangs on. */
  private Map<Integer, Target.Entity> states(SentenceGraph graph) {
    Map<Integer, Target.Entity> all = new TreeMap<>();
    for (NameMatch match : finder.names(graph.sentence())) {
      Target.Entity named = match.best().entry().target();
      Optional<Target.Entity> state =
          knowledge.vocabulary().isA(named.kind(), "State")
              ? Optional.of(named)
              : match
                  .best()
                  .entry()
                  .state()
                  .flatMap(knowledge.gazetteer()::byId)
                  .map(e -> e.target());
      state.ifPresent(
          s -> all.put(MentionFinder.head(graph, match.firstToken(), match.lastToken()), s));
    }
    return all;
  }
}
