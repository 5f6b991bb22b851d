package org.chancery.names;

import java.util.List;
import java.util.Optional;
import org.chancery.claim.Target;

/**
 * A thing with a name.
 *
 * @param id unique; lower-case letters, digits and hyphens; last part of its IRI
 * @param label canonical English name
 * @param kind local name of its class in the ontology, such as {@code State}
 * @param qid Wikidata id that was seen beside this label in a Wikidata export; empty when none was
 * @param weakQid the id was seen in a hand-typed list only
 * @param iso3 ISO 3166-1 alpha-3 code of a state
 * @param members ids of the members of a group with fixed membership
 * @param state id of the state that a body, person, place, program or weapon belongs to
 * @param office of a person, as in "president"
 * @param names all of them, the label first
 */
public record GazetteerEntry(
    String id,
    String label,
    String kind,
    Optional<String> qid,
    boolean weakQid,
    Optional<String> iso3,
    List<String> members,
    Optional<String> state,
    Optional<String> office,
    List<Name> names) {
  public GazetteerEntry {
    if (label.isBlank()) {
      throw new IllegalArgumentException("entity " + id + " has no label");
    }
    members = List.copyOf(members);
    names = List.copyOf(names);
  }

  /** The entry as the meaning of a claim's argument. */
  public Target.Entity target() {
    return new Target.Entity(id, label, kind, qid);
  }

  /** The first name of a type. */
  public Optional<String> name(NameType type) {
    return names.stream().filter(n -> n.type() == type).map(Name::text).findFirst();
  }
}
