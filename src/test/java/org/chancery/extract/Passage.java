package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.chancery.claim.Target;
import org.chancery.text.Document;
import org.chancery.text.DocumentReader;
import org.chancery.text.LoadedParser;
import org.chancery.text.ParsedDocument;
import org.chancery.text.Span;

/**
 * A passage in which a word or phrase is asked for, and what it means there.
 *
 * @param kind sort of reference
 * @param style sort of text
 * @param text with the words asked for in double brackets
 * @param meaning labels separated by {@code |}; for events doers, {@code >} and whom they concerned
 */
record Passage(String kind, String style, String text, String meaning) {

  static Passage of(String line) {
    String[] cells = line.split("\t");
    if (cells.length != 4 || !cells[2].contains("[[") || !cells[2].contains("]]")) {
      throw new IllegalArgumentException("not kind, style, [[passage]], meaning: " + line);
    }
    return new Passage(
        cells[0].strip(), cells[1].strip(), cells[2].replace("\\n", "\n"), cells[3].strip());
  }

  /** What the reader takes the words to mean, written like {@link #meaning}. */
  String read(Extractor extractor) {
    int begin = text.indexOf("[[");
    int end = text.indexOf("]]") - 2;
    Document document =
        new DocumentReader().text("passage", text.replace("[[", "").replace("]]", ""));
    Span asked = new Span(begin, end);
    ParsedDocument parsed = LoadedParser.get().parse(document);
    List<String> answers = new ArrayList<>();
    extractor.extract(
        parsed,
        reader -> {
          if (reader.graph().sentence().span().contains(asked)) {
            answers.add(read(reader, head(reader.graph(), asked)));
          }
        });
    if (answers.size() == 1) {
      return answers.get(0);
    }
    throw new IllegalArgumentException("no one sentence holds " + asked.in(document.text()));
  }

  private String read(SentenceReader reader, int token) {
    Discourse discourse = reader.discourse();
    return switch (kind) {
      case "event" ->
          discourse
              .event(reader.graph(), token, reader.referents())
              .map(a -> labels(a.owners()) + " > " + labels(a.targets()))
              .orElse("-")
              .strip();
      case "place" ->
          discourse.place(reader.graph().lemma(token)).map(Target.Entity::label).orElse("-");
      default -> labels(reader.referents().of(token).stream().map(Referent::target).toList());
    };
  }

  private static String labels(List<? extends Target> targets) {
    return String.join(
        " | ",
        new TreeSet<>(
            targets.stream().filter(t -> t instanceof Target.Entity).map(Target::label).toList()));
  }

  boolean answeredBy(String answer) {
    return normal(meaning).equals(normal(answer));
  }

  private static List<String> normal(String answer) {
    List<String> sides = new ArrayList<>();
    for (String side : answer.equals("-") ? new String[] {""} : answer.split(">", -1)) {
      TreeSet<String> labels = new TreeSet<>();
      for (String label : side.split("\\|")) {
        labels.add(label.strip());
      }
      sides.add(String.join("|", labels));
    }
    return sides;
  }

  private static int head(SentenceGraph graph, Span asked) {
    int found = -1;
    for (int i = 0; i < graph.size(); i++) {
      if (asked.contains(graph.token(i).span())
          && (graph.head(i) < 0 || !asked.contains(graph.token(graph.head(i)).span()))) {
        found = i;
      }
    }
    return found;
  }
}
