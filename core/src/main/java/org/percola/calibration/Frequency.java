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
import org.percola.skin.Skin;

/**
 * What is known before any study: treating more often never makes a dark mark or a scar less likely. Sets in which it does
 * are impossible. That deeper and denser never help needs no such rule: the dose rises with both.
 */
final class Frequency {
    private static final double[] INTERVALS_DAYS = {28, 21, 14, 10, 7, 5, 3, 2, 1};
    private static final double FOLLOW_UP_DAYS = 60;

    /** A peak must rise by at least this part, so that other skins and devices keep the order too. */
    private static final double MARGIN = 0.005;

    /** A skin, what each session does to it, and how many sessions there are. */
    private record Series(Skin skin, Wound once, int sessionsCount) {}

    /** Many sessions of an ordinary pen, and two of a deep one: there the second meets most of what heals after the first. */
    private final List<Series> all;

    Frequency(Evidence evidence) {
        all = List.of(series("iasj-pen", 6, evidence), series("eldomyati-pen", 2, evidence));
    }

    private static Series series(String courseKey, int sessionsCount, Evidence evidence) {
        PublishedCourse.Person person = PublishedCourse.all().stream()
                .filter(course -> course.key().equals(courseKey))
                .findFirst()
                .orElseThrow()
                .people(evidence)
                .getFirst();
        return new Series(person.skin(), person.wounds().getFirst(), sessionsCount);
    }

    boolean neverHelps(HealingParameters p, HealingWorkspace workspace) {
        return all.stream().allMatch(series -> neverHelps(series, p, workspace));
    }

    private static boolean neverHelps(Series series, HealingParameters p, HealingWorkspace workspace) {
        Wound once = series.once();
        var courses = new TissueTraces(p);
        for (double interval : INTERVALS_DAYS) {
            List<Wound> wounds = IntStream.range(0, series.sessionsCount())
                    .mapToObj(k -> new Wound(k * interval, once.channels(), once.closure()))
                    .toList();
            double[] days = {0, (series.sessionsCount() - 1) * interval + FOLLOW_UP_DAYS};
            courses.add(new HealingCourse(series.skin(), wounds, p), days);
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
