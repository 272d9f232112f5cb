/**
 * What a person tells us: age, phototype, conditions, medicines, history, and what they would like to change.
 *
 * <p>Validity: facts and vocabularies only. Nothing here judges ({@code candidacy}) and nothing turns a fact into physics
 * ({@code skin}).
 *
 * <p>Read first: {@link org.percola.patient.Patient}, then {@link org.percola.patient.Concern}.
 */
@NullMarked
package org.percola.patient;

import org.jspecify.annotations.NullMarked;
