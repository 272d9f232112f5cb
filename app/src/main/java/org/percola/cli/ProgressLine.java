package org.percola.cli;

import java.util.concurrent.atomic.AtomicLong;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.percola.forecast.Progress;

/** A progress bar on a terminal for anything over a second; nothing in a pipe. */
final class ProgressLine implements Progress, AutoCloseable {
    private static final long PATIENCE_NANOS = 1_000_000_000L;

    private final Console console;
    private final String things;
    private final long startNanos = System.nanoTime();
    private final AtomicLong done = new AtomicLong();
    private @Nullable ProgressBar bar;

    private ProgressLine(Console console, String things) {
        this.console = console;
        this.things = things;
    }

    static ProgressLine on(Console console) {
        return new ProgressLine(console, "draws");
    }

    /** The same, counting other things. */
    static ProgressLine of(String things, Console console) {
        return new ProgressLine(console, things);
    }

    @Override
    public void update(int drawsDone, int drawsTotal) {
        done.accumulateAndGet(drawsDone, Math::max);
        if (console.terminal() && System.nanoTime() - startNanos > PATIENCE_NANOS) {
            show(drawsTotal);
        }
    }

    private synchronized void show(int drawsTotal) {
        if (bar == null) {
            bar = new ProgressBarBuilder()
                    .setTaskName(things)
                    .setInitialMax(drawsTotal)
                    .showSpeed()
                    .setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new me.tongfei.progressbar.ConsoleProgressBarConsumer(console.err()))
                    .setUpdateIntervalMillis(200)
                    .clearDisplayOnFinish()
                    .build();
        }
        bar.stepTo(done.get());
    }

    @Override
    public synchronized void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
