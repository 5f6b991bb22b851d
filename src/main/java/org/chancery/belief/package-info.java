/**
 * From what documents claim to what is believed: claims about the same triple meet in a
 * proposition, and propositions that are believed enough become plain triples.
 *
 * <p>Entry: {@link org.chancery.belief.Fusion}. May use {@code graph} and what that may use; no
 * other stage.
 */
package org.chancery.belief;
