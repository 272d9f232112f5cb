package org.percola.outcome;

import java.util.Optional;
import org.percola.evidence.ParameterDraw;
import org.percola.patient.MelasmaType;

/**
 * How pigment answers: each session with its agent lightens, the lightening fades (melasma returns), inflammation
 * darkens.
 *
 * <pre>
 *   g = ceiling (1 - exp(-(needling dose + agent share) type e^s echo(t))) - darkMark melaninExcess(t) / threshold
 * </pre>
 *
 * @param ceiling largest part of the pigment that can go
 * @param needlingGain log fall per full session without an agent
 * @param agents log fall per session at full delivery
 * @param agentHalfFraction delivered part of the dose at half the effect
 * @param onsetDays time constant of lightening
 * @param relapseDays half-life of the lightening
 * @param mixedRatio effect on mixed melasma against epidermal
 * @param dermalRatio effect on dermal melasma against mixed
 * @param darkMarkWeight added pigment when the melanin excess stands at the dark-mark threshold
 * @param darkMarkThreshold melanin excess at which half of people show a dark mark, as {@code safety} has it
 * @param areaExponent power of area against darkness as pigment fades
 * @param clinicSpread SD of the log effect between clinics
 * @param personSpread SD of the log effect between people
 * @param drift part of the pigment that goes away untreated, either sign
 * @evidence BUDAMAKUNTLA2013, abstract: -44.41 % of MASI after three sessions with tranexamic acid, 12/29 above 50 %
 */
record Pigment(
        double ceiling,
        double needlingGain,
        Agents agents,
        double agentHalfFraction,
        double onsetDays,
        double relapseDays,
        double mixedRatio,
        double dermalRatio,
        double darkMarkWeight,
        double darkMarkThreshold,
        double areaExponent,
        double clinicSpread,
        double personSpread,
        double drift) {

    /** Log fall of pigment per session at full delivery, by agent. */
    record Agents(
            double tranexamicAcid,
            double hydroquinone,
            double ascorbicAcid,
            double niacinamide,
            double plateletRichPlasma) {
        double of(String productKey) {
            return switch (productKey) {
                case "tranexamic-acid" -> tranexamicAcid;
                case "hydroquinone" -> hydroquinone;
                case "ascorbic-acid" -> ascorbicAcid;
                case "niacinamide" -> niacinamide;
                case "prp" -> plateletRichPlasma;
                default -> 0;
            };
        }
    }

    static Pigment of(ParameterDraw draw) {
        return new Pigment(
                draw.value("outcome.pigmentationCeiling"),
                draw.value("outcome.needlingPigmentGain"),
                new Agents(
                        draw.value("outcome.tranexamicAcidGain"),
                        draw.value("outcome.hydroquinoneGain"),
                        draw.value("outcome.ascorbicAcidGain"),
                        draw.value("outcome.niacinamideGain"),
                        draw.value("outcome.plateletRichPlasmaGain")),
                draw.value("outcome.agentHalfFraction"),
                draw.value("outcome.pigmentOnset"),
                draw.value("outcome.pigmentRelapse"),
                draw.value("outcome.pigmentMixedRatio"),
                draw.value("outcome.pigmentDermalRatio"),
                draw.value("outcome.darkMarkWeight"),
                draw.value("safety.pihThreshold"),
                draw.value("outcome.masiAreaExponent"),
                draw.value("outcome.pigmentationClinicSpread"),
                draw.value("outcome.pigmentationPersonSpread"),
                draw.value("outcome.pigmentationDrift"));
    }

    /** Effect on this melasma against an epidermal one; pigment of another kind, or a kind not told, counts as epidermal. */
    double typeRatio(Optional<MelasmaType> type) {
        return type.map(kind -> switch (kind) {
                    case EPIDERMAL -> 1.0;
                    case MIXED -> mixedRatio;
                    case DERMAL -> mixedRatio * dermalRatio;
                })
                .orElse(1.0);
    }
}
