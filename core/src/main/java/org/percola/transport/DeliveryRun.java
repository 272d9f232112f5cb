package org.percola.transport;

import java.util.List;
import java.util.Optional;
import org.percola.numeric.SolverReport;
import org.percola.quantity.Check;

/**
 * One experiment on one skin in one draw.
 *
 * @param kpCmPerH permeability of the whole preparation with its holes as new, at steady state
 * @param fluxUgPerCm2H largest rate of what {@code amounts} count as passed: the slope that a laboratory reads
 * @param lagH foot of the tangent there; the duration if nothing passed
 * @param steady whether the rate holds from half time to the end
 * @param amounts at the output times, in their order
 * @param atEnd at the end of the experiment
 * @param closure the two clocks; empty where nothing closes (excised or intact skin)
 * @param drawnDown least concentration of the product over its first, 1 for an infinite dose
 * @param report mass balance relative to what was put on (or went in, of an infinite dose)
 */
public record DeliveryRun(
        double kpCmPerH,
        double fluxUgPerCm2H,
        double lagH,
        boolean steady,
        List<Amounts> amounts,
        Amounts atEnd,
        Optional<ChannelClosure> closure,
        double drawnDown,
        SolverReport report) {
    public DeliveryRun {
        Check.notNegative("DeliveryRun.kpCmPerH", kpCmPerH);
        Check.notNegative("DeliveryRun.fluxUgPerCm2H", fluxUgPerCm2H);
        Check.notNegative("DeliveryRun.lagH", lagH);
        amounts = List.copyOf(amounts);
    }

    /**
     * Micrograms per square centimetre of skin.
     *
     * @param donorUgPerCm2 still on the skin; 0 for an infinite dose
     * @param systemicUgPerCm2 taken up by blood, lymph and the tissue below living skin
     * @param receptorUgPerCm2 in the receptor or taken from it as samples
     * @param removedUgPerCm2 wiped off
     * @param passedUgPerCm2 cumulative: what left the excised piece; what entered the dermis of living skin
     */
    public record Amounts(
            double timeH,
            double donorUgPerCm2,
            double stratumCorneumUgPerCm2,
            double epidermisUgPerCm2,
            double dermisUgPerCm2,
            double systemicUgPerCm2,
            double receptorUgPerCm2,
            double removedUgPerCm2,
            double passedUgPerCm2) {}
}
