package org.percola.puncture;

import org.percola.evidence.ParameterDraw;

/** Where the studied range of needling ends and where a forecast should warn; the same in every draw. */
public record PunctureLimits(
        double beyondSkinShareWarned,
        double studiedSetting,
        double insertedShareWarned,
        double studiedDensityLow,
        double studiedDensityHigh,
        double endpointMaxPasses) {

    public static PunctureLimits of(ParameterDraw draw) {
        return new PunctureLimits(
                draw.value("puncture.beyondSkinShareWarned"),
                draw.value("puncture.studiedSetting"),
                draw.value("puncture.insertedShareWarned"),
                draw.value("puncture.studiedDensityLow"),
                draw.value("puncture.studiedDensityHigh"),
                draw.value("puncture.endpointMaxPasses"));
    }
}
