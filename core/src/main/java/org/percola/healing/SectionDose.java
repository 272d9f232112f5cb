package org.percola.healing;

import java.util.List;
import org.percola.numeric.Normal;
import org.percola.puncture.Channels;
import org.percola.skin.Skin;

/**
 * The dose of one session, cell by cell: places near many holes are alarmed and opened more, only cells that a hole
 * crosses lose matrix, nothing happens below the tips. The mean over the slab is the dose of the {@link DoseMap}, so that
 * section and recovery are needled alike.
 */
final class SectionDose {
    private final HealingParameters.Injury p;
    private final SectionPlan plan;
    private final double[] alarmed;
    private final double[] opened;
    private final double[] confluent;
    private final double[] wounded;

    SectionDose(HealingParameters.Injury p, SectionPlan plan) {
        this.p = p;
        this.plan = plan;
        alarmed = new double[plan.columns()];
        opened = new double[plan.columns()];
        confluent = new double[plan.columns()];
        wounded = new double[plan.columns()];
    }

    /** Half of the strip whose holes reach the cut. */
    double halfStripMm() {
        return p.haloRadius();
    }

    /** Spreads the dose over the cells. */
    void hit(Dose dose, List<HolePattern.Place> holes, Channels channels, Skin skin, SectionStepper stepper) {
        double woundRadius = p.woundRadiusRatio() * channels.openDiameterUm() / 2000;
        for (int column = 0; column < plan.columns(); column++) {
            double x = (column + 0.5) * plan.cellWidthMm();
            double near = 0;
            double beside = 0;
            double inside = 0;
            for (HolePattern.Place hole : holes) {
                double away2 = hole.awayMm() * hole.awayMm();
                double across = x - hole.acrossMm();
                double distance2 = across * across + away2;
                near += hill(distance2, p.haloRadius());
                beside += hill(distance2, p.epidermalHaloRadius());
                double halfChord2 = woundRadius * woundRadius - away2;
                if (halfChord2 > 0) {
                    inside += overlap(StrictMath.abs(across), StrictMath.sqrt(halfChord2));
                }
            }
            alarmed[column] = -StrictMath.expm1(-near);
            opened[column] = -StrictMath.expm1(-beside);
            double lambda = near * woundRadius * woundRadius / (p.haloRadius() * p.haloRadius());
            confluent[column] = 1 - StrictMath.exp(-lambda) * (1 + lambda);
            wounded[column] = StrictMath.min(1, inside);
        }
        double[] share = shares(channels, skin);
        double slabShare = slabMean(share);
        for (int row = 0; row < plan.rows(); row++) {
            double here = slabShare > 0 ? share[row] / slabShare : 0;
            for (int column = 0; column < plan.columns(); column++) {
                stepper.wound(
                        row,
                        column,
                        new Dose(
                                dose.dermal() * here * relative(alarmed, column),
                                dose.epidermal() * relative(opened, column),
                                dose.confluence() * here * relative(confluent, column),
                                StrictMath.min(1, dose.woundedFraction() * here * relative(wounded, column))));
            }
        }
    }

    /** A hill of height 2 and mean 1 over its disc: twice {@code 1 - (r / R)^2}. */
    static double hill(double distance2, double radius) {
        return StrictMath.max(0, 2 * (1 - distance2 / (radius * radius)));
    }

    /** Part of a cell's width that a hole of this half-width takes, its middle so far away. */
    private double overlap(double away, double half) {
        double cell = plan.cellWidthMm();
        double left = StrictMath.max(-cell / 2, away - half);
        double right = StrictMath.min(cell / 2, away + half);
        return StrictMath.max(0, right - left) / cell;
    }

    /** A column over the mean of all; 1 where nothing lies anywhere. */
    private static double relative(double[] columns, int column) {
        double sum = 0;
        for (double each : columns) {
            sum += each;
        }
        return sum > 0 ? columns[column] * columns.length / sum : 1;
    }

    /** Part of the holes that pass each row. */
    private double[] shares(Channels channels, Skin skin) {
        double epidermisMm = (skin.layers().stratumCorneumUm() + skin.layers().epidermisUm()) / 1000;
        double reach = channels.reachMm() - epidermisMm;
        double sd = StrictMath.max(channels.reachSdMm(), plan.cellDepthMm() / 2);
        double[] share = new double[plan.rows()];
        for (int row = 0; row < share.length; row++) {
            double z = (row + 0.5) * plan.cellDepthMm();
            share[row] = Normal.cumulative((reach - z) / sd);
        }
        return share;
    }

    private double slabMean(double[] share) {
        int rows = StrictMath.min(
                share.length, (int) StrictMath.max(1, StrictMath.round(p.dermalSlab() / plan.cellDepthMm())));
        double sum = 0;
        for (int row = 0; row < rows; row++) {
            sum += share[row];
        }
        return sum / rows;
    }
}
