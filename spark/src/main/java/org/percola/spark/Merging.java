package org.percola.spark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.percola.population.TrialState;

/**
 * Takes what tasks send, in whatever order it comes, and adds it in the order of the numbers, so that only what came too
 * early is kept. A range that comes twice counts once.
 */
final class Merging {
    private final JobDesigns designs;
    private final List<PieceRange> ranges;
    private final Map<Integer, String> early = new HashMap<>();
    private final StringBuilder finished = new StringBuilder();
    private TrialState state;
    private int design;
    private int piece;
    private int wanted;
    private int piecesDone;

    Merging(JobDesigns designs, List<PieceRange> ranges) {
        this.designs = designs;
        this.ranges = ranges;
        this.state = TrialState.start(designs.design(0));
    }

    synchronized void take(int range, String lines) {
        if (range < wanted || early.putIfAbsent(range, lines) != null) {
            return;
        }
        piecesDone += ranges.get(range).to() - ranges.get(range).from();
        for (String ready = early.remove(wanted); ready != null; ready = early.remove(wanted)) {
            ready.lines().forEach(this::add);
            wanted++;
        }
    }

    private void add(String line) {
        state.addLine(line);
        piece++;
        if (piece == designs.firstPiece(design + 1)) {
            String text = state.text();
            finished.append("state ").append(text.lines().count()).append('\n').append(text);
            design++;
            if (design < designs.count()) {
                state = TrialState.start(designs.design(design));
            }
        }
    }

    synchronized int piecesDone() {
        return piecesDone;
    }

    /** Every design's state: a line {@code state N}, then N lines of {@link TrialState#text}; complains if anything is missing. */
    synchronized String text() {
        if (design < designs.count()) {
            throw new IllegalStateException("Spark ended with " + (ranges.size() - wanted) + " tasks missing.");
        }
        return finished.toString();
    }
}
