/**
 * How well documents are read: claims against a gold standard that people annotated, errors by
 * their cause, and the precision of the reading that {@code extractionConfidence} rests on.
 *
 * <p>Entry: {@link org.chancery.evaluate.Evaluator}. Knows claims, names and relations; it reads no
 * documents itself and may not import {@code extract}, {@code graph} or another stage.
 */
package org.chancery.evaluate;
