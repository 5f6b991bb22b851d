package org.chancery.claim;

/**
 * A circumstance of a claim.
 *
 * @param role local name of the property: place, instrument, quantity, reason
 * @param text as written
 */
public record Qualifier(String role, String text) {}
