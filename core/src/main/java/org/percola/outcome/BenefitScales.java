package org.percola.outcome;

import java.util.List;
import org.percola.patient.Benefit;
import org.percola.patient.Concern;
import org.percola.patient.Grading;
import org.percola.patient.Scale;

/** Which scales can grade which benefit; the first one is used where a concern names none. */
public final class BenefitScales {
    private BenefitScales() {}

    /** Scales that a benefit can be graded on, the usual one first. */
    public static List<Scale> allowed(Benefit benefit) {
        return switch (benefit) {
            case WRINKLES ->
                List.of(Scale.LEMPERLE, Scale.VAS, Scale.GAIS, Scale.QUARTILE, Scale.DLQI, Scale.ELASTICITY);
            case TEXTURE ->
                List.of(
                        Scale.ALEXIADES_ARMENAKAS_TEXTURE,
                        Scale.VAS,
                        Scale.GAIS,
                        Scale.QUARTILE,
                        Scale.DERMAL_DENSITY,
                        Scale.EPIDERMAL_DENSITY,
                        Scale.ELASTICITY);
            case ACNE_SCARS ->
                List.of(
                        Scale.GOODMAN_BARON,
                        Scale.GOODMAN_BARON_QUANTITATIVE,
                        Scale.ECCA,
                        Scale.ACNE_SCAR_SCORE,
                        Scale.VAS,
                        Scale.GAIS,
                        Scale.QUARTILE,
                        Scale.DLQI);
            case SCARS -> List.of(Scale.VAS, Scale.GAIS, Scale.QUARTILE, Scale.DLQI);
            case PORES -> List.of(Scale.VAS, Scale.GAIS, Scale.QUARTILE);
            case HYDRATION -> List.of(Scale.CORNEOMETER, Scale.TEWL, Scale.VAS);
            case PIGMENTATION -> List.of(Scale.MASI, Scale.MMASI, Scale.VAS, Scale.GAIS, Scale.QUARTILE, Scale.DLQI);
            case STRETCH_MARKS -> List.of(Scale.QUARTILE, Scale.VAS, Scale.GAIS, Scale.DLQI);
        };
    }

    /** The scale of a concern: its own where it was graded, else the usual one. */
    public static Scale of(Concern concern) {
        List<Scale> allowed = allowed(concern.benefit());
        Scale scale = concern.severity().map(Grading::scale).orElse(allowed.getFirst());
        if (!allowed.contains(scale)) {
            throw new IllegalArgumentException(
                    "Concern " + concern.benefit().code() + " cannot be graded on " + scale.code() + "; it can on "
                            + allowed.stream().map(Scale::code).toList() + ".");
        }
        return scale;
    }
}
