package org.chancery.serve.explore;

import java.util.Optional;

/** The data behind a page: made from the parameters of a request, sent as JSON. */
@FunctionalInterface
interface View {
  /**
   * The page's data, or nothing when what was asked for does not exist.
   *
   * @throws org.chancery.ChanceryException for a parameter that cannot be used
   */
  Optional<?> of(Asked asked);
}
