package org.percola.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.percola.forecast.DeliveryForecast;
import org.percola.forecast.DeliveryForecast.TimeBand;
import org.percola.numeric.Band;
import org.percola.wire.MeasuredPoints.Point;

/**
 * A laboratory's own points over the forecast: how many lie inside the 90 % band of the needled side, and by what factor
 * the median is off. The band is that of the mean of n; where times repeat, the points are pieces of skin of their own and
 * the band is that of one.
 *
 * <pre>
 *   fold error = 10^(mean |log10(median / value)|),   bias = 10^(mean log10(median / value))
 * </pre>
 *
 * Points of zero, and those where the median is zero, have no fold error. Between two output times quantiles run straight.
 */
public final class LabOverlay {
    private final List<Compared> points;
    private final boolean single;

    private LabOverlay(List<Compared> points, boolean single) {
        this.points = List.copyOf(points);
        this.single = single;
    }

    /** A point beside the band at its time. */
    public record Compared(Point point, double q05, double q50, double q95) {
        /** Whether the value lies inside the 90 % interval. */
        public boolean inside() {
            return point.valueUgPerCm2() >= q05 && point.valueUgPerCm2() <= q95;
        }
    }

    /**
     * Sets points against a forecast.
     *
     * @param points at times up to the last output
     */
    public static LabOverlay of(List<Point> points, DeliveryForecast forecast) {
        boolean single = points.stream().mapToDouble(Point::timeH).distinct().count() < points.size();
        List<TimeBand> band =
                single ? forecast.band().single() : forecast.band().meanOfN();
        List<Compared> compared = new ArrayList<>();
        for (Point point : points) {
            compared.add(at(point, band));
        }
        return new LabOverlay(compared, single);
    }

    private static Compared at(Point point, List<TimeBand> bands) {
        TimeBand before = new TimeBand(0, Band.exactly(0));
        for (TimeBand after : bands) {
            if (point.timeH() <= after.timeH()) {
                double share = (point.timeH() - before.timeH()) / (after.timeH() - before.timeH());
                return new Compared(
                        point,
                        between(before.value().q05(), after.value().q05(), share),
                        between(before.value().q50(), after.value().q50(), share),
                        between(before.value().q95(), after.value().q95(), share));
            }
            before = after;
        }
        Band last = before.value();
        return new Compared(point, last.q05(), last.q50(), last.q95());
    }

    private static double between(double low, double high, double share) {
        return low + share * (high - low);
    }

    public List<Compared> points() {
        return points;
    }

    /** Whether each point is one piece of skin: some times repeat. */
    public boolean isOfSinglePieces() {
        return single;
    }

    public long insideCount() {
        return points.stream().filter(Compared::inside).count();
    }

    /** By what factor the median is off, on average, either way. */
    public OptionalDouble foldError() {
        return mean(true);
    }

    /** The median over the value, on average. */
    public OptionalDouble bias() {
        return mean(false);
    }

    private OptionalDouble mean(boolean absolute) {
        double[] logs = points.stream()
                .filter(each -> each.point().valueUgPerCm2() > 0 && each.q50() > 0)
                .mapToDouble(each -> StrictMath.log10(each.q50() / each.point().valueUgPerCm2()))
                .map(log -> absolute ? Math.abs(log) : log)
                .toArray();
        if (logs.length == 0) {
            return OptionalDouble.empty();
        }
        double sum = 0;
        for (double log : logs) {
            sum += log;
        }
        return OptionalDouble.of(StrictMath.pow(10, sum / logs.length));
    }
}
