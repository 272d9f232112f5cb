package org.percola.healing;

import java.util.function.Supplier;
import org.percola.numeric.Curve;
import org.percola.numeric.SolverReport;

/**
 * The tissue over the days of a course, for one draw. Every curve is sampled at the same output days; day 0 is the first
 * session, a value on a session day is the state just after it.
 *
 * @param collagenChangeFraction total collagen against baseline (0 = unchanged)
 * @param elastinChangeFraction total elastin against baseline
 * @param epidermisChangeFraction epidermal thickness against baseline
 * @param erythemaFraction excess blood flow over the peak of the reference session
 * @param oedemaFraction excess fluid over the peak of the reference session
 * @param barrierOpenFraction part of the last session's opening that is not yet closed
 * @param melaninExcess excess melanin (model units, 0 = none)
 * @param newCollagenOneFraction mature collagen I against total baseline collagen, the lasting part
 * @param bloodFlow blood flow of the dermis against baseline, made when it is asked for: up with redness, below baseline
 *     for good where the same vessels lie in more matrix
 * @param peakMelaninExcess largest melanin excess of the run, which the dark-mark risk reads
 * @param peakScarCollagen largest disorganised collagen of the run, which the scar risk reads
 * @param report of the integrator
 */
public record Recovery(
        Curve collagenChangeFraction,
        Curve elastinChangeFraction,
        Curve epidermisChangeFraction,
        Curve erythemaFraction,
        Curve oedemaFraction,
        Curve barrierOpenFraction,
        Curve melaninExcess,
        Curve newCollagenOneFraction,
        Supplier<Curve> bloodFlow,
        double peakMelaninExcess,
        double peakScarCollagen,
        SolverReport report) {

    /** Blood flow of the dermis against baseline. */
    public Curve bloodFlowChangeFraction() {
        return bloodFlow.get();
    }
}
