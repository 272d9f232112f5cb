package org.percola.casebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.percola.casebook.Observation.Use;
import org.percola.casebook.Verified.Part;
import org.percola.evidence.Evidence;
import org.percola.forecast.Progress;
import org.percola.numeric.Band;
import org.percola.patient.Coded;
import org.percola.patient.Scale;
import org.percola.population.InOrder;

/**
 * The casebook held against the model and against the naive forecast of the other studies, study by study. Same evidence,
 * draws and seed, same bits, on any number of threads.
 */
public final class Verification {
    /** Worlds that one thread takes at a time; each brings a laboratory of its own. */
    private static final int WORLDS = 16;

    /** Kind of the gradings that are pooled. */
    static final String IMPROVEMENT = "improvementPercent";

    /** What can be verified by itself. */
    public enum Theme implements Coded {
        PUNCTURE("PUN"),
        DELIVERY("TRA"),
        HEALING("HEA"),
        OUTCOME("OUT");

        private final String prefix;

        Theme(String prefix) {
            this.prefix = prefix;
        }

        @Override
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The theme of an observation. */
        public static Theme of(Observation observation) {
            return Arrays.stream(values())
                    .filter(theme -> theme.prefix.equals(observation.prefix()))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private final Evidence evidence;
    private final List<Observation> all = Observations.read();
    private final List<Observation> asked;
    private final Casebook book;
    private final LeftOut leftOut;
    private final int drawsCount;
    private final long seed;

    private Verification(Evidence evidence, List<Theme> themes, int drawsCount, long seed) {
        this.evidence = evidence;
        this.drawsCount = drawsCount;
        this.seed = seed;
        this.asked = all.stream()
                .filter(observation -> themes.contains(Theme.of(observation)))
                .toList();
        this.book = new Casebook(all, List.of());
        boolean refit = themes.contains(Theme.OUTCOME) || themes.contains(Theme.HEALING);
        this.leftOut = refit ? LeftOut.of(evidence, all, seed) : LeftOut.nothing();
    }

    /** Every observation of the themes, in the order of the ids. */
    public static List<Verified> of(
            Evidence evidence, List<Theme> themes, int drawsCount, long seed, int threadsCount, Progress progress) {
        return new Verification(evidence, themes, drawsCount, seed).rows(threadsCount, progress);
    }

    /**
     * Members of each observation in some worlds, with all studies and without its own; and the SDs between its people,
     * without its own where that is possible.
     */
    private record Members(List<double[]> with, List<double[]> without, List<double[]> spreads) {}

    private List<Verified> rows(int threadsCount, Progress progress) {
        int[] at = {0};
        double[][] with = new double[asked.size()][drawsCount];
        double[][] without = new double[asked.size()][drawsCount];
        double[][] spreads = new double[asked.size()][drawsCount];
        InOrder.<Members>run(
                0,
                (drawsCount + WORLDS - 1) / WORLDS,
                threadsCount,
                () -> part -> members(part * WORLDS, Math.min(drawsCount, (part + 1) * WORLDS)),
                members -> {
                    int count = members.with().getFirst().length;
                    for (int k = 0; k < asked.size(); k++) {
                        System.arraycopy(members.with().get(k), 0, with[k], at[0], count);
                        System.arraycopy(members.without().get(k), 0, without[k], at[0], count);
                        double[] few = members.spreads().get(k);
                        if (few.length == 0) {
                            spreads[k] = few;
                        } else {
                            System.arraycopy(few, 0, spreads[k], at[0], count);
                        }
                    }
                    at[0] += count;
                    progress.update(at[0], drawsCount);
                });
        List<Verified> rows = new ArrayList<>();
        for (int k = 0; k < asked.size(); k++) {
            rows.add(row(asked.get(k), with[k], without[k], spreads[k]));
        }
        return rows;
    }

    private Members members(int from, int to) {
        List<World> worlds = IntStream.range(from, to)
                .mapToObj(number -> new World(evidence, seed, number, drawsCount))
                .toList();
        Casebook plain = new Casebook(all, worlds);
        List<double[]> with = new ArrayList<>();
        List<double[]> without = new ArrayList<>();
        List<double[]> spreads = new ArrayList<>();
        for (Observation observation : asked) {
            boolean silent = plain.whySilent(observation).isPresent();
            with.add(silent ? new double[worlds.size()] : plain.members(observation));
            if (silent || !leftOut.refits(observation)) {
                without.add(new double[worlds.size()]);
                spreads.add(plain.spreads(observation));
                continue;
            }
            List<World> moved = worlds.stream()
                    .map(world -> leftOut.without(observation, world))
                    .toList();
            Casebook refitted = new Casebook(List.of(observation), moved);
            without.add(refitted.members(observation));
            spreads.add(refitted.spreads(observation));
        }
        return new Members(with, without, spreads);
    }

    private Part part(Observation observation, boolean refitted) {
        if (observation.use() == Use.CALIBRATE || leftOut.fitted(observation)) {
            return refitted ? Part.LEFT_OUT : Part.NOT_REFITTED;
        }
        return observation.use() == Use.CONTEXT ? Part.CONTEXT : Part.NOT_USED;
    }

    private Verified row(Observation observation, double[] with, double[] without, double[] spreads) {
        Optional<Prediction.Unsaid> silent = book.whySilent(observation);
        boolean refitted = leftOut.refits(observation);
        return new Verified(
                observation,
                group(observation),
                groupUnits(observation),
                inGroup(observation),
                silent.isPresent() ? Optional.empty() : Optional.of(Band.of(with)),
                silent.map(Prediction.Unsaid::why).orElse(""),
                silent.isPresent() ? "" : book.assumptions(observation),
                part(observation, refitted),
                silent.isEmpty() && refitted ? Optional.of(Band.of(without)) : Optional.empty(),
                spreads.length == 0 ? Optional.empty() : Optional.of(Band.of(spreads)),
                naive(observation));
    }

    /** Gradings of one theme are pooled as improvement in per cent, all else as what it is. */
    private String group(Observation observation) {
        String kind = percent(observation).isPresent()
                ? IMPROVEMENT + (observation.stated().sessionsCount().orElse(1) == 0 ? ", untreated" : "")
                : observation.quantity() + ", " + observation.unit();
        return observation.theme() + ": " + kind;
    }

    /** Gradings are pooled in per cent of the mean baseline. */
    private double groupUnits(Observation observation) {
        return percent(observation).isEmpty() || observation.quantity().endsWith(".improvementPercent")
                ? 1
                : 100 / book.arm(observation).orElseThrow().baseline();
    }

    private OptionalDouble inGroup(Observation observation) {
        OptionalDouble percent = percent(observation);
        return percent.isPresent() ? percent : observation.published().value();
    }

    /** What a grading says as improvement of the mean in per cent of the mean baseline. */
    private OptionalDouble percent(Observation observation) {
        OptionalDouble value = observation.published().value();
        String quantity = observation.quantity();
        int dot = quantity.indexOf('.');
        if (value.isEmpty() || dot < 0) {
            return OptionalDouble.empty();
        }
        if (quantity.endsWith(".improvementPercent")) {
            return value;
        }
        Optional<Arm> arm = book.arm(observation)
                .filter(found -> found.scale().direction() == Scale.Direction.LOWER_IS_BETTER && found.baseline() > 0);
        if (arm.isEmpty()) {
            return OptionalDouble.empty();
        }
        return switch (quantity.substring(dot)) {
            case ".change" ->
                OptionalDouble.of(-100 * value.getAsDouble() / arm.get().baseline());
            case ".end" ->
                OptionalDouble.of(100 * (1 - value.getAsDouble() / arm.get().baseline()));
            default -> OptionalDouble.empty();
        };
    }

    private Optional<Naive> naive(Observation observation) {
        if (observation.published().value().isEmpty()) {
            return Optional.empty();
        }
        String group = group(observation);
        Map<String, List<Double>> others = new LinkedHashMap<>();
        for (Observation other : all) {
            if (!other.study().equals(observation.study())
                    && other.published().value().isPresent()
                    && group(other).equals(group)) {
                others.computeIfAbsent(other.study(), key -> new ArrayList<>())
                        .add(inGroup(other).getAsDouble());
            }
        }
        if (others.size() < Naive.LEAST_STUDIES) {
            return Optional.empty();
        }
        List<Double> means = others.values().stream()
                .map(values -> values.stream()
                        .mapToDouble(Double::doubleValue)
                        .average()
                        .orElseThrow())
                .toList();
        boolean fraction = Observation.isShare(observation.quantity());
        Naive naive =
                fraction ? Naive.of(means, 0, 1) : Naive.of(means, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        return Optional.of(inUnitOf(observation, naive));
    }

    /** From per cent back to the scale of the observation. */
    private Naive inUnitOf(Observation observation, Naive naive) {
        if (percent(observation).isEmpty() || observation.quantity().endsWith(".improvementPercent")) {
            return naive;
        }
        double baseline = book.arm(observation).orElseThrow().baseline();
        double before = observation.quantity().endsWith(".end") ? baseline : 0;
        return new Naive(
                naive.studiesCount(),
                before - baseline * naive.centre() / 100,
                naive.sd() * baseline / 100,
                naive.inLogs(),
                before - baseline * naive.high() / 100,
                before - baseline * naive.low() / 100);
    }
}
