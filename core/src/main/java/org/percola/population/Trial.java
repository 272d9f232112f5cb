package org.percola.population;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.percola.evidence.Evidence;

/** Runs a design: its people block by block, then its repetitions; same design, same bits, on any number of threads. */
public final class Trial {
    private Trial() {}

    /** The result of a design, on the standard evidence. */
    public static TrialResult run(TrialDesign design, int threadsCount, TrialProgress progress) {
        return run(Evidence.standard(), TrialState.start(design), threadsCount, progress);
    }

    /** Goes on from a state. */
    public static TrialResult run(Evidence evidence, TrialState state, int threadsCount, TrialProgress progress) {
        TrialDesign design = state.design();
        Count count = new Count(design, state, progress);
        blocks(evidence, state, threadsCount, progress, count);
        InOrder.<double[]>run(
                state.repetitionsDone(),
                design.replicatesCount(),
                threadsCount,
                () -> {
                    Repetition repetition = new Repetition(evidence, design);
                    return number -> count.after(repetition.run(number), count.perRepetition);
                },
                row -> {
                    state.add(row);
                    progress.reached(state);
                });
        return Summing.result(state);
    }

    private static void blocks(
            Evidence evidence, TrialState state, int threadsCount, TrialProgress progress, Count count) {
        TrialDesign design = state.design();
        record Done(BlockSums sums, List<PersonRow> rows) {}
        boolean wanted = progress.wantsPeople();
        InOrder.<Done>run(
                state.blocksDone(),
                new TrialBlocks(evidence, design).count(),
                threadsCount,
                () -> {
                    TrialBlocks blocks = new TrialBlocks(evidence, design);
                    return block -> {
                        List<PersonRow> rows = new ArrayList<>();
                        BlockSums sums = wanted ? blocks.run(block, rows) : blocks.run(block);
                        return count.after(new Done(sums, rows), TrialBlocks.PEOPLE);
                    };
                },
                done -> {
                    state.add(done.sums());
                    if (wanted) {
                        progress.people(done.rows());
                    }
                    progress.reached(state);
                });
    }

    /** Counts people, those of repetitions by the skins that are solved for them. */
    private static final class Count {
        private final long total;
        private final int perRepetition;
        private final AtomicLong done = new AtomicLong();
        private final TrialProgress progress;

        Count(TrialDesign design, TrialState state, TrialProgress progress) {
            this.progress = progress;
            this.perRepetition = 2 * Repetition.MOST_SKINS;
            this.total = design.population().peopleCount() + (long) perRepetition * design.replicatesCount();
            done.set((long) state.blocksDone() * TrialBlocks.PEOPLE + (long) perRepetition * state.repetitionsDone());
        }

        <T> T after(T result, int people) {
            long now = Math.min(done.addAndGet(people), total);
            progress.update((int) now, (int) total);
            return result;
        }
    }
}
