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
 * speech: it stands with "our" ("Norway and our partners"), professes what speakers profess of
 * their own ("Norway reaffirms its support"), does what "we" do in the next sentence ("Norway
 * demands an inquiry. We ask the Council ..."), and is not whom "we" turn to or what befalls "us"
 * comes from.
 */
final class OwnState {
  private static final int TOGETHER = 3;
  private static final int NEAR = 1;
  private static final int ADDRESSED = -1;
  private static final int FOREIGN = -2;
  private static final int APPOSED = 6;
  private static final Set<String> HOSTILE = Set.of("attacks", "threatens", "undermines");
  private static final Set<String> FIRST = Set.of("we", "our", "us", "ours", "ourselves", "my");
  private static final Set<String> LAND =
      Set.of(
          "country",
          "nation",
          "people",
          "land",
          "homeland",
          "state",
          "border",
          "soil",
          "region",
          "city",
          "capital");

  private static final Set<String> HOME = Set.of("people", "government");

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
  private final Avowals avowals;
  private final Map<Target.Entity, Integer> scores =
      new TreeMap<>(Comparator.comparing(Target.Entity::id));

  OwnState(
      Knowledge knowledge, ParsedDocument document, MentionFinder finder, IntPredicate quoted) {
    this.knowledge = knowledge;
    this.document = document;
    this.finder = finder;
    this.quoted = quoted;
    this.avowals = new Avowals(knowledge.words());
  }

  /** The state; nothing where the words point to none or to several. */
  Optional<Target> find() {
    List<Sentence> sentences = document.sentences();
    boolean spoken = false;
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).tokens().stream().anyMatch(t -> first(t.form(), t.span().begin()))) {
        spoken = true;
        SentenceGraph graph = new SentenceGraph(sentences.get(i));
        own(graph);
        if (opens(graph)) {
          near(i, i - 1);
          near(i, i + 1);
        }
      }
    }
    if (spoken) {
      sentences.forEach(this::professed);
    }
    return clear().or(this::delegate);
  }

  /** Takes in who professes something, who is told what to do, and whose parliament is "the". */
  private void professed(Sentence sentence) {
    knowledge.reference().firstIn(sentence.text(), "chamber").stream()
        .filter(id -> !quoted.test(sentence.span().begin()))
        .flatMap(id -> knowledge.gazetteer().byId(id).stream())
        .forEach(e -> add(e.target(), NEAR));
    SentenceGraph graph = new SentenceGraph(sentence);
    Map<Integer, Target.Entity> states = Map.of();
    for (int i = 0; i < graph.size(); i++) {
      int points = quoted.test(graph.token(i).span().begin()) ? 0 : avowals.points(graph, i);
      if (points != 0) {
        states = states.isEmpty() ? states(graph, false) : states;
        for (int subject : graph.children(i, "nsubj")) {
          if (states.containsKey(subject) && graph.coordination(subject).size() == 1) {
            add(states.get(subject), points);
          }
        }
      }
    }
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
    Map<Integer, Target.Entity> states = states(graph, true);
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
      named(graph, i, states);
      boolean land = possessed && LAND.contains(graph.lemma(noun));
      boolean done = graph.is(i, "dobj", "dative", "pobj") || possessed && hostile(graph, clause);
      for (Target.Entity each : subjects(graph, clause, states)) {
        add(each, land || done ? FOREIGN : NEAR);
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

  /** Whether a verb says what is done to an enemy: "destroyed our ports". */
  private boolean hostile(SentenceGraph graph, int verb) {
    List<Sense> senses = verb < 0 ? List.of() : knowledge.lexicon().senses('v', graph.lemma(verb));
    return !senses.isEmpty()
        && senses.stream()
            .allMatch(s -> s.templates().stream().anyMatch(c -> HOSTILE.contains(c.relation())));
  }

  /** "We Norwegians", "our Norwegian ports": who speaks; "our neighbor Norway": who does not. */
  private void named(SentenceGraph graph, int first, Map<Integer, Target.Entity> states) {
    if (states.containsKey(first + 1) && graph.pos(first + 1).endsWith("PS")) {
      add(states.get(first + 1), TOGETHER);
    }
    int noun = graph.is(first, "poss") ? graph.head(first) : -1;
    for (int i = first + 1; noun >= 0 && i < Math.min(graph.size(), noun + APPOSED); i++) {
      boolean other =
          i == noun || OTHERS.contains(graph.lemma(noun)) && !HOME.contains(graph.lemma(noun));
      boolean mine =
          i < noun
              ? graph.pos(i).startsWith("JJ")
              : graph.is(i, "appos") && LAND.contains(graph.lemma(noun));
      if (states.containsKey(i) && (other || mine)) {
        add(states.get(i), other ? FOREIGN : TOGETHER);
      }
    }
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
    Map<Integer, Target.Entity> states = states(graph, true);
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

  /**
   * The states that the names of a sentence mean, by the word that each hangs on.
   *
   * @param bodies whether also those that persons and bodies speak for
   */
  private Map<Integer, Target.Entity> states(SentenceGraph graph, boolean bodies) {
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
                  .filter(id -> bodies)
                  .flatMap(knowledge.gazetteer()::byId)
                  .map(e -> e.target())
                  .filter(e -> knowledge.vocabulary().isA(e.kind(), "State"));
      state.ifPresent(
          s -> all.put(MentionFinder.head(graph, match.firstToken(), match.lastToken()), s));
    }
    return all;
  }
}
