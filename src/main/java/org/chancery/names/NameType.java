package org.chancery.names;

/** How a name refers to its entity; earlier types are the plainer ones. */
public enum NameType {
  /** The canonical name. */
  LABEL,
  /** Another name, short form or spelling: "DPRK". */
  ALIAS,
  /** Says whose something is: "Russian" in "Russian troops". */
  ADJECTIVE,
  /** The people, who stand for the state only in some contexts: "Iranians". */
  DEMONYM,
  /** A seat of power, which may also be meant as a place: "Moscow", "the White House". */
  METONYM,
  /**
   * Holds only in a document that names the entity, or the state it belongs to, in a plainer way
   * too: "the North", "the Agency", "Congress".
   */
  CONTEXTUAL
}
