/**
 * Every sentence that people read, by the codes that {@code core} returns.
 *
 * <p>Validity: English, plain words, reading age about twelve. No sentence tells anybody to change a prescribed medicine:
 * the prescriber is asked.
 *
 * <p>Read first: {@code english.properties}, then {@link org.percola.words.AnswerWords}.
 */
@NullMarked
package org.percola.words;

import org.jspecify.annotations.NullMarked;
