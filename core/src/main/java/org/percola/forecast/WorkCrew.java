package org.percola.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import org.percola.numeric.ReactionDiffusion;

/** Shares numbered parts of one piece of work among threads, again and again; which thread does a part changes nothing. */
public final class WorkCrew implements ReactionDiffusion.Crew, AutoCloseable {
    private final int threadsCount;
    private final ExecutorService pool;

    public WorkCrew(int threadsCount) {
        this.threadsCount = threadsCount;
        pool = Executors.newFixedThreadPool(Math.max(1, threadsCount - 1));
    }

    @Override
    public void share(int count, IntFunction<IntConsumer> workers) {
        var next = new AtomicInteger();
        List<Future<?>> others = new ArrayList<>();
        for (int worker = 1; worker < Math.min(threadsCount, count); worker++) {
            int number = worker;
            others.add(pool.submit(() -> work(workers.apply(number), next, count)));
        }
        work(workers.apply(0), next, count);
        for (Future<?> other : others) {
            await(other);
        }
    }

    private static void work(IntConsumer worker, AtomicInteger next, int count) {
        for (int part = next.getAndIncrement(); part < count; part = next.getAndIncrement()) {
            worker.accept(part);
        }
    }

    private static void await(Future<?> other) {
        try {
            other.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The run was interrupted.", stopped);
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
