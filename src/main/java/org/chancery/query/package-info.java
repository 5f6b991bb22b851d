/**
 * Questions to the graph: query files with a header that says what they ask, the library of them,
 * and tables of answers.
 *
 * <p>Entry: {@link org.chancery.query.QueryLibrary}. Knows SPARQL text and results only; it opens
 * no store and may not import {@code graph}'s transactions, the pipeline, the server or the
 * commands.
 */
package org.chancery.query;
