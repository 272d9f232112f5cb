package org.percola.healing;

import java.util.List;
import org.percola.puncture.Channels;
import org.percola.skin.Skin;

/**
 * The dose of one session in every cell of a patch: each hole alarms its halo and wounds its surroundings down to its own
 * tip. The mean over the slab is the dose of the {@link DoseMap}, so that patch and recovery are needled alike.
 */
final class PatchDose {
    private static final int SAMPLES = 4;

    private final HealingParameters.Injury p;
    private final PatchPlan plan;
    private final double[] opened;
    private final double[] alarmed;
    private final double[] confluent;
    private final double[] wounded;

    PatchDose(HealingParameters.Injury p, PatchPlan plan) {
        this.p = p;
        this.plan = plan;
        int columns = plan.cellsAcross() * plan.cellsAcross();
        opened = new double[columns];
        alarmed = new double[columns * plan.rows()];
        confluent = new double[columns * plan.rows()];
        wounded = new double[columns * plan.rows()];
    }

    /** Holes so far outside reach into the patch. */
    double marginMm() {
        return StrictMath.max(p.haloRadius(), p.epidermalHaloRadius());
    }

    /** Who is told the dose of a cell: row from the top of the dermis, {@code column = j * cellsAcross + i}. */
    @FunctionalInterface
    interface Cells {
        void wound(int row, int column, Dose dose);
    }

    /** Spreads the dose of a session over the cells. */
    void hit(Dose dose, List<PatchHole> holes, Channels channels, Skin skin, Cells cells) {
        double epidermisMm = (skin.layers().stratumCorneumUm() + skin.layers().epidermisUm()) / 1000;
        double woundRadius = p.woundRadiusRatio() * channels.openDiameterUm() / 2000;
        for (int column = 0; column < opened.length; column++) {
            gather(column, holes, epidermisMm, woundRadius);
        }
        double open = mean(opened, opened.length);
        int slab = opened.length * slabRows();
        double alarm = mean(alarmed, slab);
        double overlap = mean(confluent, slab);
        double loss = mean(wounded, slab);
        for (int row = 0; row < plan.rows(); row++) {
            for (int column = 0; column < opened.length; column++) {
                int at = row * opened.length + column;
                cells.wound(
                        row,
                        column,
                        new Dose(
                                dose.dermal() * ratio(alarmed[at], alarm),
                                dose.epidermal() * (open > 0 ? opened[column] / open : 1), // scratches lie everywhere
                                dose.confluence() * ratio(confluent[at], overlap),
                                StrictMath.min(1, dose.woundedFraction() * ratio(wounded[at], loss))));
            }
        }
    }

    private void gather(int column, List<PatchHole> holes, double epidermisMm, double woundRadius) {
        int across = plan.cellsAcross();
        int j = column / across;
        double x = (column - j * across + 0.5) * plan.cellWidthMm();
        double y = (j + 0.5) * plan.cellWidthMm();
        double beside = 0;
        double[] near = new double[plan.rows()];
        double[] inside = new double[plan.rows()];
        for (PatchHole hole : holes) {
            double dx = x - hole.xMm();
            double dy = y - hole.yMm();
            double distance2 = dx * dx + dy * dy;
            beside += SectionDose.hill(distance2, p.epidermalHaloRadius());
            double hill = SectionDose.hill(distance2, p.haloRadius());
            double within = overlap(dx, dy, woundRadius);
            if (hill > 0 || within > 0) {
                double tip = hole.reachMm() - epidermisMm;
                for (int row = 0; row < near.length && row * plan.cellDepthMm() < tip; row++) {
                    double passed = StrictMath.min(1, tip / plan.cellDepthMm() - row);
                    near[row] += passed * hill;
                    inside[row] += passed * within;
                }
            }
        }
        opened[column] = -StrictMath.expm1(-beside);
        double relative = woundRadius / p.haloRadius();
        for (int row = 0; row < near.length; row++) {
            int at = row * opened.length + column;
            alarmed[at] = -StrictMath.expm1(-near[row]);
            double lambda = near[row] * relative * relative;
            confluent[at] = 1 - StrictMath.exp(-lambda) * (1 + lambda);
            wounded[at] = StrictMath.min(1, inside[row]);
        }
    }

    /** Part of a cell, its middle so far from the axis of a hole, that lies within {@code radius} of the axis. */
    private double overlap(double dx, double dy, double radius) {
        double cell = plan.cellWidthMm();
        double far = radius + cell;
        if (StrictMath.abs(dx) > far || StrictMath.abs(dy) > far) {
            return 0;
        }
        int hits = 0;
        for (int i = 0; i < SAMPLES; i++) {
            for (int j = 0; j < SAMPLES; j++) {
                double x = dx + ((i + 0.5) / SAMPLES - 0.5) * cell;
                double y = dy + ((j + 0.5) / SAMPLES - 0.5) * cell;
                hits += x * x + y * y < radius * radius ? 1 : 0;
            }
        }
        return (double) hits / (SAMPLES * SAMPLES);
    }

    private int slabRows() {
        return StrictMath.clamp(StrictMath.round(p.dermalSlab() / plan.cellDepthMm()), 1, plan.rows());
    }

    private static double mean(double[] values, int count) {
        double sum = 0;
        for (int k = 0; k < count; k++) {
            sum += values[k];
        }
        return sum / count;
    }

    private static double ratio(double value, double mean) {
        return mean > 0 ? value / mean : 0;
    }
}
