/**
 * Results as documents: text for a terminal, JSON, a self-contained HTML page, CSV.
 *
 * <p>Validity: shows what was computed and what it rests on; computes nothing. Every document carries the status line,
 * the seed and the versions, and nothing from the clock.
 *
 * <p>Read first: {@link org.percola.report.Simulation}, then {@link org.percola.report.SimulationText}.
 */
@NullMarked
package org.percola.report;

import org.jspecify.annotations.NullMarked;
