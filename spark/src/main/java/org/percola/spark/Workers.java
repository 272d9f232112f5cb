package org.percola.spark;

import java.util.concurrent.atomic.AtomicReference;
import org.apache.spark.api.java.JavaSparkContext;
import org.jspecify.annotations.Nullable;

/**
 * Watches a cluster: with no executor for a minute, or two before the first has come, the job ends with a sentence instead of
 * waiting for ever. Local runs have no executors of their own and are not watched.
 */
final class Workers {
    private static final long LOOK_MILLISECONDS = 1000;
    private static final int LOOKS = 60;
    /** A busy machine is slow to start the first. */
    private static final int FIRST_LOOKS = 120;

    private final Thread thread;

    private Workers(Thread thread) {
        this.thread = thread;
    }

    static Workers watch(JavaSparkContext spark, AtomicReference<@Nullable String> lost) {
        boolean local = spark.isLocal();
        Thread thread = Thread.ofPlatform().daemon().name("workers").start(() -> {
            int without = 0;
            int patience = FIRST_LOOKS;
            while (!local && without < patience) {
                try {
                    Thread.sleep(LOOK_MILLISECONDS);
                } catch (InterruptedException over) {
                    return;
                }
                without++;
                if (spark.statusTracker().getExecutorInfos().length > 1) { // the driver counts as one
                    without = 0;
                    patience = LOOKS;
                }
            }
            if (!local) {
                lost.set("The Spark cluster at " + spark.master() + " has had no worker with free memory and cores for "
                        + patience + " s; start one, or ask for less (spark.executor.memory).");
                spark.sc().cancelAllJobs();
            }
        });
        return new Workers(thread);
    }

    /** Stops watching. */
    void leave() {
        thread.interrupt();
    }
}
