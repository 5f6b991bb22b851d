package org.chancery.serve.explore;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.chancery.graph.Store;
import org.chancery.reason.Conclusion;
import org.chancery.reason.Reasoner;
import org.chancery.reason.Validity;

/** What the reasoner concludes from the store as it is now, kept until the store changes. */
final class Conclusions {
  private final Store store;
  private final Supplier<Reasoner> maker;
  private Reasoner reasoner;
  private long version = -1;
  private List<Conclusion> all = List.of();

  /**
   * @param maker makes the reasoner when it is first asked, since its rules take time to load
   */
  Conclusions(Store store, Supplier<Reasoner> maker) {
    this.store = store;
    this.maker = maker;
  }

  /** A conclusion in lists. */
  record Short(
      String subject,
      String relation,
      String object,
      double confidence,
      String time,
      boolean always,
      String begin,
      String end) {
    static Short of(Conclusion conclusion) {
      Validity validity = conclusion.validity();
      return new Short(
          conclusion.triple().getSubject().getURI(),
          conclusion.triple().getPredicate().getLocalName(),
          conclusion.triple().getObject().getURI(),
          conclusion.confidence(),
          validity.edtf(),
          validity.equals(Validity.ALWAYS),
          validity.begin().equals(LocalDate.MIN) ? "" : validity.begin().toString(),
          validity.end().equals(LocalDate.MAX) ? "" : validity.end().toString());
    }
  }

  synchronized Reasoner reasoner() {
    if (reasoner == null) {
      reasoner = maker.get();
    }
    return reasoner;
  }

  /** All, with their proofs. */
  synchronized List<Conclusion> proved() {
    long current = store.version();
    if (version != current) {
      all = store.read(data -> reasoner().conclusions(data, Optional.empty()));
      version = current;
    }
    return all;
  }

  /** All between resources, in short. */
  List<Short> now() {
    return proved().stream()
        .filter(each -> each.triple().getObject().isURI() && each.triple().getSubject().isURI())
        .map(Short::of)
        .toList();
  }
}
