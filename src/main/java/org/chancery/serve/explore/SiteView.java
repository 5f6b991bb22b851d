package org.chancery.serve.explore;

import java.util.Map;
import java.util.Optional;
import org.chancery.graph.Graphs;

/** What holds for all pages. */
record SiteView(Graphs graphs) implements View {
  /**
   * The answer.
   *
   * @param base what the IRIs of the graph's resources begin with
   */
  record Page(String base, Map<String, String> prefixes) {}

  @Override
  public Optional<Page> of(Asked asked) {
    return Optional.of(new Page(graphs.base(), graphs.prefixes()));
  }
}
