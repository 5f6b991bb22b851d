package org.chancery.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.claim.Target;
import org.chancery.text.ParsedDocument;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * Who acts in clauses that begin with their verb and leave it unsaid: the body whose resolution a
 * text is ("Urges all parties to ...", "Decides to ...") also where no line names it, and in notes
 * on one state that state ("has a small navy", "participates in the talks").
 */
final class Clauses {
  private static final int CLAUSES = 3;

  private final Topic topic;
  private final WordClasses words;
  private final Optional<Target.Entity> body;

  Clauses(Knowledge knowledge, ParsedDocument document, Topic topic) {
    this.topic = topic;
    this.words = knowledge.words();
    this.body = body(knowledge, document);
  }

  private static Optional<Target.Entity> body(Knowledge knowledge, ParsedDocument document) {
    long clauses =
        document.sentences().stream()
            .flatMap(sentence -> openings(sentence).stream())
            .filter(verb -> knowledge.words().is(verb.lemma(), "resolve"))
            .limit(CLAUSES)
            .count();
    return clauses < CLAUSES
        ? Optional.empty()
        : Stream.of("organ", "unnamedorgan")
            .flatMap(sort -> organ(knowledge, document, sort).stream())
            .findFirst();
  }

  /** The organ that a text names first by words of a sort: a council is "the Council" to itself. */
  private static Optional<Target.Entity> organ(
      Knowledge knowledge, ParsedDocument document, String sort) {
    return document.sentences().stream()
        .flatMap(s -> knowledge.reference().firstIn(s.text(), sort).stream())
        .flatMap(id -> knowledge.gazetteer().byId(id).stream())
        .<Target.Entity>map(e -> e.target())
        .findFirst();
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
