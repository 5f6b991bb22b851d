package org.chancery.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.claim.Claim;
import org.chancery.claim.Source;
import org.chancery.claim.Target;
import org.chancery.extract.Cue.Type;
import org.chancery.text.Span;

/**
 * Links what is said in an act of speech to the claim that it was said: what Kyiv accuses Moscow of
 * to the accusation, what Tokyo believes to its believing.
 */
final class Contents {
  /** Acts whose content is what the other does; of the rest it is whatever they speak of. */
  private static final Set<String> OF_THE_OTHER = Set.of("accuses", "urges", "criticizes");

  /** Prepositions after which acts of speech say what they are about. */
  private static final Set<String> TAKEN =
      Set.of("of", "for", "from", "to", "against", "over", "about", "on", "with", "into");

  private static final Set<Type> HELD = EnumSet.of(Type.ATTITUDE, Type.DENIAL);
  private static final String SENSE = "held";
  private static final Template OPEN = Template.parse(Claim.OPEN + "(subj, obj)");
  private static final int LONGEST = 160;

  private final SentenceReader reader;
  private final SentenceGraph graph;

  Contents(SentenceReader reader) {
    this.reader = reader;
    this.graph = reader.graph();
  }

  /**
   * A claim as it was read.
   *
   * @param bearings what bears on it, nearest first
   * @param speech the verb by which its holder denies it, or -1
   */
  record Read(Reading reading, Claim claim, List<Bearing> bearings, int speech) {}

  /** The claims, those that are content of another with the link to it. */
  List<Claim> linked(List<Read> all) {
    List<Claim> claims = new ArrayList<>();
    for (Read each : all) {
      Claim claim = each.claim();
      claims.add(speech(each, all).map(o -> claim.within(o.claim().id())).orElse(claim));
    }
    return claims;
  }

  private Optional<Read> speech(Read inner, List<Read> all) {
    return all.stream()
        .filter(o -> o != inner && holds(o, inner))
        .max(
            Comparator.comparing((Read o) -> o.reading().predicate() == inner.speech())
                .thenComparing(o -> depth(o.reading().predicate()))
                .thenComparing(o -> spoken(o, inner)));
  }

  /** Whether the outer claim's subject is who holds the inner one. */
  private static boolean spoken(Read outer, Read inner) {
    return inner.claim().source() instanceof Source.Named named
        && named.target().equals(outer.claim().subject().target());
  }

  private boolean holds(Read outer, Read inner) {
    int speech = outer.reading().predicate();
    if (ClaimAssembler.STANDING.contains(inner.claim().relation())) {
      return false;
    }
    String relation = outer.claim().relation();
    if (inner.speech() >= 0) {
      return inner.speech() == speech && spoken(outer, inner);
    }
    if (relation.equals("threatens")) {
      return complement(speech, inner.reading().predicate())
          && outer.claim().subject().target().equals(inner.claim().subject().target());
    }
    boolean held = relation.equals(Claim.OPEN) && outer.reading().sense().equals(SENSE);
    if (!held && !Attribution.SPEECH_ACTS.contains(relation)
        || !complement(speech, inner.reading().predicate())) {
      return false;
    }
    Target done = inner.claim().subject().target();
    return held
        ? spoken(outer, inner)
        : !OF_THE_OTHER.contains(relation) || outer.claim().object().target().equals(done);
  }

  /** Whether a word stands in what a verb or noun of speech takes, and not beside it. */
  private boolean complement(int speech, int word) {
    int top = word;
    while (top >= 0 && graph.head(top) != speech) {
      boolean another = top != word && graph.noun(top) && graph.is(top, "conj");
      if (another || graph.is(top, "relcl")) {
        return false;
      }
      top = graph.head(top);
    }
    return top >= 0
        && (graph.is(top, "prep")
            ? TAKEN.contains(graph.lemma(top))
            : graph.is(top, "ccomp", "xcomp", "dobj", "acl", "nsubjpass", "attr", "oprd", "dative")
                || graph.is(top, "nmod", "compound", "poss") && graph.noun(speech));
  }

  private int depth(int word) {
    int depth = 0;
    for (int i = word; graph.head(i) >= 0; i = graph.head(i)) {
      depth++;
    }
    return depth;
  }

  /**
   * That somebody believes, fears or denies what claims say, as open claims: no relation of the
   * vocabulary says so. None where one does.
   */
  List<Reading> holding(List<Read> all) {
    List<Reading> readings = new ArrayList<>();
    for (Read inner : all) {
      if (inner.speech() >= 0 && free(inner.speech(), all, readings)) {
        readings.addAll(held(inner, inner.speech(), inner.reading().predicate()));
      }
      for (Bearing each : inner.bearings()) {
        boolean own =
            HELD.contains(each.type())
                && each.credited() == Cue.Credited.SELF
                && graph.verb(each.at())
                && inner.reading().predicate() != each.at();
        if (own && free(each.at(), all, readings)) {
          for (int clause : graph.children(each.at(), "ccomp", "xcomp")) {
            if (graph.dominates(clause, inner.reading().predicate())) {
              readings.addAll(held(inner, each.at(), clause));
            }
          }
        }
      }
    }
    return readings;
  }

  private static boolean free(int verb, List<Read> all, List<Reading> readings) {
    return all.stream().noneMatch(r -> r.reading().predicate() == verb)
        && readings.stream().noneMatch(r -> r.predicate() == verb);
  }

  private List<Reading> held(Read inner, int verb, int clause) {
    List<Reading> readings = new ArrayList<>();
    Optional<Referent> content = content(clause, verb);
    if (content.isPresent()) {
      for (Referent holder : reader.referents().of(reader.subjects().surface(verb))) {
        if (holder.entity()
            && holder.actor()
            && inner.claim().source().equals(new Source.Named(holder.target()))) {
          readings.add(
              new Reading(
                  SENSE,
                  verb,
                  OPEN,
                  holder,
                  content.get(),
                  Optional.empty(),
                  Optional.of(graph.lemma(verb))));
        }
      }
    }
    return readings;
  }

  /** The words of a clause without "that" and without the clause of a verb in it. */
  private Optional<Referent> content(int clause, int without) {
    BitSet words = graph.subtree(clause);
    if (!graph.dominates(without, clause)) {
      words.andNot(graph.subtree(without));
    }
    int first = words.nextSetBit(0);
    if (graph.is(first, "mark") || graph.pos(first).equals("TO")) {
      words.clear(first);
    }
    int last = words.length() - 1;
    while (last > clause && Spelled.as("\\p{Punct}+", graph.token(last).form())) {
      words.clear(last);
      last = words.length() - 1;
    }
    Span span = graph.span(words);
    String text = Spelled.evenly(graph.text(span));
    return text.length() > LONGEST || graph.noun(clause)
        ? Optional.empty()
        : Optional.of(new Referent(new Target.Phrase(text), clause, span, text, false, List.of()));
  }
}
