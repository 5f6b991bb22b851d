package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.claim.Target;
import org.chancery.text.Span;

/**
 * What a speaker asks for by saying what has to be, without a word of asking: in a speech of
 * Norway's "Chad must open its archives" urges Chad, "The court should be reformed" and "We must
 * seek a lasting peace" advocate something. So does who is reported to say it. In prose of nobody's
 * own such a sentence asks for nothing.
 */
final class Demands {
  /** What a text itself says has to be: that it has to be is no hedge on the asking. */
  static final String VOICED = "demand.voiced";

  private static final String SAID = "demand.said";
  private static final Template URGES = Template.parse("urges(subj, obj, theme)");
  private static final Template ADVOCATES = Template.parse("advocates(subj, obj)");
  private static final Set<String> OUGHT = Set.of("must", "should", "ought");

  private final SentenceGraph graph;
  private final Subjects subjects;
  private final Referents referents;
  private final Discourse discourse;
  private final Wanted wanted;

  Demands(SentenceGraph graph, Subjects subjects, Referents referents, Discourse discourse) {
    this.graph = graph;
    this.subjects = subjects;
    this.referents = referents;
    this.discourse = discourse;
    this.wanted = new Wanted(graph, subjects, referents);
  }

  List<Reading> read() {
    List<Reading> all = new ArrayList<>();
    for (int verb = 0; verb < graph.size(); verb++) {
      if (graph.verb(verb) && ought(verb) && graph.children(verb).stream().noneMatch(this::turns)) {
        askers(verb, all);
      }
    }
    return all;
  }

  private void askers(int verb, List<Reading> into) {
    int clause = graph.firstConjunct(verb);
    if (graph.head(clause) < 0) {
      if (!graph.token(graph.size() - 1).form().equals("?")) {
        for (Target asker : discourse.speaking(graph, verb, referents)) {
          read(verb, new Asking(VOICED, verb, voice(verb, asker)), into);
        }
      }
      return;
    }
    for (Referent asker : referents.of(subjects.speakers(clause))) {
      if (asker.actor()) {
        read(verb, new Asking(SAID, graph.head(clause), asker), into);
      }
    }
  }

  /** Who asks, by which word, and whether that word reports it. */
  private record Asking(String sense, int word, Referent who) {
    Reading reading(Template template, Referent of, Optional<Reading.Theme> theme) {
      return new Reading(sense, word, template, who, of, theme, Optional.empty());
    }
  }

  private boolean ought(int verb) {
    return graph.children(verb, "aux").stream().anyMatch(a -> OUGHT.contains(graph.lemma(a)))
        || needed(verb) >= 0;
  }

  /** What somebody needs to do, or -1. */
  private int needed(int verb) {
    return graph.lemma(verb).equals("need") ? graph.child(verb, "xcomp") : -1;
  }

  /**
   * "Not" and "no longer" deny, "should have" is too late, and what is so "according to" somebody
   * is not the speaker's demand.
   */
  private boolean turns(int child) {
    return graph.is(child, "neg")
        || Set.of("accord", "longer").contains(graph.lemma(child))
        || graph.is(child, "aux") && graph.lemma(child).equals("have");
  }

  private void read(int demanding, Asking asking, List<Reading> into) {
    int verb = Math.max(demanding, needed(demanding));
    if (subjects.passive(verb)) {
      wanted.passive(verb).forEach(w -> into.add(asking.reading(ADVOCATES, w, Optional.empty())));
      return;
    }
    for (int subject : subjects.surface(verb)) {
      for (Referent who : wanted.denied(subject) ? List.<Referent>of() : referents.of(subject)) {
        if (who.target().equals(asking.who().target())) {
          wanted.aims(verb).forEach(w -> into.add(asking.reading(ADVOCATES, w, Optional.empty())));
        } else if (who.actor()
            && !Wanted.idle(graph.lemma(verb))
            && (!graph.pronoun(subject) || who.entity())) {
          into.add(asking.reading(URGES, who, theme(verb)));
        }
      }
    }
  }

  private Optional<Reading.Theme> theme(int verb) {
    return referents.of(verb).stream()
        .findFirst()
        .map(r -> new Reading.Theme(r.target().label(), r.span()));
  }

  /** Whoever speaks, as meant by what has to be done. */
  private Referent voice(int verb, Target asker) {
    Span span = graph.token(verb).span();
    return new Referent(asker, verb, span, graph.text(span), true, List.of());
  }
}
