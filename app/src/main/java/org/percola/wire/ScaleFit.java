package org.percola.wire;

import java.util.List;
import org.percola.patient.Benefit;
import org.percola.patient.Scale;

/** Which scales can grade a concern before treatment; improvement scores cannot. */
final class ScaleFit {
    private ScaleFit() {}

    static List<Scale> of(Benefit benefit) {
        return switch (benefit) {
            case WRINKLES -> List.of(Scale.LEMPERLE, Scale.DLQI);
            case TEXTURE ->
                List.of(
                        Scale.ALEXIADES_ARMENAKAS_TEXTURE,
                        Scale.DERMAL_DENSITY,
                        Scale.EPIDERMAL_DENSITY,
                        Scale.ELASTICITY);
            case ACNE_SCARS ->
                List.of(
                        Scale.GOODMAN_BARON,
                        Scale.GOODMAN_BARON_QUANTITATIVE,
                        Scale.ECCA,
                        Scale.ACNE_SCAR_SCORE,
                        Scale.DLQI);
            case SCARS, PORES, STRETCH_MARKS -> List.of(Scale.DLQI);
            case HYDRATION -> List.of(Scale.CORNEOMETER, Scale.TEWL);
            case PIGMENTATION -> List.of(Scale.MASI, Scale.MMASI, Scale.DLQI);
        };
    }
}
