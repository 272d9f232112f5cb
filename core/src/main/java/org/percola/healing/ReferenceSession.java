package org.percola.healing;

/**
 * What one reference session does to reference skin under one draw: the yardstick of redness and swelling.
 *
 * @param peakFlow highest excess blood flow (model units)
 * @param peakFluid highest excess fluid (model units)
 */
record ReferenceSession(double peakFlow, double peakFluid) {
    /** Redness and swelling have passed their peaks by then. */
    private static final double WATCHED_DAYS = 1.5;

    static TissueWay way(HealingParameters parameters) {
        return TissueWay.ofReference(1, WATCHED_DAYS, WATCHED_DAYS, parameters, TissueLog.ofReference());
    }

    static ReferenceSession read(TissueLog log) {
        return new ReferenceSession(log.peakFlow(), log.peakFluid());
    }
}
