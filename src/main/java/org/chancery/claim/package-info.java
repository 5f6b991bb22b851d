/**
 * What was said: claims, their arguments, stance, source, evidence and confidence, as values.
 *
 * <p>Entry: {@link org.chancery.claim.Claim}. May use {@code text} and the JDK; no RDF, no parser.
 */
package org.chancery.claim;
