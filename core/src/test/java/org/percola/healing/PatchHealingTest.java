package org.percola.healing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.percola.evidence.Evidence;
import org.percola.evidence.ParameterDraw;
import org.percola.healing.TissuePatch.Quantity;
import org.percola.numeric.ReactionDiffusion.Crew;
import org.percola.patient.Phototype;

/** Property and convergence: the patch against the average over an area, under refinement, and on any number of threads. */
class PatchHealingTest {
    private static final ParameterDraw CENTRAL = ParameterDraw.central(Evidence.standard());
    private static final HealingParameters P = HealingParameters.of(CENTRAL);
    private static final List<Double> DAYS = List.of(0.0, 3.0, 28.0, 60.0);
    private static final Study.Person PEN = Study.person(Study.device("exceed"), 1.5, 4, 35, Phototype.IV, CENTRAL);

    /** One worker does everything, and from the last part to the first. */
    private static final Crew ALONE = (count, workers) -> {
        IntConsumer worker = workers.get();
        for (int part = count - 1; part >= 0; part--) {
            worker.accept(part);
        }
    };

    private static final Crew THREE =
            (count, workers) -> IntStream.range(0, 3).parallel().forEach(number -> {
                IntConsumer worker = workers.get();
                for (int part = number; part < count; part += 3) {
                    worker.accept(part);
                }
            });

    private static TissuePatch patch(PatchPlan plan, List<Wound> wounds, Crew crew) {
        return PatchHealing.run(PEN.skin(), wounds, P, Motility.of(CENTRAL), DAYS, plan, crew, day -> {});
    }

    private static PatchPlan plan(int across, int rows, double step) {
        return new PatchPlan(1.2, 1.6, across, rows, HolePattern.RANDOM, 1, step);
    }

    /** Of the first millimetre, as the average is. */
    private static double slabMean(TissuePatch patch, int day) {
        double sum = 0;
        int rows = (int) Math.round(patch.plan().rows() / patch.plan().depthMm());
        int across = patch.plan().cellsAcross();
        for (int k = 0; k < rows; k++) {
            for (int cell = 0; cell < across * across; cell++) {
                sum += patch.value(Quantity.COLLAGEN_CHANGE, day, cell % across, cell / across, k);
            }
        }
        return sum / (rows * across * across);
    }

    @Test
    void withoutASessionNothingChanges() {
        TissuePatch patch = patch(plan(4, 3, 2), List.of(), ALONE);
        for (Quantity quantity : Quantity.values()) {
            for (int day = 0; day < DAYS.size(); day++) {
                assertThat(patch.extent(quantity, day).most())
                        .as(quantity.name())
                        .isLessThan(1e-9);
                assertThat(patch.extent(quantity, day).least()).isGreaterThan(-1e-9);
            }
        }
        assertThat(patch.holes()).isEmpty();
    }

    @Test
    void threadsAndTheOrderOfWorkChangeNoBit() {
        TissuePatch one = patch(plan(8, 4, 2), PEN.course(2, 20), ALONE);
        TissuePatch three = patch(plan(8, 4, 2), PEN.course(2, 20), THREE);
        for (Quantity quantity : Quantity.values()) {
            for (int cell = 0; cell < 8 * 8 * 4; cell++) {
                assertThat(three.value(quantity, 3, cell % 8, cell / 8 % 8, cell / 64))
                        .isEqualTo(one.value(quantity, 3, cell % 8, cell / 8 % 8, cell / 64));
            }
        }
    }

    /** Signals leave the slab downwards, so a patch gains less than the average, as a section does. */
    @Test
    void thePatchGainsSomewhatLessThanTheAverageOverAnArea() {
        double average = Healing.trace(
                        PEN.skin(),
                        PEN.course(2, 30),
                        P,
                        DAYS.stream().mapToDouble(Double::doubleValue).toArray(),
                        new HealingWorkspace())
                .collagenChange(3);
        assertThat(slabMean(patch(plan(8, 8, 2), PEN.course(2, 30), ALONE), 3) / average)
                .isBetween(0.65, 0.97);
    }

    @Test
    void finerStepsAndCellsChangeLittleAndCoarseStepsAreSeen() {
        double usual = slabMean(patch(plan(12, 8, 2), PEN.course(1, 30), ALONE), 2);
        double fineSteps = slabMean(patch(plan(12, 8, 0.25), PEN.course(1, 30), ALONE), 2);
        double fineCells = slabMean(patch(plan(24, 8, 2), PEN.course(1, 30), ALONE), 2);
        assertThat(usual).isCloseTo(fineSteps, within(0.01 * fineSteps)).isNotEqualTo(fineSteps);
        assertThat(usual).isCloseTo(fineCells, within(0.03 * fineCells));
    }

    @Test
    void onDayZeroAlarmLiesRoundTheHolesAndNothingBelowTheirTips() {
        TissuePatch patch = patch(plan(16, 16, 2), PEN.course(1, 30), ALONE);
        double deepest =
                patch.holes().stream().mapToDouble(PatchHole::reachMm).max().orElseThrow();
        assertThat(patch.holes()).allSatisfy(hole -> assertThat(hole.session()).isZero());
        for (int k = 0; k < 16; k++) {
            double topMm = k * 0.1 + patch.epidermisMm();
            for (int cell = 0; cell < 256 && topMm > deepest; cell++) {
                assertThat(patch.value(Quantity.INFLAMMATION, 0, cell % 16, cell / 16, k))
                        .isZero();
            }
        }
        PatchHole hole = patch.holes().stream()
                .filter(h -> h.xMm() > 0.2 && h.xMm() < 1 && h.yMm() > 0.2 && h.yMm() < 1)
                .findFirst()
                .orElseThrow();
        int i = (int) (hole.xMm() / 1.2 * 16);
        int j = (int) (hole.yMm() / 1.2 * 16);
        assertThat(patch.value(Quantity.INFLAMMATION, 0, i, j, 0)).isPositive();
        assertThat(patch.value(Quantity.COLLAGEN_CHANGE, 0, i, j, 0)).isNegative();
    }
}
