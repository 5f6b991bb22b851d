package org.chancery.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.claim.Target;

/**
 * Whose army "the army" is, and whose people "civilians" are: in a text on one state those of that
 * state. In American laws and orders "the President" is that of the United States.
 */
final class Homeland {
  private static final Set<String> DETERMINERS = Set.of("the", "its", "their");

  private final SentenceGraph graph;
  private final Knowledge knowledge;
  private final Topic topic;

  Homeland(SentenceGraph graph, Knowledge knowledge, Topic topic) {
    this.graph = graph;
    this.knowledge = knowledge;
    this.topic = topic;
  }

  /** A bare noun's label with the adjective of the state that the text is about; else as it is. */
  String label(int noun, String label) {
    if (label.equals("President") && topic.american() && bare(noun)) {
      return "President of the United States";
    }
    if (!label.equalsIgnoreCase(graph.token(noun).form())
        || !knowledge.words().is(graph.lemma(noun), "domestic")
        || !bare(noun)) {
      return label;
    }
    return state().map(s -> knowledge.adjective(s) + " " + label).orElse(label);
  }

  private Optional<Target.Entity> state() {
    List<Target.Entity> named = topic.heading(graph.sentence());
    return named.isEmpty()
        ? topic.about(graph.sentence())
        : Optional.of(named.get(0)).filter(n -> named.size() == 1);
  }

  private boolean bare(int noun) {
    return graph.children(noun).stream()
        .allMatch(
            c ->
                graph.is(c, "cc", "conj", "punct", "case", "relcl")
                    || graph.is(c, "det") && DETERMINERS.contains(graph.lemma(c)));
  }
}
