/**
 * Wounds in, recovery out: inflammation, collagen, elastin, melanin over days.
 *
 * <p>Validity: Calibrated, not validated; see docs/models/healing.md.
 *
 * <p>Read first: {@link org.percola.healing.Recovery}.
 */
@NullMarked
package org.percola.healing;

import org.jspecify.annotations.NullMarked;
