package org.percola.outcome;

import org.jspecify.annotations.Nullable;
import org.percola.healing.Recovery;
import org.percola.numeric.Curve;
import org.percola.numeric.Elementary;

/**
 * What raters see of one recovery on the days on which they look: logs of gains and how far people have drifted, each made
 * once for all the benefits that are read off it. For one thread.
 */
public final class SeenTissue {
    private static final int COLLAGEN = 0;
    private static final int MATURE = 1;
    private static final int ELASTIN = 2;
    private static final int EPIDERMIS = 3;

    private final Recovery recovery;
    /** Samples of the recovery that are looked at. */
    private final int[] samples;

    private final Curve days;
    /** Log gains that were asked for, by their places. */
    private final double[] @Nullable [] gains = new double[4][];

    private double @Nullable [] drifted;
    private double driftTime;
    private @Nullable SessionEcho echo;

    private SeenTissue(Recovery recovery, int[] samples) {
        this.recovery = recovery;
        this.samples = samples;
        Curve all = recovery.collagenChangeFraction();
        if (samples.length == all.size()) {
            this.days = all;
        } else {
            double[] x = new double[samples.length];
            for (int k = 0; k < x.length; k++) {
                x[k] = all.x(samples[k]);
            }
            this.days = Curve.of(x, x);
        }
    }

    /** Looked at on all days. */
    public static SeenTissue of(Recovery recovery) {
        int[] all = new int[recovery.collagenChangeFraction().size()];
        for (int k = 0; k < all.length; k++) {
            all[k] = k;
        }
        return new SeenTissue(recovery, all);
    }

    /** Looked at on some of the recovery's samples, by their places, which rise. */
    public static SeenTissue on(Recovery recovery, int... samples) {
        return new SeenTissue(recovery, samples.clone());
    }

    Recovery recovery() {
        return recovery;
    }

    int size() {
        return samples.length;
    }

    double day(int k) {
        return days.x(k);
    }

    /** A reading on the days that are looked at. */
    Curve curve(double[] values) {
        return days.with(values);
    }

    /** A curve of the recovery on those days. */
    double at(Curve curve, int k) {
        return curve.y(samples[k]);
    }

    /** C: what a rater can see of the collagen, as a log gain, 0 or more; {@code matureShare} of it the mature one. */
    double collagenGain(int k, double matureShare) {
        return (1 - matureShare) * collagen()[k] + matureShare * mature()[k];
    }

    double[] collagen() {
        return gains(COLLAGEN, recovery.collagenChangeFraction());
    }

    private double[] mature() {
        return gains(MATURE, recovery.newCollagenOneFraction());
    }

    double[] elastin() {
        return gains(ELASTIN, recovery.elastinChangeFraction());
    }

    double[] epidermis() {
        return gains(EPIDERMIS, recovery.epidermisChangeFraction());
    }

    SessionEcho echo() {
        SessionEcho known = echo;
        if (known == null) {
            known = SessionEcho.of(recovery);
            echo = known;
        }
        return known;
    }

    /** {@code 1 - exp(-t / driftTime)} on each day: how much of the untreated drift has come. */
    double[] drifted(double timeConstantDays) {
        double[] known = drifted;
        if (known == null || timeConstantDays != driftTime) {
            known = new double[samples.length];
            for (int k = 0; k < known.length; k++) {
                known[k] = 1 - Elementary.exp(-days.x(k) / timeConstantDays);
            }
            drifted = known;
            driftTime = timeConstantDays;
        }
        return known;
    }

    /** ln(1 + x) of a gain; a loss is no gain. */
    static double logGain(double changeFraction) {
        return changeFraction > 0 ? Elementary.log1p(changeFraction) : 0;
    }

    private double[] gains(int place, Curve changeFraction) {
        double[] known = gains[place];
        if (known == null) {
            known = new double[samples.length];
            for (int k = 0; k < known.length; k++) {
                known[k] = logGain(changeFraction.y(samples[k]));
            }
            gains[place] = known;
        }
        return known;
    }
}
