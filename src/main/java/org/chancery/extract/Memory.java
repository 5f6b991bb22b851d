package org.chancery.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.claim.Target;

/** What the sentences read so far have spoken of. */
final class Memory {
  private final List<List<Seen>> sentences = new ArrayList<>();

  void add(List<Seen> seen) {
    sentences.add(List.copyOf(seen));
  }

  /** How many sentences have been read: the number of the one being read. */
  int now() {
    return sentences.size();
  }

  /** What a sentence so many before the one being read spoke of; empty before the first. */
  List<Seen> back(int distance) {
    int index = sentences.size() - distance;
    return index < 0 ? List.of() : sentences.get(index);
  }

  /** The last thing of a sort, however far back; of several in a sentence the most salient. */
  Optional<Seen> last(Predicate<Seen> wanted, int furthest) {
    for (int distance = 1; distance <= Math.min(furthest, sentences.size()); distance++) {
      Optional<Seen> best = best(back(distance), wanted);
      if (best.isPresent()) {
        return best;
      }
    }
    return Optional.empty();
  }

  static Optional<Seen> best(List<Seen> from, Predicate<Seen> wanted) {
    Seen best = null;
    for (Seen each : from) {
      if (wanted.test(each) && (best == null || each.weight() >= best.weight())) {
        best = each;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The last different entities of a sort, the latest first, from some phrases and before them. */
  List<Target> lastDifferent(
      List<Seen> here, Predicate<Target.Entity> wanted, int count, int furthest) {
    Set<Target> found = new LinkedHashSet<>();
    for (int distance = 0; distance <= Math.min(furthest, sentences.size()); distance++) {
      List<Seen> from = distance == 0 ? here : back(distance);
      for (int i = from.size() - 1; i >= 0 && found.size() < count; i--) {
        for (Target target : from.get(i).targets()) {
          if (target instanceof Target.Entity entity && wanted.test(entity)) {
            found.add(entity);
          }
        }
      }
    }
    return List.copyOf(found);
  }
}
