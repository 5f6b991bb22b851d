package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.claim.Target;
import org.chancery.text.Span;

/**
 * What "anti-", "pro-" and "counter-" before a word say of the one they describe: "anti-American
 * militias" oppose America, "a pro-Russian government" supports Russia, "Turkish counterterrorism
 * operations" counter terrorism. The name in such a word owns nothing: a pro-Russian government is
 * not Russia's.
 */
final class Leanings {
  private static final Pattern PREFIXED =
      Pattern.compile("(?i)(anti|pro|counter)[-\u2010-\u2014]?(\\p{L}+)");
  private static final Template OPPOSES = Template.parse("opposes(subj, obj)");
  private static final Template SUPPORTS = Template.parse("supports(subj, obj)");
  private static final Template COUNTERS = Template.parse("counters(subj, obj)");

  /** What several form, who are meant rather than it: "joined the anti-Iranian front". */
  private static final Set<String> FORMED =
      Set.of("front", "alliance", "coalition", "axis", "camp", "bloc", "movement", "opposition");

  private static final List<String> AMONG = List.of("of", "in", "among", "within", "across");

  private final SentenceGraph graph;
  private final Mentions mentions;
  private final WordClasses words;
  private final Referents referents;
  private final FrameReader frames;

  Leanings(
      SentenceGraph graph,
      Mentions mentions,
      WordClasses words,
      Referents referents,
      FrameReader frames) {
    this.graph = graph;
    this.mentions = mentions;
    this.words = words;
    this.referents = referents;
    this.frames = frames;
  }

  /** Whether a name stands in such a word: America in "anti-American". */
  static boolean inside(SentenceGraph graph, Mention name) {
    Span word = graph.token(name.first()).span();
    int before = name.span().begin() - word.begin();
    return before > 0
        && Spelled.as(
            "(?i)(anti|pro|counter)[-\u2010-\u2014]?",
            graph.token(name.first()).form().substring(0, before));
  }

  List<Reading> read() {
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < graph.size(); i++) {
      Matcher word = PREFIXED.matcher(graph.token(i).form());
      if (!word.matches() || graph.verb(i)) {
        continue;
      }
      boolean pro = word.group(1).equalsIgnoreCase("pro");
      Optional<Referent> named = named(i);
      String rest = word.group(2).toLowerCase(Locale.ROOT);
      if (named.isPresent()) {
        add(i, pro ? "pro.prefix" : "anti.prefix", pro ? SUPPORTS : OPPOSES, named.get(), readings);
      } else if (!pro && words.is(rest, "creed")) {
        add(i, "anti.prefix", OPPOSES, phrase(i, creed(rest)), readings);
      } else if (!pro && words.is(rest, "fought")) {
        add(i, "counter.prefix", COUNTERS, phrase(i, creed(rest)), readings);
      }
    }
    return readings;
  }

  private void add(int at, String sense, Template template, Referent whom, List<Reading> into) {
    for (Referent holder : holders(at)) {
      if (!holder.target().equals(whom.target())) {
        into.add(
            new Reading(sense, at, template, holder, whom, Optional.empty(), Optional.empty()));
      }
    }
  }

  private Optional<Referent> named(int word) {
    return mentions.inside(word).stream()
        .findFirst()
        .map(m -> new Referent(m.entity(), word, m.span(), graph.text(m.span()), true, List.of()));
  }

  private Referent phrase(int word, String label) {
    Span span = graph.token(word).span();
    return new Referent(new Target.Phrase(label), word, span, graph.text(span), false, List.of());
  }

  /** What those with such a name stand for: communists for communism. */
  private static String creed(String word) {
    return word.replaceFirst("ist$", "ism").replaceFirst("terror$", "terrorism");
  }

  /** Who is, has or does what the word describes. */
  private List<Referent> holders(int word) {
    int first = graph.firstConjunct(word);
    int head = graph.head(first);
    if (graph.is(first, "acomp", "oprd") || graph.is(first, "attr") && !graph.noun(word)) {
      return actors(frames.subjects().surface(head));
    }
    boolean modifier = graph.is(first, "nmod", "amod", "compound") && head >= 0;
    if (!modifier && !graph.noun(word)) {
      return List.of();
    }
    int noun = modifier ? head : word;
    List<Referent> own = referents.of(noun).stream().filter(Referent::actor).toList();
    if (!own.isEmpty() && !FORMED.contains(graph.lemma(noun))) {
      return own;
    }
    List<Referent> others = others(noun);
    return others.isEmpty() ? own : others;
  }

  private List<Referent> others(int noun) {
    for (Frame frame : frames.of(noun)) {
      List<Referent> doers = actors(frame.role("subj"));
      for (String role : AMONG) {
        doers = doers.isEmpty() ? actors(frame.role(role)) : doers;
      }
      if (!doers.isEmpty()) {
        return doers;
      }
    }
    return List.of();
  }

  private List<Referent> actors(List<Integer> tokens) {
    return referents.of(tokens).stream().filter(Referent::actor).toList();
  }
}
