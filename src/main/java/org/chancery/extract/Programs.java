package org.chancery.extract;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.claim.Target;

/** Names programs by whose they are: "their nuclear programs" are one of each owner. */
final class Programs {
  private Programs() {}

  /** A program and whose it is. */
  record Own(Target.Entity program, List<Referent> owners) {}

  /** The programs that a label means, given those it belongs to. */
  static List<Own> of(String label, List<Referent> owners, Knowledge knowledge) {
    List<Referent> states =
        owners.stream().filter(o -> knowledge.vocabulary().isA(o.kind(), "State")).toList();
    if (states.isEmpty()) {
      return List.of(new Own(knowledge.program(label), owners));
    }
    String all =
        states.stream().map(s -> adjective(s, knowledge)).collect(Collectors.joining(" and "));
    String bare = label.startsWith(all + " ") ? label.substring(all.length() + 1) : label;
    return states.stream()
        .map(s -> new Own(knowledge.program(named(bare, s, knowledge)), List.of(s)))
        .toList();
  }

  /** A program's name with its owner's adjective, once. */
  static String named(String label, Referent owner, Knowledge knowledge) {
    String adjective = adjective(owner, knowledge);
    return label.contains(adjective) ? label : adjective + " " + label;
  }

  /** "Runs a missile program": whose program it is, its verb says. */
  static Referent owned(Referent program, Referent owner, Knowledge knowledge) {
    return program.owners().isEmpty() && knowledge.vocabulary().isA(owner.kind(), "State")
        ? new Referent(
            knowledge.program(named(program.target().label(), owner, knowledge)),
            program.head(),
            program.span(),
            program.text(),
            false,
            List.of(owner))
        : program;
  }

  /** Whether a program's name says what it is for: "nuclear", "missile". */
  static boolean told(Target program, Knowledge knowledge) {
    return List.of(program.label().split(" ")).stream()
        .anyMatch(w -> knowledge.words().is(w, "facet"));
  }

  private static String adjective(Referent owner, Knowledge knowledge) {
    return owner.target() instanceof Target.Entity entity
        ? knowledge.adjective(entity)
        : owner.target().label();
  }
}
