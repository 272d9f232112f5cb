package org.percola.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.percola.population.TrialPieces;

/** Neighbouring pieces of a job, what one task runs. */
record PieceRange(int from, int to) implements Serializable {
    /** All pieces in {@code parts} ranges of nearly the same length; none is empty. */
    static List<PieceRange> split(int piecesCount, int parts) {
        int used = Math.max(1, Math.min(parts, piecesCount));
        List<PieceRange> ranges = new ArrayList<>();
        for (int k = 0; k < used; k++) {
            ranges.add(
                    new PieceRange((int) ((long) piecesCount * k / used), (int) ((long) piecesCount * (k + 1) / used)));
        }
        return ranges;
    }

    /**
     * The pieces' lines.
     *
     * @param stopped asked before each piece: whether another task has done the work already
     */
    String run(JobDesigns designs, BooleanSupplier stopped) {
        StringBuilder lines = new StringBuilder();
        for (int piece = from; piece < to; ) {
            int number = designs.designOf(piece);
            int end = Math.min(to, designs.firstPiece(number + 1));
            TrialPieces pieces = designs.idle().take(number, designs.design(number));
            for (; piece < end; piece++) {
                if (stopped.getAsBoolean()) {
                    throw new CancellationException("Another task was quicker.");
                }
                lines.append(pieces.run(piece - designs.firstPiece(number))).append('\n');
            }
            designs.idle().giveBack(number, pieces);
        }
        return lines.toString();
    }
}
