package org.percola.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.percola.forecast.Forecast;
import org.percola.forecast.Progress;
import org.percola.forecast.Request;
import org.percola.forecast.Simulator;
import org.percola.wire.CaseFile;
import org.percola.wire.CaseReader;
import org.percola.wire.Reading;

/** A whole forecast of 256 draws, warm, from the example cases; the answer is checked after each iteration. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ForecastBenchmark extends AsLaunched {
    @Param({"acne-scars", "melasma-tranexamic-acid", "several-zones"})
    private String example = "acne-scars";

    @Param({"1", "2"})
    private int threads = 2;

    @SuppressWarnings("NullAway.Init")
    private Request request;

    @SuppressWarnings("NullAway.Init")
    private Forecast last;

    /** Reads the case. */
    @Setup
    public void read() throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("examples", example + ".yaml"));
        request = switch (CaseReader.read(bytes, LocalDate.of(2026, 11, 22))) {
            case Reading.Good<CaseFile> good ->
                new Request(
                        good.value().patient(),
                        good.value().concerns(),
                        good.value().treatment(),
                        365,
                        256,
                        1);
            case Reading.Bad<CaseFile> bad ->
                throw new IllegalStateException(bad.problems().toString());
        };
    }

    /** One forecast. */
    @Benchmark
    public Forecast forecast() {
        last = Simulator.run(request, threads, Progress.SILENT);
        return last;
    }

    /** A fast wrong answer is no answer. */
    @TearDown(Level.Iteration)
    public void check() {
        if (!last.solver().converged()
                || last.benefits().size() != 7
                || last.sideEffects().size() != 12) {
            throw new IllegalStateException("The forecast is not whole.");
        }
    }
}
