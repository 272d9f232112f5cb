package org.percola.bench;

import static org.percola.bench.P3Places.B;
import static org.percola.bench.P3Places.C1;
import static org.percola.bench.P3Places.C3;
import static org.percola.bench.P3Places.Dm;
import static org.percola.bench.P3Places.F;
import static org.percola.bench.P3Places.TL;
import static org.percola.numeric.BlockKernel.LANES;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.percola.numeric.BlockKernel;
import org.percola.numeric.BlockRosenbrock;

/** P3: 4096 people, 16 states, four treatments, 180 days, by the product's batched integrator. */
final class PopulationProblem implements ReferenceProblem {
    private static final double TOLERANCE = 1.3e-4;
    private static final double FLOOR = 2e-6;
    private static final double FIRST_STEP_DAYS = 2e-3;
    private static final int STEP_LIMIT = 10_000;

    private final Path peers;
    private final int threadsCount;
    private final P3Text text;
    private final double[] normal;
    private final int peopleCount;
    private final double[] answer;

    PopulationProblem(Path peers, int threadsCount) throws IOException {
        this.peers = peers;
        this.threadsCount = threadsCount;
        text = P3Text.read(peers.resolve("data/p3.json"));
        List<String> lines = Files.readAllLines(peers.resolve("data/p3_patients.csv"));
        List<String> columns = List.of(lines.getFirst().split(",", -1));
        int varying = text.names().size();
        peopleCount = lines.size() - 1;
        normal = new double[peopleCount * varying];
        for (int person = 0; person < peopleCount; person++) {
            String[] cells = lines.get(person + 1).split(",", -1);
            for (int k = 0; k < varying; k++) {
                normal[person * varying + k] = Double.parseDouble(
                        cells[columns.indexOf("z_" + text.names().get(k))]);
            }
        }
        answer = new double[peopleCount * text.outputDays().length * P3Places.STATES];
    }

    @Override
    public void solve() {
        var next = new AtomicInteger();
        List<Thread> threads = IntStream.range(0, threadsCount)
                .mapToObj(k -> new Thread(() -> new Crew(next).work()))
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** One thread's block of lanes; a lane that is done takes the next person. */
    private final class Crew implements BlockRosenbrock.Guide {
        private final AtomicInteger next;
        private final BlockRosenbrock solver;
        private final int[] person = new int[LANES];
        private final int[] event = new int[LANES];
        private final int[] output = new int[LANES];
        private final double[] strength = new double[LANES];

        Crew(AtomicInteger next) {
            this.next = next;
            BlockKernel kernel = Boolean.getBoolean("percola.scalar") ? new P3ScalarKernel() : new P3VectorKernel();
            solver = new BlockRosenbrock(
                    kernel,
                    BlockRosenbrock.Method.RODAS,
                    BlockRosenbrock.Norm.MEAN_SQUARE,
                    TOLERANCE,
                    FLOOR,
                    FIRST_STEP_DAYS,
                    STEP_LIMIT);
        }

        void work() {
            for (int lane = 0; lane < LANES; lane++) {
                take(lane);
            }
            solver.run(this);
        }

        private void take(int lane) {
            int who = next.getAndIncrement();
            if (who >= peopleCount) {
                return;
            }
            person[lane] = who;
            event[lane] = 0;
            output[lane] = 0;
            int varying = text.names().size();
            for (int k = 0; k < varying; k++) {
                double value = text.nominal(k) * StrictMath.exp(text.sigma(k) * normal[who * varying + k]);
                int place = text.place(k);
                if (place < 0) {
                    strength[lane] = value;
                } else {
                    solver.parameter(place, lane, value);
                }
            }
            solver.prepare();
            for (int k = 0; k < P3Places.STATES; k++) {
                solver.state(k, lane, text.initial(k));
            }
            solver.enter(lane);
            treat(lane);
        }

        private void treat(int lane) {
            double s = strength[lane];
            scale(lane, B, StrictMath.exp(-0.7 * s));
            solver.state(Dm, lane, solver.state(Dm, lane) + s);
            solver.state(TL, lane, solver.state(TL, lane) + 0.5 * s);
            scale(lane, F, StrictMath.exp(-0.05 * s));
            scale(lane, C3, StrictMath.exp(-0.03 * s));
            scale(lane, C1, StrictMath.exp(-0.03 * s));
            double[] events = text.eventDays();
            int number = event[lane]++;
            double until = number + 1 < events.length ? events[number + 1] : text.horizonDays();
            solver.depart(lane, events[number], until);
        }

        private void scale(int lane, int state, double factor) {
            solver.state(state, lane, solver.state(state, lane) * factor);
        }

        @Override
        public void stepped(int lane, double start, double end) {
            double[] days = text.outputDays();
            while (output[lane] < days.length && days[output[lane]] <= end) {
                double share = (days[output[lane]] - start) / (end - start);
                int at = (person[lane] * days.length + output[lane]) * P3Places.STATES;
                solver.inside(lane, share, answer, at);
                output[lane]++;
            }
        }

        @Override
        public void arrived(int lane, boolean failed) {
            if (failed) {
                throw new IllegalStateException("Person " + person[lane] + " did not get to the end.");
            }
            if (event[lane] < text.eventDays().length) {
                treat(lane);
            } else {
                take(lane);
            }
        }
    }

    @Override
    public double error() throws IOException {
        DoubleBuffer reference = ByteBuffer.wrap(Files.readAllBytes(peers.resolve("ref/p3_ref.bin")))
                .order(ByteOrder.LITTLE_ENDIAN)
                .asDoubleBuffer();
        int row = text.outputDays().length * P3Places.STATES;
        double worst = 0;
        for (int person = 0; person < Math.min(peopleCount, reference.limit() / row); person++) {
            double sum = 0;
            for (int k = 0; k < row; k++) {
                double truth = reference.get(person * row + k);
                double miss = (answer[person * row + k] - truth) / (Math.abs(truth) + 1e-3);
                sum += miss * miss;
            }
            worst = Math.max(worst, Math.sqrt(sum / row));
        }
        return worst;
    }

    @Override
    public void write(Path file) throws IOException {
        int row = text.outputDays().length * P3Places.STATES;
        int count = Math.min(peopleCount, 512) * row;
        ByteBuffer bytes = ByteBuffer.allocate(count * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asDoubleBuffer().put(answer, 0, count);
        Files.write(file, bytes.array());
    }
}
