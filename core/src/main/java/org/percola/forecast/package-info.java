/**
 * SIMULATE: runs the chain from skin to side effects over the zones of a course and over draws of what is uncertain, and
 * gives bands.
 *
 * <p>Validity: one person. Draws differ in parameters, in needles and in the clinic (between-trial spread), so a band is
 * what one more person like this one, at one more clinic, would see. It does not screen: {@code candidacy} does.
 *
 * <p>Read first: {@link org.percola.forecast.Simulator}, then {@link org.percola.forecast.Forecast}.
 */
@NullMarked
package org.percola.forecast;

import org.jspecify.annotations.NullMarked;
