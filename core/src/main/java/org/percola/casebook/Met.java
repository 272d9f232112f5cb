package org.percola.casebook;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The log of the ratio to its shipped value at which one parameter, all else in the middle, meets what a trial published.
 * A share of people is taken as (k + 1/2) / (n + 1), so that none and all are met somewhere.
 */
final class Met {
    private static final double WIDEST = StrictMath.log(50);
    private static final int HALVINGS = 24;

    private final Observation observation;
    private final String parameter;
    private final World central;

    private Met(Observation observation, String parameter, World central) {
        this.observation = observation;
        this.parameter = parameter;
        this.central = central;
    }

    static double logRatio(Observation observation, String parameter, World central) {
        return new Met(observation, parameter, central).solve();
    }

    /** Bisection; a trial's mean is monotone in what is fitted to it. */
    private double solve() {
        double wanted = wanted(observation);
        boolean rising = at(WIDEST) > at(-WIDEST);
        double low = -WIDEST;
        double high = WIDEST;
        for (int k = 0; k < HALVINGS; k++) {
            double middle = (low + high) / 2;
            if (at(middle) < wanted == rising) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private double at(double logRatio) {
        World world = central.scaled(parameter, StrictMath.exp(logRatio));
        return new Casebook(List.of(observation), List.of(world)).members(observation)[0];
    }

    static double wanted(Observation observation) {
        OptionalDouble value = observation.published().value();
        OptionalInt people = observation.peopleCount();
        double stated = value.orElseThrow();
        return Observation.isShare(observation.quantity()) && people.isPresent()
                ? (stated * people.getAsInt() + 0.5) / (people.getAsInt() + 1)
                : stated;
    }
}
