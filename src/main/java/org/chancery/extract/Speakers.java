package org.chancery.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.claim.Target;
import org.chancery.text.ParsedDocument;
import org.chancery.text.Sentence;
import org.chancery.text.Span;

/**
 * Says who "we" and "I" are: inside a quotation its speaker, under a speaker's tag that speaker,
 * else the document's own.
 */
final class Speakers {
  static final Set<String> PLURAL = Set.of("we", "our", "us", "ours", "ourselves");
  static final Set<String> SINGULAR = Set.of("i", "my", "me", "mine", "myself");

  /** How a statement that two governments agreed on speaks of those who make it. */
  private static final Pattern LEADERS =
      Pattern.compile("(?:^|, )[Tt]he (?:two |three )?[Ll]eaders (?!of\\b)");

  private static final int OFTEN = 3;

  private final Knowledge knowledge;
  private final Memory memory;
  private final MentionFinder finder;
  private final Quotations quotations;
  private final Voice own;
  private final boolean joint;
  private final Map<Integer, Voice> tagged = new HashMap<>();
  private final Map<Long, List<Target>> said = new HashMap<>();

  Speakers(Knowledge knowledge, Memory memory, MentionFinder finder, ParsedDocument document) {
    this.knowledge = knowledge;
    this.memory = memory;
    this.finder = finder;
    this.quotations = new Quotations(knowledge, document);
    Opening opening = new Opening(knowledge, finder, document, this::party);
    Orator orator = new Orator(knowledge, finder, document);
    this.own = own(document, opening, orator);
    this.joint =
        document.sentences().stream().filter(s -> LEADERS.matcher(s.text()).find()).count()
            >= OFTEN;
    tags(document, opening, orator);
  }

  private Voice own(ParsedDocument document, Opening opening, Orator orator) {
    Optional<Target> self = orator.self();
    if (self.isPresent()) {
      return new Voice(party(self.get()).stream().toList(), List.of(self.get()));
    }
    Signatories signatories = new Signatories(knowledge);
    List<Target> parties = signatories.once(opening.speakers());
    if (parties.isEmpty()) {
      parties = signatories.gathered(document, finder).stream().toList();
    }
    Optional<Target> person = parties.size() > 1 ? Optional.empty() : orator.announced();
    if (parties.isEmpty()) {
      parties =
          person
              .flatMap(this::party)
              .or(new OwnState(knowledge, document, finder, quotations::covers)::find)
              .stream()
              .toList();
    }
    return new Voice(parties, person.map(List::of).orElse(opening.floor() ? List.of() : parties));
  }

  private void tags(ParsedDocument document, Opening opening, Orator orator) {
    Voice speaker = new Voice(List.of(), List.of());
    for (Sentence sentence : document.sentences()) {
      int base = sentence.span().begin();
      if (base == document.document().blocks().get(sentence.block()).span().begin()) {
        speaker = tag(sentence, opening, orator).orElse(speaker);
      }
      if (!speaker.unknown()) {
        tagged.put(sentence.index(), speaker);
      }
    }
  }

  /** Who speaks from a sentence on that opens with a speaker's tag. */
  private Optional<Voice> tag(Sentence sentence, Opening opening, Orator orator) {
    Matcher tag = Opening.TAG.matcher(sentence.text());
    Matcher floor = Opening.RECORD.matcher(sentence.text());
    boolean record = floor.find();
    if (!record && !tag.find()) {
      return Optional.empty();
    }
    int base = sentence.span().begin();
    Span place = new Span(base, base + (record ? floor.end() : tag.end()));
    List<Target> named =
        record ? opening.record() : opening.parties(new SentenceGraph(sentence), place);
    List<Target> party = named.isEmpty() ? own.we() : named.subList(0, 1);
    Optional<Target> person = orator.tagged(sentence, place);
    return Optional.of(
        named.isEmpty() && person.isEmpty()
            ? new Voice(List.of(), List.of())
            : new Voice(party, person.map(List::of).orElse(record ? List.of() : party)));
  }

  /** Whether "the leaders" speak for their states all through the document. */
  boolean joint() {
    return joint;
  }

  /** The document's own speakers; empty for prose in nobody's name. */
  List<Target> own() {
    return own.we();
  }

  Quotations quotations() {
    return quotations;
  }

  /** The state that a person or body speaks for; any other actor itself. */
  Optional<Target> party(Target target) {
    if (!(target instanceof Target.Entity entity)) {
      return Optional.empty();
    }
    boolean speaksForOthers =
        knowledge.vocabulary().isA(entity.kind(), "Person")
            || knowledge.vocabulary().isA(entity.kind(), "GovernmentBody")
            || entity.kind().equals("Place")
            || entity.kind().equals("Source");
    return speaksForOthers
        ? finder.stateOf(entity).map(Target.class::cast).or(() -> actor(entity))
        : Optional.of(target);
  }

  private Optional<Target> actor(Target.Entity entity) {
    return knowledge.vocabulary().isA(entity.kind(), "Actor")
        ? Optional.of(entity)
        : Optional.empty();
  }

  /** Keeps who the subjects of a sentence are, for quotations after it. */
  void observe(SentenceGraph graph, Referents referents) {
    for (int i = 0; i < graph.size(); i++) {
      if (graph.is(i, "nsubj", "nsubjpass", "pobj")) {
        said.put(key(graph.sentence().index(), i), persons(referents.of(i)));
      }
    }
  }

  private static long key(int sentence, int token) {
    return (long) sentence << 32 | token;
  }

  private static List<Target> persons(List<Referent> referents) {
    return referents.stream()
        .flatMap(r -> r.entity() ? java.util.stream.Stream.of(r) : r.owners().stream())
        .filter(Referent::entity)
        .map(Referent::target)
        .toList();
  }

  /** Who a pronoun of the first person means; empty when nobody is known to speak. */
  List<Target> meaning(SentenceGraph graph, int token, Referents referents) {
    return voice(graph, token, referents, SINGULAR.contains(lemma(graph, token)));
  }

  /**
   * In whose name a word is said: of a quotation the one who is quoted, else those whom "we" would
   * mean; empty when nobody is known to speak.
   */
  List<Target> speaking(SentenceGraph graph, int token, Referents referents) {
    boolean quoted = quotations.at(graph.token(token).span().begin()).isPresent();
    return voice(graph, token, referents, quoted);
  }

  private List<Target> voice(SentenceGraph graph, int token, Referents referents, boolean alone) {
    int place = graph.token(token).span().begin();
    Optional<Quotations.Quotation> quotation = quotations.at(place);
    if (quotation.isPresent()) {
      List<Target> speaker = speaker(quotation.get(), graph, referents);
      if (!speaker.isEmpty()) {
        return alone ? speaker : parties(speaker);
      }
    }
    Voice voice = tagged.getOrDefault(graph.sentence().index(), own);
    return alone ? voice.self() : voice.we();
  }

  /** The parser leaves "I" as it is. */
  static String lemma(SentenceGraph graph, int token) {
    return graph.lemma(token).toLowerCase(Locale.ROOT);
  }

  private List<Target> parties(List<Target> speakers) {
    return speakers.stream().flatMap(s -> party(s).stream()).distinct().toList();
  }

  private List<Target> speaker(
      Quotations.Quotation quotation, SentenceGraph graph, Referents referents) {
    int named = quotations.graph(quotation.sentence()).sentence().index();
    if (named == graph.sentence().index()) {
      return persons(referents.of(quotation.speaker()));
    }
    if (named < graph.sentence().index()) {
      return said.getOrDefault(key(named, quotation.speaker()), List.of());
    }
    SentenceGraph later = quotations.graph(quotation.sentence());
    if (later.pronoun(quotation.speaker())) {
      return memory
          .last(s -> s.targets().size() == 1 && s.isA(knowledge, "Person"), 4)
          .map(Seen::targets)
          .orElse(List.of());
    }
    return finder.find(later).all().stream()
        .filter(m -> later.dominates(quotation.speaker(), m.head()))
        .filter(m -> knowledge.vocabulary().isA(m.entity().kind(), "Actor"))
        .reduce((a, b) -> b.head() == quotation.speaker() ? b : a)
        .map(m -> List.<Target>of(m.entity()))
        .orElse(List.of());
  }
}
