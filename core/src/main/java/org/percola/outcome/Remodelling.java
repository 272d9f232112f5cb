package org.percola.outcome;

import org.percola.evidence.ParameterDraw;
import org.percola.numeric.Elementary;

/**
 * How a benefit that lives by remodelled tissue answers: the part of the baseline severity that is taken away,
 *
 * <pre>
 *   g = ceiling (1 - exp(-slope D e^s)),   D = (1 - wE - wH) C + wE E + wH H,   s = clinicSpread z1 + personSpread z2
 *   C = (1 - m) ln(1 + collagen) + m ln(1 + mature collagen I),  E = ln(1 + elastin),  H = ln(1 + epidermis)
 * </pre>
 *
 * with collagen, elastin and epidermis as gains over the own baseline, losses counted as no gain: less elastin protein
 * after needling is read as less elastotic material, and the day's shafts are no loss that a rater sees. Dermal thickness
 * is not a state of its own; collagen stands in for it. The link saturates because echo density doubles while a wrinkle
 * grade falls by one.
 *
 * @param slope clinical effect per log gain
 * @param ceiling largest part of the severity that can go, below 1
 * @param elastinShare wE
 * @param epidermisShare wH
 * @param clinicSpread SD of the log effect between clinics
 * @param personSpread SD of the log effect between people
 * @param drift part of the severity that goes away untreated in the long run, either sign
 * @evidence KENKEL2021, abstract: dermal density +101.86 %, epidermal +19.28 %, elastin protein unchanged
 */
record Remodelling(
        double slope,
        double ceiling,
        double elastinShare,
        double epidermisShare,
        double clinicSpread,
        double personSpread,
        double drift) {

    /** Part of the baseline severity that is taken away on day {@code k} of those looked at, 0 to the ceiling. */
    double takenAway(SeenTissue tissue, int k, double matureShare, double strength) {
        double driver = (1 - elastinShare - epidermisShare) * tissue.collagenGain(k, matureShare);
        if (elastinShare != 0) {
            driver += elastinShare * tissue.elastin()[k];
        }
        if (epidermisShare != 0) {
            driver += epidermisShare * tissue.epidermis()[k];
        }
        return ceiling * (1 - Elementary.exp(-slope * strength * driver));
    }

    /** e^s: how strongly this person at this clinic answers against the median. */
    double strength(double clinicEffect, double personEffect) {
        return StrictMath.exp(clinicSpread * clinicEffect + personSpread * personEffect);
    }

    static Remodelling wrinkles(ParameterDraw draw) {
        return new Remodelling(
                draw.value("outcome.wrinklesSlope"),
                draw.value("outcome.wrinklesCeiling"),
                draw.value("outcome.wrinklesElastinShare"),
                draw.value("outcome.wrinklesEpidermisShare"),
                draw.value("outcome.wrinklesClinicSpread"),
                draw.value("outcome.wrinklesPersonSpread"),
                draw.value("outcome.wrinklesDrift"));
    }

    static Remodelling texture(ParameterDraw draw) {
        return new Remodelling(
                draw.value("outcome.textureSlope"),
                draw.value("outcome.textureCeiling"),
                0,
                draw.value("outcome.textureEpidermisShare"),
                draw.value("outcome.textureClinicSpread"),
                draw.value("outcome.texturePersonSpread"),
                draw.value("outcome.textureDrift"));
    }

    static Remodelling acneScars(ParameterDraw draw) {
        return new Remodelling(
                draw.value("outcome.acneScarsSlope"),
                draw.value("outcome.acneScarsCeiling"),
                0,
                0,
                draw.value("outcome.acneScarsClinicSpread"),
                draw.value("outcome.acneScarsPersonSpread"),
                draw.value("outcome.acneScarsDrift"));
    }

    static Remodelling scars(ParameterDraw draw) {
        return new Remodelling(
                draw.value("outcome.scarsSlope"),
                draw.value("outcome.scarsCeiling"),
                0,
                0,
                draw.value("outcome.scarsClinicSpread"),
                draw.value("outcome.scarsPersonSpread"),
                draw.value("outcome.scarsDrift"));
    }

    static Remodelling pores(ParameterDraw draw) {
        return new Remodelling(
                draw.value("outcome.poresSlope"),
                draw.value("outcome.poresCeiling"),
                draw.value("outcome.poresElastinShare"),
                0,
                draw.value("outcome.poresClinicSpread"),
                draw.value("outcome.poresPersonSpread"),
                draw.value("outcome.poresDrift"));
    }

    static Remodelling stretchMarks(ParameterDraw draw) {
        return new Remodelling(
                draw.value("outcome.stretchMarksSlope"),
                draw.value("outcome.stretchMarksCeiling"),
                draw.value("outcome.stretchMarksElastinShare"),
                0,
                draw.value("outcome.stretchMarksClinicSpread"),
                draw.value("outcome.stretchMarksPersonSpread"),
                draw.value("outcome.stretchMarksDrift"));
    }
}
