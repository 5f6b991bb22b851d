package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.claim.Claim;

/** Reads one sentence: its mentions, referents and frames, and what the lexicon makes of them. */
final class SentenceReader {
  private static final Set<String> WEAPONS = Set.of("WeaponSystem", "Capability");

  private final SentenceGraph graph;
  private final Mentions mentions;
  private final Discourse discourse;
  private final Knowledge knowledge;
  private final NamedFacts facts;
  private final Doers doers;
  private final FrameReader frames;
  private final Referents referents;
  private final SenseMatcher matcher;
  private final OpenReadings open;
  private final Leanings leanings;

  SentenceReader(
      SentenceGraph graph,
      Mentions mentions,
      Knowledge knowledge,
      Discourse discourse,
      NamedFacts facts,
      Doers doers) {
    this.facts = facts;
    this.doers = doers;
    this.graph = graph;
    doers.enter(graph, discourse.topic().clauses());
    this.mentions = mentions;
    this.discourse = discourse;
    this.knowledge = knowledge;
    this.frames = new FrameReader(graph, mentions, knowledge);
    this.referents = new Referents(graph, mentions, knowledge, discourse, frames.subjects());
    this.matcher =
        new SenseMatcher(
            graph, knowledge, referents, doers, new Unsaid(graph, referents, discourse));
    this.open = new OpenReadings(graph, referents, knowledge.words());
    this.leanings = new Leanings(graph, mentions, knowledge.words(), referents, frames);
  }

  SentenceGraph graph() {
    return graph;
  }

  Discourse discourse() {
    return discourse;
  }

  Referents referents() {
    return referents;
  }

  Subjects subjects() {
    return frames.subjects();
  }

  List<Reading> read() {
    List<Reading> readings = new ArrayList<>(facts.read(graph, mentions, referents));
    readings.addAll(facts.memberships(graph, discourse.introductions(graph)));
    readings.addAll(leanings.read());
    readings.addAll(new Demands(graph, frames.subjects(), referents, discourse).read());
    for (int i : verbsFirst()) {
      if (named(i) && !graph.verb(i) && !HyphenWords.is(graph, i) || matcher.consumed(i)) {
        continue;
      }
      for (Frame frame : told(i) ? frames.of(i) : List.<Frame>of()) {
        List<Reading> read = matcher.read(frame);
        readings.addAll(read.isEmpty() ? open.read(frame) : read);
      }
    }
    readings.addAll(facts.resolutions(graph, mentions));
    readings.addAll(
        new Reproaches(graph, knowledge.words(), frames.subjects(), referents, discourse)
            .read(readings));
    readings.replaceAll(reading -> StateActs.of(reading, referents, knowledge));
    readings.removeIf(reading -> !knowledge.fits(reading));
    readings.removeIf(reading -> AgainstOneself.holds(reading, knowledge));
    readings.removeIf(reading -> Unnamed.holds(reading, graph, knowledge.words()));
    Superseded.remove(graph, readings);
    readings.removeIf(
        reading -> open(reading) && readings.stream().anyMatch(r -> says(r, reading)));
    return readings;
  }

  /** Whether anything is read of a word: of nouns and adjectives only what the lexicon has. */
  private boolean told(int token) {
    char pos = graph.noun(token) ? 'n' : 'a';
    return graph.verb(token) || !knowledge.lexicon().senses(pos, graph.lemma(token)).isEmpty();
  }

  private static boolean open(Reading reading) {
    return reading.template().relation().equals(Claim.OPEN);
  }

  /** Whether a noun under an open verb says how the two are related: "provided aid to". */
  private boolean says(Reading reading, Reading open) {
    return !open(reading)
        && graph.dominates(open.predicate(), reading.predicate())
        && reading.subject().target().equals(open.subject().target())
        && reading.object().target().equals(open.object().target());
  }

  /**
   * Whether a word belongs to a name; kinds of weapons and "its Twelve-Day War" are read as nouns
   * all the same.
   */
  private boolean named(int token) {
    List<Mention> mentioned = mentions.covering(token);
    return !mentioned.isEmpty() && !mentioned.stream().allMatch(m -> m.head() == token && read(m));
  }

  private boolean read(Mention mention) {
    String kind = mention.entity().kind();
    // "Its NATO allies" are the allies of somebody.
    boolean allied = graph.lemma(mention.head()).equals("ally");
    return WEAPONS.contains(kind)
        || (allied || kind.equals("Conflict")) && graph.child(mention.head(), "poss") >= 0;
  }

  private List<Integer> verbsFirst() {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < graph.size(); i++) {
      if (graph.verb(i)) {
        order.add(i);
      }
    }
    for (int i = 0; i < graph.size(); i++) {
      if (!graph.verb(i)) {
        order.add(i);
      }
    }
    return order;
  }

  /** Hands what was mentioned to the discourse: the sentence is read. */
  void done(List<Reading> readings) {
    discourse.observe(graph, referents, readings);
    doers.observe(this, readings);
  }
}
