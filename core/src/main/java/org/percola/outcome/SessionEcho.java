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

    /** Sessions worth of answer at {@code timeDays}. */
    double at(double timeDays, double onsetDays, double halfLifeDays) {
        double sum = 0;
        for (double session : sessionDays) {
            double since = timeDays - session;
            if (since > 0) {
                sum += (1 - Elementary.exp(-since / onsetDays)) * Elementary.exp(-since * LN2 / halfLifeDays);
            }
        }
        return sum;
    }
}
