package org.chancery.reason;

import java.util.List;
import org.apache.jena.graph.Node;

/** Where a premise comes from: what a proof ends in. */
public sealed interface Origin {
  /**
   * An accepted proposition.
   *
   * @param name its IRI
   * @param claims IRIs of the claims that assert it, in order; each leads to a sentence
   */
  record Accepted(Node name, List<Node> claims) implements Origin {
    public Accepted {
      claims = List.copyOf(claims);
    }
  }

  /**
   * A curated fact.
   *
   * @param fact the resource that the fact is told of, such as a membership
   * @param sources IRIs or texts that it is taken from, at least one
   */
  record Reference(Node fact, List<Node> sources) implements Origin {
    public Reference {
      sources = List.copyOf(sources);
    }
  }

  /** An axiom of the vocabulary, such as the symmetry of a relation. */
  record Vocabulary() implements Origin {}

  /**
   * The words of a name: "North Korean missile capabilities" are North Korea's.
   *
   * @param claims IRIs of accepted claims that name the thing; none for a thing of the gazetteer
   */
  record Wording(List<Node> claims) implements Origin {
    public Wording {
      claims = List.copyOf(claims);
    }
  }

  /** Somebody asked what would follow if it were so. */
  record Supposed() implements Origin {}
}
