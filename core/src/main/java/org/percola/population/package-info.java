/**
 * TRIAL: virtual trials. People are drawn from a described population, treated in arms, read at days, and summed up as a
 * trial would report them; and the same trial is repeated in other believable worlds, at other clinics.
 *
 * <p>Validity: the arms of a result are one trial in the middle of what is believed, at the median clinic; {@code newTrial}
 * is what one more trial of that size at another clinic would report. People differ in age, sex, phototype, skin
 * thickness, severity, response and the rater's error. Nobody is screened out and nobody drops out. A person's draw
 * depends on the seed and on the person's number only; sums run in blocks of fixed size in the order of the numbers, so
 * the bits depend neither on threads nor on who computed which block.
 *
 * <p>Read first: {@link org.percola.population.TrialDesign}, then {@link org.percola.population.Trial}.
 */
@NullMarked
package org.percola.population;

import org.jspecify.annotations.NullMarked;
