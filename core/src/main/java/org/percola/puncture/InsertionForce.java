package org.percola.puncture;

/**
 * Insertion: the force at which skin gives way to a needle. Measured for tips of 5 to 37 um in human skin ex vivo; a
 * straight line beyond them is an extrapolation.
 *
 * <pre>
 *   F_p = G (d - d0),   F_sc = k_sc F_p
 *   P(inserted | F) = 1 / (1 + exp(-y)),   y = kappa ln(F / F_p),   kappa = pi / (sqrt(3) s)
 * </pre>
 *
 * G rise of force with tip diameter (N/mm), d tip diameter (mm), d0 its intercept, F_sc force that opens the stratum
 * corneum alone, s scatter of ln F_p between strikes; the log-logistic law has the standard deviation s. Force does not
 * depend on speed here, although an array measured 28 % less at twice the speed (OLATUNJI2013): a known miss.
 *
 * @param insertionN F_p
 * @param surfaceBreachN F_sc
 * @param steepness kappa
 * @evidence ROEMGENS2014, abstract, force at insertion linear in tip diameter: 20 mN at 5 um, 167 mN at 37 um
 */
record InsertionForce(double insertionN, double surfaceBreachN, double steepness) {
    private static final double LOGISTIC_SD = StrictMath.PI / StrictMath.sqrt(3);
    private static final double UM_PER_MM = 1000;
    /** Log odds beyond which a chance is 0 or 1 to the last bit. */
    private static final double CERTAIN = 700;
    /** Below this difference of log odds a mean over them is their midpoint, to less than 1e-9. */
    private static final double NARROW = 1e-4;

    static InsertionForce of(double tipDiameterMm, PunctureParameters parameters) {
        return of(tipDiameterMm, 1, parameters.needleScatter(), parameters);
    }

    /** With a ratio that vibration takes off the force, and with another scatter between strikes. */
    static InsertionForce of(double tipDiameterMm, double forceRatio, double scatter, PunctureParameters parameters) {
        double excessMm = StrictMath.max(0, tipDiameterMm - parameters.onsetDiameter() / UM_PER_MM);
        double insertionN = forceRatio * parameters.lineEnergy() * excessMm;
        return new InsertionForce(insertionN, parameters.surfaceBreachRatio() * insertionN, LOGISTIC_SD / scatter);
    }

    /** What a strike which can press with that force does. */
    Strike strike(double availableN) {
        return new Strike(Odds.of(logOdds(availableN, insertionN)), Odds.of(logOdds(availableN, surfaceBreachN)));
    }

    /**
     * A strike of one force.
     *
     * @param inserted that it inserts the needle
     * @param breached that it opens at least the stratum corneum; never below those of insertion
     */
    record Strike(Odds inserted, Odds breached) {}

    private double logOdds(double availableN, double neededN) {
        double y = steepness * StrictMath.log(availableN / neededN);
        return StrictMath.min(CERTAIN, StrictMath.max(-CERTAIN, y));
    }

    /**
     * Log odds of an event.
     *
     * @param y log odds
     * @param softplus ln(1 + e^y), whose differences are integrals of the chance
     */
    record Odds(double y, double softplus) {
        static Odds of(double y) {
            return new Odds(y, StrictMath.max(y, 0) + StrictMath.log1p(StrictMath.exp(-StrictMath.abs(y))));
        }

        /** Mean chance over strikes whose log odds spread evenly from these to the higher ones. */
        double meanChance(Odds high) {
            return high.y - y < NARROW
                    ? 1 / (1 + StrictMath.exp(-(y + high.y) / 2))
                    : StrictMath.min(1, (high.softplus - softplus) / (high.y - y));
        }
    }
}
