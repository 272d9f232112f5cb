/**
 * What the forecast rests on: sources, and parameters with value, spread, unit, meaning, source and grade; and the draw
 * that turns the table into one believable world.
 *
 * <p>Validity: a parameter's spread is a marginal belief, a two-piece curve through three quantiles (5, 50, 95 %), cut at
 * the outer half per cent. Correlation between parameters is left out: draws are independent. Grades say how a number was
 * seen, not how true it is.
 *
 * <p>Read first: {@link org.percola.evidence.Parameter}, then {@link org.percola.evidence.ParameterDraw}; the tables are
 * {@code org/percola/evidence/<package>.csv} and {@code sources.csv} among the resources.
 */
@NullMarked
package org.percola.evidence;

import org.jspecify.annotations.NullMarked;
