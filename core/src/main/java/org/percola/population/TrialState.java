package org.percola.population;

import java.util.ArrayList;
import java.util.List;

/**
 * How far a trial has come: sums of the first blocks, rows of the first repetitions. A trial that goes on from here ends
 * with the same bits as one that was never stopped.
 */
public final class TrialState {
    private final TrialDesign design;
    private final BlockSums sums;
    private final List<double[]> repetitions;
    private int blocksDone;

    private TrialState(TrialDesign design, BlockSums sums, int blocksDone, List<double[]> repetitions) {
        this.design = design;
        this.sums = sums;
        this.blocksDone = blocksDone;
        this.repetitions = repetitions;
    }

    /** Nothing done yet. */
    public static TrialState start(TrialDesign design) {
        return new TrialState(design, new BlockSums(design), 0, new ArrayList<>());
    }

    public int blocksDone() {
        return blocksDone;
    }

    public int repetitionsDone() {
        return repetitions.size();
    }

    BlockSums sums() {
        return sums;
    }

    double[][] repetitions() {
        return repetitions.toArray(double[][]::new);
    }

    /** Adds the block that comes next. */
    public void add(BlockSums next) {
        sums.merge(next);
        blocksDone++;
    }

    /** Adds the piece that comes next, as {@link TrialPieces#run} wrote it. */
    public void addLine(String line) {
        if (blocksDone < TrialPieces.blocksCount(design)) {
            add(BlockSums.parse(design, line));
        } else {
            add(SumsText.row(line, Repetition.width(design)));
        }
    }

    void add(double[] repetition) {
        repetitions.add(repetition);
    }

    /** Lines that {@link #parse} reads back without losing a bit. */
    public String text() {
        StringBuilder text = new StringBuilder();
        text.append(blocksDone).append('\n').append(sums.text()).append('\n');
        for (double[] row : repetitions) {
            text.append(SumsText.row(row)).append('\n');
        }
        return text.toString();
    }

    /** Complains with an {@link IllegalArgumentException} about a text that does not belong to the design. */
    public static TrialState parse(TrialDesign design, String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() < 2) {
            throw new IllegalArgumentException("The saved state ends too early.");
        }
        int blocks = Integer.parseInt(lines.getFirst());
        int all = TrialPieces.blocksCount(design);
        if (blocks < 0 || blocks > all || lines.size() - 2 > design.replicatesCount()) {
            throw new IllegalArgumentException("The saved state is of a larger trial.");
        }
        List<double[]> rows = new ArrayList<>();
        for (String line : lines.subList(2, lines.size())) {
            rows.add(SumsText.row(line, Repetition.width(design)));
        }
        return new TrialState(design, BlockSums.parse(design, lines.get(1)), blocks, rows);
    }

    TrialDesign design() {
        return design;
    }
}
