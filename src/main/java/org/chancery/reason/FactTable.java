package org.chancery.reason;

/** All facts by their triple, chained where several times or slots coincide. */
final class FactTable {
  private Fact[] slots = new Fact[1 << 12];
  private int size;

  /** The first fact of the triple; {@link #next} gives the others. Null when there is none. */
  Fact first(int s, int p, int o) {
    return matching(slots[slot(s, p, o)], s, p, o);
  }

  Fact next(Fact fact) {
    return matching(fact.next, fact.subject, fact.predicate, fact.object);
  }

  void add(Fact fact) {
    if (++size > slots.length) {
      grow();
    }
    link(fact);
  }

  private static Fact matching(Fact fact, int s, int p, int o) {
    Fact each = fact;
    while (each != null && !each.same(s, p, o)) {
      each = each.next;
    }
    return each;
  }

  private void link(Fact fact) {
    int slot = slot(fact.subject, fact.predicate, fact.object);
    fact.next = slots[slot];
    slots[slot] = fact;
  }

  private void grow() {
    Fact[] old = slots;
    slots = new Fact[2 * old.length];
    for (Fact head : old) {
      Fact each = head;
      while (each != null) {
        Fact following = each.next;
        link(each);
        each = following;
      }
    }
  }

  private int slot(int s, int p, int o) {
    int hash = (s * 31 + p) * 0x9E3779B9 + o * 0x85EBCA6B;
    return (hash ^ hash >>> 15) & slots.length - 1;
  }
}
