/**
 * The stages in their order, from a document to the graph of its claims: what the commands and the
 * server call.
 *
 * <p>Entry: {@link org.chancery.pipeline.Pipeline}. May use every stage; neither {@code cli} nor
 * {@code serve}.
 */
package org.chancery.pipeline;
