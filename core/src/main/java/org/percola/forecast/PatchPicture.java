package org.percola.forecast;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.percola.device.DeviceKind;
import org.percola.evidence.Evidence;
import org.percola.healing.HolePattern;
import org.percola.healing.PatchHealing;
import org.percola.healing.PatchPlan;
import org.percola.healing.TissuePatch;
import org.percola.healing.Wound;
import org.percola.puncture.Channels;
import org.percola.treatment.Course;

/**
 * A patch of the leading zone with its many holes, in three dimensions, over the days of a course, in the central draw:
 * every parameter at its median.
 */
public final class PatchPicture {
    private static final double[] AFTER_FIRST = {0, 1, 3, 7, 14};
    private static final double[] AFTER_LAST = {0, 3, 28, 90};

    private PatchPicture() {}

    /** Empty where nothing is done. The seed says where the needles strike; threads change no bit. */
    public static Optional<TissuePatch> of(Evidence evidence, Request request, int threadsCount, Progress progress) {
        if (!(request.treatment() instanceof Course course)) {
            return Optional.empty();
        }
        CentralCourse central = CentralCourse.of(evidence, request, course);
        Channels channels = central.wounds().getFirst().channels();
        List<Double> days = days(central.wounds(), request.horizonDays());
        int wholeDays = (int) StrictMath.ceil(request.horizonDays());
        return Optional.of(PatchHealing.run(
                central.skin(),
                central.wounds(),
                central.world(),
                days,
                PatchPlan.forDrawing(channels.densityPerCm2(), pattern(course, channels), request.seed()),
                (count, workers) -> share(count, threadsCount, workers),
                day -> progress.update((int) day, wholeDays)));
    }

    private static void share(int count, int threadsCount, Supplier<IntConsumer> workers) {
        DrawLoop.run(count, 1, threadsCount, Progress.SILENT, () -> {
            IntConsumer worker = workers.get();
            return (first, end) -> worker.accept(first);
        });
    }

    /** A plate that is pressed once leaves its own pattern; all else strikes at random. */
    private static HolePattern pattern(Course course, Channels channels) {
        boolean plate =
                course.device().kind() == DeviceKind.PATCH || course.device().kind() == DeviceKind.STAMP;
        return plate && channels.passesCount() == 1 ? HolePattern.GRID : HolePattern.RANDOM;
    }

    private static List<Double> days(List<Wound> wounds, double horizonDays) {
        TreeSet<Double> days = new TreeSet<>();
        for (double day : AFTER_FIRST) {
            days.add(day);
        }
        for (double day : AFTER_LAST) {
            days.add(wounds.getLast().timeDays() + day);
        }
        days.add(horizonDays);
        return List.copyOf(days.headSet(horizonDays, true));
    }
}
