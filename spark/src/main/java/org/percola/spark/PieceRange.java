package org.percola.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.percola.evidence.Evidence;
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

    /** The pieces' lines. */
    String run(JobDesigns designs) {
        StringBuilder lines = new StringBuilder();
        int current = -1;
        TrialPieces pieces = null;
        for (int piece = from; piece < to; piece++) {
            int design = designs.designOf(piece);
            if (pieces == null || design != current) {
                pieces = new TrialPieces(Evidence.standard(), designs.design(design));
                current = design;
            }
            lines.append(pieces.run(piece - designs.firstPiece(design))).append('\n');
        }
        return lines.toString();
    }
}
