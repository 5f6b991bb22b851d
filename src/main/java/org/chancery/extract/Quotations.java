package org.chancery.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.text.Block;
import org.chancery.text.ParsedDocument;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.text.Token;

/**
 * The quotations of a document and the words that name their speakers. A quotation belongs to the
 * nearest verb of saying in its paragraph; one without any goes on where the one before left off.
 */
final class Quotations {
  private static final int NEAR = 250;

  private final Knowledge knowledge;
  private final ParsedDocument document;
  private final List<Quotation> all = new ArrayList<>();
  private final Map<Integer, SentenceGraph> graphs = new HashMap<>();
  private final Set<Span> speakers = new HashSet<>();

  /**
   * A stretch of direct speech.
   *
   * @param sentence number of the sentence that names the speaker, in the document's list
   * @param speaker token that names the speaker
   */
  record Quotation(Span span, int block, int sentence, int speaker) {}

  Quotations(Knowledge knowledge, ParsedDocument document) {
    this.knowledge = knowledge;
    this.document = document;
    List<Block> blocks = document.document().blocks();
    for (int i = 0; i < blocks.size(); i++) {
      for (Span span : spans(blocks.get(i).span())) {
        all.add(attributed(span, i));
      }
    }
    for (Quotation each : all) {
      if (each.speaker() >= 0) {
        speakers.add(graph(each.sentence()).token(each.speaker()).span());
      }
    }
  }

  /** The quotation that a place lies in, where its speaker is named. */
  Optional<Quotation> at(int place) {
    return all.stream()
        .filter(q -> q.span().begin() <= place && place < q.span().end() && q.speaker() >= 0)
        .findFirst();
  }

  /** Whether a place lies in a quotation. */
  boolean covers(int place) {
    return all.stream().anyMatch(q -> q.span().begin() <= place && place < q.span().end());
  }

  /** Whether the word at a place names who speaks in some quotation. */
  boolean speaks(Span word) {
    return speakers.contains(word);
  }

  SentenceGraph graph(int sentence) {
    return graphs.computeIfAbsent(sentence, s -> new SentenceGraph(document.sentences().get(s)));
  }

  private List<Span> spans(Span block) {
    List<Span> found = new ArrayList<>();
    String text = block.in(document.document().text());
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (open < 0 && (c == '“' || c == '"')) {
        open = i;
      } else if (open >= 0 && (c == '”' || c == '"')) {
        found.add(new Span(block.begin() + open, block.begin() + i + 1));
        open = -1;
      }
    }
    if (open >= 0) {
      found.add(new Span(block.begin() + open, block.end()));
    }
    return found;
  }

  private Quotation attributed(Span span, int block) {
    Quotation best = new Quotation(span, block, -1, -1);
    int nearest = NEAR;
    List<Sentence> sentences = document.sentences();
    for (int s = 0; s < sentences.size(); s++) {
      if (sentences.get(s).block() != block) {
        continue;
      }
      SentenceGraph graph = graph(s);
      for (int i = 0; i < graph.size(); i++) {
        int speaker = speaker(graph, i);
        Token token = graph.token(i);
        if (speaker < 0 || quoted(token.span(), block)) {
          continue;
        }
        int gap = Math.max(span.begin() - token.span().end(), token.span().begin() - span.end());
        if (gap < nearest && gap >= 0) {
          nearest = gap;
          best = new Quotation(span, block, s, speaker);
        }
      }
    }
    return best.speaker() >= 0 ? best : continued(best);
  }

  /** A paragraph that opens with a quotation and says nothing of its speaker goes on. */
  private Quotation continued(Quotation quotation) {
    if (all.isEmpty()) {
      return quotation;
    }
    Quotation before = all.get(all.size() - 1);
    return quotation.block() - before.block() <= 1
        ? new Quotation(quotation.span(), quotation.block(), before.sentence(), before.speaker())
        : quotation;
  }

  private boolean quoted(Span span, int block) {
    return spans(document.document().blocks().get(block).span()).stream()
        .anyMatch(q -> q.contains(span));
  }

  /** Who says what a verb of saying, or "according to", reports; -1 for other words. */
  private int speaker(SentenceGraph graph, int token) {
    if (!knowledge.reference().is(graph.lemma(token), "speech")) {
      return -1;
    }
    if (graph.lemma(token).equals("according")) {
      for (int to : graph.children(token, "prep")) {
        return graph.child(to, "pobj");
      }
      return graph.child(token, "pobj");
    }
    return graph.verb(token) ? graph.child(token, "nsubj", "nsubjpass") : -1;
  }
}
