/**
 * VERIFY: published observations as data, each run through the model as its study was done, beside what was published.
 *
 * <p>Validity: a prediction is what the ensemble says about one more study of that kind: parameters, what the text leaves
 * out of the protocol, the clinic, and the people of a trial vary together. Where the model has no state, no skin or no
 * agent for an observation it says why, and predicts nothing. An observation that a parameter was set by can only be
 * consistent with the model; only those marked as checks can speak for it.
 *
 * <p>Read first: {@link org.percola.casebook.Casebook}, then {@link org.percola.casebook.Observation}; the tables are
 * {@code org/percola/casebook/*.csv} among the resources: observations ({@code PUN}, {@code TRA}, {@code HEA},
 * {@code OUT}), {@code protocols} (what was done), {@code arms} (who was graded), {@code rigs} (devices of test benches),
 * {@code compounds}, {@code silences} (why nothing is predicted).
 */
@NullMarked
package org.percola.casebook;

import org.jspecify.annotations.NullMarked;
