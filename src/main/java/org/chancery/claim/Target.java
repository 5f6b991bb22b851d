package org.chancery.claim;

import java.util.Optional;

/** What an argument of a claim means: a known thing, or words only. */
public sealed interface Target {
  /** Canonical English name. */
  String label();

  /** Stable identifier: the last part of its IRI. */
  String id();

  /**
   * A thing with an identity: from the gazetteer, or found in the text with a class from context.
   *
   * @param id unique among entities, as in the gazetteer; lower case, hyphens
   * @param label canonical name
   * @param kind local name of its class in the ontology, such as {@code State}
   * @param qid Wikidata id where the gazetteer has a checked one
   */
  record Entity(String id, String label, String kind, Optional<String> qid) implements Target {}

  /** Words that name no entity: "diplomatic resolution of the crisis". */
  record Phrase(String label) implements Target {
    @Override
    public String id() {
      return Ids.slug(label);
    }
  }
}
