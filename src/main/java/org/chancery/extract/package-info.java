/**
 * Reads claims out of parsed documents: who did what to whom, who says so, and how sure they are.
 *
 * <p>Entry: {@link org.chancery.extract.Extractor}. Knows names, the ontology's vocabulary, and the
 * files of the lexicon; knows nothing of RDF graphs, stores or servers.
 */
package org.chancery.extract;
