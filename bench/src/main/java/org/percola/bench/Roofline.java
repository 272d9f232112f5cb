package org.percola.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;
import org.percola.numeric.BlockKernel;

/**
 * What this machine can do, what each kernel asks of it and how fast it runs: a table for bench/README.md, from the root of
 * the clone. One thread; processor time, the least of many rounds, so that other load disturbs little. Operations and bytes
 * are counted in the kernels' straight-line text, lanes times each; bytes are all loads and stores, nearly all from the
 * first cache.
 */
public final class Roofline {
    private static final VectorSpecies<Double> S = DoubleVector.SPECIES_PREFERRED;
    private static final int ROUNDS = 60;

    private Roofline() {}

    public static void main(String[] words) throws ReflectiveOperationException, IOException {
        double[] small = new double[1024];
        Arrays.fill(small, 1.5);
        double multiply = 2.0 * 64 * 1000 * S.length() * 8 / best(() -> multiplyAdd(small, 1000));
        double divide = 64.0 * 1000 * S.length() * 8 / best(() -> divide(small, 1000));
        int many = 1 << 24;
        double[] a = new double[many];
        double[] b = new double[many];
        double memory = 24.0 * many / best(() -> triad(a, b));
        double cache = 24.0 * small.length / 2 * 1000 / best(() -> triads(small, 1000));
        System.out.printf(
                Locale.ROOT,
                "vectors of %d doubles; multiply and add %.1f GFlop/s; divide %.2f G/s; memory %.1f GB/s (triad); first cache %.0f GB/s%n%n",
                S.length(),
                multiply * 1e-9,
                divide * 1e-9,
                memory * 1e-9,
                cache * 1e-9);
        System.out.println(
                "| kernel, eight lanes | flop | of it divisions | bytes | flop a byte | ns | GFlop/s | part of the peak | divisions' own floor, ns | bytes' own floor, ns |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|");
        Path core = Path.of("core/src/main/java/org/percola/healing/HealingVectorKernel.java");
        Path bench = Path.of("bench/src/main/java/org/percola/bench");
        Class<?> healing = Class.forName("org.percola.healing.HealingVectorKernel");
        var maker = healing.getDeclaredConstructor();
        maker.setAccessible(true);
        rows("healing", (BlockKernel) maker.newInstance(), Files.readString(core), multiply, divide, cache);
        rows(
                "P2",
                new P2VectorKernel(),
                Files.readString(bench.resolve("P2VectorKernel.java")),
                multiply,
                divide,
                cache);
        rows(
                "P3",
                new P3VectorKernel(),
                Files.readString(bench.resolve("P3VectorKernel.java")),
                multiply,
                divide,
                cache);
    }

    private static void rows(String name, BlockKernel kernel, String text, double peak, double divide, double cache) {
        var random = new SplittableRandom(1);
        double[] y = positive(random, kernel.states());
        double[] p = positive(random, kernel.parameters() + kernel.prepared());
        double[] work = new double[BlockKernel.length(kernel.factors() + kernel.scratch())];
        double[] out = new double[y.length];
        double[] nothing = kernel.nothing();
        double[] shift = positive(random, 1);
        kernel.prepare(p, work);
        kernel.factor(y, p, shift, work);
        row(
                name + " slopes",
                count(text, "slopes"),
                best(() -> repeat(() -> kernel.slopes(y, p, nothing, out, work))),
                peak,
                divide,
                cache);
        row(
                name + " factor",
                count(text, "factor"),
                best(() -> repeat(() -> kernel.factor(y, p, shift, work))),
                peak,
                divide,
                cache);
        row(
                name + " solve",
                count(text, "solve"),
                best(() -> repeat(() -> {
                    System.arraycopy(y, 0, out, 0, y.length);
                    kernel.solve(p, work, out);
                })),
                peak,
                divide,
                cache);
    }

    private record Count(int flops, int divisions, int bytes) {}

    private static Count count(String text, String part) {
        int flops = 0;
        int divisions = 0;
        int moves = 0;
        String[] methods = text.split("private static void ", -1);
        for (String method : methods) {
            if (method.startsWith(part) && Character.isDigit(method.charAt(part.length()))) {
                divisions += times("\\.div\\(", method);
                flops += times("\\.(mul|add|sub|div|neg|sqrt|max)\\(", method);
                moves += times("fromArray|intoArray", method);
            }
        }
        int lanes = BlockKernel.LANES;
        return new Count(flops * lanes, divisions * lanes, moves * lanes * Double.BYTES);
    }

    private static int times(String pattern, String text) {
        return (int) Pattern.compile(pattern).matcher(text).results().count();
    }

    private static void row(String name, Count count, double seconds, double peak, double divide, double cache) {
        double each = seconds / 1000;
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %d | %d | %.2f | %.0f | %.1f | %.0f %% | %.0f | %.0f |%n",
                name,
                count.flops(),
                count.divisions(),
                count.bytes(),
                (double) count.flops() / count.bytes(),
                each * 1e9,
                count.flops() / each * 1e-9,
                100 * count.flops() / each / peak,
                count.divisions() / divide * 1e9,
                count.bytes() / cache * 1e9);
    }

    private static double[] positive(SplittableRandom random, int count) {
        return random.doubles(BlockKernel.length(count), 0.2, 1.2).toArray();
    }

    private static void repeat(Runnable work) {
        for (int k = 0; k < 1000; k++) {
            work.run();
        }
    }

    /** Processor time of this thread, the least of many rounds after as many to warm. */
    private static double best(Runnable work) {
        var clock = ManagementFactory.getThreadMXBean();
        double least = Double.POSITIVE_INFINITY;
        for (int k = 0; k < 2 * ROUNDS; k++) {
            long start = clock.getCurrentThreadCpuTime();
            work.run();
            double seconds = (clock.getCurrentThreadCpuTime() - start) * 1e-9;
            if (k >= ROUNDS) {
                least = Math.min(least, seconds);
            }
        }
        return least;
    }

    /** Eight chains, 64 rounds of each, so many times: no chain waits for itself. */
    private static void multiplyAdd(double[] values, int count) {
        DoubleVector f = DoubleVector.broadcast(S, 0.999999);
        DoubleVector g = DoubleVector.broadcast(S, 1e-6);
        DoubleVector a = DoubleVector.fromArray(S, values, 0);
        DoubleVector b = a;
        DoubleVector c = a;
        DoubleVector d = a;
        DoubleVector e = a;
        DoubleVector h = a;
        DoubleVector i = a;
        DoubleVector j = a;
        for (int k = 0; k < 64 * count; k++) {
            a = a.mul(f).add(g);
            b = b.mul(f).add(g);
            c = c.mul(f).add(g);
            d = d.mul(f).add(g);
            e = e.mul(f).add(g);
            h = h.mul(f).add(g);
            i = i.mul(f).add(g);
            j = j.mul(f).add(g);
        }
        a.add(b).add(c).add(d).add(e).add(h).add(i).add(j).intoArray(values, 0);
    }

    private static void divide(double[] values, int count) {
        DoubleVector one = DoubleVector.broadcast(S, 1.7);
        DoubleVector a = DoubleVector.fromArray(S, values, 0);
        DoubleVector b = a;
        DoubleVector c = a;
        DoubleVector d = a;
        DoubleVector e = a;
        DoubleVector h = a;
        DoubleVector i = a;
        DoubleVector j = a;
        for (int k = 0; k < 64 * count; k++) {
            a = one.div(a);
            b = one.div(b);
            c = one.div(c);
            d = one.div(d);
            e = one.div(e);
            h = one.div(h);
            i = one.div(i);
            j = one.div(j);
        }
        a.add(b).add(c).add(d).add(e).add(h).add(i).add(j).intoArray(values, 0);
    }

    private static void triad(double[] a, double[] b) {
        for (int k = 0; k + S.length() <= a.length; k += S.length()) {
            DoubleVector.fromArray(S, b, k)
                    .mul(3)
                    .add(DoubleVector.fromArray(S, a, k))
                    .intoArray(a, k);
        }
    }

    private static void triads(double[] values, int count) {
        int half = values.length / 2;
        for (int r = 0; r < count; r++) {
            for (int k = 0; k + S.length() <= half; k += S.length()) {
                DoubleVector.fromArray(S, values, k)
                        .mul(1e-9)
                        .add(DoubleVector.fromArray(S, values, half + k))
                        .intoArray(values, half + k);
            }
        }
    }
}
