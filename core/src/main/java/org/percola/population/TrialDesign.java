package org.percola.population;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.percola.patient.Benefit;
import org.percola.population.Endpoint.Graded;
import org.percola.quantity.Check;
import org.percola.treatment.Course;
import org.percola.treatment.Treatment;

/**
 * A trial before anybody is treated.
 *
 * @param arms each with a name of its own; several of a split-face trial share their people
 * @param splitFace every person has all arms, one a side
 * @param replicatesCount how often the trial is repeated in other worlds for the interval of a new trial
 * @param seed same seed, same bits
 */
public record TrialDesign(
        Population population,
        List<Arm> arms,
        boolean splitFace,
        List<Endpoint> endpoints,
        int replicatesCount,
        long seed) {
    public static final int MAX_PEOPLE = 1_000_000_000;
    public static final int MAX_REPLICATES = 100_000;
    public static final double MAX_DAYS = 3650;
    public static final int MAX_ARMS = 8;

    /** What is done to the people of one arm; its leading zone is looked at. */
    public record Arm(String name, Treatment treatment) {}

    public TrialDesign {
        arms = List.copyOf(arms);
        endpoints = List.copyOf(endpoints);
        Check.inRange("TrialDesign.arms", arms.size(), 1, MAX_ARMS);
        Check.inRange("TrialDesign.endpoints", endpoints.size(), 1, 100);
        Check.inRange("TrialDesign.replicatesCount", replicatesCount, 1, MAX_REPLICATES);
        Set<String> names = new HashSet<>();
        for (Arm arm : arms) {
            if (!names.add(arm.name())) {
                throw new IllegalArgumentException("TrialDesign.arms: " + arm.name() + " stands there twice.");
            }
        }
    }

    /** Canonical text: the same design, the same text; {@link #parse} gives the design back. */
    public String text() {
        return DesignText.of(this);
    }

    /** Complains with an {@link IllegalArgumentException} about what is not such a text. */
    public static TrialDesign parse(String text) {
        return DesignText.parse(text);
    }

    /** The gradings, in their order. */
    public List<Graded> gradings() {
        return endpoints.stream()
                .filter(Graded.class::isInstance)
                .map(Graded.class::cast)
                .toList();
    }

    /** What the gradings grade: the concern's benefit where a scale can, else the first that it grades. */
    public List<Benefit> benefits() {
        return gradings().stream()
                .map(grading -> Severities.benefitOn(
                        grading.scale(), population.concern().benefit()))
                .distinct()
                .toList();
    }

    /** The adverse events, in their order. */
    public List<Endpoint.Adverse> events() {
        return endpoints.stream()
                .filter(Endpoint.Adverse.class::isInstance)
                .map(Endpoint.Adverse.class::cast)
                .toList();
    }

    /** Day of a reading in an arm; an untreated arm is read with the longest course. */
    public double readDay(Arm arm, Graded endpoint) {
        return endpoint.days() + (endpoint.afterLastSession() ? lastSessionDay(arm) : 0);
    }

    private double lastSessionDay(Arm arm) {
        return arm.treatment() instanceof Course course
                ? lastSessionDay(course)
                : arms.stream()
                        .map(Arm::treatment)
                        .filter(Course.class::isInstance)
                        .mapToDouble(other -> lastSessionDay((Course) other))
                        .max()
                        .orElse(0);
    }

    private static double lastSessionDay(Course course) {
        return (course.sessionsCount() - 1) * course.intervalDays();
    }
}
