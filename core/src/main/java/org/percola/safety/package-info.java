/**
 * Side effects over time, with what is to be said about them. Dose limits of anaesthetics are a rule of {@code candidacy}.
 *
 * <p>Validity: a probability is given only where somebody counted or where a mechanism is tied to counts; trials are done
 * by clean and practised hands, so a home course has fewer figures, not better ones. Cold sores, lasting lumps and acne
 * flares rest on series in which none came, so on the prior.
 *
 * <p>Read first: {@link org.percola.safety.SideEffects}, then {@link org.percola.safety.SideEffectFacts}.
 */
@NullMarked
package org.percola.safety;

import org.jspecify.annotations.NullMarked;
