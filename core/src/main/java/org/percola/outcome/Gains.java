package org.percola.outcome;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import org.percola.numeric.Curve;
import org.percola.numeric.Elementary;
import org.percola.patient.Benefit;
import org.percola.patient.Concern;
import org.percola.patient.Scale;
import org.percola.patient.ScarMix;
import org.percola.patient.StriaeAge;

/** What treatment alone takes away from the baseline severity on every day that is looked at: 0 without a session. */
final class Gains {
    private static final Set<Scale> TISSUE_READINGS = Collections.unmodifiableSet(
            EnumSet.of(Scale.TEWL, Scale.DERMAL_DENSITY, Scale.EPIDERMAL_DENSITY, Scale.ELASTICITY));

    private Gains() {}

    static double[] of(
            Concern concern,
            Scale scale,
            SeenTissue tissue,
            AdjunctEffect adjunct,
            ScaleLink link,
            OutcomeParameters p) {
        OutcomeParameters.Instruments reading = p.instruments();
        double strength = reading.strength(p.clinicEffect(), p.personEffect());
        return switch (scale) {
            case TEWL ->
                over(
                        tissue,
                        k -> p.water().lossRise() * tissue.at(tissue.recovery().barrierOpenFraction(), k));
            case DERMAL_DENSITY -> over(tissue, k -> reading.dermalDensityGain() * strength * tissue.collagen()[k]);
            case EPIDERMAL_DENSITY ->
                over(tissue, k -> reading.epidermalDensityGain() * strength * tissue.epidermis()[k]);
            case ELASTICITY -> over(tissue, k -> reading.elasticityGain() * strength * tissue.collagen()[k]);
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
                    CORNEOMETER -> rated(concern, scale, tissue, adjunct, link, p);
        };
    }

    private static double[] rated(
            Concern concern,
            Scale scale,
            SeenTissue tissue,
            AdjunctEffect adjunct,
            ScaleLink link,
            OutcomeParameters p) {
        Footing footing = Footings.of(concern.benefit());
        double[] gains = footing.by() == ForecastBy.PUBLISHED_TRIALS && !p.mechanismAlone()
                ? PooledTrials.gains(concern, tissue, adjunct, footing, link, p)
                : byMechanism(concern, tissue, adjunct, p);
        if (scale.direction() == Scale.Direction.IMPROVEMENT) {
            seenByRaters(gains, p.ratingRatio());
        }
        return concern.benefit() == Benefit.PIGMENTATION ? lessDarkMarks(gains, tissue, p.pigment()) : gains;
    }

    /** What is left of the severity in raters' eyes is a power of what is left: nothing gained stays nothing. */
    private static void seenByRaters(double[] gains, double ratio) {
        for (int k = 0; k < gains.length; k++) {
            gains[k] = 1 - Elementary.pow(1 - StrictMath.min(gains[k], 1), ratio);
        }
    }

    /** By tissue state; of pigment, the lightening alone. */
    static double[] byMechanism(Concern concern, SeenTissue tissue, AdjunctEffect adjunct, OutcomeParameters p) {
        OutcomeParameters.Tissue answers = p.tissue();
        return switch (concern.benefit()) {
            case WRINKLES -> remodelled(answers.wrinkles(), 1, tissue, p);
            case TEXTURE -> remodelled(answers.texture(), 1, tissue, p);
            case ACNE_SCARS -> acneScars(concern, tissue, adjunct, p);
            case SCARS -> remodelled(answers.scars(), 1, tissue, p);
            case PORES -> remodelled(answers.pores(), 1, tissue, p);
            case HYDRATION -> water(tissue, adjunct, p);
            case PIGMENTATION -> pigment(concern, tissue, adjunct, p);
            case STRETCH_MARKS -> stretchMarks(concern, tissue, adjunct, p);
        };
    }

    /** Scales that read tissue and no benefit: severity does not drift on them. */
    static boolean isTissueReading(Scale scale) {
        return TISSUE_READINGS.contains(scale);
    }

    private static double[] remodelled(Remodelling answer, double boost, SeenTissue tissue, OutcomeParameters p) {
        double strength = boost * answer.strength(p.clinicEffect(), p.personEffect());
        double[] gains = new double[tissue.size()];
        for (int k = 0; k < gains.length; k++) {
            gains[k] = answer.takenAway(tissue, k, p.matureCollagenShare(), strength);
        }
        return gains;
    }

    /** Scar types answer in fixed proportion: rolling 1, boxcar less, ice-pick at most a third. */
    private static double[] acneScars(Concern concern, SeenTissue tissue, AdjunctEffect adjunct, OutcomeParameters p) {
        OutcomeParameters.ScarTypes types = p.scarTypes();
        double boost = isPlasma(concern, adjunct) ? 1 + types.prpBoost() : 1;
        return scaled(remodelled(p.tissue().acneScars(), boost, tissue, p), mixRatio(concern.scarMix(), types));
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
            Concern concern, SeenTissue tissue, AdjunctEffect adjunct, OutcomeParameters p) {
        OutcomeParameters.StriaeTypes types = p.striaeTypes();
        double boost = isPlasma(concern, adjunct) ? 1 + types.prpBoost() : 1;
        Optional<StriaeAge> age = concern.striae();
        double ratio =
                age.map(kind -> kind == StriaeAge.RUBRA ? 1 : types.albaRatio()).orElse((1 + types.albaRatio()) / 2);
        return scaled(remodelled(p.tissue().stretchMarks(), boost, tissue, p), ratio);
    }

    private static boolean isPlasma(Concern concern, AdjunctEffect adjunct) {
        return adjunct.deliveredFraction() > 0 && Agents.act(concern.benefit(), adjunct.productKey());
    }

    private static double[] pigment(Concern concern, SeenTissue tissue, AdjunctEffect adjunct, OutcomeParameters p) {
        Pigment answer = p.pigment();
        double perSession = answer.typeRatio(concern.melasmaType())
                * StrictMath.exp(answer.clinicSpread() * p.clinicEffect() + answer.personSpread() * p.personEffect())
                * (answer.needlingGain() * sessionDose(tissue, p)
                        + answer.agents().of(adjunct.productKey()) * adjunct.share(answer.agentHalfFraction()));
        double[] echo = tissue.echo().on(tissue, answer.onsetDays(), answer.relapseDays());
        double[] gains = new double[tissue.size()];
        for (int k = 0; k < gains.length; k++) {
            double lightened = perSession * echo[k];
            gains[k] = answer.ceiling() * (1 - Elementary.exp(-lightened));
        }
        return gains;
    }

    private static double[] lessDarkMarks(double[] gains, SeenTissue tissue, Pigment answer) {
        Curve melanin = tissue.recovery().melaninExcess();
        for (int k = 0; k < gains.length; k++) {
            gains[k] -= answer.darkMarkWeight() * tissue.at(melanin, k) / answer.darkMarkThreshold();
        }
        return gains;
    }

    private static double[] water(SeenTissue tissue, AdjunctEffect adjunct, OutcomeParameters p) {
        Water answer = p.water();
        double perSession =
                StrictMath.exp(answer.clinicSpread() * p.clinicEffect() + answer.personSpread() * p.personEffect())
                        * (answer.needlingGain() * sessionDose(tissue, p)
                                + answer.agentGain(adjunct.productKey()) * adjunct.share(answer.agentHalfFraction()));
        double[] echo = tissue.echo().on(tissue, answer.onsetDays(), answer.halfLifeDays());
        double[] gains = new double[tissue.size()];
        for (int k = 0; k < gains.length; k++) {
            double wetted = perSession * echo[k];
            gains[k] = answer.ceiling() * (1 - Elementary.exp(-wetted / answer.ceiling()));
        }
        return gains;
    }

    /** How strong the sessions were, 0 to 1, judged by the most collagen that they bring. */
    private static double sessionDose(SeenTissue tissue, OutcomeParameters p) {
        double most =
                SeenTissue.logGain(tissue.recovery().collagenChangeFraction().max());
        return 1 - StrictMath.exp(-most / p.sessionDoseScale());
    }

    /** A reading taken day by day. */
    private static double[] over(SeenTissue tissue, IntToDoubleFunction reading) {
        double[] gains = new double[tissue.size()];
        for (int k = 0; k < gains.length; k++) {
            gains[k] = reading.applyAsDouble(k);
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
