package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.claim.Modality;
import org.chancery.claim.Polarity;
import org.chancery.claim.Source;
import org.chancery.claim.Stance;
import org.chancery.claim.Target;
import org.chancery.extract.Cue.Type;

/**
 * Finds who denies what somebody else says, so that both are kept: "Kyiv says that Moscow attacked,
 * which Moscow denies" is a claim of Kyiv's and its negation by Moscow. What a text names only to
 * say that it is denied ("the attack, denied by Moscow") is a claim of modality denied.
 */
final class Denials {
  private static final double DENIED = 0.93;
  private static final double ALLEGED = 0.5;

  private final Knowledge knowledge;
  private final Holders holders;

  Denials(Knowledge knowledge, Holders holders) {
    this.knowledge = knowledge;
    this.holders = holders;
  }

  /**
   * One way in which a text has a claim.
   *
   * @param speech the verb by which its holder speaks; -1 where none is known
   */
  record Voice(Stance stance, Attribution.Credit credit, int speech) {}

  /** How a text has a claim: by the voice that was read, by who denies it, by who was denied. */
  List<Voice> of(SentenceReader reader, Reading reading, Voice read, List<Bearing> bearings) {
    SentenceGraph graph = reader.graph();
    List<Voice> all = new ArrayList<>(List.of(read));
    if (Attribution.SPEECH_ACTS.contains(reading.template().relation())) {
      // "Riga accused Minsk of theft, a charge that Minsk denies": not of having been accused.
      return all;
    }
    for (int verb = 0; verb < graph.size(); verb++) {
      if (aside(graph, verb) && denied(reader, verb, reading.predicate())) {
        Optional<Source> holder = holder(reader, verb);
        if (holder.isPresent() && !holder.get().equals(read.credit().source())) {
          Voice denial = denial(graph, verb, holder.get(), read.stance());
          if (onlyDenied(graph, reading, read)) {
            return List.of(denial(graph, verb, holder.get()));
          }
          all.add(denial);
        }
      }
    }
    bearings.stream()
        .filter(b -> b.type() == Type.DENIAL && graph.verb(b.at()) && all.size() == 1)
        .flatMap(b -> accuser(reader, b.at(), reading, read).stream())
        .toList()
        .forEach(all::add);
    return all;
  }

  /** "Tehran denied Israel's claims that it attacked": Israel claims it. */
  private Optional<Voice> accuser(SentenceReader reader, int verb, Reading reading, Voice read) {
    SentenceGraph graph = reader.graph();
    for (int noun : graph.children(verb, "dobj", "nsubjpass")) {
      boolean about = assertion(graph, noun) && graph.dominates(noun, reading.predicate());
      for (Referent owner : about ? reader.referents().owners(noun) : List.<Referent>of()) {
        Source accuser = new Source.Named(owner.target());
        if (!accuser.equals(read.credit().source())) {
          List<String> cues = List.of(graph.token(noun).form());
          Stance stance = new Stance(Polarity.POSITIVE, Modality.POSSIBLE, ALLEGED, cues);
          return Optional.of(new Voice(stance, new Attribution.Credit(accuser, List.of()), -1));
        }
      }
    }
    return Optional.empty();
  }

  private static Voice denial(SentenceGraph graph, int verb, Source holder, Stance of) {
    Polarity other = of.polarity() == Polarity.NEGATIVE ? Polarity.POSITIVE : Polarity.NEGATIVE;
    return voice(graph, verb, holder, other, Modality.ASSERTED, DENIED);
  }

  private static Voice denial(SentenceGraph graph, int verb, Source holder) {
    return voice(graph, verb, holder, Polarity.POSITIVE, Modality.DENIED, 1 - DENIED);
  }

  private static Voice voice(
      SentenceGraph graph,
      int verb,
      Source holder,
      Polarity polarity,
      Modality modality,
      double certainty) {
    double rounded = Math.round(certainty * 100) / 100.0;
    List<String> cues = List.of(graph.token(verb).form());
    return new Voice(
        new Stance(polarity, modality, rounded, cues),
        new Attribution.Credit(holder, List.of()),
        verb);
  }

  /** Nothing but a noun brings it up, and nobody stands for it. */
  private static boolean onlyDenied(SentenceGraph graph, Reading reading, Voice read) {
    return graph.noun(reading.predicate())
        && read.credit().source() == Source.AUTHOR
        && read.stance().modality() == Modality.ASSERTED
        && read.stance().polarity() == Polarity.POSITIVE;
  }

  /** A clause that says who denies what is spoken of; the text says so, not who is quoted. */
  boolean aside(SentenceGraph graph, int verb) {
    return graph.verb(verb)
        && graph.is(verb, "relcl", "acl", "vmod")
        && knowledge.words().is(graph.lemma(verb), "deny");
  }

  private boolean assertion(SentenceGraph graph, int noun) {
    return knowledge.words().is(graph.lemma(noun), "assertion");
  }

  /** Whether a relative clause or participle denies what a predicate says. */
  private boolean denied(SentenceReader reader, int verb, int predicate) {
    SentenceGraph graph = reader.graph();
    int noun = graph.head(verb);
    if (noun == predicate) {
      return true;
    }
    boolean after = noun > predicate && graph.dominates(predicate, noun);
    boolean name = !reader.referents().namedAt(noun).isEmpty();
    return after && (name || assertion(graph, noun)) && !between(graph, noun, predicate);
  }

  /** Whether another clause begins between a word and a predicate above it. */
  private static boolean between(SentenceGraph graph, int word, int predicate) {
    for (int i = word; i != predicate && i >= 0; i = graph.head(i)) {
      if (graph.verb(i)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Source> holder(SentenceReader reader, int verb) {
    SentenceGraph graph = reader.graph();
    List<Integer> doers = new ArrayList<>(graph.children(verb, "nsubj"));
    graph.children(verb, "agent").forEach(a -> doers.addAll(graph.objects(a)));
    return doers.stream()
        .flatMap(d -> holders.of(reader, d, Optional.empty()).stream())
        .filter(s -> s instanceof Source.Named)
        .findFirst();
  }

  /** Whether a reading takes the name before "which Moscow denies" for what is denied. */
  boolean misread(SentenceReader reader, Reading reading) {
    SentenceGraph graph = reader.graph();
    return graph.verb(reading.predicate())
        && aside(graph, reading.predicate())
        && reading.object().target() instanceof Target.Entity;
  }
}
