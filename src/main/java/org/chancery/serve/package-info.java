/**
 * The graph over HTTP: SPARQL and graph store endpoints by embedded Fuseki, the explorer's pages,
 * and the entrance through which other commands use a store that a server holds.
 *
 * <p>Entries: {@link org.chancery.serve.Server} and, for its callers, {@link
 * org.chancery.serve.ServerClient}, the only HTTP client here. May use {@code pipeline} and what
 * stands below it, not {@code cli}; no other package may touch Fuseki.
 */
package org.chancery.serve;
