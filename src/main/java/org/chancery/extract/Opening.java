package org.chancery.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.claim.Target;
import org.chancery.names.Candidate;
import org.chancery.text.ParsedDocument;
import org.chancery.text.Sentence;
import org.chancery.text.Span;

/**
 * Who speaks in a document, by its title and first lines: the signatories of a joint statement, the
 * state of a spokesperson, a delegation or an issuing office.
 */
final class Opening {
  private static final int BLOCKS = 10;
  private static final int AFTER = 3;

  /** How the Congressional Record of the United States opens a speech. */
  static final Pattern RECORD =
      Pattern.compile("^(?:Mr|Mrs|Ms)\\. [A-Z]{2,}(?: of [A-Z][a-z]+)?\\.(?:\\s|$)");

  /** How its speakers address the House. */
  private static final Pattern FLOOR =
      Pattern.compile(
          "\\b(?:Mr|Madam)\\.? Speaker\\b|\\bI (?:urge|ask) (?:all )?(?:of )?my colleagues\\b");

  private static final int LETTERHEAD = 90;
  private static final String ABOUT =
      "(?= (?:on|regarding|concerning|following|after|in response|in support|at the|at|to mark|to the|before|welcoming|calling|condemning|marking|announcing)\\b|$)";
  private static final Pattern JOINT =
      Pattern.compile(
          "(?i)^(?<before>.{0,120}?)\\bjoint\\b.{0,40}?\\b(?:statement|declaration|communiqu[eé]|press release|vision|readout|remarks|letter)s?\\b"
              + "(?<after>.*?)"
              + ABOUT,
          Pattern.DOTALL);
  private static final Pattern SPOKEN =
      Pattern.compile(
          "(?i)^(?:(?:press|official|opening|closing|prepared|written|full|text of the|national|general) )*"
              + "(?:statement|remarks|address|speech|message|letter|testimony|press release|press briefing|press conference|briefing|readout|declaration|comments?|intervention)s?"
              + "(?: as (?:delivered|prepared))?,? (?:by|of|from|delivered by|made by|issued by)\\b(?<after>.*?)"
              + ABOUT,
          Pattern.DOTALL);
  private static final Pattern TITLED =
      Pattern.compile(
          "^(?<before>.{2,50}?)(?: (?:Leaders|Ministers|Foreign Ministers)['’]?)? (?:Statement|Declaration|Communiqué|Communique)\\b");
  private static final Pattern WE = Pattern.compile("^We,? (?:the|as|being)\\b|^We, ");
  private static final Pattern OUR = Pattern.compile("\\bour\\b");
  static final Pattern TAG =
      Pattern.compile(
          "^(?<who>(?:[A-Z][A-Z.'’-]+[ ,]*){1,7}|(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord)\\.? [^():]{2,50}|The (?:Vice-)?President)"
              + "\\s*(?:\\((?<of>[^()]+)\\))?\\s*(?:\\([^()]*\\)\\s*)?:",
          Pattern.DOTALL);

  private final Knowledge knowledge;
  private final MentionFinder finder;
  private final ParsedDocument document;
  private final Function<Target, Optional<Target>> partyOf;

  Opening(
      Knowledge knowledge,
      MentionFinder finder,
      ParsedDocument document,
      Function<Target, Optional<Target>> partyOf) {
    this.knowledge = knowledge;
    this.finder = finder;
    this.document = document;
    this.partyOf = partyOf;
  }

  /** The document's own speakers; empty for prose in nobody's name. */
  List<Target> speakers() {
    List<Sentence> first = document.sentences().stream().filter(s -> s.block() < BLOCKS).toList();
    for (int i = 0; i < first.size(); i++) {
      List<Target> found = signed(first.get(i));
      boolean joint = JOINT.matcher(first.get(i).text()).find();
      if (joint && found.size() < 2) {
        List<Target> listed = listed(first.subList(i + 1, Math.min(i + 1 + AFTER, first.size())));
        found = listed.isEmpty() ? found : listed;
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    for (int i = 0; i < first.size(); i++) {
      List<Target> found = one(spoken(first.get(i)));
      boolean bloc =
          found.stream().anyMatch(t -> t instanceof Target.Entity e && e.kind().equals("Bloc"));
      List<Target> listed =
          bloc ? listed(first.subList(i + 1, Math.min(i + 1 + AFTER, first.size()))) : List.of();
      if (!found.isEmpty()) {
        return listed.isEmpty() ? found : listed;
      }
    }
    for (Sentence sentence : first) {
      List<Target> found = letterhead(sentence);
      if (!found.isEmpty()) {
        return found.subList(0, 1);
      }
    }
    List<Target> published = publisher();
    return published.isEmpty() ? claimed() : published;
  }

  /** The first list of parties in the sentences after the title of a joint statement. */
  private List<Target> listed(List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      for (List<Mention> list : finder.lists(new SentenceGraph(sentence))) {
        List<Target> parties =
            list.stream().flatMap(m -> partyOf.apply(m.entity()).stream()).distinct().toList();
        if (parties.size() > 1) {
          return parties;
        }
      }
    }
    return List.of();
  }

  /** "Our leader Kim Jong Un", "on behalf of the Government of Pakistan" outside quotations. */
  private List<Target> claimed() {
    for (Sentence sentence : document.sentences()) {
      if (Spelled.as("(?s).*[\"“].*", sentence.text())) {
        continue;
      }
      if (RECORD.matcher(sentence.text()).find() || FLOOR.matcher(sentence.text()).find()) {
        return record();
      }
      SentenceGraph graph = new SentenceGraph(sentence);
      for (Mention mention : finder.find(graph).all()) {
        boolean ours =
            mention.entity().kind().equals("Person")
                && graph.children(mention.head(), "poss").stream().anyMatch(p -> first(graph, p));
        if (ours || spokenFor(graph, mention)) {
          return partyOf.apply(mention.entity()).stream().toList();
        }
      }
    }
    return List.of();
  }

  /** Whether a member of parliament speaks, who is not named and is not his state. */
  boolean floor() {
    return document.sentences().stream().anyMatch(s -> FLOOR.matcher(s.text()).find());
  }

  /** The state in whose parliament the speeches of its record are held. */
  List<Target> record() {
    return office("Congressional Record");
  }

  private static boolean first(SentenceGraph graph, int token) {
    String lemma = Speakers.lemma(graph, token);
    return Speakers.PLURAL.contains(lemma) || Speakers.SINGULAR.contains(lemma);
  }

  /** "I convey the sympathies of the people and the Government of Pakistan". */
  private boolean spokenFor(SentenceGraph graph, Mention mention) {
    boolean speaks = false;
    for (int i = 0; i < mention.first(); i++) {
      speaks |= Speakers.SINGULAR.contains(Speakers.lemma(graph, i)) && graph.is(i, "nsubj");
    }
    String before = graph.text(new Span(graph.sentence().span().begin(), mention.span().begin()));
    return speaks
        && knowledge.vocabulary().isA(mention.entity().kind(), "State")
        && Spelled.as(
            "(?s).*(?:[Oo]n behalf of|of the (?:[Pp]eople and the )?[Gg]overnment (?:and people )?of)\\s+(?:the )?",
            before);
  }

  /** The first state or body, for a person of unknown state says less. */
  private List<Target> one(List<Target> found) {
    return found.stream()
        .filter(
            t -> t instanceof Target.Entity e && !knowledge.vocabulary().isA(e.kind(), "Person"))
        .findFirst()
        .map(List::of)
        .orElse(found.isEmpty() ? found : found.subList(0, 1));
  }

  /** "Joint Statement of A and B", "We, the leaders of A, B and C, ...". */
  private List<Target> signed(Sentence sentence) {
    String text = sentence.text();
    if (WE.matcher(text).find() || OUR.matcher(text).find() && startsWithParties(sentence)) {
      SentenceGraph graph = new SentenceGraph(sentence);
      int verb = mainVerb(graph);
      return parties(graph, new Span(sentence.span().begin(), graph.token(verb).span().begin()));
    }
    Matcher joint = JOINT.matcher(text);
    if (!joint.find()) {
      return List.of();
    }
    SentenceGraph graph = new SentenceGraph(sentence);
    int base = sentence.span().begin();
    List<Target> after =
        parties(graph, new Span(base + joint.start("after"), base + joint.end("after")));
    return after.isEmpty()
        ? parties(graph, new Span(base + joint.start("before"), base + joint.end("before")))
        : after;
  }

  /** "China, France, Russia and the United Kingdom consider ... as our foremost responsibility". */
  private boolean startsWithParties(Sentence sentence) {
    SentenceGraph graph = new SentenceGraph(sentence);
    int subject = graph.child(mainVerb(graph), "nsubj");
    return subject >= 0
        && graph.coordination(subject).size() > 1
        && parties(graph, graph.span(graph.subtree(subject))).size() > 1;
  }

  private static int mainVerb(SentenceGraph graph) {
    for (int i = 1; i < graph.size(); i++) {
      if (graph.verb(i) && !graph.pos(i).equals("VBG") && !graph.pos(i).equals("VBN")
          || graph.pos(i).equals("MD")) {
        return i;
      }
    }
    return graph.size() - 1;
  }

  private List<Target> spoken(Sentence sentence) {
    int base = sentence.span().begin();
    Matcher spoken = SPOKEN.matcher(sentence.text());
    if (!spoken.find()) {
      Matcher titled = TITLED.matcher(sentence.text());
      return titled.find()
          ? parties(
              new SentenceGraph(sentence),
              new Span(base + titled.start("before"), base + titled.end("before")))
          : List.of();
    }
    List<Target> office = office(spoken.group("after"));
    if (!office.isEmpty()) {
      return office;
    }
    return parties(
        new SentenceGraph(sentence),
        new Span(base + spoken.start("after"), base + spoken.end("after")));
  }

  /** The state whose offices are known by title alone: "NSC Spokesperson". */
  private List<Target> office(String text) {
    return knowledge.reference().firstIn(text, "office").stream()
        .flatMap(id -> knowledge.gazetteer().byId(id).stream())
        .<Target>map(e -> e.target())
        .toList();
  }

  /** A line of its own that names the office: "The White House". */
  private List<Target> letterhead(Sentence sentence) {
    Span block = document.document().blocks().get(sentence.block()).span();
    if (block.length() > LETTERHEAD) {
      return List.of();
    }
    SentenceGraph graph = new SentenceGraph(sentence);
    for (Mention mention : finder.find(graph).all()) {
      boolean body = knowledge.vocabulary().isA(mention.entity().kind(), "GovernmentBody");
      boolean office = Spelled.as("(?i)(the )?white house|kremlin", graph.text(mention.span()));
      if ((body || office) && mention.span().length() * 10 >= block.length() * 6) {
        return partyOf.apply(mention.entity()).stream().toList();
      }
    }
    return List.of();
  }

  private List<Target> publisher() {
    for (Optional<String> name :
        List.of(
            document.document().metadata().publisher(), document.document().metadata().author())) {
      List<Candidate> known = name.map(knowledge.names()::lookup).orElse(List.of());
      if (!known.isEmpty()
          && List.of("GovernmentBody", "State").contains(known.get(0).entry().kind())) {
        return partyOf.apply(known.get(0).entry().target()).stream().toList();
      }
    }
    return List.of();
  }

  /** The parties named in a stretch of a sentence: of persons and bodies their states. */
  List<Target> parties(SentenceGraph graph, Span within) {
    Set<Target> all = new LinkedHashSet<>();
    List<Mention> mentions = new ArrayList<>(finder.find(graph).all());
    for (Mention mention : mentions) {
      if (within.contains(mention.span())
          && knowledge.vocabulary().isA(mention.entity().kind(), "Actor")) {
        all.addAll(partyOf.apply(mention.entity()).stream().toList());
      }
    }
    return List.copyOf(all);
  }
}
