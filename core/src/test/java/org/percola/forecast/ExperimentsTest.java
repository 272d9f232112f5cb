package org.percola.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.percola.device.DeviceCatalogue;
import org.percola.numeric.Band;
import org.percola.patient.Site;
import org.percola.skin.SkinAtlas;
import org.percola.transport.Delivery;
import org.percola.transport.Dose;
import org.percola.transport.Experiment;
import org.percola.transport.MeasuredValues;
import org.percola.transport.Membrane;
import org.percola.transport.Opening;
import org.percola.transport.Preparation;
import org.percola.transport.Receptor;
import org.percola.transport.Species;
import org.percola.treatment.Applied;
import org.percola.treatment.Handling;
import org.percola.treatment.Intensity;
import org.percola.treatment.Occlusion;
import org.percola.treatment.Operator;
import org.percola.treatment.Pka;
import org.percola.treatment.Session;
import org.percola.treatment.SkinTension;
import org.percola.treatment.Solute;

/** Property. Delivery experiments as an ensemble: what must hold whatever the numbers are. */
class ExperimentsTest {
    private static final Solute CAFFEINE = new Solute("caffeine", 194.2, -0.07, List.of());
    private static final Dose INFINITE = new Dose(5, 0, 7, Occlusion.FILM, Applied.AFTER, 0, 0, 0);
    private static final Needling HOLES = new Needling.Stated(new Opening.Holes(100, 150, 70));

    private static Experiment franz(Solute solute, Dose dose, MeasuredValues measured) {
        return new Experiment(
                new Membrane(Preparation.DERMATOMED, Species.HUMAN, 750, 32),
                solute,
                0,
                measured,
                dose,
                new Receptor.Cell(5, 0.5, 0.64),
                false,
                24,
                List.of(1.0, 3.0, 6.0, 24.0));
    }

    private static DeliveryForecast run(Experiment experiment, Needling needling, int threads) {
        return Experiments.run(
                new DeliveryRequest(SkinAtlas.referencePerson(), Site.ABDOMEN, needling, experiment, 6, 64, 1),
                threads,
                Progress.SILENT);
    }

    @Test
    void aStatedPermeabilityHoldsWhateverLiesBelow() {
        for (Preparation preparation : List.of(Preparation.DERMATOMED, Preparation.SC_REMOVED)) {
            for (double logKp : new double[] {-3, -0.3, 1}) {
                var experiment = new Experiment(
                        new Membrane(preparation, Species.HUMAN, 750, 32),
                        CAFFEINE,
                        0,
                        MeasuredValues.of(Map.of(MeasuredValues.Property.LOG_KP, logKp)),
                        INFINITE,
                        new Receptor.Sink(),
                        false,
                        24,
                        List.of(24.0));
                DeliveryForecast found = run(experiment, new Needling.None(), 1);
                assertThat(StrictMath.log10(found.intact().kpCmPerH().q50())).isCloseTo(logKp, within(0.05));
                assertThat(found.notes().contains(DeliveryNote.STATED_KP_BEYOND_WATER))
                        .isEqualTo(logKp > -0.4);
                assertThat(found.notes()).doesNotContain(DeliveryNote.STATED_KP_NOT_REACHED);
            }
        }
    }

    @Test
    void aStatedPermeabilityThatLivingTissueCannotTakeIsSaid() {
        var experiment = new Experiment(
                new Membrane(Preparation.IN_VIVO, Species.HUMAN, 0, 32),
                CAFFEINE,
                0,
                MeasuredValues.of(Map.of(MeasuredValues.Property.LOG_KP, 1.0)),
                INFINITE,
                new Receptor.Body(),
                false,
                24,
                List.of(24.0));
        assertThat(run(experiment, new Needling.None(), 1).notes()).contains(DeliveryNote.STATED_KP_NOT_REACHED);
    }

    @Test
    void anExcisedPieceNeitherClosesNorLosesSolute() {
        DeliveryForecast found = run(franz(CAFFEINE, INFINITE, MeasuredValues.NONE), HOLES, 1);
        assertThat(found.closure()).isEmpty();
        assertThat(found.notes()).contains(DeliveryNote.EXCISED_DOES_NOT_CLOSE);
        assertThat(found.report().converged()).isTrue();
        assertThat(found.report().massBalanceError()).isLessThan(1e-10);
        assertThat(found.enhancementRatio().q50()).isGreaterThan(1);
    }

    @Test
    void noNeedlesNoGain() {
        DeliveryForecast found = run(franz(CAFFEINE, INFINITE, MeasuredValues.NONE), new Needling.None(), 1);
        assertThat(found.enhancementRatio().q05()).isEqualTo(1);
        assertThat(found.enhancementRatio().q95()).isEqualTo(1);
        assertThat(found.treated()).isEqualTo(found.intact());
    }

    @Test
    void nothingIsDividedByWhatALaboratoryDoesNotSee() {
        var insulin = new Solute("insulin", 5808, -3, List.of());
        DeliveryForecast through = run(franz(insulin, INFINITE, MeasuredValues.NONE), HOLES, 1);
        assertThat(through.notes()).contains(DeliveryNote.INTACT_BELOW_DETECTION);
        assertThat(through.enhancementAtLeast().orElseThrow())
                .isGreaterThan(10)
                .isEqualTo(through.enhancementRatio().q05());
        DeliveryForecast none = run(franz(insulin, INFINITE, MeasuredValues.NONE), new Needling.None(), 1);
        assertThat(none.enhancementRatio().q95()).isEqualTo(1);
        assertThat(none.enhancementAtLeast()).isEmpty();
    }

    @Test
    void aThickDoseIsSeenAsWellAsABath() {
        Dose thick = new Dose(5, 100, 7, Occlusion.FILM, Applied.AFTER, 0, 0, 0);
        Dose thin = new Dose(5, 2, 7, Occlusion.FILM, Applied.AFTER, 0, 0, 0);
        double bath = Delivery.detectableUgPerCm2(franz(CAFFEINE, INFINITE, MeasuredValues.NONE));
        assertThat(Delivery.detectableUgPerCm2(franz(CAFFEINE, thick, MeasuredValues.NONE)))
                .isEqualTo(bath);
        assertThat(Delivery.detectableUgPerCm2(franz(CAFFEINE, thin, MeasuredValues.NONE)))
                .isLessThan(bath);
    }

    @Test
    void twiceTheConcentrationTwiceTheFlux() {
        Dose twice = new Dose(10, 0, 7, Occlusion.FILM, Applied.AFTER, 0, 0, 0);
        DeliveryForecast once = run(franz(CAFFEINE, INFINITE, MeasuredValues.NONE), new Needling.None(), 1);
        DeliveryForecast doubled = run(franz(CAFFEINE, twice, MeasuredValues.NONE), new Needling.None(), 1);
        assertThat(doubled.intact().fluxUgPerCm2H().q50()
                        / once.intact().fluxUgPerCm2H().q50())
                .isCloseTo(2, within(1e-9));
    }

    @Test
    void aStatedPermeabilityIsTheOneOfTheWholePiece() {
        var stated = MeasuredValues.of(Map.of(MeasuredValues.Property.LOG_KP, -2.9));
        DeliveryForecast found = run(franz(CAFFEINE, INFINITE, stated), new Needling.None(), 1);
        assertThat(StrictMath.log10(found.intact().kpCmPerH().q50())).isCloseTo(-2.9, within(0.08));
        assertThat(found.intact().kpCmPerH().q95() / found.intact().kpCmPerH().q05())
                .isLessThan(10);
        assertThat(found.notes()).contains(DeliveryNote.MEASURED_VALUES_USED);
    }

    /** The promise of docs/guide/permeate.md: a factor of 70 for a flux from structure alone, of 10 for a ratio. */
    @Test
    void intervalsAreNoWiderThanTheGuideSays() {
        var roller = new Needling.Strikes(new Session(
                DeviceCatalogue.standard().find("dermaroller-192").orElseThrow(),
                1,
                new Intensity.Passes(6),
                0,
                Operator.PROFESSIONAL,
                Handling.USUAL.with(SkinTension.STRETCHED)));
        List<Solute> solutes = List.of(
                CAFFEINE,
                new Solute("mannitol", 182.2, -3.26, List.of()),
                new Solute("lidocaine", 234.3, 2.48, List.of(new Pka(Pka.Kind.BASE, 7.9))));
        for (Solute solute : solutes) {
            for (Needling needling : List.of(HOLES, roller)) {
                DeliveryForecast found = Experiments.run(
                        new DeliveryRequest(
                                SkinAtlas.referencePerson(),
                                Site.ABDOMEN,
                                needling,
                                franz(solute, INFINITE, MeasuredValues.NONE),
                                6,
                                256,
                                1),
                        1,
                        Progress.SILENT);
                assertThat(width(found.intact().fluxUgPerCm2H()))
                        .as(solute.name())
                        .isBetween(45.0, 70.0);
                assertThat(width(found.treated().fluxUgPerCm2H()))
                        .as(solute.name())
                        .isLessThan(70);
                assertThat(width(found.enhancementRatio())).as(solute.name()).isLessThan(10);
            }
        }
    }

    /** Opened in every world, and within the rule of 10 (RuleOfTenTest has the survey). */
    @Test
    void aShallowPenIsNotAGuessBetweenAllAndNothing() {
        assertThat(width(pen(0.5, 4).enhancementRatio())).isLessThan(10);
        DeliveryForecast shallow = pen(0.25, 4);
        assertThat(width(shallow.enhancementRatio())).isLessThan(10);
        assertThat(shallow.enhancementRatio().q05()).isGreaterThan(3);
    }

    /** With quantiles drawn apart from each other the middle of a band of 256 draws wandered by 0.1 either way. */
    @Test
    void theSeedHardlyMovesTheBand() {
        for (long seed = 1; seed <= 5; seed++) {
            Band kp = Experiments.run(
                            new DeliveryRequest(
                                    SkinAtlas.referencePerson(),
                                    Site.ABDOMEN,
                                    new Needling.None(),
                                    franz(CAFFEINE, INFINITE, MeasuredValues.NONE),
                                    6,
                                    256,
                                    seed),
                            1,
                            Progress.SILENT)
                    .intact()
                    .kpCmPerH();
            assertThat(Math.log10(kp.q50())).isCloseTo(-3.83, within(0.03));
            assertThat(Math.log10(kp.q05() * kp.q95()) / 2).isCloseTo(-3.81, within(0.08));
        }
    }

    /** What makes an open dose dry, and which holes a macromolecule finds, is drawn beside the scatter between experiments. */
    @Test
    void neitherAFilmNorAMacromoleculeIsWiderThanTheRule() {
        Solute hydrocortisone = new Solute("hydrocortisone", 362.5, 1.61, List.of());
        Dose film = new Dose(1, 5, 7, Occlusion.NONE, Applied.AFTER, 0, 0, 0);
        for (Solute solute : List.of(CAFFEINE, hydrocortisone)) {
            DeliveryForecast found = Experiments.run(
                    new DeliveryRequest(
                            SkinAtlas.referencePerson(),
                            Site.ABDOMEN,
                            new Needling.None(),
                            franz(solute, film, MeasuredValues.NONE),
                            6,
                            256,
                            1),
                    1,
                    Progress.SILENT);
            assertThat(width(found.intact().fluxUgPerCm2H())).as(solute.name()).isLessThan(70);
        }
        Solute albumin = new Solute("albumin", 66_000, -3, List.of());
        DeliveryForecast through = Experiments.run(
                new DeliveryRequest(
                        SkinAtlas.referencePerson(),
                        Site.ABDOMEN,
                        HOLES,
                        franz(albumin, INFINITE, MeasuredValues.NONE),
                        6,
                        256,
                        1),
                1,
                Progress.SILENT);
        assertThat(width(through.treated().fluxUgPerCm2H())).isLessThan(40);
    }

    private static DeliveryForecast pen(double settingMm, int passes) {
        var session = new Session(
                DeviceCatalogue.standard().find("dr-pen").orElseThrow(),
                settingMm,
                new Intensity.Passes(passes),
                0,
                Operator.PROFESSIONAL,
                Handling.USUAL.with(SkinTension.STRETCHED));
        return Experiments.run(
                new DeliveryRequest(
                        SkinAtlas.referencePerson(),
                        Site.ABDOMEN,
                        new Needling.Strikes(session),
                        franz(CAFFEINE, INFINITE, MeasuredValues.NONE),
                        6,
                        256,
                        1),
                1,
                Progress.SILENT);
    }

    @Test
    void outsideTheRecordsTheIntervalIsWider() {
        Solute inside = new Solute("polar", 200, -4.6, List.of());
        Solute outside = new Solute("very polar", 200, -4.8, List.of());
        DeliveryForecast known = run(franz(inside, INFINITE, MeasuredValues.NONE), new Needling.None(), 1);
        DeliveryForecast unknown = run(franz(outside, INFINITE, MeasuredValues.NONE), new Needling.None(), 1);
        assertThat(unknown.notes()).contains(DeliveryNote.OUTSIDE_CORRELATION);
        assertThat(width(unknown.intact().kpCmPerH()))
                .isGreaterThan(3 * width(known.intact().kpCmPerH()));
    }

    private static double width(Band band) {
        return band.q95() / band.q05();
    }

    @Test
    void repeatedDosesAndWipingKeepTheBalance() {
        Dose busy = new Dose(20, 10, 5.5, Occlusion.NONE, Applied.AFTER, 0, 18, 6);
        DeliveryForecast found = run(franz(CAFFEINE, busy, MeasuredValues.NONE), HOLES, 1);
        assertThat(found.report().converged()).isTrue();
        assertThat(found.report().massBalanceError()).isLessThan(1e-10);
        assertThat(found.notes()).contains(DeliveryNote.VEHICLE_DRIES);
        assertThat(found.amounts().getLast().removed().q50()).isGreaterThan(0);
        assertThat(found.amounts().getLast().donor().q95()).isEqualTo(0);
    }

    @Test
    void theBitsDoNotDependOnTheThreads() {
        Experiment experiment = franz(CAFFEINE, INFINITE, MeasuredValues.NONE);
        assertThat(run(experiment, HOLES, 2)).isEqualTo(run(experiment, HOLES, 1));
    }

    @Test
    void aGrowthFactorDoesNotPassIntactSkinButPassesHoles() {
        Solute growthFactor = new Solute("growth factor", 24_000, -3, List.of());
        DeliveryForecast found = run(franz(growthFactor, INFINITE, MeasuredValues.NONE), HOLES, 1);
        assertThat(found.notes()).contains(DeliveryNote.EXCLUDED_BY_SIZE, DeliveryNote.OUTSIDE_CORRELATION);
        assertThat(found.treated().fluxUgPerCm2H().q50()).isGreaterThan(0);
    }
}
