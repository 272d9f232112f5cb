package org.percola.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordingFile;
import org.percola.evidence.Evidence;
import org.percola.forecast.Progress;
import org.percola.forecast.Request;
import org.percola.forecast.Simulator;
import org.percola.population.TrialBlocks;
import org.percola.wire.CaseFile;
import org.percola.wire.CaseReader;
import org.percola.wire.Reading;
import org.percola.wire.TrialFile;
import org.percola.wire.TrialReader;

/**
 * Where the time of a warm piece of work goes, as a picture: {@code WORK SECONDS OUT.svg}. Runs the work on one thread, first
 * unseen until the compilers are done, then with the flight recorder taking its stack every few milliseconds.
 */
public final class FlameGraph {
    private static final Duration PERIOD = Duration.ofMillis(2);
    private static final Path EXAMPLE = Path.of("examples/acne-scars.yaml");
    private static final Path MILLION = Path.of("bench/million.yaml");

    private FlameGraph() {}

    public static void main(String[] words) throws IOException {
        if (words.length != 3) {
            System.err.println("Use: FlameGraph forecast|trial|P1|P2a|P3 SECONDS OUT.svg");
            System.exit(2);
        }
        Runnable work = work(words[0]);
        double seconds = Double.parseDouble(words[1]);
        repeat(work, seconds);
        FlameTree tree = new FlameTree(words[0]);
        int runs;
        Path kept = Files.createTempFile("percola", ".jfr");
        try (var recording = new Recording()) {
            recording.enable("jdk.ExecutionSample").withPeriod(PERIOD);
            recording.start();
            runs = repeat(work, seconds);
            recording.stop();
            recording.dump(kept);
        }
        for (RecordedEvent event : RecordingFile.readAllEvents(kept)) {
            List<String> stack = stack(event);
            if (!stack.isEmpty()) {
                tree.add(stack);
            }
        }
        Files.delete(kept);
        Files.writeString(Path.of(words[2]), FlameSvg.of(tree, words[0]));
        System.out.printf(Locale.ROOT, "%s: %d samples over %d runs, %s%n", words[0], tree.samples(), runs, words[2]);
        tree.print(System.out);
    }

    private static int repeat(Runnable work, double seconds) {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        int runs = 0;
        while (System.nanoTime() < end) {
            work.run();
            runs++;
        }
        return runs;
    }

    private static Runnable work(String name) throws IOException {
        Path peers = Path.of(System.getenv().getOrDefault("PEERS", "../shared/peers"));
        return switch (name) {
            case "forecast" -> forecast();
            case "trial" -> trial();
            case "P1" -> new TransportProblem(peers, false)::solve;
            case "P2a" -> new FieldProblem(peers, true)::solve;
            case "P3" -> new PopulationProblem(peers, 1)::solve;
            default -> throw new IllegalArgumentException("There is no work called " + name + ".");
        };
    }

    private static Runnable forecast() throws IOException {
        CaseFile file = switch (CaseReader.read(Files.readAllBytes(EXAMPLE), LocalDate.of(2026, 11, 22))) {
            case Reading.Good<CaseFile> good -> good.value();
            case Reading.Bad<CaseFile> bad ->
                throw new IllegalStateException(bad.problems().toString());
        };
        var request = new Request(file.patient(), file.concerns(), file.treatment(), 365, 256, 1);
        return () -> Simulator.run(request, 1, Progress.SILENT);
    }

    /** One block of people after the other. */
    private static Runnable trial() throws IOException {
        TrialFile file = switch (TrialReader.read(Files.readAllBytes(MILLION))) {
            case Reading.Good<TrialFile> good -> good.value();
            case Reading.Bad<TrialFile> bad ->
                throw new IllegalStateException(bad.problems().toString());
        };
        var blocks = new TrialBlocks(Evidence.standard(), file.design());
        var next = new AtomicInteger();
        return () -> blocks.run(next.getAndIncrement() % blocks.count());
    }

    /** From the outermost of our methods inwards; of other people's code only what we called last. Empty for other threads. */
    private static List<String> stack(RecordedEvent event) {
        List<String> names = new ArrayList<>();
        if (event.getStackTrace() == null) {
            return names;
        }
        List<RecordedFrame> frames = event.getStackTrace().getFrames();
        int last = 0;
        while (last < frames.size() && !isOurs(frames.get(last))) {
            last++;
        }
        for (int k = frames.size() - 1; k >= Math.max(0, last - 1); k--) {
            RecordedMethod method = frames.get(k).getMethod();
            String type = method.getType().getName();
            boolean called = k == last - 1 && k < frames.size() - 1 && isWork(type);
            String name = type.substring(type.lastIndexOf('.') + 1) + "." + method.getName();
            if ((isOurs(frames.get(k)) || called)
                    && (names.isEmpty() || !names.getLast().equals(name))) {
                names.add(name);
            }
        }
        return names;
    }

    private static boolean isOurs(RecordedFrame frame) {
        String type = frame.getMethod().getType().getName();
        return type.startsWith("org.percola.") && !type.contains("$$Lambda") && !type.endsWith("FlameGraph");
    }

    /** Vector calls belong to the kernel that makes them; mathematics, sorting and maps are worth seeing. */
    private static boolean isWork(String type) {
        return !type.startsWith("jdk.incubator.") && !type.startsWith("jdk.internal.") && !type.contains("Lambda");
    }
}
