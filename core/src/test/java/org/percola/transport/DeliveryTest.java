package org.percola.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.percola.evidence.Evidence;
import org.percola.evidence.ParameterDraw;
import org.percola.patient.Site;
import org.percola.skin.Skin;
import org.percola.skin.SkinAtlas;
import org.percola.treatment.Applied;
import org.percola.treatment.Occlusion;
import org.percola.treatment.Pka;
import org.percola.treatment.Solute;

/** Property. A delivery experiment in the central world: what helps helps, what hinders hinders, nothing is lost. */
class DeliveryTest {
    private static final ParameterDraw WORLD = ParameterDraw.central(Evidence.standard());
    private static final DeliveryParameters CENTRAL = DeliveryParameters.of(WORLD);
    private static final Skin SKIN = SkinAtlas.skinOf(SkinAtlas.referencePerson(), Site.UPPER_ARM, WORLD);
    private static final Solute POLAR = new Solute(
            "tranexamic acid", 157.2, -1.8, List.of(new Pka(Pka.Kind.ACID, 4.3), new Pka(Pka.Kind.BASE, 10.2)));
    private static final Opening HOLES = new Opening.Holes(30, 150, 40);
    private static final Opening INTACT = new Opening.Intact();

    private static Dose dose(double volume, Occlusion cover, Applied applied, double after, double off, double every) {
        return new Dose(50, volume, 7, cover, applied, after, off, every);
    }

    private static DeliveryRun run(Preparation preparation, Opening opening, Dose dose, boolean cox, double hours) {
        return run(preparation, opening, dose, cox, hours, POLAR, MeasuredValues.NONE, new Receptor.Sink(), 32);
    }

    private static DeliveryRun run(
            Preparation preparation,
            Opening opening,
            Dose dose,
            boolean cox,
            double hours,
            Solute solute,
            MeasuredValues measured,
            Receptor receptor,
            double temperatureC) {
        var experiment = new Experiment(
                new Membrane(preparation, Species.HUMAN, 0, temperatureC),
                solute,
                0,
                measured,
                dose,
                receptor,
                cox,
                hours,
                List.of(hours / 4, hours / 2, hours));
        return Delivery.run(SKIN, opening, experiment, CENTRAL, new DeliveryWorkspace(experiment));
    }

    private static double passed(DeliveryRun run) {
        return run.atEnd().passedUgPerCm2();
    }

    /** What stands beside it elsewhere (site, species, clearance, a dose that runs down) is drawn on its own. */
    @Test
    void aBathOverExcisedSkinOfTheTrunkScattersAsItsRecordsDo() {
        double shared = 0.8;
        var world = WORLD.with("transport.passageResidual", shared);
        var parameters = DeliveryParameters.of(world);
        double more = parameters.laboratory().recordedScatterShare();
        Skin belly = SkinAtlas.skinOf(SkinAtlas.referencePerson(), Site.ABDOMEN, world);
        Dose bath = new Dose(1, 0, 7, Occlusion.FILM, Applied.AFTER, 0, 0, 0);
        Dose covered = new Dose(1, 100, 7, Occlusion.FILM, Applied.AFTER, 0, 0, 0);
        assertThat(more).isGreaterThan(1);
        assertThat(scatter(belly, Preparation.DERMATOMED, bath, parameters)).isCloseTo(more * shared, within(1e-9));
        assertThat(scatter(belly, Preparation.DERMATOMED, covered, parameters)).isCloseTo(shared, within(1e-9));
        assertThat(scatter(belly, Preparation.IN_VIVO, bath, parameters)).isCloseTo(shared, within(1e-9));
        assertThat(scatter(SKIN, Preparation.DERMATOMED, bath, parameters)).isCloseTo(shared, within(1e-9));
    }

    private static double scatter(Skin skin, Preparation preparation, Dose dose, DeliveryParameters parameters) {
        var experiment = new Experiment(
                new Membrane(preparation, Species.HUMAN, 0, 32),
                POLAR,
                0,
                MeasuredValues.NONE,
                dose,
                new Receptor.Sink(),
                false,
                24,
                List.of(24.0));
        return Math.log10(Delivery.activity(skin, experiment, parameters));
    }

    @Test
    void whatComesLaterFindsLessOpen() {
        double before = Double.MAX_VALUE;
        for (double delay : new double[] {0, 1, 4, 12, 24, 48, 96, 240}) {
            double found = passed(
                    run(Preparation.IN_VIVO, HOLES, dose(0, Occlusion.NONE, Applied.AFTER, delay, 0, 0), false, 12));
            assertThat(found).as("%s h", delay).isLessThan(before);
            before = found;
        }
        double intact =
                passed(run(Preparation.IN_VIVO, INTACT, dose(0, Occlusion.NONE, Applied.AFTER, 0, 0, 0), false, 12));
        assertThat(before / intact).isBetween(0.95, 1.1);
    }

    @Test
    void whatNeedlesCarryIntoTheDermisHasEnteredIt() {
        Opening deep = new Opening.Holes(100, 1500, 60);
        Solute slow = new Solute("x", 1e6, -6, List.of());
        var run = run(
                Preparation.IN_VIVO,
                deep,
                dose(2, Occlusion.FILM, Applied.DURING, 0, 1, 0),
                false,
                48,
                slow,
                MeasuredValues.NONE,
                new Receptor.Body(),
                32);
        for (DeliveryRun.Amounts at : run.amounts()) {
            assertThat(at.passedUgPerCm2())
                    .isCloseTo(at.dermisUgPerCm2() + at.systemicUgPerCm2(), withinPercentage(1e-6));
        }
    }

    @Test
    void aSinkGivesNothingBackWhateverTheDoseDoes() {
        Solute large = new Solute("x", 1500, 2, List.of());
        Opening many = new Opening.Holes(1000, 400, 60);
        for (double wiped : new double[] {0, 6}) {
            for (double hours : new double[] {2.5, 6, 24}) {
                for (double volume : new double[] {2, 10, 100}) {
                    Dose film = dose(volume, Occlusion.NONE, Applied.AFTER, 0, wiped, 8);
                    var run = run(
                            Preparation.EPIDERMIS,
                            many,
                            film,
                            false,
                            hours,
                            large,
                            MeasuredValues.NONE,
                            new Receptor.Sink(),
                            32);
                    double before = 0;
                    for (DeliveryRun.Amounts at : run.amounts()) {
                        assertThat(at.passedUgPerCm2())
                                .as("%s uL/cm2 at %s h, wiped off after %s h", volume, at.timeH(), wiped)
                                .isGreaterThanOrEqualTo(before);
                        before = at.passedUgPerCm2();
                    }
                    assertThat(run.report().massBalanceError()).isLessThan(1e-10);
                }
            }
        }
    }

    @Test
    void excisedSkinDoesNotCloseAndLivingSkinDoes() {
        Dose late = dose(0, Occlusion.FILM, Applied.AFTER, 48, 0, 0);
        Dose now = dose(0, Occlusion.FILM, Applied.AFTER, 0, 0, 0);
        assertThat(passed(run(Preparation.DERMATOMED, HOLES, late, false, 12)))
                .isEqualTo(passed(run(Preparation.DERMATOMED, HOLES, now, false, 12)));
        assertThat(run(Preparation.DERMATOMED, HOLES, late, false, 12).closure())
                .isEmpty();
        assertThat(run(Preparation.IN_VIVO, HOLES, now, false, 12).closure()).isPresent();
    }

    @Test
    void aCyclooxygenaseInhibitorKeepsHolesOpen() {
        Dose lasting = dose(0, Occlusion.FILM, Applied.AFTER, 0, 0, 0);
        assertThat(passed(run(Preparation.IN_VIVO, HOLES, lasting, true, 96)))
                .isGreaterThan(1.2 * passed(run(Preparation.IN_VIVO, HOLES, lasting, false, 96)));
    }

    @Test
    void wipingOffEndsTheSupplyAndRepeatingAddsToIt() {
        DeliveryRun left = run(Preparation.IN_VIVO, HOLES, dose(10, Occlusion.FILM, Applied.AFTER, 0, 0, 0), false, 24);
        DeliveryRun wiped =
                run(Preparation.IN_VIVO, HOLES, dose(10, Occlusion.FILM, Applied.AFTER, 0, 0.25, 0), false, 24);
        DeliveryRun again =
                run(Preparation.IN_VIVO, HOLES, dose(10, Occlusion.FILM, Applied.AFTER, 0, 0, 6), false, 24);
        assertThat(passed(wiped)).isLessThan(passed(left));
        assertThat(wiped.atEnd().removedUgPerCm2()).isPositive();
        assertThat(passed(again)).isGreaterThan(passed(left));
        for (DeliveryRun each : List.of(left, wiped, again)) {
            assertThat(each.report().massBalanceError()).isLessThan(1e-10);
            assertThat(each.report().converged()).isTrue();
        }
    }

    @Test
    void anOpenFilmDriesAndGivesLessThanACoveredOne() {
        DeliveryRun open =
                run(Preparation.IN_VIVO, INTACT, dose(10, Occlusion.NONE, Applied.AFTER, 0, 0, 0), false, 24);
        DeliveryRun covered =
                run(Preparation.IN_VIVO, INTACT, dose(10, Occlusion.FILM, Applied.AFTER, 0, 0, 0), false, 24);
        assertThat(passed(open)).isLessThan(0.6 * passed(covered));
        DeliveryRun needled =
                run(Preparation.IN_VIVO, HOLES, dose(10, Occlusion.NONE, Applied.AFTER, 0, 12, 6), false, 24);
        assertThat(needled.atEnd().donorUgPerCm2()).isZero();
        assertThat(needled.atEnd().removedUgPerCm2()).isGreaterThan(0.5 * passed(needled));
        assertThat(needled.report().massBalanceError()).isLessThan(1e-10);
        assertThat(needled.report().converged()).isTrue();
    }

    @Test
    void strippedSkinPassesMoreThanNeedledAndNeedledMoreThanIntact() {
        Dose bath = dose(0, Occlusion.FILM, Applied.AFTER, 0, 0, 0);
        double intact = run(Preparation.DERMATOMED, INTACT, bath, false, 24).kpCmPerH();
        double needled = run(Preparation.DERMATOMED, HOLES, bath, false, 24).kpCmPerH();
        double stripped = run(Preparation.SC_REMOVED, INTACT, bath, false, 24).kpCmPerH();
        assertThat(needled).isGreaterThan(intact);
        assertThat(stripped).isGreaterThan(needled);
    }

    @Test
    void steadyFluxIsPermeabilityTimesConcentration() {
        DeliveryRun found =
                run(Preparation.EPIDERMIS, INTACT, dose(0, Occlusion.FILM, Applied.AFTER, 0, 0, 0), false, 48);
        assertThat(found.steady()).isTrue();
        assertThat(found.fluxUgPerCm2H()).isCloseTo(found.kpCmPerH() * 50_000, within(0.01 * found.fluxUgPerCm2H()));
    }

    @Test
    void aSmallReceptorFillsUpAndSamplesCount() {
        Dose bath = dose(0, Occlusion.FILM, Applied.AFTER, 0, 0, 0);
        var cell = new Receptor.Cell(0.2, 0.05, 1);
        DeliveryRun small = run(Preparation.SC_REMOVED, INTACT, bath, false, 24, POLAR, MeasuredValues.NONE, cell, 32);
        DeliveryRun sink = run(Preparation.SC_REMOVED, INTACT, bath, false, 24);
        assertThat(passed(small)).isLessThan(0.9 * passed(sink));
        // 0.2 mL and two samples of 0.05 mL before the end hold at most the donor's 50 mg/mL.
        assertThat(passed(small)).isBetween(0.5 * 0.2 * 50_000, 0.3 * 50_000);
        assertThat(small.report().massBalanceError()).isLessThan(1e-10);
    }

    @Test
    void warmthHelpsAndAStatedPermeabilityOverrules() {
        Dose bath = dose(0, Occlusion.FILM, Applied.AFTER, 0, 0, 0);
        Solute lipophilic = new Solute("testosterone", 288.4, 3.3, List.of());
        var none = MeasuredValues.NONE;
        var sink = new Receptor.Sink();
        double cool = run(Preparation.EPIDERMIS, INTACT, bath, false, 24, lipophilic, none, sink, 25)
                .kpCmPerH();
        double warm = run(Preparation.EPIDERMIS, INTACT, bath, false, 24, lipophilic, none, sink, 37)
                .kpCmPerH();
        assertThat(warm / cool).isBetween(1.8, 3.2);
        var stated = MeasuredValues.of(Map.of(MeasuredValues.Property.LOG_KP, -3.5));
        double found = run(Preparation.EPIDERMIS, INTACT, bath, false, 24, lipophilic, stated, sink, 37)
                .kpCmPerH();
        assertThat(StrictMath.log10(found)).isCloseTo(-3.5, within(0.01));
    }

    /** ELLISON2020 through epidermis parted by heat: methyl paraben 97 min, caffeine 194, hydrocortisone 337; scatter 0.23 log10. */
    @Test
    void aSheetKeepsALaboratoryWaitingForHours() {
        assertThat(lagMinutes(new Solute("methyl paraben", 152.15, 1.96, List.of()), Map.of()))
                .isBetween(97 / 2.5, 97 * 2.5);
        assertThat(lagMinutes(new Solute("caffeine", 194.19, -0.07, List.of()), Map.of()))
                .isBetween(194 / 2.5, 194 * 2.5);
        assertThat(lagMinutes(new Solute("hydrocortisone", 362.46, 1.61, List.of()), Map.of()))
                .isBetween(337 / 2.5, 337 * 2.5);
    }

    @Test
    void besideAStatedPermeabilityAStatedDiffusivityMovesTheLagAlone() {
        Solute lipophilic = new Solute("testosterone", 288.4, 3.3, List.of());
        var quick = Map.of(
                MeasuredValues.Property.LOG_KP, -2.5, MeasuredValues.Property.DIFFUSIVITY_STRATUM_CORNEUM, 4e-11);
        var slow = Map.of(
                MeasuredValues.Property.LOG_KP, -2.5, MeasuredValues.Property.DIFFUSIVITY_STRATUM_CORNEUM, 2e-11);
        assertThat(lagMinutes(lipophilic, slow) / lagMinutes(lipophilic, quick)).isCloseTo(2, within(0.1));
        Dose bath = dose(0, Occlusion.FILM, Applied.AFTER, 0, 0, 0);
        double found = run(
                        Preparation.EPIDERMIS,
                        INTACT,
                        bath,
                        false,
                        96,
                        lipophilic,
                        MeasuredValues.of(slow),
                        new Receptor.Sink(),
                        32)
                .kpCmPerH();
        assertThat(StrictMath.log10(found)).isCloseTo(-2.5, within(0.01));
    }

    private static double lagMinutes(Solute solute, Map<MeasuredValues.Property, Double> measured) {
        Dose bath = dose(0, Occlusion.FILM, Applied.AFTER, 0, 0, 0);
        return 60
                * run(
                                Preparation.EPIDERMIS,
                                INTACT,
                                bath,
                                false,
                                96,
                                solute,
                                MeasuredValues.of(measured),
                                new Receptor.Sink(),
                                32)
                        .lagH();
    }

    @Test
    void whatDoesNotFitIntactSkinDoesNotPassIt() {
        Dose bath = dose(0, Occlusion.FILM, Applied.AFTER, 0, 0, 0);
        Solute hyaluronic = new Solute("hyaluronic acid", 1e6, -6, List.of());
        DeliveryRun intact = run(
                Preparation.DERMATOMED,
                INTACT,
                bath,
                false,
                24,
                hyaluronic,
                MeasuredValues.NONE,
                new Receptor.Sink(),
                32);
        DeliveryRun needled = run(
                Preparation.DERMATOMED,
                HOLES,
                bath,
                false,
                24,
                hyaluronic,
                MeasuredValues.NONE,
                new Receptor.Sink(),
                32);
        assertThat(intact.kpCmPerH()).isLessThan(1e-12);
        assertThat(needled.kpCmPerH()).isGreaterThan(1e-9);
    }

    @Test
    void thinnerStratumCorneumPassesMore() {
        Dose bath = dose(0, Occlusion.FILM, Applied.AFTER, 0, 0, 0);
        var experiment = new Experiment(
                new Membrane(Preparation.EPIDERMIS, Species.HUMAN, 0, 32),
                POLAR,
                0,
                MeasuredValues.NONE,
                bath,
                new Receptor.Sink(),
                false,
                24,
                List.of());
        double before = Double.MAX_VALUE;
        for (Site site : List.of(Site.FACE, Site.ABDOMEN, Site.UPPER_ARM, Site.HANDS)) {
            Skin skin = SkinAtlas.skinOf(SkinAtlas.referencePerson(), site, WORLD);
            double kp = Delivery.run(skin, INTACT, experiment, CENTRAL, new DeliveryWorkspace(experiment))
                    .kpCmPerH();
            assertThat(kp).as(site.code()).isLessThan(before);
            before = kp;
        }
    }
}
