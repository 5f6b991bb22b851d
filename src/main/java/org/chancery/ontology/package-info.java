/**
 * What the program knows from files: the vocabulary of classes and relations, and the folders that
 * hold it.
 *
 * <p>Entry: {@link org.chancery.ontology.Vocabulary#load}. {@link org.chancery.ontology.Ch} names
 * the terms of the claim model for code that reads or writes RDF. May use {@code claim} and {@code
 * text}, Jena's model and parser; not TDB2, nor any package to the left.
 */
package org.chancery.ontology;
