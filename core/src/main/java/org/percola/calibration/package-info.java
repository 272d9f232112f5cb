/**
 * From published studies to an ensemble of plausible parameter sets: priors, a likelihood in which every study has its own
 * device, protocol and effect, the most probable set, the curvature around it, and chains that walk from there.
 *
 * <p>Validity: the histology of needling is a handful of numbers and every one of them is used, so nothing here validates
 * anything; most directions of the parameter space keep their prior, and {@link org.percola.calibration.Identifiability}
 * says which. Spreads of measurement are ours, since the texts give none that could be used.
 *
 * <p>Read first: {@link org.percola.calibration.Calibration}, then {@link org.percola.calibration.Posterior}.
 */
@NullMarked
package org.percola.calibration;

import org.jspecify.annotations.NullMarked;
