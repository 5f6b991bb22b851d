package org.chancery.extract;

import java.util.List;

/**
 * What a sense asks of one argument of its predicate.
 *
 * @param roles grammatical roles that may fill it, best first: {@code subj}, {@code obj}, {@code
 *     iobj}, {@code attr}, {@code xcomp}, {@code ccomp}, {@code mod}, {@code prt}, or a preposition
 * @param lemmas the filler's lemma must be one of these; empty: any
 * @param classes the filler must be of one of these: ontology classes (upper case) or word classes;
 *     empty: any
 * @param optional may be unfilled
 * @param absent must be unfilled
 */
record Slot(
    List<String> roles,
    List<String> lemmas,
    List<String> classes,
    boolean optional,
    boolean absent) {
  Slot {
    roles = List.copyOf(roles);
    lemmas = List.copyOf(lemmas);
    classes = List.copyOf(classes);
  }

  /** The name that claim templates use for it. */
  String name() {
    return roles.get(0);
  }

  /** How much it narrows: lemmas most, classes less, mere presence least. */
  int specificity() {
    if (absent) {
      return 1;
    }
    if (optional) {
      return 0;
    }
    return lemmas.isEmpty() ? (classes.isEmpty() || classes.equals(List.of("any")) ? 1 : 3) : 4;
  }

  /** Reads one word of a pattern, such as {@code to/iobj:actor}, {@code prt=up}, {@code !obj}. */
  static Slot parse(String word) {
    boolean absent = word.startsWith("!");
    boolean optional = word.endsWith("?");
    String body = word.substring(absent ? 1 : 0, word.length() - (optional ? 1 : 0));
    int equals = body.indexOf('=');
    int colon = body.indexOf(':');
    int cut = equals >= 0 ? equals : colon;
    List<String> roles = List.of((cut >= 0 ? body.substring(0, cut) : body).split("/"));
    List<String> values = cut >= 0 ? List.of(body.substring(cut + 1).split("\\|")) : List.of();
    for (String role : roles) {
      if (!role.matches("[a-z0-9_]+")) {
        throw new IllegalArgumentException("not a role: " + role);
      }
    }
    return new Slot(
        roles, equals >= 0 ? values : List.of(), equals < 0 ? values : List.of(), optional, absent);
  }
}
