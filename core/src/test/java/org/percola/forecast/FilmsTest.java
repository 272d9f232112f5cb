package org.percola.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.percola.device.DeviceCatalogue;
import org.percola.numeric.Band;
import org.percola.patient.Site;
import org.percola.skin.SkinAtlas;
import org.percola.transport.Dose;
import org.percola.transport.Experiment;
import org.percola.transport.MeasuredValues;
import org.percola.transport.Membrane;
import org.percola.transport.Preparation;
import org.percola.transport.Receptor;
import org.percola.transport.Species;
import org.percola.treatment.Applied;
import org.percola.treatment.Handling;
import org.percola.treatment.Intensity;
import org.percola.treatment.Occlusion;
import org.percola.treatment.Operator;
import org.percola.treatment.Session;
import org.percola.treatment.Solute;

/** Property. Thin open doses, on excised and living skin: widths, orderings, delays, more of it, wiped off. */
class FilmsTest {
    private static final Solute CAFFEINE = new Solute("caffeine", 194.2, -0.07, List.of());
    private static final int FEW = 24;

    private static Dose film(double volumeUlPerCm2, double delayH, double removedH, double againH) {
        return new Dose(10, volumeUlPerCm2, 6, Occlusion.NONE, Applied.AFTER, delayH, removedH, againH);
    }

    private static DeliveryForecast run(Preparation preparation, Dose dose, Receptor receptor, int draws) {
        var experiment = new Experiment(
                new Membrane(preparation, Species.HUMAN, preparation.isLiving() ? 0 : 750, 32),
                CAFFEINE,
                0,
                MeasuredValues.NONE,
                dose,
                receptor,
                false,
                24,
                List.of(1.0, 24.0));
        var roller = new Session(
                DeviceCatalogue.standard().find("dermaroller-192").orElseThrow(),
                1,
                new Intensity.Passes(6),
                0,
                Operator.PROFESSIONAL,
                Handling.USUAL);
        return Experiments.run(
                new DeliveryRequest(
                        SkinAtlas.referencePerson(),
                        preparation.isLiving() ? Site.FACE : Site.ABDOMEN,
                        new Needling.Strikes(roller),
                        experiment,
                        6,
                        draws,
                        1),
                1,
                Progress.SILENT);
    }

    private static double passed(DeliveryForecast forecast) {
        return forecast.treated().cumulativeUgPerCm2().getLast().value().q50();
    }

    private static double width(Band band) {
        return band.q95() / band.q05();
    }

    @Test
    void aRollersRatioUnderAFilmIsWithinTheRule() {
        for (double volume : new double[] {5, 10}) {
            DeliveryForecast forecast =
                    run(Preparation.DERMATOMED, film(volume, 0, 0, 0), new Receptor.Cell(5, 0.5, 0.64), 128);
            assertThat(width(forecast.enhancementRatio())).isBetween(2.0, 10.0);
            assertThat(width(forecast.intact().cumulativeUgPerCm2().getLast().value()))
                    .isBetween(15.0, 70.0);
        }
    }

    @Test
    void theLongerOneWaitsTheLessGetsIn() {
        double before = Double.POSITIVE_INFINITY;
        for (double delay : new double[] {0, 1, 4, 24, 72}) {
            DeliveryForecast forecast = run(Preparation.IN_VIVO, film(10, delay, 0, 0), new Receptor.Body(), FEW);
            assertThat(passed(forecast)).isLessThan(before);
            before = passed(forecast);
        }
    }

    @Test
    void moreOfItOrAgainIsMoreAndWipedOffIsLess() {
        var sink = new Receptor.Sink();
        double once = passed(run(Preparation.DERMATOMED, film(5, 0, 0, 0), sink, FEW));
        double twiceAsMuch = passed(run(Preparation.DERMATOMED, film(10, 0, 0, 0), sink, FEW));
        DeliveryForecast again = run(Preparation.DERMATOMED, film(5, 0, 0, 6), sink, FEW);
        DeliveryForecast wiped = run(Preparation.DERMATOMED, film(5, 0, 0.5, 0), sink, FEW);
        assertThat(twiceAsMuch).isGreaterThan(once);
        assertThat(passed(again)).isGreaterThan(once);
        assertThat(passed(wiped)).isLessThan(once);
        assertThat(again.report().massBalanceError()).isLessThan(1e-10);
        assertThat(wiped.report().massBalanceError()).isLessThan(1e-10);
    }

    /** Twice the skin over twice the receptor is the same on each square centimetre, so twice as much in all. */
    @Test
    void twiceTheAreaIsTwiceTheAmount() {
        Dose dose = film(5, 0, 0, 0);
        double small = passed(run(Preparation.DERMATOMED, dose, new Receptor.Cell(5, 0.5, 0.64), FEW));
        double large = passed(run(Preparation.DERMATOMED, dose, new Receptor.Cell(10, 1, 1.28), FEW));
        assertThat(2 * 0.64 * small).isCloseTo(1.28 * large, within(1e-12 * small));
    }
}
