package org.percola.web;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets a bounded number of computations run at once, the others wait in order. One alone gets all cores; several share
 * them. A page that asks again ends what it asked before.
 */
final class Desk {
    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private final Bounds bounds;
    private final Semaphore seats;
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicInteger busy = new AtomicInteger();
    private final Map<String, Run> latest = new ConcurrentHashMap<>();
    private final Set<Run> running = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Run warming;

    Desk(Bounds bounds) {
        this.bounds = bounds;
        this.seats = new Semaphore(bounds.running(), true);
    }

    /**
     * Computes, as soon as there is a seat.
     *
     * @param page what the page calls itself, or null; its former question is stopped
     */
    <T> T compute(Run run, @Nullable String page, Supplier<T> question) {
        Run idle = warming;
        if (idle != null && idle != run) {
            idle.stop(Stopped.Why.SUPERSEDED); // whoever asks comes before the warming-up
        }
        if (page != null) {
            Run former = latest.put(page, run);
            if (former != null) {
                former.stop(Stopped.Why.SUPERSEDED);
            }
        }
        running.add(run);
        try {
            sit(run);
            try {
                int together = busy.incrementAndGet();
                run.check();
                run.threads(Math.max(1, CORES / (together + waiting.get())));
                return question.get();
            } finally {
                busy.decrementAndGet();
                seats.release();
            }
        } catch (RuntimeException failed) {
            Stopped stopped = Stopped.in(failed);
            throw stopped == null ? failed : Refusal.of(stopped);
        } finally {
            running.remove(run);
            if (page != null) {
                latest.remove(page, run);
            }
        }
    }

    /** The same for a run that gives way to everybody; nothing happens where others are at work. */
    void whileIdle(Run run, Supplier<Reply> question) {
        if (!running.isEmpty()) {
            return;
        }
        warming = run;
        try {
            compute(run, null, question);
        } catch (Refusal gaveWay) {
            // somebody asked
        } finally {
            warming = null;
        }
    }

    private void sit(Run run) {
        if (seats.tryAcquire()) {
            return;
        }
        if (waiting.incrementAndGet() > bounds.waiting()) {
            waiting.decrementAndGet();
            throw new Refusal(503, "busy", "Too many questions at once", "Try again in a few seconds.");
        }
        try {
            while (!seats.tryAcquire(50, TimeUnit.MILLISECONDS)) {
                run.check();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Stopped(Stopped.Why.CLOSING);
        } finally {
            waiting.decrementAndGet();
        }
    }

    /** Ends everything that runs or waits. */
    void close() {
        running.forEach(run -> run.stop(Stopped.Why.CLOSING));
    }
}
