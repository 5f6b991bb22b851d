package org.chancery.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.claim.Target;
import org.chancery.text.Block;
import org.chancery.text.ParsedDocument;
import org.chancery.text.Span;

/**
 * Remembers whom the words before a list are about, for items that leave it unsaid: in "Resolved,
 * That the Senate-- (1) condemns ...; (2) calls on ..." the Senate condemns and calls. Resolutions
 * and treaties also name who speaks in a line of its own, "The General Assembly,": it does what the
 * paragraphs after it leave without a subject.
 */
final class Stems {
  private static final Set<String> ITSELF =
      Set.of(
          "order",
          "act",
          "treaty",
          "convention",
          "protocol",
          "proclamation",
          "regulation",
          "directive",
          "decree",
          "charter",
          "law");

  private final List<Block> blocks;
  private final Set<Integer> introducing = new HashSet<>();
  private final Map<Integer, List<Referent>> agents = new HashMap<>();
  private List<Referent> body;
  private List<Referent> instrument = List.of();

  /**
   * @param body who acts in what has no subject as long as no line has named another
   */
  Stems(ParsedDocument document, Optional<Target.Entity> body) {
    this.body =
        body.map(b -> new Referent(b, 0, new Span(0, 0), "", true, List.of())).stream().toList();
    this.blocks = document.document().blocks();
    blocks.forEach(block -> introducing.add(block.stem()));
  }

  /**
   * Who acts in the items of the list that a sentence's block belongs to, or in the paragraphs of a
   * resolution; empty elsewhere.
   */
  List<Referent> before(SentenceGraph graph) {
    Block block = blocks.get(graph.sentence().block());
    boolean joined = graph.sentence().span().begin() < block.span().begin();
    // An item read with the words before its list is about whom these words are about.
    int stem = joined ? blocks.get(block.stem()).stem() : block.stem();
    List<Referent> listed = stem < 0 ? List.of() : agents.getOrDefault(stem, List.of());
    return listed.isEmpty() && open(graph) ? body : listed;
  }

  /**
   * Whether a sentence's main verb or adjective has no subject; an item "(a) to disarm" is about
   * those whom the body tells to.
   */
  private static boolean open(SentenceGraph graph) {
    for (int i = 0; i < graph.size(); i++) {
      if (graph.head(i) < 0) {
        boolean predicate = Spelled.as("VB[GNZP]?|JJ", graph.pos(i));
        return predicate
            && graph.child(i, "nsubj", "nsubjpass", "csubj", "expl") < 0
            && graph.children(i, "aux").stream().noneMatch(a -> graph.pos(a).equals("TO"));
      }
    }
    return false;
  }

  /** Whether a sentence is a clause, "Calls upon Mali to:", and no recital, "Noting that". */
  private static boolean resolves(SentenceGraph graph) {
    return IntStream.range(0, graph.size())
        .anyMatch(i -> graph.head(i) < 0 && graph.pos(i).equals("VBZ"));
  }

  /**
   * The law, order or treaty that the text itself is, as it called itself last: what "is hereby
   * prohibited" it prohibits; empty where it spoke of none.
   */
  List<Referent> instrument() {
    return instrument;
  }

  /** Takes in a sentence that has been read: the last one of a block introduces its list. */
  void observe(SentenceReader reader) {
    int block = reader.graph().sentence().block();
    if (introducing.contains(block)) {
      // The last recital of a resolution comes before its clauses, which are the body's as well.
      boolean recital = !body.isEmpty() && open(reader.graph()) && !resolves(reader.graph());
      List<Referent> found = recital ? body : agents(reader);
      agents.put(block, found.isEmpty() ? before(reader.graph()) : found);
    }
    SentenceGraph graph = reader.graph();
    for (int i = 0; i < graph.size(); i++) {
      boolean pointed =
          graph.children(i, "det").stream().anyMatch(d -> graph.lemma(d).equals("this"));
      if (pointed && graph.noun(i) && ITSELF.contains(graph.lemma(i))) {
        instrument = reader.referents().of(i);
      }
    }
    if (named(reader.graph())) {
      body = names(reader);
    }
  }

  /** Whether a sentence is a line with a name and a comma, or "That the Senate--". */
  private boolean named(SentenceGraph graph) {
    int end = graph.size() - 1;
    if (end > 1 && Spelled.as("[—–:-]+", graph.token(end).form())) {
      return graph.lemma(0).equals("that")
          && graph.lemma(1).equals("the")
          && IntStream.range(0, end).noneMatch(graph::verb);
    }
    return end > 0
        && graph.token(end).form().equals(",")
        && blocks.get(graph.sentence().block()).span().equals(graph.sentence().span())
        && graph.lemma(0).equals("the")
        && graph.child(graph.clause(end), "det") == 0
        && IntStream.range(0, end).noneMatch(graph::verb);
  }

  /** The actors that a line names, by its main word or else by any. */
  private static List<Referent> names(SentenceReader reader) {
    List<Referent> main = actors(reader, List.of(reader.graph().clause(0)));
    return main.isEmpty() ? agents(reader) : main;
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
