package org.percola.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.percola.evidence.Evidence;
import org.percola.population.Trial;
import org.percola.population.TrialDesign;
import org.percola.population.TrialPieces;
import org.percola.population.TrialProgress;
import org.percola.population.TrialResult;
import org.percola.population.TrialState;

/** Property: what tasks send gives the trial's bits, in whatever order and however often it comes. */
final class MergingTest {
    private static final TrialDesign DESIGN = Trials.of(1030, 2);
    private static final TrialDesign OTHER = Trials.of(5, 1);
    private static final TrialResult LOCAL = Trial.run(DESIGN, 2, TrialProgress.NONE);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 50})
    void rangesCoverEveryPieceOnce(int parts) {
        List<Integer> pieces = new ArrayList<>();
        for (PieceRange range : PieceRange.split(7, parts)) {
            assertThat(range.to()).isGreaterThan(range.from());
            for (int piece = range.from(); piece < range.to(); piece++) {
                pieces.add(piece);
            }
        }
        assertThat(pieces).containsExactly(0, 1, 2, 3, 4, 5, 6);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 100})
    void backwardsAndTwiceGivesTheSameBits(int parts) {
        JobDesigns designs = JobDesigns.parse(DESIGN.text() + OTHER.text() + DESIGN.text());
        List<PieceRange> ranges = PieceRange.split(designs.piecesCount(), parts);
        Merging merging = new Merging(designs, ranges);
        for (int k = ranges.size() - 1; k >= 0; k--) {
            String lines = ranges.get(k).run(designs, () -> false);
            merging.take(k, lines);
            merging.take(k, lines);
        }
        assertThat(merging.piecesDone()).isEqualTo(2 * TrialPieces.count(DESIGN) + TrialPieces.count(OTHER));
        List<String> states = Trials.states(merging.text());
        assertThat(states).hasSize(3);
        assertThat(result(DESIGN, states.get(0))).isEqualTo(LOCAL);
        assertThat(result(OTHER, states.get(1))).isEqualTo(Trial.run(OTHER, 1, TrialProgress.NONE));
        assertThat(result(DESIGN, states.get(2))).isEqualTo(LOCAL);
    }

    private static TrialResult result(TrialDesign design, String state) {
        return Trial.run(Evidence.standard(), TrialState.parse(design, state), 1, TrialProgress.NONE);
    }

    @Test
    void aMissingTaskIsNoResult() {
        JobDesigns designs = JobDesigns.parse(DESIGN.text());
        List<PieceRange> ranges = PieceRange.split(designs.piecesCount(), 3);
        Merging merging = new Merging(designs, ranges);
        merging.take(2, ranges.get(2).run(designs, () -> false));
        assertThatThrownBy(merging::text).hasMessageContaining("missing");
    }
}
