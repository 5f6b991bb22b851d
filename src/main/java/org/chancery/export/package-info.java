/**
 * The store, or the claims of one document, written in a format that other programs read.
 *
 * <p>Entry: {@link org.chancery.export.Exporter}. May use {@code graph} and what that may use; no
 * other stage.
 */
package org.chancery.export;
