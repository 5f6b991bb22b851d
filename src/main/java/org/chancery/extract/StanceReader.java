package org.chancery.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.chancery.claim.Modality;
import org.chancery.claim.Polarity;
import org.chancery.claim.Source;
import org.chancery.claim.Stance;
import org.chancery.claim.Target;
import org.chancery.extract.Cue.Type;

/**
 * Composes what bears on a claim to its stance: the nearest hedge decides, denials cancel each
 * other. The certainty is that of the cue that decided, on the scale of ICD 203.
 */
final class StanceReader {
  private static final double PLAIN = 0.95;
  private static final double PREDICTED = 0.7;
  private static final double WILLED = 0.8;
  private static final Set<Type> SPEECH =
      EnumSet.of(Type.REPORT, Type.ATTITUDE, Type.DENIAL, Type.FACTIVE);

  /** Relations that come about as effects; nobody plans them as such. */
  private static final Set<String> EFFECTS =
      Set.of(
          "influences",
          "undermines",
          "enables",
          "strainsRelationsWith",
          "contributesTo",
          "regardsAsThreat",
          "opposes",
          "criticizes",
          "threatens");

  /** Relations that a will or wish makes by itself: "proposed talks" is to advocate them. */
  private static final Set<String> WILLING =
      Set.of(
          "threatens",
          "seeksToJoin",
          "advocates",
          "urges",
          "commitsToDefend",
          "negotiatesWith",
          "strengthensTiesWith",
          "opposes",
          "counters",
          "regardsAsThreat");

  private StanceReader() {}

  /** Acts that are done by doing something else for their sake: "set up firms to evade". */
  private static final Set<String> DONE_BY_OTHERS =
      Set.of("evades", "urges", "criticizes", "enables");

  /**
   * Senses of what a title or a possessive takes for granted, whatever is said of it, and of what
   * is asked for by saying that it has to be, of who is reproached by how a deed is told.
   */
  private static final Set<String> GRANTED =
      Set.of("office.title", "program.own", Demands.VOICED, Reproaches.VOICED);

  private static boolean wants(SentenceGraph graph, Reading reading, Bearing bearing) {
    String relation = reading.template().relation();
    if (bearing.type() == Type.NEGATION && CURBS.contains(relation)) {
      // "A ban on arms" is what a measure restricts, "no ban" is none.
      return !bearing.words().isEmpty() && graph.noun(bearing.words().get(0));
    }
    if (bearing.type() != Type.INTENTION) {
      return false;
    }
    if (bearing.words().isEmpty()) {
      return DONE_BY_OTHERS.contains(relation)
          || relation.equals("supports") && reading.object().actor() && past(graph, bearing.at());
    }
    String lemma = graph.lemma(bearing.words().get(0));
    return WILLING.contains(relation) && bearing.words().contains(reading.predicate())
        || relation.equals("seeksToJoin") && lemma.startsWith("deci")
        || relation.equals("supports") && lemma.startsWith("commit");
  }

  private static final Set<String> CURBS =
      Set.of("restricts", "sanctions", "imposes", "adopts", "suspends", "lifts");

  /** Whether the clause around an infinitive tells the past. */
  private static boolean past(SentenceGraph graph, int infinitive) {
    int head = graph.head(infinitive);
    return head >= 0 && Spelled.as("VBD|VBN", graph.pos(head));
  }

  /**
   * @param path what bears on the claim, nearest first
   * @param source who is credited with it: "will" is a plan of one's own act, a prediction of
   *     others
   */
  static Stance read(SentenceGraph graph, Reading reading, List<Bearing> path, Source source) {
    boolean granted = GRANTED.contains(reading.sense());
    return read(
        graph,
        reading.template().negative(),
        reading.template().modality(),
        path.stream().filter(b -> !granted && !wants(graph, reading, b)).toList(),
        will -> ownAct(graph, reading, will, source));
  }

  /**
   * The stance of an event.
   *
   * @param negative whether its own words deny it
   * @param own what its own words commit to, if they say
   * @param ownAct whether a "will" tells the plan of whoever speaks
   */
  static Stance read(
      SentenceGraph graph,
      boolean negative,
      Optional<Modality> own,
      List<Bearing> path,
      Predicate<Bearing> ownAct) {
    List<Bearing> reach = path.stream().filter(Bearing::stance).toList();
    boolean denied = negative;
    TreeSet<Integer> words = new TreeSet<>();
    double certainty = PLAIN;
    for (Bearing each : reach) {
      if (each.flips()) {
        denied = !denied;
        words.addAll(each.words());
        certainty = each.certainty();
      }
    }
    Modality modality = own.orElse(Modality.ASSERTED);
    Optional<Bearing> hedge = deciding(graph, reach, path);
    if (modality == Modality.ASSERTED && hedge.isPresent()) {
      Bearing deciding = hedge.get();
      boolean future = future(graph, deciding, path);
      boolean predicted = future && !ownAct.test(deciding);
      modality = predicted ? Modality.LIKELY : future ? Modality.PLANNED : deciding.modality();
      certainty = predicted ? PREDICTED : future ? WILLED : deciding.certainty();
      words.addAll(named(deciding, reach));
    }
    return new Stance(
        denied ? Polarity.NEGATIVE : Polarity.POSITIVE, modality, certainty, cues(graph, words));
  }

  /** The nearest hedge; "will" under another one only says when: "is unlikely that it will". */
  private static Optional<Bearing> deciding(
      SentenceGraph graph, List<Bearing> reach, List<Bearing> path) {
    List<Bearing> hedges =
        reach.stream().filter(b -> b.hedges() && b.modality() != Modality.DENIED).toList();
    return hedges.stream()
        .filter(b -> !future(graph, b, path))
        .filter(b -> hedges.stream().noneMatch(o -> outranks(o, b)))
        .findFirst()
        .or(() -> hedges.stream().findFirst());
  }

  /** "Could use it to challenge" is no plan; "if they try to" is none either. */
  private static boolean outranks(Bearing other, Bearing plan) {
    boolean purpose = plan.type() == Type.INTENTION && plan.words().isEmpty();
    return purpose && other.modality() == Modality.POSSIBLE
        || plan.type() == Type.INTENTION
            && other.type() == Type.CONDITION
            && other.modality() == Modality.CONDITIONAL;
  }

  /**
   * The words of a hedge; of one that a clause's form makes, those of the verb that asks for it.
   */
  private static List<Integer> named(Bearing hedge, List<Bearing> reach) {
    return reach.stream()
        .filter(b -> hedge.words().isEmpty() && b.modality() == hedge.modality())
        .map(Bearing::words)
        .filter(w -> !w.isEmpty())
        .findFirst()
        .orElse(hedge.words());
  }

  private static List<String> cues(SentenceGraph graph, TreeSet<Integer> words) {
    List<String> cues = new ArrayList<>();
    int last = -2;
    for (int word : words) {
      String form = graph.token(word).form();
      if (word == last + 1) {
        String gap =
            Spelled.as("n['\u2019]t|not", form) && form.length() == 3 && glued(graph, word)
                ? ""
                : " ";
        cues.set(cues.size() - 1, cues.get(cues.size() - 1) + gap + form);
      } else {
        cues.add(form);
      }
      last = word;
    }
    return cues;
  }

  private static boolean glued(SentenceGraph graph, int word) {
    return word > 0 && graph.token(word - 1).span().end() == graph.token(word).span().begin();
  }

  /** "Will", or "would" where somebody said then what was to come. */
  private static boolean future(SentenceGraph graph, Bearing bearing, List<Bearing> path) {
    if (bearing.words().size() != 1) {
      return false;
    }
    String lemma = graph.lemma(bearing.words().get(0));
    String form = graph.token(bearing.words().get(0)).form();
    if (lemma.equals("will") && graph.pos(bearing.words().get(0)).equals("MD")
        || form.equals("'ll")) {
      return !form.equalsIgnoreCase("would") || told(graph, path);
    }
    return form.equalsIgnoreCase("would") && told(graph, path);
  }

  private static boolean told(SentenceGraph graph, List<Bearing> path) {
    boolean conditioned =
        path.stream().anyMatch(b -> b.type() == Type.CONDITION && !b.words().isEmpty());
    return !conditioned
        && path.stream()
            .anyMatch(
                b ->
                    (SPEECH.contains(b.type()) || b.type() == Type.INTENTION)
                        && Spelled.as("VBD|VBN", graph.pos(b.at())));
  }

  private static boolean ownAct(SentenceGraph graph, Reading reading, Bearing will, Source source) {
    int verb = graph.head(will.at());
    List<Integer> subjects = graph.children(verb, "nsubj", "nsubjpass");
    boolean first =
        subjects.stream().anyMatch(s -> Spelled.as("we|i", graph.lemma(s)))
            || Spelled.as("(?i)we|i|our|us", reading.subject().text());
    if (first) {
      return true;
    }
    boolean effect = EFFECTS.contains(reading.template().relation());
    boolean speaker =
        source instanceof Source.Named named && belongs(named.target(), reading.subject().target());
    boolean act = reading.subject().actor() && graph.child(verb, "nsubjpass") < 0;
    boolean continuing = Spelled.as("continue|become|be|seize|likely", graph.lemma(verb));
    return speaker && act || act && !effect && !continuing;
  }

  private static boolean belongs(Target source, Target subject) {
    return source.equals(subject);
  }
}
