package org.percola.outcome;

import org.percola.evidence.ParameterDraw;

/**
 * How skin water answers: each session adds a little, a delivered humectant more, and both are gone in about four weeks.
 *
 * <pre>
 *   g = ceiling (1 - exp(-(needling dose + agent share) e^s echo(t) / ceiling))
 * </pre>
 *
 * @param ceiling largest gain, part of the baseline
 * @param needlingGain gain per full session, part of the baseline
 * @param hyaluronicHigh gain per session at full delivery, hyaluronic acid of high molar mass
 * @param hyaluronicLow the same, low molar mass
 * @param agentHalfFraction delivered part of the dose at half the effect
 * @param onsetDays time constant of the gain
 * @param halfLifeDays half-life of the gain
 * @param lossRise rise of water loss, part of the baseline, while the barrier is fully open
 * @param clinicSpread SD of the log effect between clinics
 * @param personSpread SD of the log effect between people
 * @param drift change untreated, part of the baseline, either sign
 * @evidence XU2017B, abstract: water, elasticity and roughness no different from a sham device over 12 weeks
 */
record Water(
        double ceiling,
        double needlingGain,
        double hyaluronicHigh,
        double hyaluronicLow,
        double agentHalfFraction,
        double onsetDays,
        double halfLifeDays,
        double lossRise,
        double clinicSpread,
        double personSpread,
        double drift) {

    double agentGain(String productKey) {
        return switch (productKey) {
            case "hyaluronic-acid-high" -> hyaluronicHigh;
            case "hyaluronic-acid-low" -> hyaluronicLow;
            default -> 0;
        };
    }

    static Water of(ParameterDraw draw) {
        return new Water(
                draw.value("outcome.hydrationCeiling"),
                draw.value("outcome.hydrationNeedlingGain"),
                draw.value("outcome.hyaluronicHighGain"),
                draw.value("outcome.hyaluronicLowGain"),
                draw.value("outcome.agentHalfFraction"),
                draw.value("outcome.hydrationOnset"),
                draw.value("outcome.hydrationHalfLife"),
                draw.value("outcome.waterLossRise"),
                draw.value("outcome.hydrationClinicSpread"),
                draw.value("outcome.hydrationPersonSpread"),
                draw.value("outcome.hydrationDrift"));
    }
}
