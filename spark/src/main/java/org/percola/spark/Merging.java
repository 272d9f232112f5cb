package org.percola.spark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.percola.population.TrialDesign;
import org.percola.population.TrialState;

/**
 * Takes what tasks send, in whatever order it comes, and adds it in the order of the numbers, so that only what came too
 * early is kept. A range that comes twice counts once.
 */
final class Merging {
    private final TrialState state;
    private final List<PieceRange> ranges;
    private final Map<Integer, String> early = new HashMap<>();
    private int wanted;
    private int piecesDone;

    Merging(TrialDesign design, List<PieceRange> ranges) {
        this.state = TrialState.start(design);
        this.ranges = ranges;
    }

    synchronized void take(int range, String lines) {
        if (range < wanted || early.putIfAbsent(range, lines) != null) {
            return;
        }
        piecesDone += ranges.get(range).to() - ranges.get(range).from();
        for (String ready = early.remove(wanted); ready != null; ready = early.remove(wanted)) {
            ready.lines().forEach(state::addLine);
            wanted++;
        }
    }

    synchronized int piecesDone() {
        return piecesDone;
    }

    /** Everything, as text; complains if anything is missing. */
    synchronized String text() {
        if (wanted < ranges.size()) {
            throw new IllegalStateException("Spark ended with " + (ranges.size() - wanted) + " tasks missing.");
        }
        return state.text();
    }
}
