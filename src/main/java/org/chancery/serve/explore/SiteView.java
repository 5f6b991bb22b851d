package org.chancery.serve.explore;

import java.util.Map;
import java.util.Optional;
import org.chancery.graph.Graphs;

/** What holds for all pages. */
record SiteView(Graphs graphs, boolean judging) implements View {
  /**
   * The answer.
   *
   * @param base what the IRIs of the graph's resources begin with
   * @param judging whether those who log in may judge claims and links
   */
  record Page(String base, boolean judging, Map<String, String> prefixes) {}

  @Override
  public Optional<Page> of(Asked asked) {
    return Optional.of(new Page(graphs.base(), judging, graphs.prefixes()));
  }
}
