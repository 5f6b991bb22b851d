package org.chancery.extract;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.chancery.claim.Ids;
import org.chancery.claim.Target;
import org.chancery.names.NameMatch;
import org.chancery.text.ParsedDocument;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * Who acts in clauses that begin with their verb and leave it unsaid: the body whose resolution a
 * text is ("Urges all parties to ...", "Decides to ..."), and in notes on one state that state
 * ("has a small navy", "participates in the talks").
 *
 * <p>The body is the one that a line names ("That the Senate--"). Where no line does, it is the
 * organ that the clauses point to: the Security Council counts its resolutions by year, authorizes
 * and sets mandates, the General Assembly counts them and itself by session, the European
 * Parliament turns to the Commission. Where as many signs point to one as to another, nobody is
 * guessed.
 */
final class Clauses {
  private static final int CLAUSES = 3;

  /** Enough where the Secretary-General is turned to. */
  private static final int FEW = 2;

  private static final Pattern ASKED =
      Pattern.compile("\\b[Rr]equests?\\b[^.;]{0,40}?\\bthe Secretary-General\\b");

  private static final Pattern LINE =
      Pattern.compile(
          "(?:Resolved,? )?[Tt]hat the \\p{Lu}[\\p{L}. ]{3,80}[—–:-]+|The \\p{Lu}[\\p{L} ]{3,60},");

  private static final Map<String, List<Pattern>> SIGNS =
      Map.of(
          "UN Security Council",
          List.of(
              Pattern.compile("\\bAuthorizes\\b"),
              Pattern.compile("\\bChapter VII\\b"),
              Pattern.compile("\\b[Rr]esolutions? [0-9]{2,4} \\([0-9]{4}\\)"),
              Pattern.compile("\\bmandates? of\\b"),
              Pattern.compile("\\bseized of the matter\\b"),
              Pattern.compile("\\bthe (?:Security )?Council\\b(?! of)")),
          "UN General Assembly",
          List.of(
              Pattern.compile("\\b[Rr]esolutions? [0-9]{1,2}/[0-9]{1,3}\\b"),
              Pattern.compile("\\b(?:its|the) [a-z]+(?:-[a-z]+)? session\\b"),
              Pattern.compile("\\bthe (?:General )?Assembly\\b(?! of)")),
          "European Parliament",
          List.of(
              Pattern.compile("\\b[Hh]aving regard to\\b"),
              Pattern.compile("\\bthe Commission\\b(?! (?:of|on)\\b)"),
              Pattern.compile("\\bHigh Representative\\b|\\bVP/HR\\b")));

  private final Topic topic;
  private final WordClasses words;
  private final Optional<Target.Entity> body;

  /**
   * @param found the names in each sentence, in the document's order
   */
  Clauses(Knowledge knowledge, ParsedDocument document, Topic topic, List<List<NameMatch>> found) {
    this.topic = topic;
    this.words = knowledge.words();
    this.body = line(document, found).or(() -> organ(knowledge, document));
  }

  /** The body that a line of its own names. */
  private static Optional<Target.Entity> line(
      ParsedDocument document, List<List<NameMatch>> found) {
    return document.sentences().stream()
        .filter(s -> LINE.matcher(s.text()).matches())
        .flatMap(s -> found.get(s.index()).stream())
        .map(match -> match.best().entry().target())
        .findFirst();
  }

  /** The organ that more signs point to than to any other. */
  private static Optional<Target.Entity> organ(Knowledge knowledge, ParsedDocument document) {
    long clauses =
        document.sentences().stream()
            .flatMap(sentence -> openings(sentence).stream())
            .filter(verb -> knowledge.words().is(verb.lemma(), "resolve"))
            .limit(CLAUSES)
            .count();
    String text = document.document().text();
    if (clauses < (ASKED.matcher(text).find() ? FEW : CLAUSES)) {
      return Optional.empty();
    }
    Map<String, Long> signs = new TreeMap<>();
    SIGNS.forEach(
        (name, all) -> signs.put(name, all.stream().filter(p -> p.matcher(text).find()).count()));
    long most = Collections.max(signs.values());
    List<String> likely = signs.keySet().stream().filter(name -> signs.get(name) == most).toList();
    return likely.size() == 1 ? known(knowledge, likely.get(0)) : Optional.empty();
  }

  private static Optional<Target.Entity> known(Knowledge knowledge, String name) {
    return knowledge.gazetteer().byId(Ids.slug(name)).map(e -> e.target());
  }

  /** The body whose resolution the text is. */
  Optional<Target.Entity> body() {
    return body;
  }

  /** The verbs with which clauses begin: at the start, after numbers and semicolons. */
  private static List<Token> openings(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    return tokens.stream().filter(t -> ClauseHeads.begins(tokens, t.index())).toList();
  }

  /** The body that resolves what a verb says, where the text is a resolution. */
  Optional<Target.Entity> resolving(SentenceGraph graph, int verb) {
    return graph.pos(verb).equals("VBZ") && words.is(graph.lemma(verb), "resolve")
        ? body
        : Optional.empty();
  }

  /** Who acts in a sentence whose main verb has no subject; empty where nobody is known to. */
  Optional<Target.Entity> subject(SentenceGraph graph) {
    int root =
        IntStream.range(0, graph.size()).filter(i -> graph.head(i) < 0).findFirst().orElse(0);
    if (graph.child(root, "nsubj", "nsubjpass", "csubj", "csubjpass", "expl") >= 0
        || !Spelled.as("VB[GNZP]?|JJ", graph.pos(root))
        // "(a) to open its ports": who is told to, not who tells.
        || graph.children(root, "aux").stream().anyMatch(i -> graph.pos(i).equals("TO"))) {
      return Optional.empty();
    }
    boolean note =
        graph.pos(0).equals("VBZ") && Character.isLowerCase(graph.token(0).form().charAt(0));
    return note && body.isEmpty()
        ? topic.heading(graph.sentence()).stream().findFirst().or(topic::home)
        : body;
  }
}
