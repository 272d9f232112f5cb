package org.percola.healing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.percola.evidence.Evidence;
import org.percola.evidence.ParameterDraw;
import org.percola.healing.TissueSection.Quantity;
import org.percola.numeric.DiffusionLine;
import org.percola.patient.Phototype;
import org.percola.skin.Skin;

/** Property and convergence: the section against the average over an area, in limits and under refinement. */
class SectionHealingTest {
    private static final ParameterDraw CENTRAL = ParameterDraw.central(Evidence.standard());
    private static final HealingParameters P = HealingParameters.of(CENTRAL);
    private static final List<Double> DAYS = List.of(0.0, 3.0, 28.0, 60.0, 120.0);
    private static final Study.Person PEN = Study.person(Study.device("exceed"), 1.5, 4, 35, Phototype.IV, CENTRAL);
    private static final Study.Person ROLLER =
            Study.person(Study.device("dermaroller-192"), 1.5, 15, 35, Phototype.IV, CENTRAL);

    private static TissueSection section(Study.Person person, SectionPlan plan) {
        return SectionHealing.run(person.skin(), person.course(2, 30), P, Motility.of(CENTRAL), DAYS, plan);
    }

    private static SectionPlan plan(int columns, int rows, double step) {
        return new SectionPlan(3, 1.6, columns, rows, HolePattern.RANDOM, 1, step);
    }

    private static double average(Study.Person person, int day) {
        return Healing.trace(
                        person.skin(),
                        person.course(2, 30),
                        P,
                        DAYS.stream().mapToDouble(Double::doubleValue).toArray(),
                        new HealingWorkspace())
                .collagenChange(day);
    }

    @Test
    void withoutASessionNothingChanges() {
        TissueSection section =
                SectionHealing.run(PEN.skin(), List.of(), P, Motility.of(CENTRAL), List.of(0.0, 200.0), plan(6, 4, 2));
        for (Quantity quantity : Quantity.values()) {
            assertThat(section.largest(quantity)).as(quantity.name()).isLessThan(1e-12);
        }
        assertThat(section.holes()).isEmpty();
    }

    /** By a quarter less, since signals leave the slab downwards and crowding begins where tips were; for both alike. */
    @Test
    void theSectionGainsLessThanTheAverageOverAnAreaByTheSameFactorForPenAndRoller() {
        double pen = section(PEN, plan(12, 8, 2)).mean(Quantity.COLLAGEN_CHANGE, 4, 1) / average(PEN, 4);
        double roller = section(ROLLER, plan(12, 8, 2)).mean(Quantity.COLLAGEN_CHANGE, 4, 1) / average(ROLLER, 4);
        assertThat(pen).isBetween(0.65, 0.95);
        assertThat(roller).isCloseTo(pen, within(0.06));
    }

    @Test
    void finerStepsAndCellsChangeLittle() {
        double coarse = section(PEN, plan(12, 8, 2)).mean(Quantity.COLLAGEN_CHANGE, 4, 1);
        double fineSteps = section(PEN, plan(12, 8, 0.5)).mean(Quantity.COLLAGEN_CHANGE, 4, 1);
        double fineCells = section(PEN, plan(36, 8, 2)).mean(Quantity.COLLAGEN_CHANGE, 4, 1);
        assertThat(coarse).isCloseTo(fineSteps, within(0.01 * fineSteps));
        assertThat(coarse).isCloseTo(fineCells, within(0.02 * fineCells));
    }

    @Test
    void aHoleReachesTheDermisAndCollagenLiesWhereTipsWere() {
        TissueSection section = section(PEN, plan(32, 16, 2));
        assertThat(section.holes()).isNotEmpty().allSatisfy(hole -> {
            assertThat(hole.acrossMm()).isBetween(0.0, 3.0);
            assertThat(hole.reachMm()).isBetween(0.0, 3.0);
        });
        double top = section.mean(Quantity.COLLAGEN_CHANGE, 4, 0.4);
        double bottom = section.value(Quantity.COLLAGEN_CHANGE, 4, 15, 16);
        assertThat(top).isGreaterThan(bottom);
        assertThat(section.value(Quantity.BLOOD_FLOW_CHANGE, 0, 0, 0)).isPositive();
        assertThat(section.mean(Quantity.BLOOD_FLOW_CHANGE, 4, 1)).isNegative();
    }

    @Test
    void aUnitCellWithOneHoleHealsLikeTheAverage() {
        for (double perMm2 : new double[] {0.5, 2.5, 10}) {
            double radius = 1 / Math.sqrt(Math.PI * perMm2);
            int cells = 24;
            DiffusionLine line = DiffusionLine.radial(cells, radius / cells);
            var stepper = new SectionStepper(
                    P,
                    Skin.Capacity.REFERENCE,
                    1,
                    Motility.of(CENTRAL),
                    line,
                    cells,
                    DiffusionLine.straight(1, 1),
                    1,
                    2);
            Dose mean = new DoseMap(P.injury()).dose(perMm2, 0, 0.95, 0, 0.035);
            // The halo of the hole, cut where the next cell begins; its mean is that of the average.
            double halo = Math.min(P.injury().haloRadius(), radius);
            double volume = 0;
            double inside = 0;
            for (int k = 0; k < cells; k++) {
                volume += line.volume(k);
                inside += (k + 0.5) * radius / cells < halo ? line.volume(k) : 0;
            }
            for (int k = 0; k < cells; k++) {
                double share = (k + 0.5) * radius / cells < halo ? volume / inside : 0;
                stepper.wound(
                        0,
                        k,
                        new Dose(mean.dermal() * share, mean.epidermal(), mean.confluence(), mean.woundedFraction()));
            }
            stepper.carry(0, 90);
            double collagen = 0;
            double[] cell = new double[TissueState.COUNT];
            for (int k = 0; k < cells; k++) {
                stepper.read(0, k, cell);
                collagen += TissueEquations.collagenChange(cell, P) * line.volume(k) / volume;
            }
            TissueLog log = TissueLog.ofCourse(new double[] {90});
            var stop = new TissueWay.Stop(0, mean, P.injury().referenceBarrierRate());
            new HealingWorkspace().block.run(List.of(TissueWay.ofStops(List.of(stop), 90, P, log)));
            double average = TissueEquations.collagenChange(log.at(0), P);
            assertThat(collagen).as("%s per mm2", perMm2).isCloseTo(average, within(0.1 * average));
        }
    }
}
