package org.percola.transport;

import java.util.List;
import org.percola.numeric.SolverReport;
import org.percola.quantity.Check;

/**
 * Where a dose goes after one session, for one draw.
 *
 * @param enhancementRatio cumulative (dermis + systemic) at 24 h, treated over intact skin; never below 0
 * @param lagMinutes time until the treated flux into the dermis is established
 * @param amounts per area of skin at the output times
 * @param intactAmounts the same without needling
 * @param report of the solver; mass balance error relative to the dose
 */
public record Exposure(
        double enhancementRatio,
        double lagMinutes,
        List<LayerAmounts> amounts,
        List<LayerAmounts> intactAmounts,
        SolverReport report) {
    public Exposure {
        Check.notNegative("Exposure.enhancementRatio", enhancementRatio);
        Check.notNegative("Exposure.lagMinutes", lagMinutes);
        amounts = List.copyOf(amounts);
        intactAmounts = List.copyOf(intactAmounts);
    }

    /** Amounts in micrograms per square centimetre of skin; channels count to the layer that they cross. */
    public record LayerAmounts(
            double timeHours,
            double donorUgPerCm2,
            double stratumCorneumUgPerCm2,
            double epidermisUgPerCm2,
            double dermisUgPerCm2,
            double systemicUgPerCm2) {
        /** All that is accounted for. */
        public double totalUgPerCm2() {
            return donorUgPerCm2 + stratumCorneumUgPerCm2 + epidermisUgPerCm2 + dermisUgPerCm2 + systemicUgPerCm2;
        }
    }
}
