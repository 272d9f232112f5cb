package org.percola.transport;

import java.util.List;
import org.percola.quantity.Check;
import org.percola.treatment.Solute;

/**
 * A delivery experiment, in a diffusion cell or on living skin, but for the skin itself and what needles did to it. Times
 * count from the first application.
 *
 * @param solubilityMgPerMl in the vehicle at its pH; 0 = not known
 * @param coxInhibitor whether a cyclo-oxygenase inhibitor is given with it
 * @param outputTimesH rising, the last not after {@code durationH}
 */
public record Experiment(
        Membrane membrane,
        Solute solute,
        double solubilityMgPerMl,
        MeasuredValues measured,
        Dose dose,
        Receptor receptor,
        boolean coxInhibitor,
        double durationH,
        List<Double> outputTimesH) {
    public Experiment {
        Check.inRange("Experiment.solubilityMgPerMl", solubilityMgPerMl, 0, 5000);
        Check.inRange("Experiment.durationH", durationH, 0.01, 24 * 60);
        outputTimesH = List.copyOf(outputTimesH);
        double before = 0;
        for (double time : outputTimesH) {
            if (!(time > before && time <= durationH)) {
                throw new IllegalArgumentException("Experiment.outputTimesH (" + outputTimesH
                        + ") must rise from above 0 to at most " + durationH + ".");
            }
            before = time;
        }
    }
}
