package org.percola.outcome;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import org.percola.healing.Recovery;
import org.percola.numeric.Curve;
import org.percola.patient.Benefit;
import org.percola.patient.Concern;
import org.percola.patient.Scale;
import org.percola.patient.ScarMix;
import org.percola.patient.StriaeAge;

/** What treatment alone takes away from the baseline severity at every sample of a recovery: 0 without a session. */
final class Gains {
    private static final Set<Scale> TISSUE_READINGS = Collections.unmodifiableSet(
            EnumSet.of(Scale.TEWL, Scale.DERMAL_DENSITY, Scale.EPIDERMAL_DENSITY, Scale.ELASTICITY));

    private Gains() {}

    static double[] of(
            Concern concern,
            Scale scale,
            Recovery recovery,
            AdjunctEffect adjunct,
            ScaleLink link,
            OutcomeParameters p) {
        OutcomeParameters.Instruments reading = p.instruments();
        double strength = reading.strength(p.clinicEffect(), p.personEffect());
        return switch (scale) {
            case TEWL -> over(recovery.barrierOpenFraction(), open -> p.water().lossRise() * open);
            case DERMAL_DENSITY ->
                over(
                        recovery.collagenChangeFraction(),
                        gain -> reading.dermalDensityGain() * strength * Remodelling.logGain(gain));
            case EPIDERMAL_DENSITY ->
                over(
                        recovery.epidermisChangeFraction(),
                        gain -> reading.epidermalDensityGain() * strength * Remodelling.logGain(gain));
            case ELASTICITY ->
                over(
                        recovery.collagenChangeFraction(),
                        gain -> reading.elasticityGain() * strength * Remodelling.logGain(gain));
            case GOODMAN_BARON,
                    GOODMAN_BARON_QUANTITATIVE,
                    ECCA,
                    ACNE_SCAR_SCORE,
                    LEMPERLE,
                    ALEXIADES_ARMENAKAS_TEXTURE,
                    MASI,
                    MMASI,
                    VAS,
                    GAIS,
                    QUARTILE,
                    DLQI,
                    CORNEOMETER -> rated(concern, scale, recovery, adjunct, link, p);
        };
    }

    private static double[] rated(
            Concern concern,
            Scale scale,
            Recovery recovery,
            AdjunctEffect adjunct,
            ScaleLink link,
            OutcomeParameters p) {
        Footing footing = Footings.of(concern.benefit());
        double[] gains = footing.by() == ForecastBy.PUBLISHED_TRIALS && !p.mechanismAlone()
                ? PooledTrials.gains(concern, recovery, adjunct, footing, link, p)
                : byMechanism(concern, recovery, adjunct, p);
        if (scale.direction() == Scale.Direction.IMPROVEMENT) {
            seenByRaters(gains, p.ratingRatio());
        }
        return concern.benefit() == Benefit.PIGMENTATION ? lessDarkMarks(gains, recovery, p.pigment()) : gains;
    }

    /** What is left of the severity in raters' eyes is a power of what is left: nothing gained stays nothing. */
    private static void seenByRaters(double[] gains, double ratio) {
        for (int k = 0; k < gains.length; k++) {
            gains[k] = 1 - StrictMath.pow(1 - StrictMath.min(gains[k], 1), ratio);
        }
    }

    /** By tissue state; of pigment, the lightening alone. */
    static double[] byMechanism(Concern concern, Recovery recovery, AdjunctEffect adjunct, OutcomeParameters p) {
        OutcomeParameters.Tissue tissue = p.tissue();
        return switch (concern.benefit()) {
            case WRINKLES -> remodelled(tissue.wrinkles(), 1, recovery, p);
            case TEXTURE -> remodelled(tissue.texture(), 1, recovery, p);
            case ACNE_SCARS -> acneScars(concern, recovery, adjunct, p);
            case SCARS -> remodelled(tissue.scars(), 1, recovery, p);
            case PORES -> remodelled(tissue.pores(), 1, recovery, p);
            case HYDRATION -> water(recovery, adjunct, p);
            case PIGMENTATION -> pigment(concern, recovery, adjunct, p);
            case STRETCH_MARKS -> stretchMarks(concern, recovery, adjunct, p);
        };
    }

    /** Scales that read tissue and no benefit: severity does not drift on them. */
    static boolean isTissueReading(Scale scale) {
        return TISSUE_READINGS.contains(scale);
    }

    private static double[] remodelled(Remodelling answer, double boost, Recovery recovery, OutcomeParameters p) {
        double strength = boost * answer.strength(p.clinicEffect(), p.personEffect());
        double[] gains = new double[recovery.collagenChangeFraction().size()];
        for (int k = 0; k < gains.length; k++) {
            gains[k] = answer.takenAway(recovery, k, p.matureCollagenShare(), strength);
        }
        return gains;
    }

    /** Scar types answer in fixed proportion: rolling 1, boxcar less, ice-pick at most a third. */
    private static double[] acneScars(Concern concern, Recovery recovery, AdjunctEffect adjunct, OutcomeParameters p) {
        OutcomeParameters.ScarTypes types = p.scarTypes();
        double boost = isPlasma(concern, adjunct) ? 1 + types.prpBoost() : 1;
        return scaled(remodelled(p.tissue().acneScars(), boost, recovery, p), mixRatio(concern.scarMix(), types));
    }

    private static double mixRatio(Optional<ScarMix> told, OutcomeParameters.ScarTypes types) {
        double sum = types.usualRollingWeight() + types.usualBoxcarWeight() + types.usualIcePickWeight();
        double rolling = told.map(ScarMix::rollingFraction).orElse(types.usualRollingWeight() / sum);
        double boxcar = told.map(ScarMix::boxcarFraction).orElse(types.usualBoxcarWeight() / sum);
        double icePick = told.map(ScarMix::icePickFraction).orElse(types.usualIcePickWeight() / sum);
        return rolling + boxcar * types.boxcarRatio() + icePick * types.icePickRatio();
    }

    /** Red marks answer fully, white ones less; of unknown age, half-way. */
    private static double[] stretchMarks(
            Concern concern, Recovery recovery, AdjunctEffect adjunct, OutcomeParameters p) {
        OutcomeParameters.StriaeTypes types = p.striaeTypes();
        double boost = isPlasma(concern, adjunct) ? 1 + types.prpBoost() : 1;
        Optional<StriaeAge> age = concern.striae();
        double ratio =
                age.map(kind -> kind == StriaeAge.RUBRA ? 1 : types.albaRatio()).orElse((1 + types.albaRatio()) / 2);
        return scaled(remodelled(p.tissue().stretchMarks(), boost, recovery, p), ratio);
    }

    private static boolean isPlasma(Concern concern, AdjunctEffect adjunct) {
        return adjunct.deliveredFraction() > 0 && Agents.act(concern.benefit(), adjunct.productKey());
    }

    private static double[] pigment(Concern concern, Recovery recovery, AdjunctEffect adjunct, OutcomeParameters p) {
        Pigment answer = p.pigment();
        double perSession = answer.typeRatio(concern.melasmaType())
                * StrictMath.exp(answer.clinicSpread() * p.clinicEffect() + answer.personSpread() * p.personEffect())
                * (answer.needlingGain() * sessionDose(recovery, p)
                        + answer.agents().of(adjunct.productKey()) * adjunct.share(answer.agentHalfFraction()));
        SessionEcho echo = SessionEcho.of(recovery);
        double[] gains = new double[recovery.melaninExcess().size()];
        for (int k = 0; k < gains.length; k++) {
            double timeDays = recovery.melaninExcess().x(k);
            double lightened = perSession * echo.at(timeDays, answer.onsetDays(), answer.relapseDays());
            gains[k] = answer.ceiling() * (1 - StrictMath.exp(-lightened));
        }
        return gains;
    }

    private static double[] lessDarkMarks(double[] gains, Recovery recovery, Pigment answer) {
        for (int k = 0; k < gains.length; k++) {
            gains[k] -= answer.darkMarkWeight() * recovery.melaninExcess().y(k) / answer.darkMarkThreshold();
        }
        return gains;
    }

    private static double[] water(Recovery recovery, AdjunctEffect adjunct, OutcomeParameters p) {
        Water answer = p.water();
        double perSession =
                StrictMath.exp(answer.clinicSpread() * p.clinicEffect() + answer.personSpread() * p.personEffect())
                        * (answer.needlingGain() * sessionDose(recovery, p)
                                + answer.agentGain(adjunct.productKey()) * adjunct.share(answer.agentHalfFraction()));
        SessionEcho echo = SessionEcho.of(recovery);
        double[] gains = new double[recovery.barrierOpenFraction().size()];
        for (int k = 0; k < gains.length; k++) {
            double wetted = perSession
                    * echo.at(recovery.barrierOpenFraction().x(k), answer.onsetDays(), answer.halfLifeDays());
            gains[k] = answer.ceiling() * (1 - StrictMath.exp(-wetted / answer.ceiling()));
        }
        return gains;
    }

    /** How strong the sessions were, 0 to 1, judged by the most collagen that they bring. */
    private static double sessionDose(Recovery recovery, OutcomeParameters p) {
        double most = Remodelling.logGain(recovery.collagenChangeFraction().max());
        return 1 - StrictMath.exp(-most / p.sessionDoseScale());
    }

    /** A reading taken sample by sample off one curve. */
    private static double[] over(Curve curve, DoubleUnaryOperator reading) {
        double[] gains = new double[curve.size()];
        for (int k = 0; k < gains.length; k++) {
            gains[k] = reading.applyAsDouble(curve.y(k));
        }
        return gains;
    }

    private static double[] scaled(double[] gains, double ratio) {
        for (int k = 0; k < gains.length; k++) {
            gains[k] *= ratio;
        }
        return gains;
    }
}
