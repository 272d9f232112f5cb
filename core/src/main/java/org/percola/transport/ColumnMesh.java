package org.percola.transport;

/**
 * Finite volumes of one {@link Column}: cell widths, capacities and conductances, per area of skin.
 *
 * <p>Stratum corneum and epidermis are cut evenly, the dermis by an exponential map, fine at the top, so that refining
 * all layers alike refines smoothly (second order). Between two cells the half-cell resistances add up. Holes run beside
 * the tissue as a second chain on the same cells down to the open depth; the last of their cells may be cut short, so the
 * depth need not fit the mesh, which therefore is the same with and without holes.
 *
 * <p>Wall of a hole, per depth, from the fluid to the mean of the tissue that one hole serves (cylinder of radius r in a
 * ring of radius r / sqrt(e), e area fraction, after the first moments):
 *
 * <pre>
 * g = 2 e KD / (r^2 G),   G = -ln(e) / (2 (1 - e)^2) - (3 - e) / (4 (1 - e))
 * </pre>
 *
 * and the bottom like a disk on a half-space, 4 r KD for each hole. Both vanish with e; both ignore the first moments
 * after contact, when the ring is not yet reached and the true flux is larger.
 */
final class ColumnMesh {
    static final int STRATUM_CORNEUM_CELLS = 12;
    static final int EPIDERMIS_CELLS = 10;
    static final int DERMIS_CELLS = 32;
    /** Natural logarithm of the ratio of the last to the first dermis cell. */
    private static final double GRADING = 3;

    final int cells;
    final int epidermisStart;
    final int dermisStart;
    final double[] capacity;
    final double[] link;
    final double[] loss;
    final double[] sideCapacity;
    final double[] sideLink;
    final double[] rung;
    /** Sum of the conductances of a cell to its neighbours in the tissue and of its losses. */
    final double[] outflow;

    int sides;
    double mouth;
    double top;
    double hornyResistance;
    double shunt;
    double epidermisHalfResistance;
    double base;

    /** With the receptor cell, if there is one. */
    int count;

    private final double[] width;
    private final double[] tissueShare;
    private final double[] dermisEdge;

    ColumnMesh(int refinement) {
        epidermisStart = STRATUM_CORNEUM_CELLS * refinement;
        dermisStart = epidermisStart + EPIDERMIS_CELLS * refinement;
        int dermisCells = DERMIS_CELLS * refinement;
        cells = dermisStart + dermisCells;
        capacity = new double[cells + 1];
        link = new double[cells + 1];
        loss = new double[cells + 1];
        sideCapacity = new double[cells];
        sideLink = new double[cells];
        rung = new double[cells];
        outflow = new double[cells + 1];
        width = new double[cells];
        tissueShare = new double[cells];
        dermisEdge = new double[dermisCells + 1];
        for (int k = 0; k <= dermisCells; k++) {
            dermisEdge[k] = StrictMath.expm1(GRADING * k / dermisCells) / StrictMath.expm1(GRADING);
        }
    }

    void build(Column column) {
        Column.Layers skin = column.skin();
        Column.Holes holes = column.holes();
        cut(skin);
        open(skin, holes);
        for (int k = 0; k < cells; k++) {
            double capacityRatio = k < epidermisStart
                    ? skin.stratumCorneumCapacityRatio()
                    : k < dermisStart ? skin.epidermisCapacityRatio() : skin.dermisCapacityRatio();
            capacity[k] = capacityRatio * tissueShare[k] * width[k];
            loss[k] = k < dermisStart ? 0 : skin.lossPerS() * tissueShare[k] * width[k];
            if (k < cells - 1) {
                link[k] = 0.5
                        * (tissueShare[k] + tissueShare[k + 1])
                        / (halfResistance(skin, k) + halfResistance(skin, k + 1));
            }
        }
        double bottom = 1 / halfResistance(skin, cells - 1);
        count = cells;
        if (column.laboratory().receptorUm() > 0) {
            link[cells - 1] = bottom;
            capacity[cells] = column.laboratory().receptorUm();
            loss[cells] = 0;
            count = cells + 1;
        } else {
            loss[cells - 1] += bottom;
        }
        base = bottom;
        top = tissueShare[0] / halfResistance(skin, 0);
        hornyResistance = skin.stratumCorneumUm() / skin.stratumCorneumConductanceUm2PerS() / tissueShare[0];
        shunt = skin.shuntUmPerS() * tissueShare[0];
        epidermisHalfResistance = halfResistance(skin, epidermisStart);
        for (int k = 0; k < count; k++) {
            outflow[k] = loss[k] + (k > 0 ? link[k - 1] : 0) + (k < count - 1 ? link[k] : 0);
        }
    }

    /**
     * From the product into the first cell where it touches that part of the surface: a spot of residue feeds the stratum
     * corneum below it, which is far too thin to spread it sideways.
     */
    double topUnder(double wetShare) {
        return wetShare < 1 ? 1 / (1 / top + hornyResistance * (1 / wetShare - 1)) : top;
    }

    private double halfResistance(Column.Layers skin, int k) {
        double conductance = k < epidermisStart
                ? skin.stratumCorneumConductanceUm2PerS()
                : k < dermisStart ? skin.epidermisConductanceUm2PerS() : skin.dermisConductanceUm2PerS();
        return 0.5 * width[k] / conductance;
    }

    private void cut(Column.Layers skin) {
        double horny = skin.stratumCorneumUm() / epidermisStart;
        double living = skin.epidermisUm() / (dermisStart - epidermisStart);
        for (int k = 0; k < dermisStart; k++) {
            width[k] = k < epidermisStart ? horny : living;
        }
        for (int k = dermisStart; k < cells; k++) {
            width[k] = skin.dermisUm() * (dermisEdge[k - dermisStart + 1] - dermisEdge[k - dermisStart]);
        }
    }

    private void open(Column.Layers skin, Column.Holes holes) {
        sides = 0;
        mouth = 0;
        double e = holes.lumenFraction();
        // A needle that went in has passed the horny layer: its hole ends in living tissue, even if the mean depth does
        // not.
        double depth = Math.max(holes.depthUm(), skin.stratumCorneumUm() + 0.5 * width[epidermisStart]);
        double above = 0;
        double wall = 0;
        double before = 0;
        if (e > 0) {
            double rest = 1 - e;
            double shape = -0.5 * StrictMath.log(e) / (rest * rest) - 0.25 * (3 - e) / rest;
            double r = holes.lumenRadiusUm();
            wall = 2 * e / (r * r * shape);
        }
        for (int k = 0; k < cells; k++) {
            double length = e > 0 ? Math.min(Math.max(depth - above, 0), width[k]) : 0;
            tissueShare[k] = 1 - e * length / width[k];
            above += width[k];
            if (length > 0) {
                sides = k + 1;
                sideCapacity[k] = e * length;
                rung[k] = k < epidermisStart
                        ? 0
                        : wall
                                * length
                                * (k < dermisStart
                                        ? skin.epidermisConductanceUm2PerS()
                                        : skin.dermisConductanceUm2PerS());
                if (k == 0) {
                    mouth = 2 * e * holes.fluidDiffusivityUm2PerS() / length;
                } else {
                    sideLink[k - 1] = 2 * e * holes.fluidDiffusivityUm2PerS() / (before + length);
                }
                before = length;
            }
        }
        if (sides > 0) {
            rung[sides - 1] += 4 * e * skin.tissueConductanceUm2PerS() / (StrictMath.PI * holes.lumenRadiusUm());
        }
    }
}
