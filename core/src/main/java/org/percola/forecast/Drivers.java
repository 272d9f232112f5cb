package org.percola.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.percola.evidence.Evidence;
import org.percola.evidence.Parameter;
import org.percola.evidence.ParameterDraw;
import org.percola.evidence.Spread;
import org.percola.forecast.Forecast.Driver;
import org.percola.forecast.KnownQuantiles.Deviations;

/**
 * Which inputs cause the spread of an outcome: the squared rank correlation of each parameter's quantile with the
 * outcome over the draws, less what chance alone would give, 1 / (n - 1).
 *
 * <p>A first-order measure: interactions are not split up, so the shares need not add up to one. Among two hundred
 * parameters some correlate by chance, so one is named only if moving it alone from its low to its high quantile moves
 * the outcome. Three are always named: where fewer move it, others follow with a share of zero.
 *
 * @evidence none
 */
final class Drivers {
    private static final int NAMED = 3;
    /** How many are tried together: two worlds each, a block of lanes. */
    private static final int TRIED = 4;

    private static final double LOW = 0.1;

    private Drivers() {}

    /**
     * The leading inputs.
     *
     * @param outcome of each draw
     * @param ofWorlds the same outcome, for any worlds
     */
    static List<Driver> of(
            Evidence evidence,
            Collection<String> used,
            double[] outcome,
            Function<List<ParameterDraw>, double[]> ofWorlds,
            long seed) {
        Deviations ranks = new Deviations(ranks(outcome));
        KnownQuantiles quantiles = KnownQuantiles.of(evidence, seed, outcome.length);
        List<Driver> drivers = new ArrayList<>();
        for (String name : used) {
            Parameter parameter = evidence.parameter(name);
            if (parameter.spread() == Spread.FIXED) {
                continue;
            }
            double share = share(ranks, quantiles.of(name), outcome.length);
            drivers.add(new Driver(name, parameter.meaning(), share, parameter.grade()));
        }
        drivers.sort((a, b) -> {
            int byShare = Double.compare(b.shareOfSpread(), a.shareOfSpread());
            return byShare != 0 ? byShare : a.parameter().compareTo(b.parameter());
        });
        List<Driver> named = new ArrayList<>();
        for (int from = 0; from < drivers.size() && named.size() < NAMED; from += TRIED) {
            List<Driver> tried = drivers.subList(from, Math.min(from + TRIED, drivers.size()));
            boolean[] moves = moves(evidence, tried, ofWorlds);
            for (int k = 0; k < tried.size() && named.size() < NAMED; k++) {
                if (moves[k]) {
                    named.add(tried.get(k));
                }
            }
        }
        return List.copyOf(named);
    }

    /** Which of them move the outcome when they alone go from low to high. */
    private static boolean[] moves(
            Evidence evidence, List<Driver> tried, Function<List<ParameterDraw>, double[]> ofWorlds) {
        ParameterDraw central = ParameterDraw.central(evidence);
        List<ParameterDraw> worlds = new ArrayList<>();
        for (Driver driver : tried) {
            Parameter parameter = evidence.parameter(driver.parameter());
            worlds.add(central.with(parameter.name(), parameter.at(LOW)));
            worlds.add(central.with(parameter.name(), parameter.at(1 - LOW)));
        }
        double[] outcomes = ofWorlds.apply(worlds);
        boolean[] moves = new boolean[tried.size()];
        for (int k = 0; k < moves.length; k++) {
            moves[k] = outcomes[2 * k] != outcomes[2 * k + 1];
        }
        return moves;
    }

    private static double share(Deviations ranks, Deviations quantiles, int n) {
        if (n < 3 || ranks.squares() == 0 || quantiles.squares() == 0) {
            return 0;
        }
        double cross = ranks.times(quantiles);
        double squared = cross * cross / (ranks.squares() * quantiles.squares());
        double chance = 1.0 / (n - 1);
        return StrictMath.min(1, StrictMath.max(0, (squared - chance) / (1 - chance)));
    }

    /** Ranks, equal members sharing the mean of theirs. */
    private static double[] ranks(double[] values) {
        Integer[] order = IntStream.range(0, values.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, (a, b) -> Double.compare(values[a], values[b]));
        double[] ranks = new double[values.length];
        int start = 0;
        while (start < order.length) {
            int end = start;
            while (end + 1 < order.length && values[order[end + 1]] == values[order[start]]) {
                end++;
            }
            for (int k = start; k <= end; k++) {
                ranks[order[k]] = 0.5 * (start + end);
            }
            start = end + 1;
        }
        return ranks;
    }
}
