package org.percola.forecast;

import java.util.ArrayList;
import java.util.List;
import org.percola.numeric.Band;
import org.percola.numeric.BandSeries;

/**
 * A table of ensemble members: one row a draw, one column a quantity at a time (or day). Each draw writes its own row only,
 * so threads never meet; bands are taken over columns when all are done.
 */
final class Draws {
    private final int columnsCount;
    private final double[][] rows;

    Draws(int columnsCount, int drawsCount) {
        this.columnsCount = columnsCount;
        rows = new double[drawsCount][];
    }

    /** The row of a draw, to be filled by whoever runs it. */
    double[] row(int draw) {
        double[] row = rows[draw];
        if (row == null) {
            row = new double[columnsCount];
            rows[draw] = row;
        }
        return row;
    }

    void put(int column, int draw, double value) {
        row(draw)[column] = value;
    }

    double get(int column, int draw) {
        return row(draw)[column];
    }

    Band band(int column) {
        return Band.of(column(column));
    }

    /** Bands of columns that lie side by side, such as one quantity on all days. */
    List<Band> bands(int first, int end) {
        BandSeries series = new BandSeries(rows.length);
        double[] members = new double[rows.length];
        List<Band> bands = new ArrayList<>(end - first);
        for (int column = first; column < end; column++) {
            read(column, members);
            bands.add(series.of(members));
        }
        return bands;
    }

    /** The members of one column. */
    double[] column(int column) {
        double[] members = new double[rows.length];
        read(column, members);
        return members;
    }

    private void read(int column, double[] into) {
        for (int draw = 0; draw < into.length; draw++) {
            into[draw] = row(draw)[column];
        }
    }
}
