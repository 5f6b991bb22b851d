package org.chancery.text;

/**
 * One word or mark of a parsed sentence.
 *
 * @param index position in its sentence, from 0
 * @param form as written
 * @param lemma dictionary form, lower case
 * @param pos Penn Treebank part of speech
 * @param head index of the syntactic head in the sentence, -1 for the root
 * @param relation label of the arc to the head (CLEAR style, as NLP4J gives it)
 * @param span place in the document's text
 */
public record Token(
    int index, String form, String lemma, String pos, int head, String relation, Span span) {}
