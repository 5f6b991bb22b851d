package org.chancery.names;

/** One thing that a name in the text may mean, and by which kind of name. */
public record Candidate(GazetteerEntry entry, NameType type) {}
