/**
 * Writes straight-line kernels from the text of a model: slopes, sparse elimination and solve, for the scalar and the
 * vector twin. Runs in tests only; what it writes is checked in and never edited, and a test says when it is stale.
 */
@NullMarked
package org.percola.numeric.kernel;

import org.jspecify.annotations.NullMarked;
