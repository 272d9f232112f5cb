package org.percola.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.percola.forecast.DeliveryForecast;
import org.percola.forecast.DeliveryRequest;
import org.percola.forecast.Experiments;
import org.percola.forecast.Needling;
import org.percola.forecast.Progress;
import org.percola.patient.Site;
import org.percola.skin.SkinAtlas;
import org.percola.transport.Dose;
import org.percola.transport.Experiment;
import org.percola.transport.MeasuredValues;
import org.percola.transport.Membrane;
import org.percola.transport.Opening;
import org.percola.transport.Preparation;
import org.percola.transport.Receptor;
import org.percola.transport.Species;
import org.percola.treatment.Applied;
import org.percola.treatment.Occlusion;
import org.percola.treatment.Solute;

/** A typical diffusion-cell experiment of 256 draws, needled and intact, warm; the balance is checked. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class DeliveryBenchmark extends AsLaunched {
    private static final DeliveryRequest FRANZ_CELL = new DeliveryRequest(
            SkinAtlas.referencePerson(),
            Site.ABDOMEN,
            new Needling.Stated(new Opening.Holes(100, 150, 70)),
            new Experiment(
                    new Membrane(Preparation.DERMATOMED, Species.HUMAN, 750, 32),
                    new Solute("caffeine", 194.2, -0.07, List.of()),
                    20,
                    MeasuredValues.NONE,
                    new Dose(5, 0, 7, Occlusion.FILM, Applied.AFTER, 0, 0, 0),
                    new Receptor.Cell(5, 0.5, 0.64),
                    false,
                    24,
                    List.of(1.0, 3.0, 6.0, 24.0)),
            6,
            256,
            1);

    @Param({"1", "2"})
    private int threads = 2;

    @SuppressWarnings("NullAway.Init")
    private DeliveryForecast last;

    /** One experiment. */
    @Benchmark
    public DeliveryForecast franzCell() {
        last = Experiments.run(FRANZ_CELL, threads, Progress.SILENT);
        return last;
    }

    /** A fast wrong answer is no answer. */
    @TearDown(Level.Iteration)
    public void check() {
        if (!last.report().converged() || last.report().massBalanceError() > 1e-10) {
            throw new IllegalStateException("The experiment does not balance.");
        }
    }
}
