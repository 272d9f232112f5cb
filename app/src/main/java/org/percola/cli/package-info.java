/**
 * The command line.
 *
 * <p>Validity: reading arguments, files and the terminal, choosing a format, exit codes. What is computed lives in
 * {@code core}, what is said in {@code words} and {@code report}.
 *
 * <p>Read first: {@link org.percola.cli.Percola}, then {@link org.percola.cli.SimulateCommand}.
 */
@NullMarked
package org.percola.cli;

import org.jspecify.annotations.NullMarked;
