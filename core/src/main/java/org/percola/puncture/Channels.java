package org.percola.puncture;

import org.percola.quantity.Check;

/**
 * What one session leaves in one zone, for one draw: averages over the needles that were struck. Reach (how deep the tip
 * went, which healing answers to) and open depth (what stays open, which delivery uses) are different numbers.
 *
 * @param passesCount passes made; estimated where an endpoint was asked for
 * @param insertedFraction strikes at which the skin gave way and the needle slid in
 * @param breachedFraction strikes that opened at least the stratum corneum (never below insertedFraction)
 * @param reachMm mean reach of the tips of inserted needles below the surface, 0 if none
 * @param reachSdMm its spread between strikes
 * @param openDepthMm mean depth of the residual channel of inserted needles
 * @param openDiameterUm diameter at the surface of the hole of a needle at the mean reach
 * @param densityPerPassPerCm2 strikes of inserted needles in one pass
 * @param densityPerCm2 strikes of inserted needles over all passes
 * @param superficialDensityPerCm2 strikes over all passes that only breached the surface
 * @param coveredFraction area inside at least one hole, re-struck holes once
 * @param dermisReachedFraction strikes that reached the dermis
 * @param pinpointBleedingProbability chance that a hole bleeds, mean over strikes
 * @param beyondSkinFraction strikes whose tip may pass the skin's thickness
 * @param ownTrackFraction strikes that do not fall into the track of an earlier pass in the same direction
 */
public record Channels(
        double passesCount,
        double insertedFraction,
        double breachedFraction,
        double reachMm,
        double reachSdMm,
        double openDepthMm,
        double openDiameterUm,
        double densityPerPassPerCm2,
        double densityPerCm2,
        double superficialDensityPerCm2,
        double coveredFraction,
        double dermisReachedFraction,
        double pinpointBleedingProbability,
        double beyondSkinFraction,
        double ownTrackFraction) {

    /** No needle touched the skin. */
    public static final Channels NONE = new Channels(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    public Channels {
        Check.notNegative("Channels.passesCount", passesCount);
        Check.fraction("Channels.insertedFraction", insertedFraction);
        Check.fraction("Channels.breachedFraction", breachedFraction);
        Check.notNegative("Channels.reachMm", reachMm);
        Check.notNegative("Channels.reachSdMm", reachSdMm);
        Check.notNegative("Channels.openDepthMm", openDepthMm);
        Check.notNegative("Channels.openDiameterUm", openDiameterUm);
        Check.notNegative("Channels.densityPerPassPerCm2", densityPerPassPerCm2);
        Check.notNegative("Channels.densityPerCm2", densityPerCm2);
        Check.notNegative("Channels.superficialDensityPerCm2", superficialDensityPerCm2);
        Check.fraction("Channels.coveredFraction", coveredFraction);
        Check.fraction("Channels.dermisReachedFraction", dermisReachedFraction);
        Check.fraction("Channels.pinpointBleedingProbability", pinpointBleedingProbability);
        Check.fraction("Channels.beyondSkinFraction", beyondSkinFraction);
        Check.fraction("Channels.ownTrackFraction", ownTrackFraction);
    }

    /** With passes that cross each other. */
    public Channels(
            double passesCount,
            double insertedFraction,
            double breachedFraction,
            double reachMm,
            double reachSdMm,
            double openDepthMm,
            double openDiameterUm,
            double densityPerPassPerCm2,
            double densityPerCm2,
            double superficialDensityPerCm2,
            double coveredFraction,
            double dermisReachedFraction,
            double pinpointBleedingProbability,
            double beyondSkinFraction) {
        this(
                passesCount,
                insertedFraction,
                breachedFraction,
                reachMm,
                reachSdMm,
                openDepthMm,
                openDiameterUm,
                densityPerPassPerCm2,
                densityPerCm2,
                superficialDensityPerCm2,
                coveredFraction,
                dermisReachedFraction,
                pinpointBleedingProbability,
                beyondSkinFraction,
                1);
    }

    /** The same with other numbers of holes on a square centimetre, deep and shallow. */
    public Channels withHoles(double deepPerCm2, double shallowPerCm2) {
        return new Channels(
                passesCount,
                insertedFraction,
                breachedFraction,
                reachMm,
                reachSdMm,
                openDepthMm,
                openDiameterUm,
                densityPerPassPerCm2,
                deepPerCm2,
                shallowPerCm2,
                coveredFraction,
                dermisReachedFraction,
                pinpointBleedingProbability,
                beyondSkinFraction,
                ownTrackFraction);
    }

    /** Whether anything was opened at all. */
    public boolean isIntact() {
        return densityPerCm2 + superficialDensityPerCm2 == 0;
    }
}
