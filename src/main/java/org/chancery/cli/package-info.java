/**
 * The commands: they parse what was asked, call the stages and print. One class a command; exit
 * codes are mapped in {@code Failures} alone.
 *
 * <p>Entry: {@link org.chancery.cli.Main}. The only package that may use picocli, {@code
 * System.out} and {@code System.err}; nothing may import it.
 */
package org.chancery.cli;
