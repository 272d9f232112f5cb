package org.percola.transport;

import org.percola.evidence.ParameterDraw;

/**
 * Coefficients of {@link ClosureClock}, for one draw; units stand in the evidence table.
 *
 * @param barrierHalfLife of the barrier opening, open air, reference needling
 * @param poreHalfLife of the open cross-section, open air, reference needling
 * @param threshold part of an opening that a detector no longer sees
 * @param referenceReach reach of the reference needling
 * @param referenceDensity density of the reference needling
 * @param needleHoleRadius widest hole that a needle leaves, um; wider ones close from their edges
 * @param frontSpeed of the epidermis that grows in from the edge of a wider hole, mm/d
 */
public record ClosureParameters(
        double barrierHalfLife,
        double poreHalfLife,
        double threshold,
        double referenceReach,
        double referenceDensity,
        double barrierReachExponent,
        double poreReachExponent,
        double densityExponent,
        double barrierOcclusionRatio,
        double poreOcclusionRatio,
        double coxInhibitorRatio,
        double needleHoleRadius,
        double frontSpeed) {

    /** The coefficients as that world has them. */
    public static ClosureParameters of(ParameterDraw draw) {
        return new ClosureParameters(
                draw.value("transport.barrierHalfLife"),
                draw.value("transport.poreHalfLife"),
                draw.value("transport.closureThreshold"),
                draw.value("transport.referenceReach"),
                draw.value("transport.referenceDensity"),
                draw.value("transport.barrierReachExponent"),
                draw.value("transport.poreReachExponent"),
                draw.value("transport.closureDensityExponent"),
                draw.value("transport.barrierOcclusionRatio"),
                draw.value("transport.poreOcclusionRatio"),
                draw.value("transport.coxInhibitorRatio"),
                draw.value("transport.needleHoleRadius"),
                draw.value("transport.frontSpeed"));
    }

    /** The same where the half-life of pores under a film was itself measured; a film never hastens closing. */
    ClosureParameters withPoresUnderFilm(double halfLifeHours) {
        return new ClosureParameters(
                barrierHalfLife,
                poreHalfLife,
                threshold,
                referenceReach,
                referenceDensity,
                barrierReachExponent,
                poreReachExponent,
                densityExponent,
                barrierOcclusionRatio,
                Math.max(1, halfLifeHours / poreHalfLife),
                coxInhibitorRatio,
                needleHoleRadius,
                frontSpeed);
    }
}
