package org.percola.plan;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.percola.candidacy.Answer;
import org.percola.forecast.BenefitRow;
import org.percola.forecast.CourseReading;
import org.percola.numeric.Band;
import org.percola.treatment.Course;

/** A course of a plan, with the numbers that the forecast of it has. */
public final class RankedCourse {
    private static final int NONE = -1;

    private final int rank;
    private final Appraisal appraisal;
    private final Course course;
    private final boolean numbed;
    private final Answer answer;
    private final double beatsNextOrNaN;
    private final int dominatorOrNone;

    RankedCourse(
            int rank,
            Appraisal appraisal,
            Course course,
            boolean numbed,
            Answer answer,
            double beatsNextOrNaN,
            int dominatorOrNone) {
        this.rank = rank;
        this.appraisal = appraisal;
        this.course = course;
        this.numbed = numbed;
        this.answer = answer;
        this.beatsNextOrNaN = beatsNextOrNaN;
        this.dominatorOrNone = dominatorOrNone;
    }

    static RankedCourse unranked(Appraisal appraisal, Course course, Answer answer) {
        return new RankedCourse(0, appraisal, course, StartDay.isNumbed(course), answer, Double.NaN, NONE);
    }

    Appraisal appraisal() {
        return appraisal;
    }

    /** 1 is the most benefit; 0 stands outside the ranking. */
    public int rank() {
        return rank;
    }

    /** As it can be written into a case, with its day. */
    public Course course() {
        return course;
    }

    /** What screening says of this course on its first day. */
    public Answer answer() {
        return answer;
    }

    public CourseReading reading() {
        return appraisal.reading();
    }

    /** The row of the first concern, which leads. */
    public BenefitRow leading() {
        return reading().benefits().getFirst();
    }

    /** Improvement in percent of the first concern over doing nothing; empty where it does not apply. */
    public Optional<Band> improvementPercent() {
        return leading() instanceof BenefitRow.Read read ? Optional.of(read.improvementPercent()) : Optional.empty();
    }

    /** The same on the scale. */
    public Optional<Band> attributable() {
        return leading() instanceof BenefitRow.Read read ? Optional.of(read.attributable()) : Optional.empty();
    }

    /** Improvement in percent, the mean of the concerns. */
    public Band weighedPercent() {
        return appraisal.benefit();
    }

    /** Of a session of this course, with its numbing cream if it has one. */
    public Band painScore() {
        return numbed ? reading().painScoreNumbed() : reading().painScore();
    }

    /** Some concern improves by at least what can be seen, in the median. */
    public boolean isVisible() {
        return appraisal.isVisible();
    }

    /** The least difference of two such courses that an eye or a rater could tell, in percent points. */
    public double smallestVisiblePercent() {
        return appraisal.smallestVisiblePercent();
    }

    public int visitsCount() {
        return course.sessionsCount();
    }

    /** Share of worlds in which this course gains more than the next one; empty for the last. */
    public OptionalDouble beatsNextProbability() {
        return Double.isNaN(beatsNextOrNaN) ? OptionalDouble.empty() : OptionalDouble.of(beatsNextOrNaN);
    }

    /** The share of worlds in which this course gains more than another. */
    public double beats(RankedCourse other) {
        return appraisal.beats(other.appraisal);
    }

    /** By how many percent points this course gains more than another, world by world. */
    public Band gainOver(RankedCourse other) {
        return appraisal.gainOver(other.appraisal);
    }

    /** Place of the best course that is at least as good in every respect; empty on the front. */
    public OptionalInt dominatedBy() {
        return dominatorOrNone == NONE ? OptionalInt.empty() : OptionalInt.of(dominatorOrNone);
    }

    /** What a burden of this course is, in the median. */
    public double burden(Burden burden) {
        return burden == Burden.PAIN ? painScore().q50() : appraisal.burden(burden);
    }

    /** Sources of the device. */
    List<String> sources() {
        return course.device().sources();
    }
}
