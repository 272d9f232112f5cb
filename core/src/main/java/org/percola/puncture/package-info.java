/**
 * Insertion mechanics: a session on a skin gives channels.
 *
 * <p>Validity: Solid needles, one at a time; a pen's reach against its setting has not been measured in a text that we saw, so reach is a prediction with an interval.
 *
 * <p>Read first: {@link org.percola.puncture.Channels}.
 */
@NullMarked
package org.percola.puncture;

import org.jspecify.annotations.NullMarked;
