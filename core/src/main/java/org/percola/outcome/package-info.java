/**
 * The seven benefits, read off a recovery on the scales that clinicians use: one latent severity per benefit, a
 * saturating link from tissue, drift and rater noise on both sides, spread between clinics and between people.
 *
 * <p>Validity: calibrated to a handful of abstracts, most of them uncontrolled, so a share of rater expectation is inside
 * every slope; between-trial spread dominates every interval. Dermal thickness, sebum and oedema's passing smoothness are
 * left out. See docs/models/outcomes.md.
 *
 * <p>Read first: {@link org.percola.outcome.Outcomes}, then {@link org.percola.outcome.Remodelling}.
 */
@NullMarked
package org.percola.outcome;

import org.jspecify.annotations.NullMarked;
