package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.claim.Source;
import org.chancery.extract.Cue.Type;

/** Says who cites whom: "Reuters reported, citing officials", "Yonhap quoted Seoul as saying". */
final class Citations {
  private final WordClasses words;
  private final Holders holders;

  Citations(WordClasses words, Holders holders) {
    this.words = words;
    this.holders = holders;
  }

  /** Those whom the speaker of a verb of saying cites, the innermost first. */
  List<Source> inner(SentenceReader reader, Bearing bearing) {
    SentenceGraph graph = reader.graph();
    int verb = bearing.at();
    if (bearing.type() != Type.REPORT || !graph.verb(verb)) {
      return List.of();
    }
    List<Source> all = new ArrayList<>();
    int quoting = quoting(graph, verb);
    if (quoting >= 0 && graph.child(quoting, "dobj") >= 0) {
      all.addAll(said(reader, quoting));
    }
    for (int clause : graph.children(verb, "advcl")) {
      if (cites(graph, clause)) {
        all.addAll(speakers(reader, clause, "dobj"));
      }
    }
    for (int noun : under(graph, verb, "with")) {
      if (cites(graph, noun)) {
        under(graph, noun, "to").stream()
            .flatMap(o -> holders.of(reader, o, Optional.empty()).stream())
            .forEach(all::add);
      }
    }
    return all;
  }

  /**
   * Those who say what a predicate says by an expression beside its clause: "according to Reuters,
   * citing officials", "..., Yonhap quoted Seoul as saying"; the innermost first.
   */
  List<Source> beside(SentenceReader reader, int predicate) {
    SentenceGraph graph = reader.graph();
    List<Source> all = new ArrayList<>();
    for (int verb = predicate; verb >= 0; verb = graph.head(verb)) {
      for (int clause : graph.children(verb, "advcl", "conj", "ccomp", "parataxis", "dep")) {
        if (cites(graph, clause)) {
          all.addAll(according(reader, clause));
          all.addAll(trailing(reader, clause));
        }
      }
    }
    return all;
  }

  private List<Source> according(SentenceReader reader, int clause) {
    SentenceGraph graph = reader.graph();
    for (int preposition : graph.children(clause, "prep")) {
      if (graph.token(preposition).form().equalsIgnoreCase("according")) {
        return Stream.concat(
                speakers(reader, clause, "dobj").stream(),
                under(graph, preposition, "to").stream()
                    .flatMap(o -> holders.of(reader, o, Optional.empty()).stream()))
            .toList();
      }
    }
    return List.of();
  }

  /** "..., Yonhap quoted Seoul as saying": what it said stands before. */
  private List<Source> trailing(SentenceReader reader, int quoting) {
    SentenceGraph graph = reader.graph();
    for (int saying : graph.children(quoting, "prep")) {
      for (int verb : graph.children(saying, "pcomp")) {
        if (graph.lemma(saying).equals("as") && graph.child(verb, "ccomp", "dobj") < 0) {
          return said(reader, quoting);
        }
      }
    }
    return List.of();
  }

  /** Who is quoted, and who quotes. */
  private List<Source> said(SentenceReader reader, int quoting) {
    return Stream.concat(
            speakers(reader, quoting, "dobj").stream(), speakers(reader, quoting, "nsubj").stream())
        .toList();
  }

  /** The verb of quoting that a "saying" after "as" belongs to, or -1. */
  private int quoting(SentenceGraph graph, int verb) {
    int as = graph.is(verb, "pcomp") ? graph.head(verb) : -1;
    int above = as >= 0 && graph.lemma(as).equals("as") ? graph.head(as) : -1;
    return above >= 0 && cites(graph, above) ? above : -1;
  }

  private boolean cites(SentenceGraph graph, int word) {
    return words.is(graph.lemma(word), "cite");
  }

  private List<Source> speakers(SentenceReader reader, int verb, String relation) {
    return reader.graph().children(verb, relation).stream()
        .flatMap(o -> reader.graph().coordination(o).stream())
        .flatMap(o -> holders.of(reader, o, Optional.empty()).stream())
        .distinct()
        .toList();
  }

  private static List<Integer> under(SentenceGraph graph, int word, String preposition) {
    return graph.children(word, "prep").stream()
        .filter(p -> graph.lemma(p).equals(preposition))
        .flatMap(p -> graph.objects(p).stream())
        .toList();
  }

  /** The paper that was told, or that quotes. */
  Optional<Source> outlet(SentenceReader reader, Bearing bearing) {
    SentenceGraph graph = reader.graph();
    if (bearing.type() != Type.REPORT || !graph.verb(bearing.at())) {
      return Optional.empty();
    }
    int verb = bearing.at();
    for (int each : graph.children(verb, "dobj", "dative")) {
      Optional<Source> told = holders.of(reader, each, Optional.empty()).filter(holders::reports);
      if (told.isPresent()) {
        return told;
      }
    }
    int preposition = graph.head(verb);
    if (preposition >= 0 && graph.is(verb, "pcomp") && graph.head(preposition) >= 0) {
      for (int agent : graph.children(graph.head(preposition), "agent")) {
        for (int object : graph.objects(agent)) {
          return holders.of(reader, object, Optional.empty());
        }
      }
    }
    return Optional.empty();
  }
}
