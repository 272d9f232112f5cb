package org.percola.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.percola.numeric.BlockKernel;

/**
 * Runs a piece of work once for each draw, on as many threads as asked for. Every worker has a workspace of its own; a
 * draw knows only its number, so its result does not depend on who ran it or when.
 */
public final class DrawLoop {
    /** Most draws that go together: enough to fill the lanes of a block again and again. */
    static final int BLOCK = 64;

    /** Fewer fill the lanes of a block badly. */
    private static final int LEAST_BLOCK = 16;

    /** Shares of the draws for each thread, so that one which is held up does not keep the others waiting for long. */
    private static final int SHARES = 4;

    /** Stay for a while after a loop, so that the next one need not start threads; they keep no program from ending. */
    private static final ExecutorService HELPERS = Executors.newCachedThreadPool(DrawLoop::helper);

    /** What one worker does, again and again, with its own workspace. */
    @FunctionalInterface
    public interface Worker {
        /** Draws from {@code first} to before {@code end}. */
        void run(int first, int end);
    }

    private DrawLoop() {}

    private static Thread helper(Runnable work) {
        Thread thread = new Thread(work, "percola-draws");
        thread.setDaemon(true);
        return thread;
    }

    static void run(int drawsCount, int threadsCount, Progress progress, Supplier<Worker> workers) {
        run(drawsCount, block(drawsCount, threadsCount), threadsCount, progress, workers);
    }

    /** Whole blocks of lanes. */
    private static int block(int drawsCount, int threadsCount) {
        int share = drawsCount / (SHARES * Math.max(1, threadsCount));
        int whole = share - share % BlockKernel.LANES;
        return Math.max(LEAST_BLOCK, Math.min(whole, BLOCK));
    }

    /** The same with blocks of {@code block} draws; the result does not depend on it. */
    public static void run(int drawsCount, int block, int threadsCount, Progress progress, Supplier<Worker> workers) {
        int busy = Math.max(1, Math.min(threadsCount, (drawsCount + block - 1) / block));
        AtomicInteger next = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        Callable<Boolean> job = () -> {
            try {
                Worker worker = workers.get();
                for (int first = next.getAndAdd(block); first < drawsCount; first = next.getAndAdd(block)) {
                    int end = Math.min(first + block, drawsCount);
                    worker.run(first, end);
                    progress.update(done.addAndGet(end - first), drawsCount);
                }
                return true;
            } finally {
                next.set(drawsCount); // after a failure the others need not go on
            }
        };
        if (busy == 1) {
            call(job);
            return;
        }
        List<FutureTask<Boolean>> jobs = new ArrayList<>();
        for (int k = 0; k < busy; k++) {
            jobs.add(new FutureTask<>(job));
        }
        jobs.subList(1, busy).forEach(HELPERS::execute);
        jobs.getFirst().run();
        await(jobs, () -> next.set(drawsCount));
        jobs.forEach(each -> call(each::get));
    }

    /** Nobody leaves while others still write; whoever is interrupted tells them to end after their block. */
    private static void await(List<FutureTask<Boolean>> jobs, Runnable stop) {
        boolean interrupted = false;
        for (FutureTask<Boolean> each : jobs) {
            while (!each.isDone()) {
                try {
                    each.get();
                } catch (InterruptedException stopped) {
                    interrupted = true;
                    stop.run();
                } catch (ExecutionException failed) {
                    break; // told when all are done
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The run was interrupted.");
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
