package org.percola.skin;

import org.percola.evidence.ParameterDraw;
import org.percola.patient.ConditionCode;
import org.percola.patient.Patient;

/**
 * Readiness of melanocytes to answer inflammation, 1 for phototype III without a history of dark marks.
 *
 * <p>Built as rises r &gt; 0 from one phototype to the next darker: II 1/(1+r3), III 1, IV 1+r4, V (1+r4)(1+r5), and I and
 * VI a factor 1+rp further out, so that no draw makes darker skin less reactive, and none lets a small difference of
 * barrier closure between neighbours turn their order. A person who has or had dark marks or melasma is (1+rh) times as
 * reactive.
 *
 * @evidence none
 */
final class PigmentReactivity {
    private PigmentReactivity() {}

    static double of(Patient patient, ParameterDraw draw) {
        double withinPair = 1 + draw.value("skin.melanocyteRiseWithinPair");
        double two = 1 / (1 + draw.value("skin.melanocyteRiseToThree"));
        double four = 1 + draw.value("skin.melanocyteRiseToFour");
        double five = four * (1 + draw.value("skin.melanocyteRiseToFive"));
        double byPhototype = switch (patient.phototype()) {
            case I -> two / withinPair;
            case II -> two;
            case III -> 1;
            case IV -> four;
            case V -> five;
            case VI -> five * withinPair;
        };
        boolean darkMarks = patient.conditions().items().stream()
                .anyMatch(condition ->
                        condition.code() == ConditionCode.PIH || condition.code() == ConditionCode.MELASMA);
        return darkMarks ? byPhototype * (1 + draw.value("skin.darkMarkHistoryRise")) : byPhototype;
    }
}
