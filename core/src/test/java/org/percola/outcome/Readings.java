package org.percola.outcome;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.percola.evidence.Evidence;
import org.percola.evidence.ParameterDraw;
import org.percola.patient.Benefit;
import org.percola.patient.Concern;
import org.percola.patient.Grading;
import org.percola.patient.MelasmaType;
import org.percola.patient.Patient;
import org.percola.patient.Phototype;
import org.percola.patient.Scale;
import org.percola.patient.ScarMix;
import org.percola.patient.Sex;
import org.percola.patient.StriaeAge;

/** People, concerns and draws that the tests of readings share. */
final class Readings {
    static final Patient PATIENT = Patient.of(45, Sex.FEMALE, Phototype.III);

    private Readings() {}

    static OutcomeParameters central() {
        return OutcomeParameters.of(ParameterDraw.central(Evidence.standard()));
    }

    static OutcomeParameters draw(long seed) {
        return OutcomeParameters.of(ParameterDraw.of(Evidence.standard(), seed, 0, 0));
    }

    /** The world of a seed but for one parameter. */
    static OutcomeParameters drawWith(long seed, String name, double value) {
        return OutcomeParameters.of(
                ParameterDraw.of(Evidence.standard(), seed, 0, 0).with(name, value));
    }

    /** Every benefit on every scale that can grade it, with the severity stated on it. */
    static List<Concern> everyPair() {
        var concerns = new ArrayList<Concern>();
        for (Benefit benefit : Benefit.values()) {
            concerns.add(Concern.of(benefit));
            for (Scale scale : BenefitScales.allowed(benefit)) {
                for (double part : new double[] {0, 0.5, 1}) {
                    concerns.add(graded(benefit, scale, scale.lowest() + part * (scale.highest() - scale.lowest())));
                }
            }
        }
        return concerns;
    }

    static Concern graded(Benefit benefit, Scale scale, double value) {
        return new Concern(benefit, new Grading(scale, value), null, null, null);
    }

    static Concern acneScars(Scale scale, double value, double rolling, double boxcar, double icePick) {
        return new Concern(
                Benefit.ACNE_SCARS, new Grading(scale, value), new ScarMix(rolling, boxcar, icePick), null, null);
    }

    static Concern melasma(@Nullable MelasmaType type) {
        return new Concern(Benefit.PIGMENTATION, new Grading(Scale.MASI, 12), null, type, null);
    }

    static Concern striae(@Nullable StriaeAge age) {
        return new Concern(Benefit.STRETCH_MARKS, new Grading(Scale.VAS, 0), null, null, age);
    }

    static String name(Concern concern) {
        return concern.benefit().code() + " on " + BenefitScales.of(concern).code() + " at "
                + concern.severity().map(Grading::value).map(Object::toString).orElse("usual");
    }
}
