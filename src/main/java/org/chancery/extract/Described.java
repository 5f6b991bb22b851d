package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the name beside a description: "Iran's main backer, Chad, rejected" speaks of Chad, "the
 * second largest city, Kano," and "the Nigerian city of Kano" of Kano, "the Donbas region" of
 * Donbas.
 */
final class Described {
  private static final List<String> PLACES = List.of("settlement", "location", "site");
  private static final List<String> PERSONS = List.of("office", "government", "style", "companion");
  private static final List<String> THINGS =
      List.of("arms", "goods", "site", "unit", "settlement", "instrument", "policy", "program");
  private static final Set<String> FRAMES = Set.of("framework", "alliance", "bloc");
  private static final List<String> PACTS = List.of("Treaty", "Instrument", "Alliance");
  private static final Set<String> FIRM = Set.of("Place", "Facility");

  private Described() {}

  /** The head of the name of what a noun describes; below 0 where there is none. */
  static int name(SentenceGraph graph, Mentions mentions, Knowledge knowledge, int noun) {
    int known = known(graph, mentions, noun);
    if (known >= 0 || !graph.pos(noun).equals("NN")) {
      return known;
    }
    int joined = joined(graph, mentions, knowledge, noun);
    return joined >= 0 || !definite(graph, noun) && !beside(graph, noun)
        ? joined
        : apposed(graph, mentions, knowledge, noun);
  }

  /** "A militia known as the Black Shawls", "a group of gunmen called the Black Shawls". */
  private static int known(SentenceGraph graph, Mentions mentions, int noun) {
    if (!Spelled.as("NNS?", graph.pos(noun))) {
      return -1;
    }
    for (int clause : clauses(graph, noun)) {
      boolean known = graph.lemma(clause).equals("know");
      int last = clause + (known ? 1 : 0);
      boolean called =
          Spelled.as("know|call|dub|name", graph.lemma(clause))
              && graph.pos(clause).equals("VBN")
              && last + 2 < graph.size()
              && (!known || graph.lemma(last).equals("as"));
      int first = called && graph.lemma(last + 1).equals("the") ? last + 2 : last + 1;
      for (Mention mention : called ? mentions.covering(first) : List.<Mention>of()) {
        if (mention.first() == first && !mention.adjective()) {
          return mention.head();
        }
      }
    }
    return -1;
  }

  /** The clauses behind a noun or what it is a group of. */
  private static List<Integer> clauses(SentenceGraph graph, int noun) {
    List<Integer> all = new ArrayList<>(graph.children(noun, "acl", "vmod", "relcl"));
    for (int preposition : graph.children(noun, "prep")) {
      if (graph.lemma(preposition).equals("of")) {
        for (int member : graph.objects(preposition)) {
          all.addAll(graph.children(member, "acl", "vmod", "relcl"));
        }
      }
    }
    return all;
  }

  /** "The Syrian town of Azaz", "the Donbas region", "the Abraham Accords framework". */
  private static int joined(SentenceGraph graph, Mentions mentions, Knowledge knowledge, int noun) {
    String lemma = graph.lemma(noun);
    boolean settled = knowledge.words().is(lemma, "settlement");
    for (int child : graph.children(noun, "prep")) {
      List<Integer> names = graph.objects(child);
      if (settled
          && graph.lemma(child).equals("of")
          && names.size() == 1
          && graph.pos(names.get(0)).equals("NNP")
          && graph.child(names.get(0), "poss", "relcl") < 0
          && !lemma.equals("capital")
          && mentions.headedAt(names.get(0)).stream()
              .allMatch(m -> knowledge.vocabulary().isA(m.entity().kind(), "Place"))) {
        return names.get(0);
      }
    }
    for (Mention mention : mentions.all()) {
      if (mention.last() == noun - 1
          && !mention.adjective()
          && graph.is(mention.head(), "compound", "nmod", "nn")
          && graph.head(mention.head()) == noun
          && graph.children(noun).stream()
              .allMatch(c -> c == mention.head() || graph.is(c, "det", "punct", "relcl"))
          && (settled && knowledge.vocabulary().isA(mention.entity().kind(), "Place")
              || FRAMES.contains(lemma)
                  && PACTS.stream()
                      .anyMatch(k -> knowledge.vocabulary().isA(mention.entity().kind(), k)))) {
        return mention.head();
      }
    }
    return -1;
  }

  private static int apposed(
      SentenceGraph graph, Mentions mentions, Knowledge knowledge, int noun) {
    for (int name : graph.children(noun, "appos")) {
      boolean single = name > noun && graph.coordination(name).size() == 1 && setOff(graph, name);
      if (single
          && (mentions.headedAt(name).stream()
                  .anyMatch(m -> agrees(knowledge, graph.lemma(noun), m.entity().kind()))
              || thing(graph, mentions, knowledge, noun, name))) {
        return name;
      }
    }
    return -1;
  }

  /** A name that nothing else is known of, of what is no person: "the cutter, the Marten". */
  private static boolean thing(
      SentenceGraph graph, Mentions mentions, Knowledge knowledge, int noun, int name) {
    return mentions.covering(name).isEmpty()
        && graph.pos(name).equals("NNP")
        && Character.isUpperCase(graph.token(name).form().charAt(0))
        && graph.child(name, "prep", "num", "poss", "nmod") < 0
        && PERSONS.stream().noneMatch(c -> knowledge.words().is(graph.lemma(noun), c))
        && THINGS.stream().anyMatch(c -> knowledge.words().is(graph.lemma(noun), c));
  }

  private static boolean definite(SentenceGraph graph, int noun) {
    return graph.child(noun, "poss") >= 0
        || graph.children(noun, "det").stream().anyMatch(d -> graph.lemma(d).equals("the"));
  }

  /** "Lebanese group Amal", without an article and without a comma. */
  private static boolean beside(SentenceGraph graph, int noun) {
    return graph.child(noun, "det") < 0
        && graph.children(noun, "appos").stream()
            .anyMatch(name -> graph.phrase(name).nextSetBit(0) == noun + 1);
  }

  private static boolean setOff(SentenceGraph graph, int name) {
    int first = graph.phrase(name).nextSetBit(0);
    return first > 0
        && (first - 1 == graph.head(name)
            || Spelled.as("[,—–-]|--", graph.token(first - 1).form()));
  }

  private static boolean agrees(Knowledge knowledge, String noun, String kind) {
    boolean actor = knowledge.vocabulary().isA(kind, "Actor");
    boolean place =
        FIRM.stream().anyMatch(k -> knowledge.vocabulary().isA(kind, k))
            || kind.equals("State")
            || kind.equals("Place");
    return actor && knowledge.words().is(noun, "actornoun")
        || place && PLACES.stream().anyMatch(p -> knowledge.words().is(noun, p))
        || kind.equals("Person");
  }
}
