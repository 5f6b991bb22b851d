/**
 * The one border between records and RDF: the store and its transactions, the names of graphs and
 * resources, and claims written to and read from their document's graph.
 *
 * <p>Entries: {@link org.chancery.graph.Store}, {@link org.chancery.graph.Graphs}, {@link
 * org.chancery.graph.ClaimWriter}, {@link org.chancery.graph.ClaimReader}. May use {@code names},
 * {@code ontology}, {@code claim} and {@code text}; no other package may touch TDB2.
 */
package org.chancery.graph;
