package org.chancery.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.claim.Target;
import org.chancery.names.Candidate;
import org.chancery.names.NameMatch;
import org.chancery.names.NameType;
import org.chancery.text.ParsedDocument;
import org.chancery.text.Sentence;
import org.chancery.text.Span;

/**
 * Finds the names in the sentences of one document and settles what each means there: those of the
 * gazetteer, those that the document introduces, and people and things it names.
 */
final class MentionFinder {
  private static final Set<String> IN_A_PLACE =
      Set.of("in", "at", "near", "outside", "around", "from", "within");

  private final Knowledge knowledge;
  private final Map<Span, List<NameMatch>> matches = new HashMap<>();
  private final Map<String, String> states = new HashMap<>();
  private final NewThings things;
  private final ShortNames shorts;
  private final UnknownPersons persons;
  private final UnknownPlaces places;
  private final Introductions introductions;
  private final Topic topic;
  private final OwnTreaty treaty;
  private final Predecessors predecessors;
  private final Grafts grafts;

  MentionFinder(Knowledge knowledge, ParsedDocument document) {
    this.knowledge = knowledge;
    this.things = new NewThings(knowledge);
    this.persons = new UnknownPersons(knowledge);
    this.places = new UnknownPlaces(knowledge);
    this.introductions = new Introductions(knowledge);
    this.grafts = new Grafts(knowledge.words(), document);
    List<Sentence> sentences = new ArrayList<>(document.sentences());
    sentences.addAll(grafts.all());
    List<List<NameMatch>> found =
        knowledge.names().find(new ParsedDocument(document.document(), sentences));
    for (int i = 0; i < found.size(); i++) {
      matches.put(sentences.get(i).span(), found.get(i));
    }
    found = found.subList(0, document.sentences().size());
    this.shorts = new ShortNames(knowledge, found);
    this.predecessors = new Predecessors(found);
    this.treaty = new OwnTreaty(knowledge, document, found);
    this.topic = new Topic(knowledge, document, found);
  }

  /** Whom the document and its sections are about. */
  Topic topic() {
    return topic;
  }

  /** The agreement that the document is the text of. */
  OwnTreaty treaty() {
    return treaty;
  }

  /** The items of lists that are read with the words before them. */
  Grafts grafts() {
    return grafts;
  }

  /** The gazetteer's names in a sentence. */
  List<NameMatch> names(Sentence sentence) {
    return matches.getOrDefault(sentence.span(), List.of());
  }

  Mentions find(SentenceGraph graph) {
    List<Mention> all = new ArrayList<>();
    for (NameMatch match : names(graph.sentence())) {
      int head = head(graph, match.firstToken(), match.lastToken());
      Candidate chosen = choose(graph, match, head);
      chosen.entry().state().ifPresent(s -> states.put(chosen.entry().id(), s));
      all.add(mention(graph, match, head, chosen));
    }
    all = Peoples.joined(graph, shorts.settled(graph, all));
    List<Mention> inside = all.stream().filter(m -> Leanings.inside(graph, m)).toList();
    all.removeAll(inside);
    NewThings.Found found = things.find(graph, all);
    all.removeAll(found.swallowed());
    all.addAll(found.mentions());
    all.addAll(introductions.find(graph, all));
    all.replaceAll(m -> namesake(graph, m));
    all.addAll(persons.find(graph, all));
    all.addAll(places.find(graph, all));
    all.sort(Comparator.comparing(Mention::span));
    return new Mentions(all, inside);
  }

  /** A surname alone is of whom the text named in full with it, not of a better known namesake. */
  private Mention namesake(SentenceGraph graph, Mention mention) {
    if (!mention.entity().kind().equals("Person") || mention.first() < mention.last()) {
      return mention;
    }
    return persons
        .named(graph.text(mention.span()))
        .filter(p -> knowledge.gazetteer().byId(p.id()).isEmpty())
        .map(
            p ->
                new Mention(
                    mention.first(),
                    mention.last(),
                    mention.head(),
                    mention.span(),
                    p,
                    false,
                    persons.stateOf(p)))
        .orElse(mention);
  }

  /** Actors listed one after the other in a sentence. */
  List<List<Mention>> lists(SentenceGraph graph) {
    return introductions.runs(graph, find(graph).all());
  }

  /** The groups that a sentence spells out. */
  List<Introduction> introduced(SentenceGraph graph) {
    return introductions.groups(graph.sentence().index());
  }

  /** The members of a group as the document lists them; empty when it does not. */
  List<Target.Entity> members(Target.Entity group) {
    return introductions.members(group);
  }

  /** The state that a person or body speaks for. */
  Optional<Target.Entity> stateOf(Target.Entity actor) {
    return knowledge
        .gazetteer()
        .byId(actor.id())
        .flatMap(e -> e.state())
        .or(() -> Optional.ofNullable(states.get(actor.id())))
        .or(() -> persons.stateOf(actor))
        .flatMap(knowledge.gazetteer()::byId)
        .map(e -> e.target());
  }

  private static Mention mention(SentenceGraph graph, NameMatch match, int head, Candidate chosen) {
    boolean adjective =
        chosen.type() == NameType.ADJECTIVE
            || graph.pos(head).startsWith("JJ") && chosen.type() != NameType.LABEL;
    return new Mention(
        match.firstToken(),
        match.lastToken(),
        head,
        match.span(),
        chosen.entry().target(),
        adjective,
        chosen.entry().state());
  }

  /** The word of the name whose syntactic head lies outside it; the last such. */
  static int head(SentenceGraph graph, int first, int last) {
    int found = last;
    for (int i = first; i <= last; i++) {
      int above = graph.head(i);
      if (above < first || above > last) {
        found = i;
      }
    }
    return found;
  }

  /** "Pressure from Washington" comes from its government. */
  private boolean given(SentenceGraph graph, int above) {
    return above >= 0 && knowledge.words().is(graph.lemma(above), "given");
  }

  /** "The capital of Pyongyang", "the city of Moscow". */
  private boolean called(SentenceGraph graph, int first) {
    return first > 1
        && graph.token(first - 1).form().equals("of")
        && knowledge.words().is(graph.lemma(first - 2), "settlement");
  }

  /** A capital after "in" is the place; elsewhere it is the government. */
  private Candidate choose(SentenceGraph graph, NameMatch match, int head) {
    List<Candidate> candidates = match.candidates();
    if (candidates.size() == 1) {
      return candidates.get(0);
    }
    int above = graph.head(head);
    boolean place =
        called(graph, match.firstToken())
            || above >= 0
                && graph.is(head, "pobj")
                && IN_A_PLACE.contains(graph.lemma(above))
                && !given(graph, graph.head(above))
            || graph.is(head, "npadvmod", "appos") && above >= 0 && graph.noun(above);
    boolean metonymy = candidates.stream().anyMatch(c -> c.type() == NameType.METONYM);
    if (!metonymy) {
      return candidates.get(0);
    }
    List<Candidate> fitting =
        candidates.stream()
            .filter(c -> place == knowledge.vocabulary().isA(c.entry().kind(), "Place"))
            .toList();
    return predecessors.of(fitting.isEmpty() ? candidates : fitting, match.span());
  }
}
