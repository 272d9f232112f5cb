package org.percola.web;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.percola.forecast.Progress;

/** One computation on its way: how far it is, and whether it shall stop. Asked between draws, by several threads. */
final class Run implements Progress {
    private final boolean background;
    private final long deadlineNs;
    private final AtomicReference<Stopped.@Nullable Why> stop = new AtomicReference<>();
    private volatile int done;
    private volatile int total;
    private volatile int threads = 1;

    Run(int seconds) {
        this(seconds, false);
    }

    /** @param background whether it lets everybody else go first */
    Run(int seconds, boolean background) {
        this.background = background;
        deadlineNs = System.nanoTime() + seconds * 1_000_000_000L;
    }

    @Override
    public void update(int drawsDone, int drawsTotal) {
        done = drawsDone;
        total = drawsTotal;
        check();
    }

    /** Throws if this run shall not go on. */
    void check() {
        Stopped.Why why = stop.get();
        if (why != null) {
            throw new Stopped(why);
        }
        if (System.nanoTime() - deadlineNs > 0) {
            throw new Stopped(Stopped.Why.TOO_LONG);
        }
    }

    void stop(Stopped.Why why) {
        stop.compareAndSet(null, why);
    }

    void threads(int threadsCount) {
        threads = threadsCount;
    }

    int threads() {
        return threads;
    }

    boolean isBackground() {
        return background;
    }

    int done() {
        return done;
    }

    int total() {
        return total;
    }
}
