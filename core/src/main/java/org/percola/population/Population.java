package org.percola.population;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.percola.patient.Concern;
import org.percola.patient.Phototype;
import org.percola.patient.Scale;
import org.percola.quantity.Check;

/** Who takes part in a trial. */
public final class Population {
    private final int peopleCount;
    private final Age age;
    private final double femaleFraction;
    private final List<PhototypeShare> phototypes;
    private final double smokerFraction;
    private final Concern concern;
    private final @Nullable Severity severity;

    /** Of all who take part, in years. */
    public record Age(double mean, double sd, double min, double max) {
        public Age {
            Check.inRange("Age.min", min, 0, max);
            Check.inRange("Age.mean", mean, min, max);
            Check.notNegative("Age.sd", sd);
        }
    }

    /** How many of all have that phototype. */
    public record PhototypeShare(Phototype phototype, double fraction) {}

    /** Severity before treatment, on its scale. */
    public record Severity(Scale scale, double mean, double sd) {
        public Severity {
            Check.inRange("Severity.mean", mean, scale.lowest(), scale.highest());
            Check.notNegative("Severity.sd", sd);
        }
    }

    /**
     * Describes it.
     *
     * @param peopleCount people in each arm; of a split-face trial, people
     * @param phototypes shares that add up to 1
     * @param concern what all of them want treated, without a severity
     * @param severity null: the usual one of people who come for it (ASSUMED)
     */
    public Population(
            int peopleCount,
            Age age,
            double femaleFraction,
            List<PhototypeShare> phototypes,
            double smokerFraction,
            Concern concern,
            @Nullable Severity severity) {
        Check.inRange("Population.peopleCount", peopleCount, 1, TrialDesign.MAX_PEOPLE);
        Check.fraction("Population.femaleFraction", femaleFraction);
        Check.fraction("Population.smokerFraction", smokerFraction);
        double sum = phototypes.stream().mapToDouble(PhototypeShare::fraction).sum();
        Check.inRange("Population.phototypes", sum, 0.999, 1.001);
        this.peopleCount = peopleCount;
        this.age = age;
        this.femaleFraction = femaleFraction;
        this.phototypes = List.copyOf(phototypes);
        this.smokerFraction = smokerFraction;
        this.concern = concern;
        this.severity = severity;
    }

    public int peopleCount() {
        return peopleCount;
    }

    public Age age() {
        return age;
    }

    public double femaleFraction() {
        return femaleFraction;
    }

    public List<PhototypeShare> phototypes() {
        return phototypes;
    }

    public double smokerFraction() {
        return smokerFraction;
    }

    public Concern concern() {
        return concern;
    }

    public Optional<Severity> severity() {
        return Optional.ofNullable(severity);
    }
}
