/**
 * Is it right for this person: rules of a table give an answer with reasons, dates and sources.
 *
 * <p>Validity: what a case file can say. A fact that was not given is "not asked", never "no". Medicines never make a
 * date. Nothing here is a diagnosis, and nothing knows the physics of a treatment.
 *
 * <p>Read first: {@link org.percola.candidacy.Screening}, then {@code rules.csv} among the resources, then
 * {@link org.percola.candidacy.Answer}.
 */
@NullMarked
package org.percola.candidacy;

import org.jspecify.annotations.NullMarked;
