package org.chancery.extract;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A predicate with its arguments, read the same way from verbs, nouns and adjectives.
 *
 * <p>Roles: {@code subj} who does it, {@code obj} to whom or what, {@code iobj}, {@code attr},
 * {@code acomp}, {@code xcomp} and {@code ccomp} (clauses; with {@code _obj}, {@code _aux} and
 * {@code _subj} their arguments), {@code prt}, {@code adv}; of nouns also {@code poss}, {@code dem}
 * (names as modifiers), {@code mod} (other modifiers), {@code non} (names in "non-EU"), {@code is}
 * (of what the noun is said), {@code self}, {@code does} (the verb that it is the subject of),
 * {@code led} (the preposition before it); any preposition, with {@code _of} and {@code _poss} for
 * what its object is of and whose, {@code _ing} and {@code _obj} for gerunds after it; {@code
 * obj_of}, {@code obj_of_ing} and {@code obj_mod} inside the object.
 *
 * @param predicate token index
 * @param pos {@code v}, {@code n} or {@code a}
 * @param roles heads of the fillers by role; coordinated fillers one by one
 */
record Frame(int predicate, char pos, Map<String, List<Integer>> roles) {
  Frame {
    // in the order in which they were read: that of Map.copyOf differs from run to run
    roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
  }

  List<Integer> role(String name) {
    return roles.getOrDefault(name, List.of());
  }
}
