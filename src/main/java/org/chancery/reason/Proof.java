package org.chancery.reason;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Triple;

/** One way in which a triple follows: a tree of rules down to premises. */
public sealed interface Proof {
  /** What it proves. */
  Triple triple();

  /** When it holds: on the days on which all its premises do. */
  Validity validity();

  /** How far it can be relied on, 0 to 1. */
  double confidence();

  /** The premises that it rests on, in the order in which they are used, each once. */
  Set<Premise> leaves();

  /** An end of the tree. */
  record Leaf(Premise premise) implements Proof {
    @Override
    public Triple triple() {
      return premise.triple();
    }

    @Override
    public Validity validity() {
      return premise.validity();
    }

    @Override
    public double confidence() {
      return premise.confidence();
    }

    @Override
    public Set<Premise> leaves() {
      return Set.of(premise);
    }
  }

  /**
   * A rule applied to what its premises prove. Its confidence is the least of theirs times the
   * rule's weight.
   */
  record Step(Triple triple, Validity validity, double confidence, Rule rule, List<Proof> premises)
      implements Proof {
    public Step {
      premises = List.copyOf(premises);
    }

    @Override
    public Set<Premise> leaves() {
      Set<Premise> all = new LinkedHashSet<>();
      premises.forEach(each -> all.addAll(each.leaves()));
      return all;
    }
  }
}
