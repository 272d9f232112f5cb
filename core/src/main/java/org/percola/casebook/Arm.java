package org.percola.casebook;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.percola.patient.Benefit;
import org.percola.patient.Coded;
import org.percola.patient.Concern;
import org.percola.patient.Grading;
import org.percola.patient.MelasmaType;
import org.percola.patient.Scale;
import org.percola.patient.ScarMix;
import org.percola.patient.StriaeAge;
import org.percola.quantity.Check;

/**
 * Who was graded in a trial, for what, on which scale.
 *
 * @param baseline mean on the scale before; an improvement scale has none that matters
 * @param baselineSd between people
 * @param peopleCount where the observation names no number
 */
record Arm(
        String key,
        Benefit benefit,
        Scale scale,
        double baseline,
        double baselineSd,
        OptionalInt peopleCount,
        @Nullable ScarMix scarMix,
        @Nullable MelasmaType melasmaType,
        @Nullable StriaeAge striae,
        List<String> assumed,
        String reason) {

    Arm {
        Check.inRange("Arm.baseline", baseline, scale.lowest(), scale.highest());
        Check.notNegative("Arm.baselineSd", baselineSd);
        assumed = List.copyOf(assumed);
    }

    /** One person's concern. */
    Concern graded(double value) {
        return new Concern(benefit, new Grading(scale, value), scarMix, melasmaType, striae);
    }

    /** One line for a reader: what is assumed, and why. */
    String assumptions() {
        return assumed.isEmpty() ? "" : String.join(", ", assumed) + ": " + reason;
    }

    static Arm of(CasebookTable.Row row) {
        List<Double> mix =
                row.words("scarMix").stream().map(Double::parseDouble).toList();
        Scale scale = Coded.find(Scale.class, row.text("scale")).orElseThrow();
        return new Arm(
                row.text("key"),
                Coded.find(Benefit.class, row.text("benefit")).orElseThrow(),
                scale,
                StrictMath.max(row.number("baseline"), scale.lowest()),
                row.number("baselineSd"),
                row.has("peopleCount") ? OptionalInt.of((int) row.number("peopleCount")) : OptionalInt.empty(),
                mix.isEmpty() ? null : new ScarMix(mix.get(0), mix.get(1), mix.get(2)),
                Coded.find(MelasmaType.class, row.text("melasmaType")).orElse(null),
                Coded.find(StriaeAge.class, row.text("striae")).orElse(null),
                row.words("assumed"),
                row.text("reason"));
    }
}
