package org.percola.outcome;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.percola.evidence.ParameterDraw;
import org.percola.patient.Patient;
import org.percola.patient.Scale;

/**
 * The scales, for one draw: thresholds, rater noise, usual severities, and how severity grows with age.
 *
 * @param scales what each scale needs; every scale has an entry
 * @param cuts where classes of improvement meet
 * @param dlqiResponse fall of quality-of-life burden per fall of severity
 * @param ageOfOnsetYears age at which wrinkles and coarse texture begin
 * @param lemperlePerYear rise of the wrinkle grade per year above it
 * @param texturePerYear rise of the texture grade per year above it
 * @evidence LUEBBERDING2014, abstract: wrinkles grow from 20 to 70 years in 200 men and women
 */
record ScaleTable(
        Map<Scale, ScaleParameters> scales,
        ImprovementCuts cuts,
        double dlqiResponse,
        double ageOfOnsetYears,
        double lemperlePerYear,
        double texturePerYear) {

    /** Improvement above which a rater moves to the next class, in parts of the baseline severity. */
    record ImprovementCuts(double improved, double quarter, double half, double threeQuarters) {}

    ScaleTable {
        scales = Collections.unmodifiableMap(new EnumMap<>(scales));
    }

    ScaleParameters of(Scale scale) {
        ScaleParameters found = scales.get(scale);
        if (found == null) {
            throw new IllegalArgumentException("Scale " + scale.code() + " has no parameters.");
        }
        return found;
    }

    /** Severity of the usual person who comes for it, on the scale; 0 on improvement scales. */
    double usualSeverity(Scale scale, Patient patient) {
        double years = StrictMath.max(0, patient.ageYears() - ageOfOnsetYears);
        double usual = switch (scale) {
            case LEMPERLE -> lemperlePerYear * years;
            case ALEXIADES_ARMENAKAS_TEXTURE -> texturePerYear * years;
            case GOODMAN_BARON,
                    GOODMAN_BARON_QUANTITATIVE,
                    ECCA,
                    ACNE_SCAR_SCORE,
                    MASI,
                    MMASI,
                    DLQI,
                    CORNEOMETER,
                    TEWL,
                    DERMAL_DENSITY,
                    EPIDERMAL_DENSITY,
                    ELASTICITY -> of(scale).usual();
            case VAS, GAIS, QUARTILE -> scale.lowest();
        };
        return StrictMath.min(StrictMath.max(usual, scale.lowest()), scale.highest());
    }

    static ScaleTable of(ParameterDraw draw) {
        var scales = new EnumMap<Scale, ScaleParameters>(Scale.class);
        scales.put(
                Scale.GOODMAN_BARON,
                new ScaleParameters(
                        draw.value("outcome.goodmanBaronVisible"),
                        draw.value("outcome.goodmanBaronRaterSpread"),
                        draw.value("outcome.goodmanBaronUsual"),
                        draw.value("outcome.goodmanBaronCutSpread")));
        scales.put(
                Scale.GOODMAN_BARON_QUANTITATIVE,
                new ScaleParameters(
                        draw.value("outcome.goodmanBaronQuantitativeVisible"),
                        draw.value("outcome.goodmanBaronQuantitativeRaterSpread"),
                        draw.value("outcome.goodmanBaronQuantitativeUsual"),
                        0));
        scales.put(
                Scale.ECCA,
                new ScaleParameters(
                        draw.value("outcome.eccaVisible"),
                        draw.value("outcome.eccaRaterSpread"),
                        draw.value("outcome.eccaUsual"),
                        0));
        scales.put(
                Scale.ACNE_SCAR_SCORE,
                new ScaleParameters(
                        draw.value("outcome.acneScarScoreVisible"),
                        draw.value("outcome.acneScarScoreRaterSpread"),
                        draw.value("outcome.acneScarScoreUsual"),
                        0));
        scales.put(
                Scale.LEMPERLE,
                new ScaleParameters(
                        draw.value("outcome.lemperleVisible"),
                        draw.value("outcome.lemperleRaterSpread"),
                        0,
                        draw.value("outcome.lemperleCutSpread")));
        scales.put(
                Scale.ALEXIADES_ARMENAKAS_TEXTURE,
                new ScaleParameters(
                        draw.value("outcome.textureVisible"),
                        draw.value("outcome.textureRaterSpread"),
                        0,
                        draw.value("outcome.textureCutSpread")));
        scales.put(
                Scale.MASI,
                new ScaleParameters(
                        draw.value("outcome.masiVisible"),
                        draw.value("outcome.masiRaterSpread"),
                        draw.value("outcome.masiUsual"),
                        0));
        scales.put(
                Scale.MMASI,
                new ScaleParameters(
                        draw.value("outcome.mmasiVisible"),
                        draw.value("outcome.mmasiRaterSpread"),
                        draw.value("outcome.mmasiUsual"),
                        0));
        scales.put(
                Scale.VAS,
                new ScaleParameters(draw.value("outcome.vasVisible"), draw.value("outcome.vasRaterSpread"), 0, 0));
        scales.put(
                Scale.GAIS,
                new ScaleParameters(
                        draw.value("outcome.gaisVisible"),
                        draw.value("outcome.gaisRaterSpread"),
                        0,
                        draw.value("outcome.improvementCutSpread")));
        scales.put(
                Scale.QUARTILE,
                new ScaleParameters(
                        draw.value("outcome.quartileVisible"),
                        draw.value("outcome.quartileRaterSpread"),
                        0,
                        draw.value("outcome.improvementCutSpread")));
        scales.put(
                Scale.DLQI,
                new ScaleParameters(
                        draw.value("outcome.dlqiVisible"),
                        draw.value("outcome.dlqiRaterSpread"),
                        draw.value("outcome.dlqiUsual"),
                        0));
        scales.put(
                Scale.CORNEOMETER,
                new ScaleParameters(
                        draw.value("outcome.corneometerVisible"),
                        draw.value("outcome.corneometerRaterSpread"),
                        draw.value("outcome.corneometerUsual"),
                        0));
        scales.put(
                Scale.TEWL,
                new ScaleParameters(
                        draw.value("outcome.tewlVisible"),
                        draw.value("outcome.tewlRaterSpread"),
                        draw.value("outcome.tewlUsual"),
                        0));
        scales.put(
                Scale.DERMAL_DENSITY,
                new ScaleParameters(
                        draw.value("outcome.dermalDensityVisible"),
                        draw.value("outcome.dermalDensityRaterSpread"),
                        draw.value("outcome.instrumentUsual"),
                        0));
        scales.put(
                Scale.EPIDERMAL_DENSITY,
                new ScaleParameters(
                        draw.value("outcome.epidermalDensityVisible"),
                        draw.value("outcome.epidermalDensityRaterSpread"),
                        draw.value("outcome.instrumentUsual"),
                        0));
        scales.put(
                Scale.ELASTICITY,
                new ScaleParameters(
                        draw.value("outcome.elasticityVisible"),
                        draw.value("outcome.elasticityRaterSpread"),
                        draw.value("outcome.instrumentUsual"),
                        0));
        return new ScaleTable(
                scales,
                new ImprovementCuts(
                        draw.value("outcome.improvedCut"),
                        draw.value("outcome.quarterCut"),
                        draw.value("outcome.halfCut"),
                        draw.value("outcome.threeQuarterCut")),
                draw.value("outcome.dlqiResponse"),
                draw.value("outcome.ageOfOnset"),
                draw.value("outcome.lemperlePerYear"),
                draw.value("outcome.texturePerYear"));
    }
}
