package org.chancery.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.text.Block;
import org.chancery.text.ParsedDocument;

/**
 * Remembers whom the words before a list are about, for items that leave it unsaid: in "Resolved,
 * That the Senate-- (1) condemns ...; (2) calls on ..." the Senate condemns and calls.
 */
final class Stems {
  private final List<Block> blocks;
  private final Set<Integer> introducing = new HashSet<>();
  private final Map<Integer, List<Referent>> agents = new HashMap<>();

  Stems(ParsedDocument document) {
    this.blocks = document.document().blocks();
    blocks.forEach(block -> introducing.add(block.stem()));
  }

  /** Who acts in the items of the list that a sentence's block belongs to; empty if in none. */
  List<Referent> before(SentenceGraph graph) {
    int stem = blocks.get(graph.sentence().block()).stem();
    return stem < 0 ? List.of() : agents.getOrDefault(stem, List.of());
  }

  /** Takes in a sentence that has been read: the last one of a block introduces its list. */
  void observe(SentenceReader reader) {
    int block = reader.graph().sentence().block();
    if (introducing.contains(block)) {
      List<Referent> found = agents(reader);
      agents.put(block, found.isEmpty() ? before(reader.graph()) : found);
    }
  }

  /** The actors that the last verb has for its subject, else the actor named last. */
  private static List<Referent> agents(SentenceReader reader) {
    SentenceGraph graph = reader.graph();
    for (int i = graph.size() - 1; i >= 0; i--) {
      if (graph.verb(i)) {
        List<Referent> subjects = actors(reader, reader.subjects().surface(i));
        if (!subjects.isEmpty()) {
          return subjects;
        }
        break;
      }
    }
    List<Referent> last = List.of();
    for (Mention mention : reader.referents().mentions().all()) {
      List<Referent> named = actors(reader, List.of(mention.head()));
      last = named.isEmpty() ? last : named;
    }
    return last;
  }

  private static List<Referent> actors(SentenceReader reader, List<Integer> tokens) {
    List<Referent> all = new ArrayList<>();
    for (Referent each : reader.referents().of(tokens)) {
      if (each.actor()) {
        all.add(each);
      }
    }
    return all;
  }
}
