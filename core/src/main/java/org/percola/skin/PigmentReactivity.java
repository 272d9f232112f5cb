package org.percola.skin;

import org.percola.evidence.ParameterDraw;
import org.percola.patient.ConditionCode;
import org.percola.patient.Patient;

/**
 * Readiness of melanocytes to answer inflammation, 1 for phototype III without a history of dark marks.
 *
 * <p>Built as rises r &gt; 0 from one phototype to the next darker: I-II 1/(1+r3), III 1, IV 1+r4, V-VI (1+r4)(1+r5), so
 * that no draw makes darker skin less reactive. A person who has or had dark marks or melasma is (1+rh) times as
 * reactive.
 *
 * @evidence none
 */
final class PigmentReactivity {
    private PigmentReactivity() {}

    static double of(Patient patient, ParameterDraw draw) {
        double byPhototype = switch (patient.phototype()) {
            case I, II -> 1 / (1 + draw.value("skin.melanocyteRiseToThree"));
            case III -> 1;
            case IV -> 1 + draw.value("skin.melanocyteRiseToFour");
            case V, VI -> (1 + draw.value("skin.melanocyteRiseToFour")) * (1 + draw.value("skin.melanocyteRiseToFive"));
        };
        boolean darkMarks = patient.conditions().items().stream()
                .anyMatch(condition ->
                        condition.code() == ConditionCode.PIH || condition.code() == ConditionCode.MELASMA);
        return darkMarks ? byPhototype * (1 + draw.value("skin.darkMarkHistoryRise")) : byPhototype;
    }
}
