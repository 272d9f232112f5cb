package org.percola.transport;

import java.util.ArrayList;
import java.util.List;
import org.percola.numeric.SolverReport;

/**
 * What one cell held at the output times, per unit of donor concentration and per cell (um3 x concentration); divide by
 * the area of the cell for amounts per area.
 */
public record CellRun(List<Row> rows, SolverReport report) {
    public CellRun {
        rows = List.copyOf(rows);
    }

    /**
     * One output time.
     *
     * @param donorUm3 left of a finite donor, 0 of an infinite one
     * @param layersUm3 by layer, without the channel
     * @param channelUm3 plug and shaft
     * @param absorbedUm3 lost inside and through the base
     * @param plasmaUm3 what was absorbed and is not yet eliminated
     * @param field {@code u} in the cells from the base up, row by row from the axis out, if it was asked for
     */
    public record Row(
            double timeS,
            double donorUm3,
            List<Double> layersUm3,
            double channelUm3,
            double absorbedUm3,
            double plasmaUm3,
            List<Double> field) {
        public Row {
            layersUm3 = List.copyOf(layersUm3);
            field = List.copyOf(field);
        }
    }

    /** Two meshes, the second twice as fine, extrapolated to second order in the cell size. */
    public static CellRun extrapolated(CellRun coarse, CellRun fine) {
        var rows = new ArrayList<Row>();
        for (int k = 0; k < fine.rows().size(); k++) {
            Row a = coarse.rows().get(k);
            Row b = fine.rows().get(k);
            var layers = new ArrayList<Double>();
            for (int layer = 0; layer < b.layersUm3().size(); layer++) {
                layers.add(better(a.layersUm3().get(layer), b.layersUm3().get(layer)));
            }
            rows.add(new Row(
                    b.timeS(),
                    better(a.donorUm3(), b.donorUm3()),
                    layers,
                    better(a.channelUm3(), b.channelUm3()),
                    better(a.absorbedUm3(), b.absorbedUm3()),
                    better(a.plasmaUm3(), b.plasmaUm3()),
                    b.field()));
        }
        return new CellRun(rows, coarse.report().and(fine.report()));
    }

    private static double better(double coarse, double fine) {
        return (4 * fine - coarse) / 3;
    }
}
