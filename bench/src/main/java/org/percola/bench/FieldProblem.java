package org.percola.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.percola.numeric.BlockKernel;
import org.percola.numeric.ReactionDiffusion;
import org.percola.numeric.ReactionDiffusion.Axis;

/**
 * P2: eight fields that react and diffuse for 28 days, by the product's splitting. P2a is a unit cell on two meshes with
 * extrapolation, on one thread; P2b a box of 1.5 million voxels with 160 channels, on two.
 */
final class FieldProblem implements ReferenceProblem {
    private static final double[] DIFFUSIVITY = {1e5, 1e4, 2.9e5, 1e4, 1e4, 0, 0, 1.5e5};
    private static final double[] REST = {0, 0.02, 0.05, 0.8, 0.02, 0.2, 0.8, 0.08};
    private static final double[] DAYS = {0.5, 1, 2, 3, 5, 7, 10, 14, 21, 28};
    private static final double DEPTH_UM = 1500;
    private static final double FIRST_STEP_DAYS = 0.01;
    private static final double LONGEST_STEP_DAYS = 0.15;
    private static final double GROWTH = 1.05;
    private static final double REACH_UM = 200;

    private final Path peers;
    private final boolean cell;
    private final List<double[]> channels = new ArrayList<>();
    private double[][] answer = new double[DAYS.length][2 * DIFFUSIVITY.length];

    FieldProblem(Path peers, boolean cell) throws IOException {
        this.peers = peers;
        this.cell = cell;
        if (!cell) {
            List<String> lines = Files.readAllLines(peers.resolve("data/p2_channels.csv"));
            for (String line : lines.subList(1, lines.size())) {
                String[] xy = line.split(",", -1);
                channels.add(new double[] {Double.parseDouble(xy[0]), Double.parseDouble(xy[1])});
            }
        }
    }

    @Override
    public void solve() {
        if (cell) {
            double[][] coarse = unitCell(12, 100);
            double[][] fine = unitCell(24, 200);
            for (int day = 0; day < DAYS.length; day++) {
                for (int k = 0; k < fine[day].length; k++) {
                    answer[day][k] = (4 * fine[day][k] - coarse[day][k]) / 3;
                }
            }
        } else {
            answer = box();
        }
    }

    private static double edge(double distanceUm) {
        return 0.5 * (1 - StrictMath.tanh(distanceUm / 15));
    }

    private static double[][] unitCell(int rings, int layers) {
        double radius = 1e4 / StrictMath.sqrt(StrictMath.PI * 1000);
        double dr = radius / rings;
        double dz = DEPTH_UM / layers;
        double[] damage = new double[rings * layers];
        double[] volume = new double[rings * layers];
        for (int j = 0; j < layers; j++) {
            for (int i = 0; i < rings; i++) {
                damage[j * rings + i] = edge((i + 0.5) * dr - 35) * edge((j + 0.5) * dz - 500);
                volume[j * rings + i] = 2 * i + 1;
            }
        }
        return run(
                Axis.radial(rings, dr),
                Axis.uniform(layers, dz),
                Axis.uniform(1, 1),
                rings,
                layers,
                1,
                damage,
                volume,
                1);
    }

    private double[][] box() {
        int n = 160;
        int depth = 60;
        double h = 25;
        double[] intact = new double[n * n * depth];
        Arrays.fill(intact, 1);
        for (double[] channel : channels) {
            int i0 = Math.max(0, (int) ((channel[0] - REACH_UM) / h) - 1);
            int i1 = Math.min(n - 1, (int) ((channel[0] + REACH_UM) / h) + 1);
            int j0 = Math.max(0, (int) ((channel[1] - REACH_UM) / h) - 1);
            int j1 = Math.min(n - 1, (int) ((channel[1] + REACH_UM) / h) + 1);
            for (int j = j0; j <= j1; j++) {
                for (int i = i0; i <= i1; i++) {
                    double rho = StrictMath.hypot((i + 0.5) * h - channel[0], (j + 0.5) * h - channel[1]);
                    if (rho <= REACH_UM) {
                        double a = edge(rho - 35);
                        for (int k = 0; k < depth; k++) {
                            intact[(k * n + j) * n + i] *= 1 - a * edge((k + 0.5) * h - 500);
                        }
                    }
                }
            }
        }
        double[] volume = new double[intact.length];
        for (int q = 0; q < intact.length; q++) {
            intact[q] = 1 - intact[q];
            volume[q] = 1;
        }
        return run(Axis.uniform(n, h), Axis.uniform(n, h), Axis.uniform(depth, h), n, n, depth, intact, volume, 2);
    }

    private static double[][] run(
            Axis first,
            Axis second,
            Axis third,
            int ni,
            int nj,
            int nk,
            double[] damage,
            double[] volume,
            int threadsCount) {
        BlockKernel kernel = BlockKernel.vectorsAvailable() ? new P2VectorKernel() : new P2ScalarKernel();
        var fields = new ReactionDiffusion(
                kernel, ReactionDiffusion.Method.EXPLICIT, new double[0], DIFFUSIVITY, first, second, third);
        for (int q = 0; q < damage.length; q++) {
            double w = damage[q];
            for (int s = 0; s < REST.length; s++) {
                double value = s == 0 ? w : s == 1 || s == 2 || s == 7 ? REST[s] : REST[s] * (1 - w);
                fields.put(s, q % ni, q / ni % nj, q / (ni * nj), value);
            }
        }
        var steps = new ReactionDiffusion.Steps(FIRST_STEP_DAYS, GROWTH, LONGEST_STEP_DAYS);
        double[][] rows = new double[DAYS.length][];
        double time = 0;
        for (int day = 0; day < DAYS.length; day++) {
            fields.advance(time, DAYS[day], steps, crew(threadsCount));
            time = DAYS[day];
            rows[day] = means(fields, ni, nj, nk, damage, volume);
        }
        return rows;
    }

    private static double[] means(ReactionDiffusion fields, int ni, int nj, int nk, double[] damage, double[] volume) {
        int states = REST.length;
        double[] sums = new double[2 * states];
        double all = 0;
        double wounded = 0;
        for (int k = 0; k < nk; k++) {
            for (int j = 0; j < nj; j++) {
                for (int i = 0; i < ni; i++) {
                    int q = (k * nj + j) * ni + i;
                    double v = volume[q];
                    all += v;
                    wounded += v * damage[q];
                    for (int s = 0; s < states; s++) {
                        double u = v * fields.at(s, i, j, k);
                        sums[s] += u;
                        sums[states + s] += damage[q] * u;
                    }
                }
            }
        }
        for (int s = 0; s < states; s++) {
            sums[s] /= all;
            sums[states + s] /= wounded;
        }
        return sums;
    }

    /** Shares numbered parts among threads; which thread does a part changes nothing. */
    private static ReactionDiffusion.Crew crew(int threadsCount) {
        return (int count, Supplier<IntConsumer> workers) -> {
            var next = new AtomicInteger();
            IntStream.range(0, threadsCount).parallel().forEach(worker -> {
                IntConsumer work = workers.get();
                for (int part = next.getAndIncrement(); part < count; part = next.getAndIncrement()) {
                    work.accept(part);
                }
            });
        };
    }

    @Override
    public double error() throws IOException {
        List<String> lines = Files.readAllLines(peers.resolve(cell ? "ref/p2a_ref.csv" : "ref/p2b_ref.csv"));
        double worst = 0;
        for (int k = 0; k < answer[0].length; k++) {
            double largest = 0;
            double miss = 0;
            for (int day = 0; day < DAYS.length; day++) {
                double truth = Double.parseDouble(lines.get(day + 1).split(",", -1)[k + 1]);
                largest = Math.max(largest, Math.abs(truth));
                miss = Math.max(miss, Math.abs(answer[day][k] - truth));
            }
            worst = Math.max(worst, miss / largest);
        }
        return worst;
    }

    @Override
    public void write(Path file) throws IOException {
        String reference = cell ? "ref/p2a_ref.csv" : "ref/p2b_ref.csv";
        var text =
                new StringBuilder(Files.readAllLines(peers.resolve(reference)).getFirst()).append('\n');
        for (int day = 0; day < DAYS.length; day++) {
            text.append(
                    DAYS[day] == Math.rint(DAYS[day]) ? Integer.toString((int) DAYS[day]) : Double.toString(DAYS[day]));
            for (double value : answer[day]) {
                text.append(String.format(Locale.ROOT, ",%.12e", value));
            }
            text.append('\n');
        }
        Files.writeString(file, text);
    }
}
