/**
 * What was written: a document's text, its layout, sentences and tokens, and the reading of files.
 *
 * <p>Entry: {@link org.chancery.text.DocumentReader} makes {@link org.chancery.text.Document}s of
 * files, folders and streams; a {@link org.chancery.text.Parser} gives their sentences. Every span
 * points into {@link org.chancery.text.Document#text()}.
 *
 * <p>Imports the JDK only, apart from NLP4J and its XZ decoder in {@link
 * org.chancery.text.Nlp4jParser} and jsoup in {@code HtmlReader}; no other package of the project.
 */
package org.chancery.text;
