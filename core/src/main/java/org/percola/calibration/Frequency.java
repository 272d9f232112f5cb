package org.percola.calibration;

import java.util.List;
import java.util.stream.IntStream;
import org.percola.evidence.Evidence;
import org.percola.healing.HealingCourse;
import org.percola.healing.HealingParameters;
import org.percola.healing.HealingWorkspace;
import org.percola.healing.TissueTrace;
import org.percola.healing.TissueTraces;
import org.percola.healing.Wound;

/**
 * What is known before any study: treating more often never makes a dark mark or a scar less likely. Sets in which it does
 * are impossible. That deeper and denser never help needs no such rule: the dose rises with both.
 */
final class Frequency {
    private static final double[] INTERVALS_DAYS = {21, 14, 10, 7, 5, 3, 2, 1};
    private static final int SESSIONS = 6;
    private static final double FOLLOW_UP_DAYS = 60;

    /** A peak must rise by at least this part, so that other skins and devices keep the order too. */
    private static final double MARGIN = 0.005;

    private final PublishedCourse.Person person;

    Frequency(Evidence evidence) {
        person = PublishedCourse.all().stream()
                .filter(course -> course.key().equals("iasj-pen"))
                .findFirst()
                .orElseThrow()
                .people(evidence)
                .getFirst();
    }

    boolean neverHelps(HealingParameters p, HealingWorkspace workspace) {
        Wound once = person.wounds().getFirst();
        var courses = new TissueTraces(p);
        for (double interval : INTERVALS_DAYS) {
            List<Wound> wounds = IntStream.range(0, SESSIONS)
                    .mapToObj(k -> new Wound(k * interval, once.channels(), once.closure()))
                    .toList();
            double[] days = {0, (SESSIONS - 1) * interval + FOLLOW_UP_DAYS};
            courses.add(new HealingCourse(person.skin(), wounds, p), days);
        }
        double melanin = 0;
        double scar = 0;
        for (TissueTrace trace : courses.heal(workspace)) {
            if (!(trace.peakMelanin() > (1 + MARGIN) * melanin && trace.peakScar() > (1 + MARGIN) * scar)) {
                return false;
            }
            melanin = trace.peakMelanin();
            scar = trace.peakScar();
        }
        return true;
    }
}
