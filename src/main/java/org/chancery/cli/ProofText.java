package org.chancery.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.chancery.claim.Claim;
import org.chancery.graph.ClaimReader;
import org.chancery.graph.Graphs;
import org.chancery.reason.Conclusion;
import org.chancery.reason.Origin;
import org.chancery.reason.Premise;
import org.chancery.reason.Proof;
import org.chancery.reason.Validity;

/** Conclusions told to a person: each proof as a tree, down to sentences and sources. */
final class ProofText {
  private final ThingNames names;
  private final ClaimReader claims;
  private final Graphs graphs;
  private final StringBuilder out = new StringBuilder();

  ProofText(ThingNames names, ClaimReader claims, Graphs graphs) {
    this.names = names;
    this.claims = claims;
    this.graphs = graphs;
  }

  /** One line. */
  String line(Conclusion conclusion) {
    String rules =
        conclusion.proofs().stream()
            .map(proof -> proof.rule().name())
            .distinct()
            .collect(Collectors.joining(", "));
    return "%s  [%s]  %s  %s%n"
        .formatted(
            names.of(conclusion.triple()),
            time(conclusion.validity()),
            number(conclusion.confidence()),
            rules);
  }

  /** All proofs. */
  String tell(Conclusion conclusion) {
    int count = conclusion.proofs().size();
    out.append(names.of(conclusion.triple())).append('\n');
    out.append("  concluded, ").append(time(conclusion.validity()));
    out.append(", confidence ").append(number(conclusion.confidence()));
    out.append(count == 1 ? ", by one proof\n" : ", the best of " + count + " proofs\n");
    for (Proof.Step proof : conclusion.proofs()) {
      step(proof, "  ");
    }
    if (conclusion.more()) {
      out.append("  and more proofs, which are not kept\n");
    }
    String text = out.toString();
    out.setLength(0);
    return text;
  }

  private void step(Proof.Step step, String indent) {
    double weakest = step.premises().stream().mapToDouble(Proof::confidence).min().orElseThrow();
    out.append(indent).append(names.of(step.triple()));
    out.append("  [").append(time(step.validity())).append("]  ");
    out.append(
        "%s = %s (weakest premise) x %s (rule %s)%n"
            .formatted(
                number(step.confidence()),
                number(weakest),
                number(step.rule().weight()),
                step.rule().name()));
    for (Proof premise : step.premises()) {
      if (premise instanceof Proof.Leaf leaf) {
        leaf(leaf.premise(), indent + "  ");
      } else {
        step((Proof.Step) premise, indent + "  ");
      }
    }
  }

  private void leaf(Premise premise, String indent) {
    out.append(indent).append(names.of(premise.triple()));
    out.append("  [").append(time(premise.validity())).append("]  ");
    out.append(number(premise.confidence())).append(origin(premise.origin())).append('\n');
    if (premise.origin() instanceof Origin.Accepted accepted) {
      quotes(accepted.claims(), indent);
    }
    if (premise.origin() instanceof Origin.Wording wording) {
      quotes(wording.claims(), indent);
    }
  }

  private String origin(Origin origin) {
    if (origin instanceof Origin.Accepted) {
      return " (belief), accepted";
    }
    if (origin instanceof Origin.Reference reference) {
      return ", reference fact: "
          + reference.sources().stream()
              .map(source -> source.isURI() ? source.getURI() : source.getLiteralLexicalForm())
              .collect(Collectors.joining("; "));
    }
    return origin instanceof Origin.Wording
        ? ", by its name"
        : origin instanceof Origin.Vocabulary ? ", axiom of the vocabulary" : ", supposed";
  }

  private void quotes(List<Node> which, String indent) {
    for (Node node : which) {
      claims.claim(graphs.id(node)).ifPresent(claim -> quote(claim, indent));
    }
  }

  private void quote(Claim claim, String indent) {
    String quote = claim.evidence().quoteText().replaceAll("\\s+", " ");
    out.append(
        "%s  \"%s\" (%s, claim %s)%n".formatted(indent, quote, claim.document(), claim.id()));
  }

  private static String time(Validity validity) {
    return validity.equals(Validity.ALWAYS) ? "no time stated" : validity.edtf();
  }

  /** Three places, without noughts at the end. */
  static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP);
    return rounded.stripTrailingZeros().scale() < 1
        ? rounded.setScale(1, RoundingMode.HALF_UP).toPlainString()
        : rounded.stripTrailingZeros().toPlainString();
  }
}
