/**
 * Lets tools such as OpenRefine match their tables against the graph: the W3C Entity Reconciliation
 * Community Group's Reconciliation Service API 0.2.
 *
 * <p>Entry: {@link org.chancery.serve.reconcile.Reconciliation}. Reads only; may use what {@code
 * serve} may use, and nothing of {@code serve.explore}.
 */
package org.chancery.serve.reconcile;
