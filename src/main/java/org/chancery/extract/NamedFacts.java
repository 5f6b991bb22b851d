package org.chancery.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.claim.Target;
import org.chancery.text.Span;

/**
 * Claims that names themselves carry: "Kremlin spokesman Dmitry Peskov" holds an office, "Iran's
 * nuclear program" exists. Each is made once a document.
 */
final class NamedFacts {
  private static final Template HAS = Template.parse("hasProgram(subj, self)");

  private static final Template AT_WAR = Template.parse("atWarWith(subj, obj)");
  private static final Template ATTACKS = Template.parse("attacks(subj, obj)");
  private static final Pattern ATTACK = Pattern.compile("(?i)invasion|annexation|operation|attack");
  private static final Pattern SIDES = Pattern.compile("\\s?[-\u2010-\u2014]\\s?");
  private static final Template MEMBER = Template.parse("memberOf(subj, of)");

  /** "Nordic countries" are no body that somebody is a member of. */
  private static final String KINDS = ".* (?:countries|states|nations|powers)";

  private static final Set<String> NAMING = Set.of("include", "including", "as", "like");

  private final Knowledge knowledge;
  private final Offices offices;
  private final Rulers rulers;
  private final Senators senators;
  private final Neighbors neighbors;
  private final Whereabouts whereabouts;
  private final Standing standing;
  private final Fields fields;
  private final TreatyNames treaties;
  private final Resolutions resolutions;
  private final Set<String> said = new HashSet<>();

  NamedFacts(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.offices = new Offices(knowledge);
    this.rulers = new Rulers(knowledge);
    this.senators = new Senators(knowledge);
    this.neighbors = new Neighbors(knowledge);
    this.whereabouts = new Whereabouts(knowledge);
    this.standing = new Standing(knowledge);
    this.fields = new Fields(knowledge);
    this.treaties = new TreatyNames(knowledge);
    this.resolutions = new Resolutions(knowledge);
  }

  List<Reading> read(SentenceGraph graph, Mentions mentions, Referents referents) {
    List<Reading> readings = new ArrayList<>();
    offices.read(graph, mentions, referents).stream().filter(this::first).forEach(readings::add);
    senators.read(graph, mentions, referents).stream().filter(this::first).forEach(readings::add);
    rulers.read(graph, mentions).stream().filter(this::first).forEach(readings::add);
    neighbors.read(graph, referents).stream().filter(this::first).forEach(readings::add);
    for (Mention mention : mentions.all()) {
      readings.addAll(belligerents(graph, mention));
      readings.addAll(membersOf(graph, referents, mention));
    }
    treaties.read(graph, mentions, referents).stream().filter(this::first).forEach(readings::add);
    whereabouts.read(graph, mentions, referents).stream()
        .filter(this::first)
        .forEach(readings::add);
    fields.read(graph, mentions, referents).stream().filter(this::first).forEach(readings::add);
    standing.read(graph, mentions, referents).stream().filter(this::first).forEach(readings::add);
    for (int i = 0; i < graph.size(); i++) {
      if (graph.noun(i) && knowledge.programNoun(graph, i)) {
        for (Referent program : referents.of(i)) {
          for (Referent owner : program.owners()) {
            if (knowledge.vocabulary().isA(owner.kind(), "State")
                && program.entity()
                && Programs.told(program.target(), knowledge)) {
              Reading reading =
                  new Reading(
                      "program.own", i, HAS, owner, program, Optional.empty(), Optional.empty());
              if (first(reading)) {
                readings.add(reading);
              }
            }
          }
        }
      }
    }
    return readings;
  }

  /** Who adopted the resolutions that a sentence numbers, whatever else it says of them. */
  List<Reading> resolutions(SentenceGraph graph, Mentions mentions) {
    return resolutions.read(graph, mentions).stream().filter(this::first).toList();
  }

  /** "The Iran-Iraq War" is a war between the two, the Korean War one between its members. */
  private List<Reading> belligerents(SentenceGraph graph, Mention war) {
    if (war.entity().kind().equals("Conflict")) {
      List<Target.Entity> known = knowledge.members(war.entity());
      if (known.size() == 2) {
        Template told = ATTACK.matcher(graph.text(war.span())).find() ? ATTACKS : AT_WAR;
        Referent one = at(known.get(0), war);
        Reading reading = fact("war.name", war.head(), told, one, at(known.get(1), war));
        return first(reading) ? List.of(reading) : List.of();
      }
    }
    if (!knowledge.vocabulary().isA(war.entity().kind(), "Conflict")) {
      return List.of();
    }
    String[] sides = SIDES.split(graph.text(war.span()).replaceFirst("(?i)\\s(war|conflict)$", ""));
    if (sides.length != 2) {
      return List.of();
    }
    List<Referent> states = new ArrayList<>();
    for (String side : sides) {
      knowledge.names().lookup(side).stream()
          .map(c -> c.entry().target())
          .filter(t -> knowledge.vocabulary().isA(t.kind(), "Actor"))
          .limit(1)
          .forEach(t -> states.add(at(t, war)));
    }
    return states.size() < 2
        ? List.of()
        : List.of(
            new Reading(
                "war.name",
                war.head(),
                AT_WAR,
                states.get(0),
                states.get(1),
                Optional.empty(),
                Optional.empty()));
  }

  /** "NATO members such as Estonia": those named are members of what the group is named after. */
  private List<Reading> membersOf(SentenceGraph graph, Referents referents, Mention group) {
    List<Target.Entity> bodies = knowledge.members(group.entity());
    if (bodies.size() != 1 || !knowledge.words().is(graph.lemma(group.head()), "membernoun")) {
      return List.of();
    }
    List<Reading> all = new ArrayList<>();
    for (int preposition : graph.children(group.head(), "prep")) {
      if (NAMING.contains(graph.lemma(preposition))) {
        for (Referent member : referents.of(graph.objects(preposition))) {
          all.add(fact("group.members", group.head(), MEMBER, member, at(bodies.get(0), group)));
        }
      }
    }
    all.removeIf(reading -> !reading.subject().actor() || !first(reading));
    return all;
  }

  private static Reading fact(String sense, int at, Template template, Referent a, Referent b) {
    return new Reading(sense, at, template, a, b, Optional.empty(), Optional.empty());
  }

  private static Referent at(Target.Entity entity, Mention place) {
    return new Referent(entity, place.head(), place.span(), "", true, List.of());
  }

  /** "China, Russia, Iran and North Korea (CRINK)": who is in a group that the text spells out. */
  List<Reading> memberships(SentenceGraph graph, List<Introduction> introductions) {
    List<Reading> readings = new ArrayList<>();
    for (Introduction introduction : introductions) {
      if (Spelled.as(KINDS, introduction.group().label())) {
        continue;
      }
      int token = tokenAt(graph, introduction.span().begin());
      Referent group = named(introduction.group(), introduction, graph, token);
      for (Target.Entity member : introduction.members()) {
        Reading reading =
            new Reading(
                "group.members",
                token,
                MEMBER,
                named(member, introduction, graph, token),
                group,
                Optional.empty(),
                Optional.empty());
        if (first(reading)) {
          readings.add(reading);
        }
      }
    }
    return readings;
  }

  private static Referent named(
      Target.Entity entity, Introduction introduction, SentenceGraph graph, int token) {
    Span span = introduction.span();
    return new Referent(entity, token, span, graph.text(span), true, List.of());
  }

  private static int tokenAt(SentenceGraph graph, int begin) {
    int token = 0;
    while (token + 1 < graph.size() && graph.token(token).span().end() <= begin) {
      token++;
    }
    return token;
  }

  private boolean first(Reading reading) {
    return said.add(
        reading.template().relation()
            + reading.subject().target().id()
            + " "
            + reading.object().target().id());
  }
}
