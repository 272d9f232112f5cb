package org.percola.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Runs a piece of work once for each draw, on as many threads as asked for. Every worker has a workspace of its own; a
 * draw knows only its number, so its result does not depend on who ran it or when.
 */
final class DrawLoop {
    /** What one worker does, again and again, with its own workspace. */
    @FunctionalInterface
    interface Worker {
        void run(int draw);
    }

    private DrawLoop() {}

    static void run(int drawsCount, int threadsCount, Progress progress, Supplier<Worker> workers) {
        int busy = Math.max(1, Math.min(threadsCount, drawsCount));
        AtomicInteger next = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        Callable<Boolean> job = () -> {
            Worker worker = workers.get();
            for (int draw = next.getAndIncrement(); draw < drawsCount; draw = next.getAndIncrement()) {
                worker.run(draw);
                progress.update(done.incrementAndGet(), drawsCount);
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
            for (Future<Boolean> each : running) {
                call(each::get);
            }
        }
    }

    private static void call(Callable<Boolean> job) {
        try {
            job.call();
        } catch (ExecutionException failed) {
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
