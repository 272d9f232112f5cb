/**
 * PLAN: which course, for this person, within what they can spare and bear.
 *
 * <p>Validity: a choice from a grid of courses inside the studied range, judged by the forecast and by nothing else. It
 * plans no product but sterile saline or a cleared hydrogel, nothing that screening forbids, and nothing where the gain
 * over doing nothing could not be seen. What the forecast leaves out (price, comfort, the hand that holds the device), the
 * choice leaves out.
 *
 * <p>Read first: {@link org.percola.plan.Planner}, then {@link org.percola.plan.StudiedRange}, then
 * {@link org.percola.plan.Plan}.
 */
@NullMarked
package org.percola.plan;

import org.jspecify.annotations.NullMarked;
