package org.percola.web;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.percola.forecast.Progress;

/** One computation on its way: how far it is, and whether it shall stop. Asked between draws, by several threads. */
final class Run implements Progress {
    private final Rank rank;
    private final long deadlineNs;
    private final AtomicReference<Stopped.@Nullable Why> stop = new AtomicReference<>();
    private volatile int done;
    private volatile int total;
    private volatile int threads = 1;

    /** Who goes first, and who may take the last seat. */
    enum Rank {
        /** Somebody waits for it. */
        FRONT,
        /** Waits in the same row, but takes minutes: one seat stays free of such. */
        LONG,
        /** Lets everybody else go first. */
        BACKGROUND
    }

    Run(int seconds) {
        this(seconds, Rank.FRONT);
    }

    Run(int seconds, Rank rank) {
        this.rank = rank;
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
        return rank == Rank.BACKGROUND;
    }

    boolean isLong() {
        return rank == Rank.LONG;
    }

    int done() {
        return done;
    }

    int total() {
        return total;
    }
}
