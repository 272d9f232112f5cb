package org.percola.population;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * Pieces of work by number, on several threads; what comes of them is handed over one at a time and in the order of the
 * numbers, so that sums are the same on any number of threads.
 *
 * @param <T> what a piece gives
 */
public final class InOrder<T> {
    private final int to;
    private final Consumer<T> taker;
    private final AtomicInteger next;
    private final Map<Integer, T> early = new HashMap<>();
    private int wanted;

    private InOrder(int from, int to, Consumer<T> taker) {
        this.to = to;
        this.taker = taker;
        this.next = new AtomicInteger(from);
        this.wanted = from;
    }

    /** Each thread works with something of its own. */
    public static <T> void run(
            int from, int to, int threadsCount, Supplier<IntFunction<T>> workers, Consumer<T> taker) {
        if (from >= to) {
            return;
        }
        new InOrder<>(from, to, taker).run(Math.max(1, Math.min(threadsCount, to - from)), workers);
    }

    private void run(int busy, Supplier<IntFunction<T>> workers) {
        Callable<Boolean> job = () -> {
            IntFunction<T> worker = workers.get();
            for (int piece = next.getAndIncrement(); piece < to; piece = next.getAndIncrement()) {
                hand(piece, worker.apply(piece));
            }
            return true;
        };
        if (busy == 1) {
            call(job);
            return;
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(busy)) {
            List<Future<Boolean>> running = new ArrayList<>();
            for (int k = 0; k < busy; k++) {
                running.add(pool.submit(job));
            }
            try {
                for (Future<Boolean> each : running) {
                    call(each::get);
                }
            } finally {
                next.set(to); // after a failure the others need not go on
            }
        }
    }

    private synchronized void hand(int piece, T result) {
        early.put(piece, result);
        for (T ready = early.remove(wanted); ready != null; ready = early.remove(wanted)) {
            taker.accept(ready);
            wanted++;
        }
    }

    private static void call(Callable<Boolean> job) {
        try {
            job.call();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error severe) {
                throw severe;
            }
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        } catch (RuntimeException failed) {
            throw failed;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The run was interrupted.", stopped);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
