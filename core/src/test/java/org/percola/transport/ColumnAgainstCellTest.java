package org.percola.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Validation of the fast column by the cell in depth and radius: the same skin, the same hole, excised and living. The
 * column's wall is that of a ring in which every depth fills alike, so it lets through a little less than the cell: nothing
 * at 1000 wide holes on a square centimetre, 10 % at a hundred, 17 % at fifty narrow ones.
 */
class ColumnAgainstCellTest {
    private static final double DERMIS_UM = 1000;
    private static final double HORNY_UM = 15;
    private static final double LIVING_UM = 85;
    private static final double TISSUE = 100;
    private static final double CAPACITY = 0.7;
    private static final double FLUID = 500;
    private static final double HORNY = 1e-3;

    private static double[] column(double perCm2, double radiusUm, double depthUm, double lossPerS, double[] hours) {
        double e = perCm2 * StrictMath.PI * radiusUm * radiusUm * 1e-8;
        var layers =
                new Column.Layers(HORNY_UM, LIVING_UM, DERMIS_UM, HORNY, 1, 0, TISSUE, CAPACITY, lossPerS * CAPACITY);
        var column = new Column(
                layers,
                new Column.Donor(1, 1, 1000, true, 0),
                new Column.Holes(
                        e, radiusUm, depthUm, FLUID, 0, 1e30, 1e30, 0, 0, e / (Math.PI * radiusUm * radiusUm)));
        double[] amounts = new double[hours.length * ColumnSolver.COMPARTMENTS];
        new ColumnSolver(2, hours.length).solve(column, hours, amounts);
        double[] systemic = new double[hours.length];
        for (int k = 0; k < hours.length; k++) {
            systemic[k] = amounts[k * ColumnSolver.COMPARTMENTS + 4];
        }
        return systemic;
    }

    private static double[] cell(double perCm2, double radiusUm, double depthUm, double lossPerS, double[] hours) {
        var cell = new UnitCell(
                1e4 / StrictMath.sqrt(StrictMath.PI * perCm2),
                List.of(
                        new UnitCell.Layer(HORNY_UM, 1, HORNY, 0),
                        new UnitCell.Layer(LIVING_UM, CAPACITY, TISSUE, 0),
                        new UnitCell.Layer(DERMIS_UM, CAPACITY, TISSUE, lossPerS)),
                new UnitCell.Channel(
                        radiusUm, depthUm, 1, UnitCell.Closing.still(FLUID), UnitCell.Closing.still(FLUID)));
        var sizes = new CellMesh.Sizes(radiusUm / 20, 0.5, 1, radiusUm / 4, 1);
        double[] seconds = new double[hours.length];
        for (int k = 0; k < hours.length; k++) {
            seconds[k] = hours[k] * 3600;
        }
        CellRun run = new CellSolver(cell, CellMesh.of(cell, sizes, 2, 1), List.of(0.0), 0)
                .solve(seconds, 1e-3, 1e-6, false)
                .getFirst();
        double[] absorbed = new double[hours.length];
        for (int k = 0; k < hours.length; k++) {
            // um3 of donor concentration 1000 ug/mL = 1e-9 ug/um3, per cell, times cells per cm2
            absorbed[k] = run.rows().get(k).absorbedUm3() * 1e-9 * perCm2;
        }
        return absorbed;
    }

    @ParameterizedTest(name = "{0} holes/cm2, radius {1} um, depth {2} um, clearance {3}/s")
    @CsvSource({
        "50, 10, 150, 0",
        "50, 35, 150, 0",
        "100, 35, 500, 0",
        "400, 15, 150, 0",
        "1000, 35, 300, 0",
        "100, 35, 150, 3e-4",
        "400, 15, 300, 3e-4",
        "1000, 15, 200, 1e-3",
    })
    void theColumnIsCloseToTheCell(double perCm2, double radiusUm, double depthUm, double lossPerS) {
        double[] hours = {1, 6, 24};
        double[] fast = column(perCm2, radiusUm, depthUm, lossPerS, hours);
        double[] full = cell(perCm2, radiusUm, depthUm, lossPerS, hours);
        String told = "%s %s %s %s: %.3f %.3f %.3f"
                .formatted(
                        perCm2, radiusUm, depthUm, lossPerS, fast[0] / full[0], fast[1] / full[1], fast[2] / full[2]);
        double flux = (fast[2] - fast[1]) / (full[2] - full[1]);
        assertThat(flux).as(told).isBetween(0.80, 1.03);
        assertThat(fast[2] / full[2]).as(told).isBetween(0.80, 1.03);
    }
}
