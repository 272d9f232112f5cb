/**
 * What is done to the skin: courses, sessions, zones, topicals, anaesthesia, aftercare.
 *
 * <p>Validity: data without choice (choosing is {@code plan}) and without effect (that is {@code puncture},
 * {@code transport} and {@code healing}).
 *
 * <p>Read first: {@link org.percola.treatment.Course}.
 */
@NullMarked
package org.percola.treatment;

import org.jspecify.annotations.NullMarked;
