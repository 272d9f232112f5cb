package org.percola.outcome;

import java.util.List;
import org.percola.quantity.Check;
import org.percola.transport.Exposure;
import org.percola.transport.Exposure.LayerAmounts;

/**
 * A topical that goes with the needling, as far as it matters to a benefit.
 *
 * <p>A part of the dose, and not a ratio to intact skin, because a ratio to next to nothing says nothing. That a stronger
 * product may do more is left out.
 *
 * @param productKey catalogue key such as {@code tranexamic-acid}; "" for none
 * @param deliveredFraction largest part of the dose that is in living epidermis and dermis at one time; 0 without topical
 */
public record AdjunctEffect(String productKey, double deliveredFraction) {
    /** Nothing but needles. */
    public static final AdjunctEffect NONE = new AdjunctEffect("", 0);

    public AdjunctEffect {
        Check.fraction("AdjunctEffect.deliveredFraction", deliveredFraction);
    }

    /** The delivery that transport computed for a tracked solute. */
    public static AdjunctEffect of(String productKey, Exposure exposure) {
        List<LayerAmounts> amounts = exposure.amounts();
        double doseUgPerCm2 = amounts.isEmpty() ? 0 : amounts.getFirst().totalUgPerCm2();
        double largest = 0;
        for (LayerAmounts at : amounts) {
            largest = StrictMath.max(largest, at.epidermisUgPerCm2() + at.dermisUgPerCm2());
        }
        return new AdjunctEffect(productKey, largest > 0 ? StrictMath.min(1, largest / doseUgPerCm2) : 0);
    }

    /** A product that is no single solute, such as platelet-rich plasma, put on needled skin. */
    public static AdjunctEffect untracked(String productKey) {
        return new AdjunctEffect(productKey, 1);
    }

    /** Share of the full effect: fraction / (fraction + half). */
    double share(double halfFraction) {
        return deliveredFraction / (deliveredFraction + halfFraction);
    }
}
