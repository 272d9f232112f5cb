package org.percola.outcome;

import org.percola.quantity.Check;
import org.percola.transport.Exposure;

/**
 * A topical that goes with the needling, as far as it matters to a benefit.
 *
 * @param productKey catalogue key such as {@code tranexamic-acid}; "" for none
 * @param deliveredIndex largest amount of the active in living epidermis and dermis over the largest amount on intact
 *     skin: 1 says that needling delivers no more than a cream would, 0 that nothing is applied
 */
public record AdjunctEffect(String productKey, double deliveredIndex) {
    /** Nothing but needles. */
    public static final AdjunctEffect NONE = new AdjunctEffect("", 0);

    /** Where intact skin lets nothing through, a ratio means nothing; beyond this the effect is full anyway. */
    private static final double FULL = 1e6;

    public AdjunctEffect {
        Check.inRange("AdjunctEffect.deliveredIndex", deliveredIndex, 0, FULL);
    }

    /** The delivery that transport computed for a tracked solute. */
    public static AdjunctEffect of(String productKey, Exposure exposure) {
        double treated = largest(exposure.amounts());
        double intact = largest(exposure.intactAmounts());
        if (treated <= 0) {
            return new AdjunctEffect(productKey, 0);
        }
        return new AdjunctEffect(productKey, treated >= FULL * intact ? FULL : treated / intact);
    }

    /** A product that is no single solute, such as platelet-rich plasma, put on needled skin. */
    public static AdjunctEffect untracked(String productKey) {
        return new AdjunctEffect(productKey, FULL);
    }

    /** Share of the full effect: index / (index + half). */
    double share(double halfIndex) {
        return deliveredIndex / (deliveredIndex + halfIndex);
    }

    private static double largest(Iterable<Exposure.LayerAmounts> amounts) {
        double most = 0;
        for (Exposure.LayerAmounts at : amounts) {
            most = StrictMath.max(most, at.epidermisUgPerCm2() + at.dermisUgPerCm2());
        }
        return most;
    }
}
