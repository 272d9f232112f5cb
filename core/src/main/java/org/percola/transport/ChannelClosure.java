package org.percola.transport;

import org.percola.quantity.Check;

/**
 * The two clocks of a closing channel, for one draw. Barrier (water loss, impedance): the part of a session's opening
 * that is not yet closed is {@code 2^(-t / barrierHalfLifeHours)}. Pore (dye, imaging): the open cross-section is
 * {@code 2^(-t / poreHalfLifeHours)} of what the needle left. Healing and delivery read the same barrier clock.
 *
 * @param barrierRecoveryHours time until the barrier is back within measurement of normal
 */
public record ChannelClosure(double barrierHalfLifeHours, double barrierRecoveryHours, double poreHalfLifeHours) {
    private static final double LN2 = StrictMath.log(2);

    public ChannelClosure {
        Check.positive("ChannelClosure.barrierHalfLifeHours", barrierHalfLifeHours);
        Check.positive("ChannelClosure.barrierRecoveryHours", barrierRecoveryHours);
        Check.positive("ChannelClosure.poreHalfLifeHours", poreHalfLifeHours);
    }

    /** Part of the session's opening that the barrier clock has not closed, {@code timeHours} after the session. */
    public double barrierOpenFraction(double timeHours) {
        return StrictMath.exp(-LN2 * timeHours / barrierHalfLifeHours);
    }

    /** Part of the open cross-section that is left on the pore clock. */
    public double poreOpenFraction(double timeHours) {
        return StrictMath.exp(-LN2 * timeHours / poreHalfLifeHours);
    }

    /** Rate of the barrier clock, per day, for the healing kinetics. */
    public double barrierRatePerDay() {
        return 24 * LN2 / barrierHalfLifeHours;
    }
}
