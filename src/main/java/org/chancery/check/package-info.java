/**
 * Whether a store holds what it should: shapes for single records, queries for what takes several.
 *
 * <p>Entry: {@link org.chancery.check.Checker}. The conditions themselves are files, {@code
 * ontology/shapes.ttl} and {@code queries/check/}. May use {@code graph} and what lies right of it;
 * not its neighbours {@code query}, {@code belief}, {@code reason}, nor TDB2.
 */
package org.chancery.check;
