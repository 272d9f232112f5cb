/**
 * Is it right for this person: rules give an answer with reasons.
 *
 * <p>Validity: The absolute rules; a missing fact is not asked, never no.
 *
 * <p>Read first: {@link org.percola.candidacy.Answer}.
 */
@NullMarked
package org.percola.candidacy;

import org.jspecify.annotations.NullMarked;
