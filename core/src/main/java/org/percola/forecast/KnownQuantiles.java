package org.percola.forecast;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.percola.evidence.Evidence;
import org.percola.evidence.ParameterDraw;

/**
 * Where each parameter stands in the worlds of one seed, as far as it matters for its part in a spread. That depends on no
 * person and no course, so it stays for the next request of the seed, as {@link KnownWorlds} do. For any number of threads.
 */
final class KnownQuantiles {
    private static final AtomicReference<@Nullable KnownQuantiles> LATEST = new AtomicReference<>();

    /** Members less their mean. */
    static final class Deviations {
        private final double[] members;
        private final double squares;

        Deviations(double[] values) {
            double sum = 0;
            for (double value : values) {
                sum += value;
            }
            double mean = sum / values.length;
            members = new double[values.length];
            for (int k = 0; k < members.length; k++) {
                members[k] = values[k] - mean;
            }
            squares = times(this);
        }

        /** The sum of their squares. */
        double squares() {
            return squares;
        }

        /** The sum of the products with another's, four sums side by side, so that no addition waits for the one before. */
        double times(Deviations other) {
            double[] mine = members;
            double[] theirs = other.members;
            double a = 0;
            double b = 0;
            double c = 0;
            double d = 0;
            int k = 0;
            for (; k + 4 <= mine.length; k += 4) {
                a += mine[k] * theirs[k];
                b += mine[k + 1] * theirs[k + 1];
                c += mine[k + 2] * theirs[k + 2];
                d += mine[k + 3] * theirs[k + 3];
            }
            for (; k < mine.length; k++) {
                a += mine[k] * theirs[k];
            }
            return (a + b) + (c + d);
        }
    }

    private final Evidence evidence;
    private final long seed;
    private final int drawsCount;
    private final List<ParameterDraw> draws;
    private final Map<String, Deviations> known = new ConcurrentHashMap<>();

    private KnownQuantiles(Evidence evidence, long seed, int drawsCount) {
        this.evidence = evidence;
        this.seed = seed;
        this.drawsCount = drawsCount;
        this.draws = IntStream.range(0, drawsCount)
                .mapToObj(draw -> ParameterDraw.of(evidence, seed, Chain.PERSON, draw))
                .toList();
    }

    @SuppressWarnings("ReferenceEquality") // the same tables are the same object
    static KnownQuantiles of(Evidence evidence, long seed, int drawsCount) {
        KnownQuantiles latest = LATEST.get();
        if (latest != null && latest.evidence == evidence && latest.seed == seed && latest.drawsCount == drawsCount) {
            return latest;
        }
        KnownQuantiles made = new KnownQuantiles(evidence, seed, drawsCount);
        if (drawsCount <= KnownWorlds.KEPT) {
            LATEST.set(made);
        }
        return made;
    }

    Deviations of(String name) {
        Deviations found = known.get(name);
        if (found == null) {
            found = new Deviations(ParameterDraw.uniforms(draws, name));
            if (drawsCount <= KnownWorlds.KEPT) {
                known.put(name, found);
            }
        }
        return found;
    }
}
