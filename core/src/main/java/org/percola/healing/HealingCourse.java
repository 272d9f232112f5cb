package org.percola.healing;

import java.util.List;
import org.percola.skin.Skin;

/**
 * What a run of the kinetics is asked for: a skin, its wounds, one draw of the coefficients.
 *
 * @param skin whose capacity and reactivity scale the reference kinetics
 * @param wounds in the order of their days; none is an untreated course, in which nothing changes
 * @param parameters of this draw; courses that share the object share its reference session
 */
public record HealingCourse(Skin skin, List<Wound> wounds, HealingParameters parameters) {
    public HealingCourse {
        wounds = List.copyOf(wounds);
        double time = 0;
        for (Wound wound : wounds) {
            if (wound.timeDays() < time) {
                throw new IllegalArgumentException("Wounds must come in the order of their days: day "
                        + wound.timeDays() + " follows day " + time + ".");
            }
            time = wound.timeDays();
        }
    }
}
