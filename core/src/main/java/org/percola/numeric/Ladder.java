package org.percola.numeric;

import java.util.Arrays;

/**
 * Direct solution of a symmetric linear system that has the shape of a ladder: a chain of cells, its upper part doubled
 * by a second chain through rungs, and one more unknown, the head, that may touch any cell of the chain and the first of
 * the second chain.
 *
 * <pre>
 *        head
 *       /    \
 *   side 0 - chain 0
 *     |        |
 *   side 1 - chain 1
 *              |
 *           chain 2
 * </pre>
 *
 * <p>Each equation reads {@code diagonal x - sum(link x neighbour) = right}. Without sides and head it is a plain
 * tridiagonal system. Elimination runs from the far end to the head without pivoting: block LU, stable where diagonals
 * dominate and links are not negative, as in implicit diffusion. Cost is linear in the cells; nothing is allocated. The
 * caller fills the arrays, {@link #solve} overwrites them and leaves the solution in the right-hand sides.
 */
public final class Ladder {
    private final double[] chainDiagonal;
    private final double[] chainLink;
    private final double[] chainHead;
    private final double[] chainRight;
    private final double[] sideDiagonal;
    private final double[] sideLink;
    private final double[] sideHead;
    private final double[] sideRight;
    private final double[] rung;
    private double reducedDiagonal;
    private double reducedRight;

    /** Room for that many cells in the chain, and as many in the side chain. */
    public Ladder(int capacity) {
        chainDiagonal = new double[capacity];
        chainLink = new double[capacity];
        chainHead = new double[capacity];
        chainRight = new double[capacity];
        sideDiagonal = new double[capacity];
        sideLink = new double[capacity];
        sideHead = new double[capacity];
        sideRight = new double[capacity];
        rung = new double[capacity];
    }

    /** Diagonal of the chain, cell by cell, to be filled. */
    public double[] chainDiagonal() {
        return chainDiagonal;
    }

    /** Links between chain cells k and k + 1, to be filled. */
    public double[] chainLink() {
        return chainLink;
    }

    /** Right-hand side of the chain, to be filled; the solution afterwards. */
    public double[] chainRight() {
        return chainRight;
    }

    /** Diagonal of the side chain. */
    public double[] sideDiagonal() {
        return sideDiagonal;
    }

    /** Links between side cells k and k + 1. */
    public double[] sideLink() {
        return sideLink;
    }

    /** Right-hand side of the side chain; the solution afterwards. */
    public double[] sideRight() {
        return sideRight;
    }

    /** Rungs between side cell k and chain cell k. */
    public double[] rung() {
        return rung;
    }

    /** Forgets the links to the head of the first {@code cells} cells. */
    public void clearHead(int cells) {
        Arrays.fill(chainHead, 0, cells, 0);
        Arrays.fill(sideHead, 0, cells, 0);
    }

    /** Links the head to a cell of the chain, in addition to links that are there. */
    public void linkHeadToChain(int cell, double link) {
        chainHead[cell] += link;
    }

    /** Links the head to the first cell of the side chain. */
    public void linkHeadToSide(double link) {
        sideHead[0] += link;
    }

    /**
     * Solves for {@code cells} cells of the chain, {@code sides} of the side chain and a head with its own equation.
     *
     * @return the head
     */
    public double solve(int cells, int sides, double headDiagonal, double headRight) {
        eliminate(cells, sides, headDiagonal, headRight);
        double head = reducedRight / reducedDiagonal;
        substitute(cells, sides, head);
        return head;
    }

    /** Solves with a head that is known, for example an inexhaustible source. */
    public void solveBelow(int cells, int sides, double head) {
        eliminate(cells, sides, 0, 0);
        substitute(cells, sides, head);
    }

    private void eliminate(int cells, int sides, double headDiagonal, double headRight) {
        double diagonal = headDiagonal;
        double right = headRight;
        for (int k = cells - 1; k >= sides; k--) {
            double inverse = 1 / chainDiagonal[k];
            chainDiagonal[k] = inverse;
            double head = chainHead[k];
            diagonal -= head * head * inverse;
            right += head * chainRight[k] * inverse;
            if (k > 0) {
                double share = chainLink[k - 1] * inverse;
                chainDiagonal[k - 1] -= chainLink[k - 1] * share;
                chainRight[k - 1] += share * chainRight[k];
                chainHead[k - 1] += share * head;
            }
        }
        for (int k = sides - 1; k >= 0; k--) {
            double inverse = 1 / (chainDiagonal[k] * sideDiagonal[k] - rung[k] * rung[k]);
            double ofChain = sideDiagonal[k] * inverse;
            double ofSide = chainDiagonal[k] * inverse;
            double cross = rung[k] * inverse;
            chainDiagonal[k] = ofChain;
            sideDiagonal[k] = ofSide;
            rung[k] = cross;
            double chainHeadSolved = ofChain * chainHead[k] + cross * sideHead[k];
            double sideHeadSolved = cross * chainHead[k] + ofSide * sideHead[k];
            diagonal -= chainHead[k] * chainHeadSolved + sideHead[k] * sideHeadSolved;
            right += chainHeadSolved * chainRight[k] + sideHeadSolved * sideRight[k];
            if (k > 0) {
                double down = chainLink[k - 1];
                double aside = sideLink[k - 1];
                chainDiagonal[k - 1] -= down * down * ofChain;
                sideDiagonal[k - 1] -= aside * aside * ofSide;
                rung[k - 1] += down * aside * cross;
                chainRight[k - 1] += down * (ofChain * chainRight[k] + cross * sideRight[k]);
                sideRight[k - 1] += aside * (cross * chainRight[k] + ofSide * sideRight[k]);
                chainHead[k - 1] += down * chainHeadSolved;
                sideHead[k - 1] += aside * sideHeadSolved;
            }
        }
        reducedDiagonal = diagonal;
        reducedRight = right;
    }

    /** From the head outwards; diagonals and rungs hold the inverse blocks by now. */
    private void substitute(int cells, int sides, double head) {
        double chainAbove = 0;
        double sideAbove = 0;
        for (int k = 0; k < sides; k++) {
            double chain = chainRight[k] + chainHead[k] * head + (k > 0 ? chainLink[k - 1] * chainAbove : 0);
            double side = sideRight[k] + sideHead[k] * head + (k > 0 ? sideLink[k - 1] * sideAbove : 0);
            chainAbove = chainDiagonal[k] * chain + rung[k] * side;
            sideAbove = rung[k] * chain + sideDiagonal[k] * side;
            chainRight[k] = chainAbove;
            sideRight[k] = sideAbove;
        }
        for (int k = sides; k < cells; k++) {
            double chain = chainRight[k] + chainHead[k] * head + (k > 0 ? chainLink[k - 1] * chainAbove : 0);
            chainAbove = chain * chainDiagonal[k];
            chainRight[k] = chainAbove;
        }
    }
}
