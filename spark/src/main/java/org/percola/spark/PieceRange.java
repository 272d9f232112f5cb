package org.percola.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.percola.evidence.Evidence;
import org.percola.population.TrialDesign;
import org.percola.population.TrialPieces;

/** Neighbouring pieces of a trial, what one task runs. */
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

    /** The pieces' lines; the design travels as text, and nothing else does. */
    String run(String designText) {
        TrialPieces pieces = new TrialPieces(Evidence.standard(), TrialDesign.parse(designText));
        StringBuilder lines = new StringBuilder();
        for (int piece = from; piece < to; piece++) {
            lines.append(pieces.run(piece)).append('\n');
        }
        return lines.toString();
    }
}
