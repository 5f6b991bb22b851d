package org.chancery.reason;

import java.util.ArrayList;
import java.util.List;

/** Settled facts by predicate, and by predicate with subject or object. */
final class FactIndex {
  private static final int ANY = -1;

  private final List<Fact> all = new ArrayList<>();
  private final LongTable bySubject = new LongTable();
  private final LongTable byObject = new LongTable();
  private final LongTable byPredicate = new LongTable();

  void add(Fact fact) {
    all.add(fact);
    byPredicate.list(key(fact.predicate, 0)).add(fact);
    bySubject.list(key(fact.predicate, fact.subject)).add(fact);
    byObject.list(key(fact.predicate, fact.object)).add(fact);
  }

  /**
   * Facts that may match; each argument a number, or {@link #ANY}, which is -1.
   *
   * @return the shortest list at hand, not to be kept
   */
  List<Fact> candidates(int s, int p, int o) {
    if (p == ANY) {
      return all;
    }
    if (s == ANY && o == ANY) {
      return byPredicate.find(key(p, 0));
    }
    if (s == ANY) {
      return byObject.find(key(p, o));
    }
    List<Fact> some = bySubject.find(key(p, s));
    if (o == ANY || some.size() < 8) {
      return some;
    }
    List<Fact> others = byObject.find(key(p, o));
    return others.size() < some.size() ? others : some;
  }

  private static long key(int predicate, int other) {
    return (long) predicate << 32 | other;
  }

  /** Lists by number, by open addressing: boxed keys would take half of the engine's time. */
  private static final class LongTable {
    private long[] keys = new long[1 << 10];
    private Object[] lists = new Object[1 << 10];
    private int size;

    List<Fact> find(long key) {
      int slot = slot(key);
      return lists[slot] == null ? List.of() : at(slot);
    }

    List<Fact> list(long key) {
      int slot = slot(key);
      if (lists[slot] == null) {
        if (2 * ++size > keys.length) {
          grow();
          slot = slot(key);
        }
        keys[slot] = key;
        lists[slot] = new ArrayList<Fact>(2);
      }
      return at(slot);
    }

    @SuppressWarnings("unchecked")
    private List<Fact> at(int slot) {
      return (List<Fact>) lists[slot];
    }

    private int slot(long key) {
      long hash = key * 0x9E3779B97F4A7C15L;
      int slot = (int) (hash >>> 40) & keys.length - 1;
      while (lists[slot] != null && keys[slot] != key) {
        slot = slot + 1 & keys.length - 1;
      }
      return slot;
    }

    private void grow() {
      long[] oldKeys = keys;
      Object[] oldLists = lists;
      keys = new long[2 * oldKeys.length];
      lists = new Object[2 * oldKeys.length];
      for (int i = 0; i < oldKeys.length; i++) {
        if (oldLists[i] != null) {
          int slot = slot(oldKeys[i]);
          keys[slot] = oldKeys[i];
          lists[slot] = oldLists[i];
        }
      }
    }
  }
}
