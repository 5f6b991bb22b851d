package org.chancery.reason;

import java.util.ArrayList;
import java.util.List;

/** A triple of numbered things for one stretch of time, as the engine works with it. */
final class Fact {
  final int subject;
  final int predicate;
  final int object;
  final Validity validity;

  /** What it comes from; null when it only follows. */
  final Premise premise;

  /** Of its best proof; final as soon as the fact is {@link #settled}. */
  double confidence;

  /** Whether rules have been tried on it. */
  boolean settled;

  /** Rules that conclude it, best first, at most as many as the limits say. */
  List<Application> applications = List.of();

  /** Whether there were more of them. */
  boolean more;

  /** The next fact in the same slot of a {@link FactTable}. */
  Fact next;

  Fact(int subject, int predicate, int object, Validity validity, Premise premise) {
    this.subject = subject;
    this.predicate = predicate;
    this.object = object;
    this.validity = validity;
    this.premise = premise;
    this.confidence = premise == null ? 0 : premise.confidence();
  }

  /** Adds a way to conclude it, and lets go of the worst when there are too many. */
  void add(Application application, int limit) {
    if (applications.isEmpty()) {
      // Nearly all facts follow in one way only.
      applications = List.of(application);
      return;
    }
    if (applications.size() == 1) {
      applications = new ArrayList<>(applications);
    }
    int place = applications.size();
    while (place > 0 && applications.get(place - 1).confidence() < application.confidence()) {
      place--;
    }
    applications.add(place, application);
    if (applications.size() > limit) {
      applications.remove(limit);
      more = true;
    }
  }

  boolean same(int s, int p, int o) {
    return subject == s && predicate == p && object == o;
  }

  /** A rule that has fired. */
  record Application(Rule rule, Fact[] premises, double confidence) {}
}
