package org.percola.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Convergence. The cell in depth and radius: known answers, order in space, balance, and the peers' reference problem. */
class CellSolverTest {
    private static final double[] HOURS = {0.5 * 3600, 3600, 2 * 3600, 4 * 3600, 8 * 3600, 24 * 3600};

    /** A hundred holes on a square centimetre: the first of the reference problem's cells. */
    private static UnitCell referenceCell(double densityPerCm2) {
        return new UnitCell(
                1e4 / StrictMath.sqrt(StrictMath.PI * densityPerCm2),
                List.of(
                        new UnitCell.Layer(15, 0.1, 1e-4, 0),
                        new UnitCell.Layer(85, 0.6, 30, 0),
                        new UnitCell.Layer(1400, 0.8, 80, 3e-4)),
                new UnitCell.Channel(35, 500, 1, new UnitCell.Closing(500, 1e-4, 10_800), UnitCell.Closing.still(500)));
    }

    private static CellRun run(UnitCell cell, double scale, int multiple, double height, double relative) {
        var mesh = CellMesh.of(cell, CellMesh.Sizes.STANDARD, scale, multiple);
        return new CellSolver(cell, mesh, List.of(height), 0)
                .solve(HOURS, relative, 1e-3 * relative, false)
                .getFirst();
    }

    /** Amounts in ug/cm2 for 10 mg/mL: absorbed and by region, as the peers print them. */
    private static double[] amounts(CellRun.Row row, double densityPerCm2) {
        double scale = 1e-8 * densityPerCm2;
        return new double[] {
            scale * row.absorbedUm3(),
            scale * row.layersUm3().get(0),
            scale * row.layersUm3().get(1),
            scale * row.layersUm3().get(2),
            scale * row.channelUm3()
        };
    }

    @Test
    void aSlabHasItsSteadyFluxAndItsLag() {
        // lag = h^2 / 6 D, flux = KD / h
        var cell = new UnitCell(100, List.of(new UnitCell.Layer(200, 0.5, 5, 0)), UnitCell.Channel.NONE);
        var mesh = CellMesh.of(cell, CellMesh.Sizes.STANDARD, 0.5, 2);
        double[] times = {6000, 8000};
        CellRun run = new CellSolver(cell, mesh, List.of(0.0), 0)
                .solve(times, 1e-6, 1e-9, false)
                .getFirst();
        double area = StrictMath.PI * 1e4;
        double one = run.rows().get(0).absorbedUm3() / area;
        double two = run.rows().get(1).absorbedUm3() / area;
        double flux = (two - one) / 2000;
        assertThat(flux).isCloseTo(5.0 / 200, within(1e-6));
        assertThat(8000 - two / flux).isCloseTo(200.0 * 200 / (6 * 10), within(0.5));
    }

    @Test
    void theCellIsSecondOrderInSpace() {
        var cell = referenceCell(1000);
        CellRun one = run(cell, 3, 1, 0, 1e-4);
        CellRun two = run(cell, 3, 2, 0, 1e-4);
        CellRun four = run(cell, 3, 4, 0, 1e-4);
        double first = 0;
        double second = 0;
        for (int k = 0; k < HOURS.length; k++) {
            first = Math.max(
                    first,
                    Math.abs(one.rows().get(k).absorbedUm3() - two.rows().get(k).absorbedUm3()));
            second = Math.max(
                    second,
                    Math.abs(
                            two.rows().get(k).absorbedUm3() - four.rows().get(k).absorbedUm3()));
        }
        double order = StrictMath.log(first / second) / StrictMath.log(2);
        assertThat(order).isBetween(1.8, 2.3);
        assertThat(first)
                .as("a coarse mesh is wrong")
                .isGreaterThan(1e-4 * four.rows().getLast().absorbedUm3());
    }

    @Test
    void whatAFiniteDonorGaveIsSomewhere() {
        CellRun run = run(referenceCell(100), 2, 1, 100, 1e-2);
        assertThat(run.report().massBalanceError()).isLessThan(1e-11);
        assertThat(run.report().converged()).isTrue();
    }

    @Test
    void thePeersReferenceProblemIsMet() {
        // p1_ref.csv, case A at 0.5 h and 24 h relative to the largest of each column over time
        double[] early = {5.314723029724e+00, 1.598232323543e-01, 3.410062258776e+00, 1.814647830125e+01};
        var cell = referenceCell(100);
        CellRun better = CellRun.extrapolated(run(cell, 2, 1, 0, 1e-2), run(cell, 2, 2, 0, 1e-2));
        double[] found = amounts(better.rows().getFirst(), 100);
        double[] last = amounts(better.rows().getLast(), 100);
        for (int k = 0; k < early.length; k++) {
            assertThat(found[k]).isCloseTo(early[k], within(1e-3 * Math.max(early[k], last[k])));
        }
    }

    @Test
    void twoDonorsSideBySideAreTheDonorsAlone() {
        var cell = referenceCell(100);
        var mesh = CellMesh.of(cell, CellMesh.Sizes.STANDARD, 2, 1);
        List<CellRun> both = new CellSolver(cell, mesh, List.of(0.0, 100.0), 0).solve(HOURS, 1e-5, 1e-8, false);
        for (int k = 0; k < 2; k++) {
            CellRun alone = run(cell, 2, 1, k == 0 ? 0 : 100, 1e-5);
            assertThat(both.get(k).rows().getLast().absorbedUm3())
                    .isCloseTo(
                            alone.rows().getLast().absorbedUm3(),
                            within(1e-4 * alone.rows().getLast().absorbedUm3()));
        }
    }
}
