package org.percola.web;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets a bounded number of computations run at once, the others wait in order, those in the background behind all others;
 * long ones leave a seat to the short.
 * One alone gets all cores; several share them. A page that asks again ends what it asked before.
 */
final class Desk {
    private static final int CORES = Runtime.getRuntime().availableProcessors();
    private static final int LOOK_EVERY_MS = 50;
    private static final long QUIET_NS = 2_000_000_000L;

    private final Bounds bounds;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Queue<Run> queue = new ArrayDeque<>();
    private int free;
    private int longSeated;
    private final AtomicInteger busy = new AtomicInteger();
    private final Latest latest = new Latest();
    private final Set<Run> running = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Run warming;
    private volatile long leftNs = System.nanoTime() - QUIET_NS;

    Desk(Bounds bounds) {
        this.bounds = bounds;
        this.free = bounds.running();
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
        latest.enter(page, run);
        running.add(run);
        try {
            sit(run);
            try {
                int together = busy.incrementAndGet();
                run.check();
                // behind everybody: never all cores, so that who comes next finds one
                int most = run.isBackground() ? Math.max(1, CORES / 2) : CORES;
                run.threads(Math.clamp(CORES / (together + waiting()), 1, most));
                return question.get();
            } finally {
                busy.decrementAndGet();
                rise(run);
            }
        } catch (RuntimeException failed) {
            Stopped stopped = Stopped.in(failed);
            throw stopped == null ? failed : Refusal.of(stopped);
        } catch (OutOfMemoryError tooMuch) {
            throw new Refusal(503, "too-much", "That needs more memory than there is", "Ask for fewer draws.");
        } finally {
            running.remove(run);
            if (run != warming) {
                leftNs = System.nanoTime();
            }
            latest.leave(page, run);
        }
    }

    /** Whether nobody waits or computes. */
    boolean isIdle() {
        return running.isEmpty();
    }

    /** Whether nobody has asked for a while. */
    boolean isQuiet() {
        return isIdle() && System.nanoTime() - leftNs >= QUIET_NS;
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

    /** Waits in the order of coming; leaves the queue when the run is stopped. */
    private void sit(Run run) {
        lock.lock();
        try {
            if (queue.size() >= bounds.waiting()) {
                throw busy();
            }
            queue.add(run);
            while (!isNext(run)) {
                changed.await(LOOK_EVERY_MS, TimeUnit.MILLISECONDS);
                run.check();
            }
            free--;
            longSeated += run.isLong() ? 1 : 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Stopped(Stopped.Why.CLOSING);
        } finally {
            queue.remove(run);
            changed.signalAll();
            lock.unlock();
        }
    }

    /**
     * In the foreground the first come; in the background too, if nobody in front waits and a seat stays free for one, or is
     * kept from it by a long one alone.
     */
    private boolean isNext(Run run) {
        Optional<Run> front = queue.stream()
                .filter(each -> !each.isBackground() && !isHeld(each))
                .findFirst();
        if (!run.isBackground()) {
            return free > 0 && front.filter(run::equals).isPresent();
        }
        return front.isEmpty()
                && free > 0
                && (free > Math.min(1, bounds.running() - 1) || longSeated == bounds.running() - 1)
                && queue.stream().filter(Run::isBackground).findFirst().orElseThrow() == run;
    }

    /** Whether a long one waits because others like it have all seats but the last. */
    private boolean isHeld(Run run) {
        return run.isLong() && longSeated >= Math.max(1, bounds.running() - 1);
    }

    private void rise(Run run) {
        lock.lock();
        try {
            free++;
            longSeated -= run.isLong() ? 1 : 0;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private int waiting() {
        lock.lock();
        try {
            return queue.size();
        } finally {
            lock.unlock();
        }
    }

    static Refusal busy() {
        return new Refusal(503, "busy", "Too many questions at once", "Try again in a few seconds.");
    }

    /** Ends everything that runs or waits. */
    void close() {
        running.forEach(run -> run.stop(Stopped.Why.CLOSING));
    }
}
