/**
 * Side effects over time, and dose limits.
 *
 * <p>Validity: A probability is given only where somebody counted.
 *
 * <p>Read first: {@link org.percola.safety.SideEffectReading}.
 */
@NullMarked
package org.percola.safety;

import org.jspecify.annotations.NullMarked;
