package org.percola.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.percola.forecast.BenefitRow;
import org.percola.forecast.CourseReading;
import org.percola.numeric.Band;
import org.percola.treatment.Course;

/**
 * A course with its forecast, as far as choosing needs it.
 *
 * <p>Several concerns count alike: what is weighed is the mean of their improvements in percent, each on the day on which
 * its own row is read.
 */
final class Appraisal {
    private final Candidate candidate;
    private final CourseReading reading;
    private final double[] weighed;
    private final Band benefit;

    private Appraisal(Candidate candidate, CourseReading reading, double[] weighed) {
        this.candidate = candidate;
        this.reading = reading;
        this.weighed = weighed;
        this.benefit = Band.of(weighed);
    }

    static Appraisal of(Candidate candidate, CourseReading reading) {
        List<Integer> counted = new ArrayList<>();
        for (int concern = 0; concern < reading.benefits().size(); concern++) {
            if (reading.benefits().get(concern) instanceof BenefitRow.Read) {
                counted.add(concern);
            }
        }
        double[] weighed = new double[reading.request().drawsCount()];
        for (int draw = 0; draw < weighed.length && !counted.isEmpty(); draw++) {
            double sum = 0;
            for (int concern : counted) {
                sum += reading.improvementPercent(concern, draw);
            }
            weighed[draw] = sum / counted.size();
        }
        return new Appraisal(candidate, reading, weighed);
    }

    Candidate candidate() {
        return candidate;
    }

    int number() {
        return candidate.number();
    }

    Course course() {
        return candidate.course();
    }

    CourseReading reading() {
        return reading;
    }

    /** Improvement in percent over what would have happened untreated, the concerns weighed. */
    Band benefit() {
        return benefit;
    }

    /** Median of what the first concern gains; 0 where it does not apply. */
    double leadingPercent() {
        return reading.benefits().getFirst() instanceof BenefitRow.Read read
                ? read.improvementPercent().q50()
                : 0;
    }

    /** The median of a burden. */
    double burden(Burden burden) {
        return switch (burden) {
            case VISITS -> course().sessionsCount();
            case DOWNTIME -> reading.downtimeDays().q50();
            case DARK_MARKS -> reading.pihProbability().q50();
            case PAIN -> reading.painScore().q50();
        };
    }

    /** What is held against a limit: median or mean, whichever is the larger, so that both keep it. */
    double limited(Burden burden) {
        return switch (burden) {
            case VISITS -> course().sessionsCount();
            case DOWNTIME -> cautious(reading.downtimeDays());
            case DARK_MARKS -> cautious(reading.pihProbability());
            case PAIN -> cautious(reading.painScore());
        };
    }

    double numbedPain() {
        return cautious(reading.painScoreNumbed());
    }

    private static double cautious(Band band) {
        return StrictMath.max(band.q50(), band.mean());
    }

    /** Why the forecast itself rules the course out. */
    Optional<Exclusion> flaw() {
        if (reading.isDensityOutsideStudied()) {
            return Optional.of(Exclusion.DENSITY_OUTSIDE_STUDIED);
        }
        if (reading.isEndpointMissed()) {
            return Optional.of(Exclusion.ENDPOINT_NOT_REACHED);
        }
        return reading.solver().converged() ? Optional.empty() : Optional.of(Exclusion.NOT_SOLVED);
    }

    /** Whether some concern improves, in the median, by at least what an eye or a rater can tell. */
    boolean isVisible() {
        return reading.benefits().stream()
                .anyMatch(row -> row instanceof BenefitRow.Read read
                        && read.improvementPercent().q50() > 0
                        && StrictMath.abs(read.attributable().q50()) >= read.smallestVisible());
    }

    /** In what share of worlds this course gains more than another; a tie is half a win. */
    double beats(Appraisal other) {
        double wins = 0;
        for (int draw = 0; draw < weighed.length; draw++) {
            wins += weighed[draw] > other.weighed[draw] ? 1 : weighed[draw] == other.weighed[draw] ? 0.5 : 0;
        }
        return wins / weighed.length;
    }

    /** By how much this course gains more than another, world by world. */
    Band gainOver(Appraisal other) {
        double[] gain = new double[weighed.length];
        for (int draw = 0; draw < gain.length; draw++) {
            gain[draw] = weighed[draw] - other.weighed[draw];
        }
        return Band.of(gain);
    }

    /** The least difference that could be seen, in percent, of the concern that shows the finest. */
    double smallestVisiblePercent() {
        return reading.benefits().stream()
                .filter(row -> row instanceof BenefitRow.Read read
                        && read.attributable().q50() != 0)
                .map(BenefitRow.Read.class::cast)
                .mapToDouble(read -> read.smallestVisible()
                        * StrictMath.abs(read.improvementPercent().q50()
                                / read.attributable().q50()))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }
}
