/**
 * The names of the field: which entities there are and how text refers to them.
 *
 * <p>Entry: {@link org.chancery.names.Gazetteer} (entities, from {@code data/gazetteer}) and {@link
 * org.chancery.names.NameIndex} (finds them in sentences). May use {@code ontology}, {@code claim}
 * and {@code text}; knows neither the parser's arcs nor RDF.
 */
package org.chancery.names;
