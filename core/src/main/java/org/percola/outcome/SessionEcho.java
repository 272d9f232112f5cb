package org.percola.outcome;

import java.util.Arrays;
import org.percola.healing.Recovery;
import org.percola.numeric.Elementary;

/**
 * Answers that come soon after each session and fade: lightening, water. The sum over sessions of
 * {@code (1 - exp(-(t - tk) / onset)) 2^(-(t - tk) / halfLife)}, which is 0 without a session.
 *
 * <p>Session days are read off the recovery: on a session day the barrier curve stands at 1, the state just after.
 */
final class SessionEcho {
    /** Only rounding separates the barrier of a session day from 1; a day later it is far below. */
    private static final double JUST_OPENED = 0.999;

    private static final double LN2 = StrictMath.log(2);

    private final double[] sessionDays;

    private SessionEcho(double[] sessionDays) {
        this.sessionDays = sessionDays;
    }

    static SessionEcho of(Recovery recovery) {
        var barrier = recovery.barrierOpenFraction();
        int count = 0;
        double[] days = new double[barrier.size()];
        for (int k = 0; k < barrier.size(); k++) {
            if (barrier.y(k) >= JUST_OPENED) {
                days[count++] = barrier.x(k);
            }
        }
        return new SessionEcho(Arrays.copyOf(days, count));
    }

    /**
     * Sessions worth of answer on each of the days, which rise. The sum is that of two decays, {@code 2^(-s / halfLife)} and
     * {@code 2^(-s / halfLife) exp(-s / onset)}, each carried from day to day and raised by one at a session.
     */
    double[] on(SeenTissue tissue, double onsetDays, double halfLifeDays) {
        double[] answers = new double[tissue.size()];
        double fading = LN2 / halfLifeDays;
        double rising = fading + 1 / onsetDays;
        double slow = 0;
        double fast = 0;
        double time = 0;
        double gap = 0;
        double slowLeft = 1;
        double fastLeft = 1;
        int next = 0;
        for (int k = 0; k < answers.length; ) {
            boolean session = next < sessionDays.length && sessionDays[next] <= tissue.day(k);
            double until = session ? sessionDays[next] : tissue.day(k);
            if (until - time != gap) { // most days are a week apart
                gap = until - time;
                slowLeft = Elementary.exp(-gap * fading);
                fastLeft = Elementary.exp(-gap * rising);
            }
            slow *= slowLeft;
            fast *= fastLeft;
            time = until;
            if (session) {
                slow++;
                fast++;
                next++;
            } else {
                answers[k++] = StrictMath.max(0, slow - fast);
            }
        }
        return answers;
    }
}
