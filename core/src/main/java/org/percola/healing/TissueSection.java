package org.percola.healing;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a cut through needled skin shows over the days: fields of the dermis, by day, row (from the top of the dermis
 * downwards) and column; computed with the same kinetics as a recovery. Immutable.
 */
public final class TissueSection {
    /** What a field shows. */
    public enum Quantity {
        /** Total collagen against baseline, 0 = unchanged. */
        COLLAGEN_CHANGE,
        /** Inflammatory signal, model units, 0 = none. */
        INFLAMMATION,
        /** Excess melanin above this place of the dermis, model units, 0 = none. */
        MELANIN,
        /** Blood flow against baseline, below 0 for good where vessels lie in more matrix. */
        BLOOD_FLOW_CHANGE,
        /** Fibroblasts against baseline. */
        FIBROBLAST_CHANGE,
        /** Disorganised collagen, model units, 0 = none. */
        SCAR_COLLAGEN
    }

    private final List<Double> days;
    private final double widthMm;
    private final double depthMm;
    private final double epidermisMm;
    private final int columns;
    private final int rows;
    private final List<Hole> holes;
    /** Day by day and row by row. */
    private final Map<Quantity, double[]> values;

    TissueSection(
            List<Double> days,
            double widthMm,
            double depthMm,
            double epidermisMm,
            int columns,
            int rows,
            List<Hole> holes,
            Map<Quantity, double[]> values) {
        this.days = List.copyOf(days);
        this.widthMm = widthMm;
        this.depthMm = depthMm;
        this.epidermisMm = epidermisMm;
        this.columns = columns;
        this.rows = rows;
        this.holes = List.copyOf(holes);
        this.values = values;
    }

    /** Days of the fields; a session day is the state just after it. */
    public List<Double> days() {
        return days;
    }

    public double widthMm() {
        return widthMm;
    }

    /** Depth of the dermis that is shown, from its top. */
    public double depthMm() {
        return depthMm;
    }

    /** Thickness of what lies above the dermis. */
    public double epidermisMm() {
        return epidermisMm;
    }

    public int columnsCount() {
        return columns;
    }

    public int rowsCount() {
        return rows;
    }

    /** The holes that the cut meets, session by session. */
    public List<Hole> holes() {
        return holes;
    }

    /** Value of a field in the middle of a cell. */
    public double value(Quantity quantity, int day, int row, int column) {
        return of(quantity)[(day * rows + row) * columns + column];
    }

    private double[] of(Quantity quantity) {
        return Objects.requireNonNull(values.get(quantity));
    }

    /** Mean of a field over the rows down to a depth, in mm below the top of the dermis. */
    public double mean(Quantity quantity, int day, double downToMm) {
        double sum = 0;
        int count = 0;
        for (int row = 0; row < rows && (row + 1) * depthMm / rows <= downToMm + depthMm / rows / 2; row++) {
            for (int column = 0; column < columns; column++) {
                sum += value(quantity, day, row, column);
                count++;
            }
        }
        return sum / count;
    }

    /** Largest absolute value of a field over all days, for a scale of colours. */
    public double largest(Quantity quantity) {
        double most = 0;
        for (double each : of(quantity)) {
            most = StrictMath.max(most, StrictMath.abs(each));
        }
        return most;
    }
}
