package org.percola.wire;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.percola.transport.Experiment;
import org.percola.transport.Receptor;
import org.percola.wire.MeasuredPoints.Point;

/**
 * When a laboratory measured, beside the times that its experiment file asks for: the forecast is made at both. Only where
 * a cell is sampled do the file's times stay as they are, since every further sample would thin the receptor.
 */
public final class PointTimes {
    private static final int MOST_TIMES = 200;
    private static final double SHORTEST_H = 0.01;

    private PointTimes() {}

    /** The experiment with the points' times among its outputs. */
    public static Experiment among(Experiment experiment, List<Point> points) {
        if (isSampled(experiment)) {
            return experiment;
        }
        TreeSet<Double> times = new TreeSet<>(experiment.outputTimesH());
        points.stream().map(Point::timeH).filter(time -> time >= SHORTEST_H).forEach(times::add);
        if (times.size() > MOST_TIMES) {
            times.clear();
            times.addAll(experiment.outputTimesH());
            times.add(points.stream().mapToDouble(Point::timeH).max().orElse(times.last()));
        }
        return new Experiment(
                experiment.membrane(),
                experiment.solute(),
                experiment.solubilityMgPerMl(),
                experiment.measured(),
                experiment.dose(),
                experiment.receptor(),
                experiment.coxInhibitor(),
                experiment.durationH(),
                List.copyOf(times));
    }

    /** The first point that the experiment does not reach, as a problem of the file of points. */
    public static Optional<Problem> late(Experiment experiment, List<Point> points, String path) {
        boolean sampled = isSampled(experiment);
        double last = sampled ? experiment.outputTimesH().getLast() : experiment.durationH();
        return points.stream()
                .filter(point -> point.timeH() > last)
                .findFirst()
                .map(point -> new Problem(
                        path,
                        Fields.plain(point.timeH()) + " h",
                        "times within the experiment's " + Fields.plain(last) + " h",
                        sampled && point.timeH() <= experiment.durationH()
                                ? "Name this time in outputTimes: samples are drawn then."
                                : "Give the experiment a longer duration, or leave the later points out."));
    }

    private static boolean isSampled(Experiment experiment) {
        return experiment.receptor() instanceof Receptor.Cell cell && cell.samplingMl() > 0;
    }
}
