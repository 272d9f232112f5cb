package org.percola.population;

import org.percola.evidence.Evidence;

/**
 * A trial in pieces that another machine can run: first the blocks of people, then the repetitions, by number. What comes of
 * one is a line of text that loses no bit; {@link TrialState#addLine} takes the lines in the order of their numbers, and the
 * result is the same as that of {@link Trial#run}, whoever ran what and how often. Not for two threads at a time.
 */
public final class TrialPieces {
    private final int blocksCount;
    private final TrialBlocks blocks;
    private final Repetition repetition;

    /** Prepares a design under that evidence. */
    public TrialPieces(Evidence evidence, TrialDesign design) {
        blocks = new TrialBlocks(evidence, design);
        blocksCount = blocks.count();
        repetition = new Repetition(evidence, design);
    }

    /** How many pieces a design has. */
    public static int count(TrialDesign design) {
        return blocksCount(design) + design.replicatesCount();
    }

    static int blocksCount(TrialDesign design) {
        return (design.population().peopleCount() + TrialBlocks.PEOPLE - 1) / TrialBlocks.PEOPLE;
    }

    /** Runs a piece. */
    public String run(int piece) {
        return piece < blocksCount ? blocks.run(piece).text() : SumsText.row(repetition.run(piece - blocksCount));
    }
}
