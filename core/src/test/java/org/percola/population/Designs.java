package org.percola.population;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.percola.device.DeviceCatalogue;
import org.percola.patient.Benefit;
import org.percola.patient.Concern;
import org.percola.patient.Phototype;
import org.percola.patient.Scale;
import org.percola.patient.Site;
import org.percola.population.Endpoint.Adverse;
import org.percola.population.Endpoint.Graded;
import org.percola.population.Endpoint.Responder;
import org.percola.population.Population.Age;
import org.percola.population.Population.PhototypeShare;
import org.percola.population.Population.Severity;
import org.percola.population.TrialDesign.Arm;
import org.percola.safety.SideEffect;
import org.percola.treatment.Course;
import org.percola.treatment.Intensity;
import org.percola.treatment.NoTreatment;
import org.percola.treatment.Operator;
import org.percola.treatment.SunProtection;
import org.percola.treatment.TopicalUse;
import org.percola.treatment.Zone;

/** Trials for tests. */
final class Designs {
    private Designs() {}

    static Arm untreated() {
        return new Arm("control", NoTreatment.at(Site.FACE));
    }

    static Arm pen(String name, double settingMm, int sessions, double intervalDays) {
        return new Arm(name, course("exceed", settingMm, 4, sessions, intervalDays, null));
    }

    static Arm roller(String name, int sessions, double intervalDays) {
        return new Arm(name, course("dermaroller-192", 1.5, 8, sessions, intervalDays, null));
    }

    static Course course(
            String device,
            double settingMm,
            int passes,
            int sessions,
            double intervalDays,
            @Nullable TopicalUse topical) {
        return new Course(
                null,
                DeviceCatalogue.standard().find(device).orElseThrow(),
                List.of(new Zone(Site.FACE, settingMm)),
                new Intensity.Passes(passes),
                sessions,
                intervalDays,
                Operator.PROFESSIONAL,
                topical,
                null,
                0,
                0,
                SunProtection.UNKNOWN);
    }

    static Population scars(int people) {
        return new Population(
                people,
                new Age(33, 6, 20, 55),
                0.9,
                List.of(new PhototypeShare(Phototype.III, 0.5), new PhototypeShare(Phototype.IV, 0.5)),
                0.1,
                Concern.of(Benefit.ACNE_SCARS),
                new Severity(Scale.GOODMAN_BARON, 3.2, 0.4));
    }

    static Graded graded(Scale scale, double days, boolean afterLast) {
        return new Graded(scale, days, afterLast, Responder.usual(scale));
    }

    static TrialDesign scarTrial(int people, int replicates, boolean splitFace) {
        return new TrialDesign(
                scars(people),
                List.of(roller("needling", 4, 28), untreated()),
                splitFace,
                List.of(
                        graded(Scale.GOODMAN_BARON, 56, true),
                        graded(Scale.GOODMAN_BARON, 150, false),
                        new Adverse(SideEffect.PIH)),
                replicates,
                7);
    }
}
