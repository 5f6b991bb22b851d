/**
 * The explorer: pages to look at the graph with, the data behind them, and every resource of the
 * graph at its own address.
 *
 * <p>Entry: {@link org.chancery.serve.explore.Explorer}. The pages themselves are files in the
 * resource folder {@code explorer}; they get their data as JSON from {@code /api}. May use what
 * {@code serve} may; not {@code serve} itself.
 */
package org.chancery.serve.explore;
