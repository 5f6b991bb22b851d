/**
 * Which items of Wikidata the things are that documents name: offline from the gazetteer's checked
 * ids, with doubt kept as doubt.
 *
 * <p>Entry: {@link org.chancery.link.Linker} decides, {@link org.chancery.link.LinkGraph} keeps the
 * decisions in the graph of links. May use {@code graph}, {@code names}, {@code ontology}, {@code
 * claim} and {@code text}; no other stage, and TDB2 not at all. The only package that asks other
 * hosts anything, and only when a user wants it.
 */
package org.chancery.link;
