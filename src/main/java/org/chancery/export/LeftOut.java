package org.chancery.export;

/**
 * A claim that a format does not take.
 *
 * @param claim its IRI
 * @param why in words
 * @param says the claim as subject, relation and object
 */
public record LeftOut(String claim, String why, String says) {}
