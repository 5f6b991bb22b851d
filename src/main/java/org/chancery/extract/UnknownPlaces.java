package org.chancery.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.claim.Ids;
import org.chancery.claim.Target;
import org.chancery.text.Span;

/**
 * Finds places that the gazetteer does not know, by how they stand: "off Yeosu, South Korea", "the
 * town of Rabta", "at Rabta, a town in Libya", "the Rabta district of Libya". They have no Wikidata
 * id.
 */
final class UnknownPlaces {
  private static final int LONGEST = 3;
  private static final Set<String> TOWARDS =
      Set.of(
          "in", "at", "near", "off", "from", "to", "outside", "around", "of", "toward", "towards",
          "into", "via");

  private final Knowledge knowledge;
  private final Map<String, Target.Entity> byName = new HashMap<>();

  UnknownPlaces(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** The places in a sentence, beside the names found in it already. */
  List<Mention> find(SentenceGraph graph, List<Mention> known) {
    List<Mention> all = new ArrayList<>();
    for (int i = 0; i < graph.size(); i++) {
      int last = run(graph, i, known);
      if (last >= i) {
        mention(graph, i, last, known).ifPresent(all::add);
        i = last;
      }
    }
    return all;
  }

  private static int run(SentenceGraph graph, int first, List<Mention> known) {
    int last = first - 1;
    while (last + 1 < graph.size() && name(graph, last + 1) && free(last + 1, known)) {
      last++;
    }
    return last;
  }

  private static boolean name(SentenceGraph graph, int token) {
    return graph.pos(token).startsWith("NNP")
        && Spelled.as("\\p{Lu}[\\p{L}’'-]*\\p{Ll}[\\p{L}’'-]*", graph.token(token).form());
  }

  private static boolean free(int token, List<Mention> known) {
    return known.stream().noneMatch(m -> m.first() <= token && token <= m.last());
  }

  private Optional<Mention> mention(SentenceGraph graph, int first, int end, List<Mention> known) {
    int last = region(graph, first, end, known) ? end + 1 : end;
    Span span = graph.token(first).span().cover(graph.token(last).span());
    String name = Spelled.evenly(graph.text(span));
    boolean place =
        last - first < LONGEST
            && (byName.containsKey(name)
                || last > end
                || towards(graph, first)
                    && (called(graph, first)
                        || inState(graph, last, known)
                        || town(graph, last)
                        || within(graph, first, last, known)));
    if (!place) {
      return Optional.empty();
    }
    Target.Entity entity = byName.computeIfAbsent(name, this::entity);
    return Optional.of(new Mention(first, last, last, span, entity, false, Optional.empty()));
  }

  private static boolean towards(SentenceGraph graph, int first) {
    return first > 0 && TOWARDS.contains(graph.token(first - 1).form().toLowerCase(Locale.ROOT));
  }

  /** "The town of Rabta". */
  private boolean called(SentenceGraph graph, int first) {
    return first > 1
        && graph.token(first - 1).form().equals("of")
        && knowledge.words().is(graph.lemma(first - 2), "settlement");
  }

  /** "Yeosu, South Korea," and no list of places. */
  private boolean inState(SentenceGraph graph, int last, List<Mention> known) {
    return last + 2 < graph.size()
        && graph.token(last + 1).form().equals(",")
        && known.stream()
            .anyMatch(
                m ->
                    m.first() == last + 2
                        && !m.adjective()
                        && knowledge.vocabulary().isA(m.entity().kind(), "State")
                        && !listed(graph, m.last() + 1));
  }

  /** "From Rabta in Libya", but not "at the Congress in Libya". */
  private boolean within(SentenceGraph graph, int first, int last, List<Mention> known) {
    int in = last + 1;
    return in + 1 < graph.size()
        && Spelled.as("in|inside", graph.token(in).form())
        && Spelled.as("in|at|near|from|to|outside|around|via|into", graph.lemma(first - 1))
        && (graph.head(in) >= first && graph.head(in) <= last
            || graph.head(in) == graph.head(first - 1))
        && !knowledge.reference().named(graph.lemma(last))
        && known.stream()
            .anyMatch(
                m ->
                    m.first() > in
                        && m.first() <= in + 2
                        && (m.first() == in + 1 || Spelled.as("JJ|NNP?|DT", graph.pos(in + 1)))
                        && !m.adjective()
                        && (knowledge.vocabulary().isA(m.entity().kind(), "State")
                            || m.entity().kind().equals("Place")));
  }

  /** "The Rabta district of Libya", "Libya's Rabta district". */
  private boolean region(SentenceGraph graph, int first, int end, List<Mention> known) {
    int noun = end + 1;
    if (noun >= graph.size()
        || !graph.pos(noun).equals("NN")
        || !knowledge.words().is(graph.lemma(noun), "settlement")) {
      return false;
    }
    boolean within = noun + 2 < graph.size() && Spelled.as("of|in", graph.token(noun + 1).form());
    return known.stream()
        .filter(m -> knowledge.vocabulary().isA(m.entity().kind(), "State"))
        .anyMatch(
            m ->
                within && !m.adjective() && m.first() == noun + 2
                    || m.last() == first - 2 && graph.pos(first - 1).equals("POS"));
  }

  private static boolean listed(SentenceGraph graph, int next) {
    return next < graph.size() && Spelled.as("and|or|'s|’s", graph.token(next).form());
  }

  /** "Rabta, a town in Libya". */
  private boolean town(SentenceGraph graph, int last) {
    for (int i = last + 2; i < Math.min(graph.size(), last + 6); i++) {
      if (knowledge.words().is(graph.lemma(i), "settlement")) {
        return graph.token(last + 1).form().equals(",") && graph.pos(last + 2).equals("DT");
      }
    }
    return false;
  }

  private Target.Entity entity(String name) {
    String id = Ids.slug(name);
    boolean taken = knowledge.gazetteer().byId(id).isPresent();
    return new Target.Entity(taken ? id + "-place" : id, name, "Place", Optional.empty());
  }
}
