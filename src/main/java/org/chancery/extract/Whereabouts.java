package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.claim.Target;
import org.chancery.names.NameType;

/**
 * Reads where things are from the words beside their names: "Yeosu, South Korea", "the Egyptian
 * company Orascom", "the Houthis in Yemen", "Russia's Rosatom", "the port city of Aden in Yemen".
 */
final class Whereabouts {
  private static final Template LOCATED = Template.parse("locatedIn(subj, in)");
  private static final Template PART = Template.parse("partOf(subj, of)");
  private static final Set<String> STANDING =
      Set.of(
          "Place",
          "Facility",
          "NonStateGroup",
          "GovernmentBody",
          "Source",
          "InternationalOrganization");
  private static final Set<String> OF_STATES =
      Set.of("NonStateGroup", "Source", "GovernmentBody", "Vessel");

  private static final Set<String> BODIES =
      Set.of("NonStateGroup", "GovernmentBody", "InternationalOrganization");

  private static final int NEAR = 7;

  private final Knowledge knowledge;

  Whereabouts(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  List<Reading> read(SentenceGraph graph, Mentions mentions, Referents referents) {
    List<Reading> all = new ArrayList<>();
    for (Mention mention : mentions.all()) {
      String kind = mention.entity().kind();
      boolean site = kind.equals("Place") || kind.equals("Facility");
      if (site && !people(graph, mention) && !listed(graph, mentions, mention)) {
        comma(graph, referents, mention).ifPresent(all::add);
      }
      if (OF_STATES.contains(kind)) {
        home(graph, mentions, referents, mention).ifPresent(all::add);
      }
      if (BODIES.contains(kind)) {
        whole(graph, mentions, mention).ifPresent(all::add);
      }
      if (kind.equals("Place") && !people(graph, mention)) {
        region(graph, referents, mention).ifPresent(all::add);
      }
      if (STANDING.contains(kind) && !abroad(mention)) {
        inside(graph, mentions, referents, mention).ifPresent(all::add);
      }
    }
    return all;
  }

  /** "The Secretary-General in Chad" says where he acts for somebody, not where he is. */
  private static boolean abroad(Mention thing) {
    return Spelled.as(".*(Secretary-General|Mission)", thing.entity().label());
  }

  /** "Yeosu, South Korea": a place and the state it is in. */
  private Optional<Reading> comma(SentenceGraph graph, Referents referents, Mention place) {
    int state = place.last() + 2;
    if (state >= graph.size() || !Spelled.as("[,(\\[]", graph.token(state - 1).form())) {
      return Optional.empty();
    }
    return referents.mentions().covering(state).stream()
        .filter(m -> m.first() == state && !m.adjective() && m.entity().kind().equals("State"))
        .filter(m -> ends(graph, m.last() + 1) && !seat(graph, m))
        .filter(m -> !m.entity().equals(place.entity()))
        .findFirst()
        .map(m -> fact("place.name", place, LOCATED, at(m)));
  }

  /** "Kurds" are no place. */
  private static boolean people(SentenceGraph graph, Mention place) {
    boolean plural =
        graph.text(place.span()).endsWith("s") && !place.entity().label().endsWith("s");
    return place.adjective() || plural;
  }

  /** "Samoa, Guam, Japan": one of a list. */
  private static boolean listed(SentenceGraph graph, Mentions mentions, Mention place) {
    int comma = place.first() - 1;
    return comma > 0
        && graph.token(comma).form().equals(",")
        && !mentions.covering(comma - 1).isEmpty();
  }

  /** "To Europe, Moscow said": the capital is no place here. */
  private boolean seat(SentenceGraph graph, Mention state) {
    return knowledge.names().lookup(graph.text(state.span())).stream()
        .anyMatch(c -> c.type() == NameType.METONYM);
  }

  /**
   * A list of places goes on, and "In Lima, Peru's minister" or "In Lima, Peru experts" go on to
   * speak of another; a place's state stands alone.
   */
  private static boolean ends(SentenceGraph graph, int next) {
    if (next >= graph.size()) {
      return true;
    }
    if (graph.token(next).form().equals(",")) {
      boolean joined =
          next + 1 < graph.size() && Spelled.as("and|or", graph.token(next + 1).form());
      int following = joined ? next + 2 : next + 1;
      return following >= graph.size() || !graph.pos(following).startsWith("NNP");
    }
    return !Spelled.as("and|or", graph.token(next).form())
        && !Spelled.as("POS|NN.*|JJ", graph.pos(next));
  }

  /** "The Egyptian company Orascom", "Russia's Rosatom", "the North Korean news agency KCNA". */
  private Optional<Reading> home(
      SentenceGraph graph, Mentions mentions, Referents referents, Mention thing) {
    Optional<Mention> before =
        mentions.all().stream()
            .filter(m -> m.last() < thing.first() && m.entity().kind().equals("State"))
            .reduce((a, b) -> b)
            .filter(m -> leads(graph, m, thing));
    Optional<Mention> after =
        mentions.all().stream()
            .filter(m -> m.first() == thing.last() + 3 && m.adjective())
            .filter(m -> graph.token(thing.last() + 1).form().equals(","))
            .filter(m -> graph.pos(m.first() - 1).equals("DT") && graph.noun(m.last() + 1))
            .findFirst();
    return before
        .or(() -> after)
        .filter(m -> !m.entity().equals(thing.entity()))
        .flatMap(m -> referents.namedAt(m.head()).stream().findFirst())
        .map(state -> fact("thing.home", thing, part(thing) ? PART : LOCATED, state));
  }

  /** "Sudan's Darfur region", "the Kursk region of Russia". */
  private Optional<Reading> region(SentenceGraph graph, Referents referents, Mention place) {
    int last =
        place.last() + 1 < graph.size()
                && knowledge.words().is(graph.lemma(place.last() + 1), "settlement")
            ? place.last() + 1
            : place.last();
    boolean land =
        knowledge.words().is(graph.lemma(last), "settlement") && graph.pos(last).startsWith("NN");
    return referents.mentions().all().stream()
        .filter(m -> m.entity().kind().equals("State") && !m.adjective())
        .filter(
            m ->
                m.last() == place.first() - 2 && graph.pos(place.first() - 1).equals("POS")
                    || land && m.first() == last + 2 && graph.token(last + 1).form().equals("of"))
        .filter(m -> !m.entity().equals(place.entity()))
        .findFirst()
        .map(m -> fact("place.region", place, PART, at(m)));
  }

  /** "The UN's World Food Programme", "the Quds Force of the Revolutionary Guard". */
  private Optional<Reading> whole(SentenceGraph graph, Mentions mentions, Mention thing) {
    int after = thing.last() + 1;
    boolean of = after < graph.size() && graph.token(after).form().equals("of");
    return mentions.all().stream()
        .filter(m -> BODIES.contains(m.entity().kind()) && !m.entity().equals(thing.entity()))
        .filter(
            m ->
                m.last() == thing.first() - 2 && graph.pos(thing.first() - 1).equals("POS")
                    || of
                        && m.first() > after
                        && m.first() <= after + 2
                        && Spelled.as("IN|DT", graph.pos(m.first() - 1)))
        .findFirst()
        .map(m -> fact("thing.whole", thing, PART, at(m)));
  }

  private static boolean part(Mention thing) {
    return thing.entity().kind().equals("GovernmentBody") || thing.entity().kind().equals("Source");
  }

  /** Whether only nouns that say what it is stand between a state's name and a thing's. */
  private static boolean leads(SentenceGraph graph, Mention state, Mention thing) {
    for (int i = state.last() + 1; i < thing.first(); i++) {
      boolean own =
          Spelled.as("'s|’s|’|'|-|based|owned|flagged|registered|run", graph.token(i).form());
      boolean set = i == thing.first() - 1 && graph.token(i).form().equals(",");
      if (!own && !set && !Spelled.as("NNS?|JJ|POS|HYPH", graph.pos(i))) {
        return false;
      }
    }
    boolean whose = graph.pos(state.last() + 1).equals("POS");
    boolean company = Character.isLowerCase(graph.token(state.last() + 1).form().charAt(0));
    return whose || state.adjective() && company;
  }

  /** "The Houthis in Yemen", "the base at Aden in Yemen": what stands right after a name. */
  private Optional<Reading> inside(
      SentenceGraph graph, Mentions mentions, Referents referents, Mention thing) {
    int in = thing.last() + 1;
    if (in + 1 >= graph.size()
        || !Spelled.as("in|at|near|off", graph.token(in).form().toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    boolean own = graph.head(in) >= thing.first() && graph.head(in) <= thing.last();
    boolean place =
        thing.entity().kind().equals("Place") || thing.entity().kind().equals("Facility");
    if (!own && !place && !thing.entity().kind().equals("NonStateGroup")) {
      return Optional.empty();
    }
    return mentions.all().stream()
        .filter(m -> m.first() > in && m.first() <= in + NEAR && !m.adjective())
        .filter(m -> bare(graph, referents, in + 1, m.first()))
        .filter(
            m ->
                knowledge.vocabulary().isA(m.entity().kind(), "State")
                    || m.entity().kind().equals("Place"))
        .filter(m -> !m.entity().equals(thing.entity()))
        .findFirst()
        .map(m -> fact("thing.place", thing, LOCATED, at(m)));
  }

  private static boolean bare(SentenceGraph graph, Referents referents, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Spelled.as("DT|JJ|NN", graph.pos(i))
          && !graph.token(i).form().equals("of")
          && referents.mentions().covering(i).stream().noneMatch(Mention::adjective)) {
        return false;
      }
    }
    return true;
  }

  private static Reading fact(String sense, Mention thing, Template template, Referent where) {
    return new Reading(
        sense, thing.head(), template, at(thing), where, Optional.empty(), Optional.empty());
  }

  private static Referent at(Mention mention) {
    Target.Entity entity = mention.entity();
    return new Referent(entity, mention.head(), mention.span(), entity.label(), true, List.of());
  }
}
