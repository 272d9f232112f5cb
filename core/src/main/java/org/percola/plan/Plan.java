package org.percola.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.percola.candidacy.Answer;
import org.percola.patient.Coded;

/** What the planner found: courses in order of their benefit, what they cost, and what was left out. */
public final class Plan {
    private static final int NONE = -1;

    /** How the planning ended. */
    public enum Ending implements Coded {
        /** There is a course to recommend. */
        RECOMMENDED,
        /** Courses keep the limits, but what they gain over doing nothing could not be seen. */
        NOTHING_VISIBLE,
        /** No course keeps the person's limits. */
        LIMITS_TOO_TIGHT,
        /** None of the concerns can be read here. */
        NOTHING_TO_IMPROVE,
        /** No course lies inside what is studied, authorised and allowed. */
        NOTHING_INSIDE,
        /** Screening forbids it. */
        FORBIDDEN;

        @Override
        public String code() {
            return Coded.kebab(this);
        }
    }

    /** A count of courses that were left out for one reason. */
    public record Excluded(Exclusion reason, int count) {}

    /** A course that somebody else wrote, beside the plan; {@code reasons} say why it was not planned. */
    public record Compared(String key, RankedCourse course, List<Exclusion> reasons) {
        public Compared {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * Where no course keeps the limits.
     *
     * @param alone limits that no course keeps even if all others are given up; empty where they bind together
     * @param course the one that comes nearest
     * @param exceeded the limits that it breaks
     */
    public record Nearest(List<Burden> alone, RankedCourse course, List<Burden> exceeded) {
        public Nearest {
            alone = List.copyOf(alone);
            exceeded = List.copyOf(exceeded);
        }
    }

    private final PlanRequest request;
    private final Answer answer;
    private final Ending ending;
    private final LocalDate start;
    private final int lookedAtCount;
    private final int evaluatedCount;
    private final List<RankedCourse> courses;
    private final List<Integer> front;
    private final Map<Exclusion, Integer> excluded;
    private final int recommendation;
    private final int lighter;
    private final List<Compared> compared;
    private final List<RankedCourse> beyond;
    private final @Nullable Nearest nearest;

    Plan(Draft draft) {
        request = draft.request;
        answer = draft.answer;
        ending = draft.ending;
        start = draft.start;
        lookedAtCount = draft.lookedAtCount;
        evaluatedCount = draft.evaluatedCount;
        courses = List.copyOf(draft.courses);
        front = List.copyOf(draft.front);
        excluded = Map.copyOf(draft.excluded);
        recommendation = draft.recommendation;
        lighter = draft.lighter;
        compared = List.copyOf(draft.compared);
        beyond = List.copyOf(draft.beyond);
        nearest = draft.nearest;
    }

    /** A plan while it is made. */
    static final class Draft {
        final PlanRequest request;
        final Answer answer;
        final LocalDate start;
        Ending ending = Ending.FORBIDDEN;
        int lookedAtCount;
        int evaluatedCount;
        List<RankedCourse> courses = List.of();
        List<Integer> front = List.of();
        Map<Exclusion, Integer> excluded = Map.of();
        int recommendation = NONE;
        int lighter = NONE;
        List<Compared> compared = List.of();
        List<RankedCourse> beyond = List.of();

        @Nullable
        Nearest nearest;

        Draft(PlanRequest request, StartDay day) {
            this.request = request;
            this.answer = day.answer();
            this.start = day.day();
        }
    }

    public PlanRequest request() {
        return request;
    }

    /** Is it right for this person, on the day of screening. */
    public Answer answer() {
        return answer;
    }

    public Ending ending() {
        return ending;
    }

    /** The first session of every course: the day of screening, or the one that the answer waits for. */
    public LocalDate start() {
        return start;
    }

    /** Courses of the grid. */
    public int lookedAtCount() {
        return lookedAtCount;
    }

    /** Courses that were forecast, at least coarsely. */
    public int evaluatedCount() {
        return evaluatedCount;
    }

    /** Courses that keep the limits, most benefit first. */
    public List<RankedCourse> courses() {
        return courses;
    }

    /** Places of the courses that no other one dominates in benefit, downtime, dark marks and visits. */
    public List<Integer> front() {
        return front;
    }

    /** What was left out and why, in the order of the reasons; the counts and the courses add up to the grid. */
    public List<Excluded> excluded() {
        return excluded.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Excluded(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Place of the recommended course. */
    public OptionalInt recommendation() {
        return recommendation == NONE ? OptionalInt.empty() : OptionalInt.of(recommendation);
    }

    public Optional<RankedCourse> recommended() {
        return recommendation == NONE ? Optional.empty() : Optional.of(courses.get(recommendation));
    }

    /** Place of a course with less to bear whose loss against the recommended one could not be seen. */
    public OptionalInt lighter() {
        return lighter == NONE ? OptionalInt.empty() : OptionalInt.of(lighter);
    }

    /** The case's own course and published protocols, in this order. */
    public List<Compared> compared() {
        return compared;
    }

    /** Courses outside the studied range, shown only where asked for. */
    public List<RankedCourse> beyond() {
        return beyond;
    }

    public Optional<Nearest> nearest() {
        return Optional.ofNullable(nearest);
    }
}
