package org.percola.population;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.percola.forecast.DrawLoop;
import org.percola.forecast.Progress;

/**
 * Pieces of work by number, on several threads; what comes of them is handed over one at a time and in the order of the
 * numbers, so that sums are the same on any number of threads.
 *
 * @param <T> what a piece gives
 */
public final class InOrder<T> {
    private final Consumer<T> taker;
    private final Map<Integer, T> early = new HashMap<>();
    private int wanted;

    private InOrder(int from, Consumer<T> taker) {
        this.taker = taker;
        this.wanted = from;
    }

    /** Each thread works with something of its own. */
    public static <T> void run(
            int from, int to, int threadsCount, Supplier<IntFunction<T>> workers, Consumer<T> taker) {
        if (from >= to) {
            return;
        }
        InOrder<T> order = new InOrder<>(from, taker);
        DrawLoop.run(to - from, 1, threadsCount, Progress.SILENT, () -> {
            IntFunction<T> worker = workers.get();
            return (first, end) -> {
                for (int piece = from + first; piece < from + end; piece++) {
                    order.hand(piece, worker.apply(piece));
                }
            };
        });
    }

    private synchronized void hand(int piece, T result) {
        early.put(piece, result);
        for (T ready = early.remove(wanted); ready != null; ready = early.remove(wanted)) {
            taker.accept(ready);
            wanted++;
        }
    }
}
