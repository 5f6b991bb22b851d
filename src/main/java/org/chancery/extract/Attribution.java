package org.chancery.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.claim.Modality;
import org.chancery.claim.Source;
import org.chancery.extract.Cue.Type;
import org.chancery.text.ParsedDocument;
import org.chancery.text.Span;

/**
 * Says whom a document credits with a claim: the nearest speaker or believer whose words it stands
 * in, the speaker of the quotation around it, the view-holder of a view, or else the author.
 */
final class Attribution {
  private static final Set<Type> VIEW = EnumSet.of(Type.ATTITUDE);

  /** Relations that are acts of speech: who reports them need not be credited. */
  static final Set<String> SPEECH_ACTS =
      Set.of("criticizes", "urges", "advocates", "accuses", "rejects", "opposes");

  /** Verbs by which somebody makes a will or readiness known. */
  private static final Set<String> EXPRESSING =
      Set.of("express", "voice", "signal", "declare", "convey", "indicate", "announce");

  /** What has come out without anybody's saying so is the author's word. */
  private static final Set<String> FOUND_OUT = Set.of("reveal", "confirm", "discover", "know");

  private static final Set<String> MEETING = Set.of("meetsWith", "negotiatesWith");

  private final Knowledge knowledge;
  private final Quotations quotations;
  private final OwnWords own;
  private final Headlines headlines;
  private final Holders holders;
  private final Citations citations;
  private final Map<Span, Source> speakers = new HashMap<>();

  Attribution(
      Knowledge knowledge, ParsedDocument document, MentionFinder finder, Discourse discourse) {
    this.knowledge = knowledge;
    this.quotations = discourse.quotations();
    this.own = new OwnWords(discourse.own());
    this.holders = new Holders(knowledge, new Newsroom(knowledge, document, finder));
    this.headlines = new Headlines(document, holders);
    this.citations = new Citations(knowledge.words(), holders);
  }

  /**
   * Who is credited.
   *
   * @param reportedBy who passed it on, outermost first
   */
  record Credit(Source source, List<Source> reportedBy) {
    Credit {
      reportedBy = List.copyOf(reportedBy);
    }
  }

  Holders holders() {
    return holders;
  }

  /** Takes in who speaks in a sentence, for the quotations that go on in the next. */
  void observe(SentenceReader reader) {
    SentenceGraph graph = reader.graph();
    for (int i = 0; i < graph.size(); i++) {
      Span place = graph.token(i).span();
      if (quotations.speaks(place) && graph.is(i, "nsubj", "nsubjpass", "pobj")) {
        holders.of(reader, i, Optional.empty()).ifPresent(s -> speakers.put(place, s));
      }
    }
  }

  Credit of(SentenceReader reader, Reading reading, StancePath.Found path) {
    SentenceGraph graph = reader.graph();
    Optional<Source> quoting = quoting(reader, reading.predicate());
    List<Source> chain = new ArrayList<>();
    for (Bearing each : path.bearings()) {
      citations.inner(reader, each).forEach(s -> add(chain, s));
      holder(reader, each, quoting).ifPresent(s -> add(chain, s));
      citations.outlet(reader, each).ifPresent(s -> add(chain, s));
    }
    if (path.said()) {
      citations.beside(reader, reading.predicate()).forEach(s -> add(chain, s));
      headlines.source(reader, reading).ifPresent(s -> add(chain, s));
    }
    rumours(path.bearings(), chain);
    if (chain.isEmpty() || chain.get(0) == Source.AUTHOR && quoting.isPresent()) {
      quoting.ifPresent(s -> chain.add(0, s));
    }
    if (chain.isEmpty()) {
      view(reader, reading).ifPresent(chain::add);
    }
    if (chain.isEmpty()
        || own.says(graph, reading, path.bearings(), chain.get(0), quoting.isPresent())
        || acts(reader, reading, chain.get(0))) {
      return new Credit(Source.AUTHOR, List.of());
    }
    List<Source> outer = new ArrayList<>(chain.subList(1, chain.size()));
    outer.remove(Source.AUTHOR);
    java.util.Collections.reverse(outer);
    return new Credit(chain.get(0), outer);
  }

  /** "Allegedly, according to Reuters": a name says more than that somebody says so. */
  private static void rumours(List<Bearing> bearings, List<Source> chain) {
    List<Bearing> unnamed =
        bearings.stream().filter(b -> b.credited() == Cue.Credited.UNNAMED).toList();
    boolean adverb =
        !unnamed.isEmpty()
            && unnamed.stream()
                .allMatch(b -> EnumSet.of(Type.ADVERB, Type.ADJECTIVE).contains(b.type()));
    if (adverb && chain.stream().anyMatch(Source.Named.class::isInstance)) {
      chain.remove(Source.UNNAMED);
    }
  }

  private static void add(List<Source> chain, Source source) {
    if (!chain.contains(source)) {
      chain.add(source);
    }
  }

  private Optional<Source> holder(
      SentenceReader reader, Bearing bearing, Optional<Source> quoting) {
    SentenceGraph graph = reader.graph();
    if (bearing.credited() == Cue.Credited.UNNAMED) {
      Optional<Source> owner =
          graph.noun(bearing.at()) ? ofNoun(reader, bearing.at(), quoting) : Optional.empty();
      return owner.or(() -> Optional.of(Source.UNNAMED));
    }
    if (bearing.credited() == Cue.Credited.NONE || !credits(graph, bearing)) {
      return Optional.empty();
    }
    int at = bearing.at();
    if (graph.verb(at) && !accordingTo(graph, at)) {
      return ofVerb(reader, at, quoting);
    }
    if (graph.noun(at)) {
      return ofNoun(reader, at, quoting);
    }
    for (int part : objects(graph, at)) {
      return Optional.of(holders.of(reader, part, quoting).orElse(Source.UNNAMED));
    }
    List<Integer> subjects =
        graph.is(at, "acomp") ? reader.subjects().surface(graph.head(at)) : List.of();
    return subjects.stream().flatMap(s -> holders.of(reader, s, quoting).stream()).findFirst();
  }

  /** Plans are told by the author, unless somebody is said to have told them. */
  private boolean credits(SentenceGraph graph, Bearing bearing) {
    if (bearing.type() != Type.INTENTION) {
      return true;
    }
    int head = graph.head(bearing.at());
    return graph.noun(bearing.at()) && head >= 0 && EXPRESSING.contains(graph.lemma(head));
  }

  private static boolean accordingTo(SentenceGraph graph, int token) {
    return graph.is(token, "prep");
  }

  private static List<Integer> objects(SentenceGraph graph, int token) {
    List<Integer> found = new ArrayList<>(graph.objects(token));
    for (int inner : graph.children(token, "prep", "pcomp", "pobj")) {
      if (found.isEmpty()) {
        found.addAll(graph.is(inner, "pobj") ? List.of() : graph.objects(inner));
      }
    }
    return found;
  }

  private Optional<Source> ofVerb(SentenceReader reader, int verb, Optional<Source> quoting) {
    SentenceGraph graph = reader.graph();
    if (reader.subjects().passive(verb)) {
      for (int agent : graph.children(verb, "agent")) {
        for (int object : graph.objects(agent)) {
          return holders.of(reader, object, quoting);
        }
      }
      return FOUND_OUT.contains(graph.lemma(verb)) ? Optional.empty() : Optional.of(Source.UNNAMED);
    }
    List<Integer> own = graph.children(verb, "nsubj");
    List<Integer> subjects =
        own.size() > 1 ? own.subList(own.size() - 1, own.size()) : reader.subjects().surface(verb);
    return subjects.stream().flatMap(s -> holders.of(reader, s, quoting).stream()).findFirst();
  }

  private Optional<Source> ofNoun(SentenceReader reader, int noun, Optional<Source> quoting) {
    SentenceGraph graph = reader.graph();
    int owner = graph.child(noun, "poss");
    if (owner >= 0) {
      return holders.of(reader, owner, quoting);
    }
    List<Referent> owners = reader.referents().owners(noun);
    if (!owners.isEmpty()) {
      return Optional.of(new Source.Named(owners.get(0).target()));
    }
    int verb = graph.head(noun);
    return graph.is(noun, "dobj")
        ? reader.subjects().surface(verb).stream()
            .flatMap(s -> holders.of(reader, s, quoting).stream())
            .findFirst()
        : Optional.empty();
  }

  /** "Japan views the launch as a threat": the view is Japan's. */
  private Optional<Source> view(SentenceReader reader, Reading reading) {
    SentenceGraph graph = reader.graph();
    int at = reading.predicate();
    if (!graph.verb(at) || MEETING.contains(reading.template().relation())) {
      return Optional.empty();
    }
    // A verb that the tagger took for a noun finds the noun's cue, which is no assertion.
    boolean tagged = graph.pos(at).startsWith("VB");
    return new CueFinder(graph, knowledge.cues())
        .at(at, VIEW)
        .filter(m -> m.cue().modality() == Modality.ASSERTED || !tagged)
        .flatMap(m -> holds(reader, reading));
  }

  /** Who views: mostly the claim's subject, else who does what the verb says. */
  private Optional<Source> holds(SentenceReader reader, Reading reading) {
    List<Integer> doers = reader.subjects().surface(reading.predicate());
    boolean subject =
        doers.isEmpty()
            || doers.stream()
                .flatMap(d -> reader.referents().of(d).stream())
                .anyMatch(r -> r.target().equals(reading.subject().target()));
    if (subject || reader.subjects().passive(reading.predicate())) {
      return reading.subject().actor()
          ? Optional.of(new Source.Named(reading.subject().target()))
          : Optional.empty();
    }
    return ofVerb(reader, reading.predicate(), Optional.empty());
  }

  /** "Russia condemned the test, the Kremlin said" credits nobody with Russia's own words. */
  private boolean acts(SentenceReader reader, Reading reading, Source source) {
    return SPEECH_ACTS.contains(reading.template().relation())
        && OwnWords.subject(reading, source)
        && view(reader, reading).isEmpty();
  }

  private Optional<Quotations.Quotation> quotation(SentenceGraph graph, int token) {
    return quotations.at(graph.token(token).span().begin());
  }

  /** The speaker of the quotation that a word stands in. */
  private Optional<Source> quoting(SentenceReader reader, int token) {
    SentenceGraph graph = reader.graph();
    Optional<Quotations.Quotation> quotation = quotation(graph, token);
    if (quotation.isEmpty()) {
      return Optional.empty();
    }
    SentenceGraph naming = quotations.graph(quotation.get().sentence());
    int speaker = quotation.get().speaker();
    int sentence = naming.sentence().index();
    if (sentence == graph.sentence().index()) {
      return holders.of(reader, speaker, Optional.empty());
    }
    return sentence < graph.sentence().index()
        ? Optional.ofNullable(speakers.get(naming.token(speaker).span()))
        : holders.ahead(naming, speaker);
  }
}
