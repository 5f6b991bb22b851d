package org.chancery.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.claim.Qualifier;
import org.chancery.text.Span;

/** Reads the circumstances of the claims of one sentence: where, by what means, why, how much. */
final class QualifierReader {
  private static final int LONGEST = 40;

  private final SentenceGraph graph;
  private final Knowledge knowledge;
  private final Referents referents;
  private final Quantities quantities;
  private final List<Found> found = new ArrayList<>();

  /** A marker with the word that it belongs to and the word that heads what follows. */
  private record Found(Circumstance circumstance, int governor, int head, Span span) {}

  QualifierReader(SentenceGraph graph, Knowledge knowledge, Referents referents) {
    this.graph = graph;
    this.knowledge = knowledge;
    this.referents = referents;
    this.quantities = new Quantities(graph, knowledge.quantities());
    Set<Integer> taken = new LinkedHashSet<>();
    List<String> words =
        graph.sentence().tokens().stream().map(t -> t.form().toLowerCase(Locale.ROOT)).toList();
    for (Circumstance each : knowledge.circumstances().all()) {
      for (int i = 0; i + each.marker().size() < graph.size(); i++) {
        if (marked(each, i, words) && !taken.contains(i)) {
          find(each, i, taken);
        }
      }
    }
  }

  List<Qualifier> of(Reading reading) {
    Map<String, Qualifier> all = new LinkedHashMap<>();
    for (Found each : found) {
      Circumstance circumstance = each.circumstance();
      Set<String> relations = circumstance.relations();
      if ((relations.isEmpty() || relations.contains(reading.template().relation()))
          && belongs(each, reading.predicate())
          && !argument(each, reading)) {
        String text = Spelled.evenly(graph.text(each.span()));
        all.putIfAbsent(circumstance.role(), new Qualifier(circumstance.role(), text));
      }
    }
    List<Qualifier> found = new ArrayList<>(all.values());
    found.addAll(quantities(reading));
    return found;
  }

  private static boolean marked(Circumstance each, int first, List<String> words) {
    for (int i = 0; i < each.marker().size(); i++) {
      if (!words.get(first + i).equals(each.marker().get(i))) {
        return false;
      }
    }
    return true;
  }

  private void find(Circumstance each, int first, Set<Integer> taken) {
    int last = first + each.marker().size() - 1;
    boolean clause = graph.is(first, "mark") || graph.is(last, "mark");
    int head = clause ? graph.head(graph.is(last, "mark") ? last : first) : complement(first, last);
    int governor = clause && head >= 0 ? outside(head, first, last) : -1;
    governor = governor < 0 ? governor(first, last) : governor;
    if (head <= last || governor < 0 || !takes(each, head, clause)) {
      return;
    }
    BitSet words = words(head, last);
    Span span = graph.span(words);
    if (words.cardinality() <= LONGEST) {
      found.add(new Found(each, governor, head, span));
      for (int i = first; i <= last; i++) {
        taken.add(i);
      }
    }
  }

  /** What stands after the marker and depends on one of its words. */
  private int complement(int first, int last) {
    for (int i = last + 1; i < graph.size(); i++) {
      int head = graph.head(i);
      if (head >= first && head <= last && graph.is(i, "pobj", "pcomp", "dobj", "ccomp", "xcomp")) {
        return i;
      }
    }
    return -1;
  }

  private int governor(int first, int last) {
    for (int i = first; i <= last; i++) {
      int head = outside(i, first, last);
      if (head >= 0) {
        return head;
      }
    }
    return -1;
  }

  private int outside(int token, int first, int last) {
    int head = graph.head(token);
    return head < first || head > last ? head : -1;
  }

  private boolean takes(Circumstance each, int head, boolean clause) {
    if (clause || graph.verb(head) && graph.child(head, "nsubj", "nsubjpass") >= 0) {
      return each.takes().contains("clause");
    }
    if (graph.pos(head).equals("VBG") && !graph.noun(head)) {
      return each.takes().contains("gerund") || each.takes().contains("any");
    }
    return (graph.noun(head) || graph.pronoun(head))
        && !knowledge.quantities().is(graph.lemma(head), "uncounted")
        && each.takes().stream()
            .filter(c -> !c.equals("gerund") && !c.equals("clause"))
            .anyMatch(c -> isOf(each, head, c));
  }

  /** A place has a name or says that it is one: "its weakened state" is none. */
  private boolean isOf(Circumstance each, int head, String kind) {
    boolean named = !Character.isUpperCase(kind.charAt(0)) || !referents.namedAt(head).isEmpty();
    return (named || !each.role().equals("place"))
        && knowledge.isOfClass(graph, referents, head, kind);
  }

  /** What follows a marker up to the end of its phrase or clause; no relative clauses. */
  private BitSet words(int head, int last) {
    BitSet words = graph.verb(head) ? graph.subtree(head) : graph.phrase(head);
    if (!graph.verb(head)) {
      for (int each : graph.coordination(head)) {
        words.or(graph.phrase(each));
      }
    }
    words.clear(0, last + 1);
    int before = words.nextSetBit(0) - 1;
    if (before > last && Spelled.as("[\"“‘]", graph.token(before).form())) {
      words.set(before);
    }
    int end = words.length() - 1;
    while (end > head && Spelled.as("[,;:.()—–-]+|and|but", graph.token(end).form())) {
      words.clear(end);
      end = words.length() - 1;
    }
    boolean quoted = !Spelled.as("(?s).*[\"“‘].+", graph.text(graph.span(words)));
    if (end > head && quoted && Spelled.as("[\"”’]", graph.token(end).form())) {
      words.clear(end);
    }
    return words;
  }

  /** Whether a marker speaks of what a predicate says. */
  private boolean belongs(Found each, int predicate) {
    Set<Integer> own = governors(predicate, each.head());
    if (own.contains(each.governor())) {
      return true;
    }
    return each.circumstance().plain()
        && own.stream().anyMatch(p -> graph.dominates(p, each.governor()))
        && !own.contains(each.head())
        && !between(each.governor(), own);
  }

  /** Whether a verb of its own stands between a word and those that it may belong to. */
  private boolean between(int word, Set<Integer> own) {
    for (int i = word; i >= 0 && !own.contains(i); i = graph.head(i)) {
      if (graph.verb(i)) {
        return true;
      }
    }
    return false;
  }

  /** A predicate, the verb that holds it, and the verbs before it that share what stands ahead. */
  private Set<Integer> governors(int predicate, int head) {
    Set<Integer> own = new LinkedHashSet<>();
    int node = predicate;
    own.add(node);
    while (graph.head(node) >= 0) {
      int above = graph.head(node);
      boolean held = graph.noun(node) && graph.is(node, "dobj", "nsubjpass") && graph.verb(above);
      boolean ahead =
          graph.is(node, "xcomp", "conj") && head < above && graph.child(node, "nsubj") < 0;
      if (!held && !ahead) {
        break;
      }
      own.add(above);
      node = above;
    }
    return own;
  }

  private boolean argument(Found each, Reading reading) {
    Span whole = graph.sentence().span();
    Span head = graph.token(each.head()).span();
    return reading.subject().head() == each.head() && whole.contains(reading.subject().span())
        || reading.object().head() == each.head()
        || reading.subject().span().contains(head)
        || reading.object().span().contains(head)
        || reading.theme().filter(t -> t.span().contains(head) && !place(each)).isPresent()
        || each.span().contains(graph.token(reading.predicate()).span());
  }

  private static boolean place(Found each) {
    return each.circumstance().role().equals("place");
  }

  /** How much of the theme, or else of the object, or how many of those who act. */
  private List<Qualifier> quantities(Reading reading) {
    List<List<Integer>> places = new ArrayList<>();
    reading.theme().ifPresent(t -> places.add(nearest(heads(t.span()), reading.object().head())));
    places.add(heads(reading.object().span()));
    places.add(heads(reading.subject().span()));
    for (List<Integer> heads : places) {
      List<Qualifier> all = heads.stream().flatMap(h -> quantities.of(h).stream()).toList();
      if (!all.isEmpty()) {
        return all;
      }
    }
    return List.of();
  }

  /** Of "20 tanks to Syria, 5,000 rifles to Iran" what goes to whom: the last thing before. */
  private List<Integer> nearest(List<Integer> heads, int receiver) {
    List<Integer> objects = heads.stream().filter(h -> graph.is(h, "dobj")).toList();
    return objects.size() < 2
        ? heads
        : objects.stream().filter(h -> h < receiver).reduce((a, b) -> b).stream().toList();
  }

  /** The nouns of a stretch of the sentence that head its phrases. */
  private List<Integer> heads(Span span) {
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < graph.size(); i++) {
      int head = graph.head(i);
      if (span.contains(graph.token(i).span())
          && graph.noun(i)
          && (head < 0 || !span.contains(graph.token(head).span()) || graph.is(i, "conj"))) {
        all.add(i);
      }
    }
    return all;
  }
}
