package org.percola.spark;

import java.util.ArrayList;
import java.util.List;
import org.percola.device.DeviceCatalogue;
import org.percola.patient.Benefit;
import org.percola.patient.Concern;
import org.percola.patient.Phototype;
import org.percola.patient.Scale;
import org.percola.patient.Site;
import org.percola.population.Endpoint;
import org.percola.population.Population;
import org.percola.population.TrialDesign;
import org.percola.safety.SideEffect;
import org.percola.treatment.Course;
import org.percola.treatment.Intensity;
import org.percola.treatment.Operator;
import org.percola.treatment.SunProtection;
import org.percola.treatment.Zone;

/** Trials for tests: one session of a roller. */
final class Trials {
    private Trials() {}

    /** The states that a job wrote. */
    static List<String> states(String text) {
        List<String> lines = text.lines().toList();
        List<String> states = new ArrayList<>();
        for (int at = 0; at < lines.size(); ) {
            int count = Integer.parseInt(lines.get(at).substring("state ".length()));
            states.add(String.join("\n", lines.subList(at + 1, at + 1 + count)) + "\n");
            at += 1 + count;
        }
        return states;
    }

    static TrialDesign of(int people, int replicates) {
        Course course = new Course(
                null,
                DeviceCatalogue.standard().find("dermaroller-192").orElseThrow(),
                List.of(new Zone(Site.CHEEK, 1.5)),
                new Intensity.Passes(6),
                1,
                28,
                Operator.PROFESSIONAL,
                null,
                null,
                0,
                0,
                SunProtection.UNKNOWN);
        return new TrialDesign(
                new Population(
                        people,
                        new Population.Age(33, 6, 20, 55),
                        0.8,
                        List.of(new Population.PhototypeShare(Phototype.IV, 1)),
                        0.1,
                        Concern.of(Benefit.ACNE_SCARS),
                        null),
                List.of(new TrialDesign.Arm("roller", course)),
                false,
                List.of(
                        new Endpoint.Graded(
                                Scale.GOODMAN_BARON, 56, false, Endpoint.Responder.usual(Scale.GOODMAN_BARON)),
                        new Endpoint.Adverse(SideEffect.PIH)),
                replicates,
                11);
    }
}
