package org.percola.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.percola.device.Device;
import org.percola.device.DeviceCatalogue;
import org.percola.forecast.CourseReading;
import org.percola.forecast.Progress;
import org.percola.forecast.Request;
import org.percola.forecast.Simulator;
import org.percola.patient.Site;
import org.percola.plan.Plan;
import org.percola.plan.PlanRequest;
import org.percola.plan.Planner;
import org.percola.treatment.Course;
import org.percola.treatment.Intensity;
import org.percola.treatment.Operator;
import org.percola.treatment.SunProtection;
import org.percola.treatment.Zone;
import org.percola.wire.CaseFile;
import org.percola.wire.CasePlan;
import org.percola.wire.CaseReader;
import org.percola.wire.Reading;

/**
 * Planning, warm: the forecasts of 500 candidate courses with 64 draws each (the target is 3 s on two cores), and a whole
 * plan of the example with all its rounds. The answers are checked after each iteration.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 5, time = 1)
public class PlanBenchmark extends AsLaunched {
    private static final int COURSES = 500;
    private static final int DRAWS = 64;

    @Param({"1", "2"})
    private int threads = 2;

    private final List<Request> requests = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private PlanRequest request;

    private List<CourseReading> last = List.of();

    /** Reads the case and lays out the candidates: two pens, five depths, passes, sessions and intervals. */
    @Setup
    public void read() throws IOException {
        CaseFile file = file(Path.of("examples", "plan-acne-scars.yaml"));
        request = CasePlan.of(file, LocalDate.of(2026, 12, 1), 256, 1, List.of(), false);
        for (String key : List.of("exceed", "skinpen")) {
            Device device = DeviceCatalogue.standard().find(key).orElseThrow();
            for (double depthMm : new double[] {0.5, 0.75, 1.0, 1.25, 1.5}) {
                for (int passes : new int[] {1, 2, 3, 4, 6}) {
                    for (int sessions = 1; sessions <= 5; sessions++) {
                        for (double interval : new double[] {28, 42}) {
                            requests.add(new Request(
                                    file.patient(),
                                    file.concerns(),
                                    course(device, depthMm, passes, sessions, interval),
                                    365,
                                    DRAWS,
                                    1));
                        }
                    }
                }
            }
        }
        if (requests.size() != COURSES) {
            throw new IllegalStateException(requests.size() + " candidates");
        }
    }

    private static Course course(Device device, double depthMm, int passes, int sessions, double interval) {
        return new Course(
                null,
                device,
                List.of(new Zone(Site.CHEEK, depthMm)),
                new Intensity.Passes(passes),
                sessions,
                interval,
                Operator.PROFESSIONAL,
                null,
                null,
                0,
                0,
                SunProtection.STRICT);
    }

    private static CaseFile file(Path path) throws IOException {
        return switch (CaseReader.readDraft(Files.readAllBytes(path), LocalDate.of(2026, 12, 1))) {
            case Reading.Good<CaseFile> good -> good.value();
            case Reading.Bad<CaseFile> bad ->
                throw new IllegalStateException(bad.problems().toString());
        };
    }

    /** 500 courses, 64 draws each. */
    @Benchmark
    public List<CourseReading> candidates() {
        last = Simulator.compare(requests, threads, Progress.SILENT);
        return last;
    }

    /** A whole plan. */
    @Benchmark
    public Plan plan() {
        return Planner.plan(request, threads, Progress.SILENT);
    }

    /** A fast wrong answer is no answer. */
    @TearDown(Level.Iteration)
    public void check() {
        for (CourseReading each : last) {
            if (!each.solver().converged() || each.benefits().size() != 1) {
                throw new IllegalStateException("A forecast is not whole.");
            }
        }
    }
}
