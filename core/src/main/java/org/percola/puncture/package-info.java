/**
 * Insertion mechanics: a session on a skin gives channels. A needle tents the skin, opens the stratum corneum, breaks in,
 * slides on against friction and leaves a channel; a pen, a roller, a stamp or a patch does so many times per area.
 *
 * <p>Validity: solid tapered needles that act one at a time (neighbours farther than 0.15 mm), steel-stiff, new. Forces
 * are measured for tips of 5 to 37 um; reach against setting has not been measured in a text that we saw, so reach is a
 * prediction with an interval. Left out: blunting, stretched skin, direction of passes, vibration in the kHz range,
 * bending of needles, and the time course of a single insertion.
 *
 * <p>Read first: {@link org.percola.puncture.Insertion}, then {@link org.percola.puncture.Tenting},
 * {@link org.percola.puncture.InsertionForce} and {@link org.percola.puncture.Slide}.
 */
@NullMarked
package org.percola.puncture;

import org.jspecify.annotations.NullMarked;
