package org.percola.forecast;

import java.util.ArrayList;
import java.util.List;
import org.percola.numeric.Band;
import org.percola.numeric.BandSeries;

/**
 * A table of ensemble members: one row a draw, one column a quantity at a time (or day). Each draw writes its own row only,
 * so threads never meet; bands are taken over columns when all are done.
 *
 * <p>Of more than {@value #EXACT_DRAWS} draws, whole rows are kept in seven digits: chance among so many moves a quantile by
 * its third or fourth, and 100,000 draws need half the memory.
 */
final class Draws {
    /** More rows than this are kept as floats. */
    static final int EXACT_DRAWS = 10_000;

    private final int columnsCount;
    private final double[][] rows;
    private final float[][] narrow;

    Draws(int columnsCount, int drawsCount) {
        this.columnsCount = columnsCount;
        rows = new double[drawsCount][];
        narrow = new float[drawsCount > EXACT_DRAWS ? drawsCount : 0][];
    }

    /** The whole row of a draw, which is the table's from now on. */
    void put(int draw, double[] row) {
        if (narrow.length == 0) {
            rows[draw] = row;
            return;
        }
        float[] kept = new float[row.length];
        for (int k = 0; k < row.length; k++) {
            kept[k] = (float) row[k];
        }
        narrow[draw] = kept;
    }

    /** One number of a row that is not put whole. */
    void put(int column, int draw, double value) {
        double[] row = rows[draw];
        if (row == null) {
            row = new double[columnsCount];
            rows[draw] = row;
        }
        row[column] = value;
    }

    double get(int column, int draw) {
        double[] row = rows[draw];
        if (row != null) {
            return row[column];
        }
        return narrow.length > 0 && narrow[draw] != null ? narrow[draw][column] : 0;
    }

    Band band(int column) {
        return Band.of(column(column));
    }

    /** Bands of columns that lie side by side, such as one quantity on all days. */
    List<Band> bands(int first, int end) {
        BandSeries series = new BandSeries(rows.length);
        Columns columns = columns();
        List<Band> bands = new ArrayList<>(end - first);
        for (int column = first; column < end; column++) {
            bands.add(series.of(columns.at(column)));
        }
        return bands;
    }

    /** For whoever reads column after column. */
    Columns columns() {
        return new Columns();
    }

    /** Some columns that lie side by side, which are read from each row while it lies in the first cache. */
    final class Columns {
        private static final int TOGETHER = 8;

        private final double[][] held = new double[TOGETHER][rows.length];
        private int from;
        private int end;

        /** The members of a column, until another is asked for. */
        double[] at(int column) {
            if (column < from || column >= end) {
                from = column;
                end = Math.min(column + TOGETHER, columnsCount);
                for (int draw = 0; draw < rows.length; draw++) {
                    read(draw);
                }
            }
            return held[column - from];
        }

        private void read(int draw) {
            double[] row = rows[draw];
            for (int column = from; column < end; column++) {
                held[column - from][draw] = row != null ? row[column] : get(column, draw);
            }
        }
    }

    /** The members of one column. */
    double[] column(int column) {
        double[] members = new double[rows.length];
        read(column, members);
        return members;
    }

    private void read(int column, double[] into) {
        for (int draw = 0; draw < into.length; draw++) {
            into[draw] = get(column, draw);
        }
    }
}
