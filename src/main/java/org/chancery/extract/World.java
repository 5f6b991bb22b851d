package org.chancery.extract;

import java.util.List;
import java.util.Set;
import org.chancery.names.GazetteerEntry;

/**
 * Finds where a text means the international community without naming it: "international efforts to
 * end the war", "global condemnation", "the world sanctioned South Africa". Such words name nobody
 * whom a pronoun could take up.
 */
final class World {
  private static final String ID = "international-community";
  private static final Set<String> WIDE = Set.of("international", "global", "worldwide");

  private final SentenceGraph graph;
  private final Mentions mentions;
  private final Knowledge knowledge;

  World(SentenceGraph graph, Mentions mentions, Knowledge knowledge) {
    this.graph = graph;
    this.mentions = mentions;
    this.knowledge = knowledge;
  }

  /** Whether a word means it. */
  boolean means(int token) {
    return (wide(token) || world(token)) && mentions.covering(token).isEmpty();
  }

  /** What such a word means. */
  List<Referent> of(int token) {
    var span = graph.token(token).span();
    return knowledge.gazetteer().byId(ID).map(GazetteerEntry::target).stream()
        .map(t -> new Referent(t, token, span, graph.text(span), true, List.of()))
        .toList();
  }

  /** An adjective that says whose an act is, where nobody else is said to do it. */
  private boolean wide(int token) {
    int noun = graph.head(token);
    return WIDE.contains(graph.lemma(token))
        && noun > token
        && graph.is(token, "amod", "nmod")
        && knowledge.words().is(graph.lemma(noun), "worldact")
        && graph.child(noun, "poss") < 0
        && graph.children(noun, "prep", "agent").stream()
            .noneMatch(p -> Set.of("by", "from").contains(graph.lemma(p)))
        && graph.children(noun, "amod", "nmod", "compound").stream()
            .allMatch(m -> mentions.headedAt(m).isEmpty());
  }

  /** "The world", where it does what only actors do. */
  private boolean world(int token) {
    return graph.token(token).form().equals("world")
        && graph.is(token, "nsubj")
        && graph.verb(graph.head(token))
        && graph.children(token).stream()
            .allMatch(c -> Set.of("the", "entire", "whole").contains(graph.lemma(c)))
        && graph.child(token, "det") >= 0
        && knowledge.words().is(graph.lemma(graph.head(token)), "worlddoes");
  }
}
