package org.percola.report;

import org.percola.population.TrialResult;
import org.percola.wire.TrialFile;

/** A trial that was run, with the file that describes it. */
public record TrialReport(TrialFile file, TrialResult result) {}
