/**
 * The seven benefits, read off a recovery on the scales that clinicians use.
 *
 * <p>Validity: Nearly all trials are uncontrolled; between-trial spread dominates every interval.
 *
 * <p>Read first: {@link org.percola.outcome.BenefitReading}.
 */
@NullMarked
package org.percola.outcome;

import org.jspecify.annotations.NullMarked;
