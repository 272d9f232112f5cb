package org.percola.candidacy;

import org.percola.evidence.Evidence;

/** The numbers that rules compare a case with; their units, sources and grades stand in {@code candidacy.csv}. */
record ScreeningLimits(
        double adultAgeYears,
        double authorisedAgeYears,
        double homeNeedleMm,
        double evaluatedDepthMm,
        double channelsOpenHours,
        double anaestheticPercent,
        double anaestheticAreaCm2,
        double shortestIntervalDays,
        double darkerSkinIntervalDays,
        double mostSessionsCount) {

    /** The limits that ship with Percola. */
    static ScreeningLimits of(Evidence evidence) {
        return new ScreeningLimits(
                evidence.parameter("candidacy.adultAge").value(),
                evidence.parameter("candidacy.authorisedAge").value(),
                evidence.parameter("candidacy.homeNeedle").value(),
                evidence.parameter("candidacy.evaluatedDepth").value(),
                evidence.parameter("candidacy.channelsOpen").value(),
                evidence.parameter("candidacy.anaestheticStrength").value(),
                evidence.parameter("candidacy.anaestheticArea").value(),
                evidence.parameter("candidacy.shortestInterval").value(),
                evidence.parameter("candidacy.darkerSkinInterval").value(),
                evidence.parameter("candidacy.mostSessions").value());
    }
}
