package org.percola.population;

import org.percola.numeric.Normal;
import org.percola.quantity.Check;

/**
 * A quantity that differs between people: a normal distribution cut off at both ends, whose mean and SD <em>after</em>
 * cutting are the stated ones, as a trial reports them. Where no such distribution exists (an SD wider than the range
 * allows) the mean is kept and the SD comes as close as it can.
 *
 * <p>The parent's centre and width are found from the moments of the cut normal,
 * {@code m = mu + s (phi(a) - phi(b)) / Z}, {@code v = s^2 (1 + (a phi(a) - b phi(b)) / Z - ((phi(a) - phi(b)) / Z)^2)}.
 */
final class Spread {
    /** A smaller SD, as a part of the range, is none: the search for the parent would divide by nothing. */
    private static final double LEAST = 1e-9;

    private static final int STEPS = 60;
    private static final double INVERSE_ROOT_TWO_PI = 1 / StrictMath.sqrt(2 * StrictMath.PI);
    /** A parent wider than this many ranges is flat for every purpose. */
    private static final double WIDEST = 2;
    /** Beyond so many widths outside nothing of the parent is left inside. */
    private static final double FARTHEST = 5;

    private final double low;
    private final double high;
    private final double centre;
    private final double width;
    private final double below;
    private final double inside;

    private Spread(double low, double high, double centre, double width) {
        this.low = low;
        this.high = high;
        this.centre = centre;
        this.width = width;
        this.below = width > 0 ? Normal.cumulative((low - centre) / width) : 0;
        this.inside = width > 0 ? Normal.cumulative((high - centre) / width) - below : 0;
    }

    /** People whose mean and SD are these, none of them outside {@code low} to {@code high}. */
    static Spread of(double mean, double sd, double low, double high) {
        Check.notNegative("Spread.sd", sd);
        double inRange = StrictMath.min(StrictMath.max(mean, low), high);
        if (!(low < high) || sd <= LEAST * (high - low)) {
            return new Spread(low, high, inRange, 0);
        }
        double width = StrictMath.min(sd, WIDEST * (high - low));
        for (int k = 0; k < STEPS; k++) {
            double found = new Cut(low, high, centreOf(inRange, width, low, high), width).sd();
            width = StrictMath.min(width * StrictMath.sqrt(sd / found), WIDEST * (high - low));
        }
        return new Spread(low, high, centreOf(inRange, width, low, high), width);
    }

    /** Where the parent stands for this mean of the cut one: bisection, the mean rises with the centre. */
    private static double centreOf(double mean, double width, double low, double high) {
        double left = low - FARTHEST * width;
        double right = high + FARTHEST * width;
        for (int k = 0; k < STEPS; k++) {
            double middle = (left + right) / 2;
            if (new Cut(low, high, middle, width).mean() < mean) {
                left = middle;
            } else {
                right = middle;
            }
        }
        return (left + right) / 2;
    }

    /** Moments of a cut normal. */
    private record Cut(double low, double high, double centre, double width) {
        private double a() {
            return (low - centre) / width;
        }

        private double b() {
            return (high - centre) / width;
        }

        private double part() {
            return StrictMath.max(Normal.cumulative(b()) - Normal.cumulative(a()), 1e-12);
        }

        double mean() {
            return centre + width * (density(a()) - density(b())) / part();
        }

        double sd() {
            double shift = (density(a()) - density(b())) / part();
            double share = 1 + (a() * density(a()) - b() * density(b())) / part() - shift * shift;
            return width * StrictMath.sqrt(StrictMath.max(share, 1e-6));
        }
    }

    /** The value at {@code u} in (0, 1) of the people. */
    double at(double u) {
        if (width == 0 || !(inside > 0)) {
            return centre;
        }
        double p = StrictMath.min(StrictMath.max(below + u * inside, 1e-12), 1 - 1e-12);
        return StrictMath.min(StrictMath.max(centre + width * Normal.quantile(p), low), high);
    }

    private static double density(double z) {
        return INVERSE_ROOT_TWO_PI * StrictMath.exp(-0.5 * z * z);
    }
}
