package org.percola.healing;

import java.util.List;
import org.percola.skin.Skin;

/** What a patch of needled skin shows over the days: fields of the dermis, computed as a recovery is. Immutable. */
public final class TissuePatch {
    /** What a field shows. */
    public enum Quantity {
        /** Total collagen against baseline, 0 = unchanged. */
        COLLAGEN_CHANGE,
        /** Inflammatory signal (interleukin 1, tumour necrosis factor), model units, 0 = none. */
        INFLAMMATION,
        /** Transforming growth factor beta 1, model units, 0 = none. */
        GROWTH_FACTOR,
        /** Fibroblasts against baseline. */
        FIBROBLAST_CHANGE,
        /** Blood flow against baseline. */
        BLOOD_FLOW_CHANGE,
        /** Excess melanin above the cell, model units, 0 = none. */
        MELANIN,
        /** Disorganised collagen, model units, 0 = none. */
        SCAR_COLLAGEN
    }

    private final List<Double> days;
    private final PatchPlan plan;
    private final double epidermisMm;
    private final List<Double> sessionDays;
    private final List<PatchHole> holes;
    private final TissueFields fields;

    TissuePatch(
            List<Double> days,
            PatchPlan plan,
            Skin skin,
            List<Double> sessionDays,
            List<PatchHole> holes,
            TissueFields fields) {
        this.days = List.copyOf(days);
        this.plan = plan;
        this.epidermisMm = (skin.layers().stratumCorneumUm() + skin.layers().epidermisUm()) / 1000;
        this.sessionDays = List.copyOf(sessionDays);
        this.holes = List.copyOf(holes);
        this.fields = fields;
    }

    /** Days of the fields; a session day is the state just after it. */
    public List<Double> days() {
        return days;
    }

    /** Size, cells, and how the holes were placed. */
    public PatchPlan plan() {
        return plan;
    }

    /** Thickness of what lies above the dermis. */
    public double epidermisMm() {
        return epidermisMm;
    }

    /** Of each session, by its number. */
    public List<Double> sessionDays() {
        return sessionDays;
    }

    /** All holes that reach into the patch, session by session. */
    public List<PatchHole> holes() {
        return holes;
    }

    /** Value in the middle of a cell; {@code k} counts from the top of the dermis. */
    public double value(Quantity quantity, int day, int i, int j, int k) {
        int n = plan.cellsAcross();
        return fields.value(quantity, day, (k * n + j) * n + i);
    }

    /** Mean over the depth of the patch: what the field looks like from above. */
    public double fromAbove(Quantity quantity, int day, int i, int j) {
        double sum = 0;
        for (int k = 0; k < plan.rows(); k++) {
            sum += value(quantity, day, i, j, k);
        }
        return sum / plan.rows();
    }

    /** Mean, least and largest of a field on a day. */
    public Extent extent(Quantity quantity, int day) {
        double sum = 0;
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        int count = plan.rows() * plan.cellsAcross() * plan.cellsAcross();
        for (int cell = 0; cell < count; cell++) {
            double value = fields.value(quantity, day, cell);
            sum += value;
            least = StrictMath.min(least, value);
            most = StrictMath.max(most, value);
        }
        return new Extent(sum / count, least, most);
    }

    /** Of a field on a day. */
    public record Extent(double mean, double least, double most) {}

    /** The row of cells, seen from above, that most holes of the first session meet; the middle one without holes. */
    public int cutRow() {
        int n = plan.cellsAcross();
        int[] met = new int[n];
        for (PatchHole hole : holes) {
            int row = (int) StrictMath.floor(hole.yMm() / plan.cellWidthMm());
            if (hole.session() == 0 && row >= 0 && row < n && hole.xMm() >= 0 && hole.xMm() <= plan.widthMm()) {
                met[row]++;
            }
        }
        int best = n / 2;
        for (int row = 0; row < n; row++) {
            best = met[row] > met[best] ? row : best;
        }
        return best;
    }
}
