/**
 * What follows: conclusions from accepted propositions and reference facts by rules that are files,
 * each with the time in which it holds, a bounded confidence and its proofs.
 *
 * <p>Entry: {@link org.chancery.reason.Reasoner}. The rules stand in {@code ontology/rules/}; they
 * are written in Jena's rule syntax and parsed by Jena. May use {@code graph} and what lies right
 * of it; no other stage, nor TDB2.
 */
package org.chancery.reason;
