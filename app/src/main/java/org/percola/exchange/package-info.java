/**
 * Screening as questions and answers, and how they come from and go to other programs.
 *
 * <p>Validity: the questionnaire asks for what the rules of screening know and nothing else; it diagnoses nothing. What
 * was not answered is "not asked", what was answered "not sure" takes the cautious side.
 *
 * <p>Read first: {@link org.percola.exchange.Questionnaire}, then {@code questionnaire.yaml} among the resources, then
 * {@link org.percola.exchange.AnsweredCase}.
 */
@NullMarked
package org.percola.exchange;

import org.jspecify.annotations.NullMarked;
