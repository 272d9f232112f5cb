package org.percola.casebook;

import java.util.Optional;
import java.util.OptionalDouble;
import org.percola.numeric.Band;

/**
 * One observation beside the model and beside the naive forecast of the other studies. Scores are interval scores at 80
 * per cent, {@code (u - l) + 10 max(l - y, 0) + 10 max(y - u, 0)}: small is good.
 *
 * @param group what the naive forecast pools: studies of one theme that report the same thing
 * @param groupUnits of the group in one unit of the observation, so that scores can be averaged
 * @param groupValue the published value in the unit of the group; empty without a value
 * @param prediction empty where the model says nothing
 * @param silence why it says nothing
 * @param without the prediction with the parameter refitted without this study
 * @param peopleSd SD between the people of one more such study, without this study where that was possible; empty where
 *     no SD was published or the model knows none
 */
public record Verified(
        Observation observation,
        String group,
        double groupUnits,
        OptionalDouble groupValue,
        Optional<Band> prediction,
        String silence,
        String assumed,
        Part part,
        Optional<Band> without,
        Optional<Band> peopleSd,
        Optional<Naive> naive) {
    /** Within which a published SD is to be met. */
    public static final double SD_FACTOR = 1.5;

    private static final double DEAR = 2 / 0.2;

    /** What part a study had in setting the parameters. */
    public enum Part {
        /** None: agreement is evidence. */
        NOT_USED,
        /** None that is known, but it is too indirect, or was in view when something was set: it proves nothing. */
        CONTEXT,
        /** Something was set by it, and {@code without} is refitted without it. */
        LEFT_OUT,
        /** Something was set by it, and it cannot be taken out here: agreement is consistency. */
        NOT_REFITTED
    }

    /** The prediction that may be judged: without the study where that was possible. */
    public Optional<Band> judged() {
        return without.or(() -> prediction);
    }

    /** Median SD between people over the published one. */
    public OptionalDouble sdRatio() {
        return peopleSd.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        peopleSd.get().q50() / observation.published().sd().orElseThrow());
    }

    /** Whether the published SD between people is met within a factor of {@value #SD_FACTOR}. */
    public Optional<Boolean> sdMet() {
        OptionalDouble ratio = sdRatio();
        return ratio.isEmpty()
                ? Optional.empty()
                : Optional.of(ratio.getAsDouble() <= SD_FACTOR && ratio.getAsDouble() >= 1 / SD_FACTOR);
    }

    /** Whether the published value lies inside 80 per cent of the judged prediction; a range is met by the median. */
    public Optional<Boolean> inside() {
        return judged().map(band -> {
            OptionalDouble value = observation.published().value();
            if (value.isPresent()) {
                return band.q10() <= value.getAsDouble() && value.getAsDouble() <= band.q90();
            }
            return band.q50() >= observation.published().low().orElse(Double.NEGATIVE_INFINITY)
                    && band.q50() <= observation.published().high().orElse(Double.POSITIVE_INFINITY);
        });
    }

    /** The same of 90 per cent. */
    public Optional<Boolean> insideNinety() {
        return judged().map(band -> Score.of(observation.published(), band).insideNinety());
    }

    /** Score of the judged prediction; empty without a value. */
    public OptionalDouble score() {
        return judged().map(band -> score(band.q10(), band.q90())).orElse(OptionalDouble.empty());
    }

    /** Score of the naive forecast. */
    public OptionalDouble naiveScore() {
        return naive.map(other -> score(other.low(), other.high())).orElse(OptionalDouble.empty());
    }

    /** Whether the naive interval holds the value. */
    public Optional<Boolean> naiveInside() {
        OptionalDouble value = observation.published().value();
        return value.isEmpty()
                ? Optional.empty()
                : naive.map(other -> other.low() <= value.getAsDouble() && value.getAsDouble() <= other.high());
    }

    private OptionalDouble score(double low, double high) {
        OptionalDouble value = observation.published().value();
        if (value.isEmpty()) {
            return OptionalDouble.empty();
        }
        double missed = StrictMath.max(low - value.getAsDouble(), 0) + StrictMath.max(value.getAsDouble() - high, 0);
        return OptionalDouble.of(high - low + DEAR * missed);
    }
}
