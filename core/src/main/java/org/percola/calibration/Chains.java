package org.percola.calibration;

import org.percola.forecast.DrawLoop;
import org.percola.forecast.Progress;
import org.percola.healing.HealingWorkspace;
import org.percola.numeric.RandomStream;

/**
 * Many short chains that start in the normal distribution around the mode and correct it towards the posterior. A step
 * proposes {@code m + sqrt(1 - b^2) (x - m) + b L z} (Crank and Nicolson's proposal, preconditioned by the covariance),
 * which leaves that normal distribution as it is, so it is accepted with the ratio of posterior to normal alone and does
 * not slow down with the number of unknowns. Every chain has a stream of its own: same seed, same bits, any threads.
 */
final class Chains {
    /** Length of a proposal; half of them accepted or so. */
    private static final double BOLDNESS = 0.35;

    /** One start in ten is impossible, so that many in a row do not happen. */
    private static final int MOST_STARTS = 50;

    private final Posterior posterior;
    private final Mode mode;
    private final long seed;
    private final Schedule schedule;
    private final double[][] members;
    private final int[] accepted;

    /** How many chains, and after how many steps each gives one member and then another. */
    record Schedule(int chainsCount, int membersPerChain, int stepsPerMember) {
        int membersCount() {
            return chainsCount * membersPerChain;
        }
    }

    private Chains(Posterior posterior, Mode mode, long seed, Schedule schedule) {
        this.posterior = posterior;
        this.mode = mode;
        this.seed = seed;
        this.schedule = schedule;
        members = new double[schedule.membersCount()][];
        accepted = new int[schedule.chainsCount()];
    }

    static Chains run(
            Posterior posterior, Mode mode, long seed, Schedule schedule, int threadsCount, Progress progress) {
        var chains = new Chains(posterior, mode, seed, schedule);
        DrawLoop.run(schedule.chainsCount(), 1, threadsCount, progress, () -> {
            var workspace = Posterior.workspace();
            return (chain, end) -> chains.walk(chain, workspace);
        });
        return chains;
    }

    private void walk(int chain, HealingWorkspace workspace) {
        RandomStream stream = RandomStream.of(seed, 0, chain, "calibration");
        double[] middle = mode.place();
        double[] x = add(middle, 0, middle, 1, noise(stream, middle.length));
        double now = excess(x, workspace);
        for (int again = 0; again < MOST_STARTS && !Double.isFinite(now); again++) {
            x = add(middle, 0, middle, 1, noise(stream, middle.length));
            now = excess(x, workspace);
        }
        double kept = StrictMath.sqrt(1 - BOLDNESS * BOLDNESS);
        for (int member = 0; member < schedule.membersPerChain(); member++) {
            for (int step = 0; step < schedule.stepsPerMember(); step++) {
                double[] next = add(middle, kept, x, BOLDNESS, noise(stream, middle.length));
                double then = excess(next, workspace);
                if (StrictMath.log(stream.uniform()) < then - now) {
                    x = next;
                    now = then;
                    accepted[chain]++;
                }
            }
            members[member * schedule.chainsCount() + chain] = x;
        }
    }

    /** Logarithm of posterior over normal. */
    private double excess(double[] x, HealingWorkspace workspace) {
        return posterior.logDensity(x, workspace) - mode.normalLogDensity(x);
    }

    private double[] noise(RandomStream stream, int n) {
        double[] z = new double[n];
        for (int k = 0; k < n; k++) {
            z[k] = stream.normal();
        }
        return mode.root().operate(z);
    }

    private static double[] add(double[] middle, double kept, double[] x, double boldness, double[] noise) {
        double[] next = new double[x.length];
        for (int k = 0; k < next.length; k++) {
            next[k] = middle[k] + kept * (x[k] - middle[k]) + boldness * noise[k];
        }
        return next;
    }

    /** Places of the members; those of one chain stand apart by the number of chains. */
    double[][] members() {
        return members;
    }

    double acceptedFraction() {
        int sum = 0;
        for (int each : accepted) {
            sum += each;
        }
        return (double) sum / (schedule.membersCount() * schedule.stepsPerMember());
    }
}
