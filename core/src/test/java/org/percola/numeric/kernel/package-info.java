/**
 * Writes Java from the text of a model: straight-line kernels (slopes, sparse elimination and solve, for the scalar and
 * the vector twin), the places of states and coefficients, the jump of a session and the readings. Runs in tests only;
 * what it writes is checked in and never edited, and a test says when it is stale.
 */
@NullMarked
package org.percola.numeric.kernel;

import org.jspecify.annotations.NullMarked;
