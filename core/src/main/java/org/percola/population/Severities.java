package org.percola.population;

import java.util.ArrayList;
import java.util.List;
import org.percola.outcome.BenefitScales;
import org.percola.outcome.OutcomeParameters;
import org.percola.patient.Benefit;
import org.percola.patient.Concern;
import org.percola.patient.Grading;
import org.percola.patient.Patient;
import org.percola.patient.Scale;
import org.percola.population.Endpoint.Graded;

/**
 * Severity before treatment on every scale of a design. On the population's own scale it is as stated. On another scale
 * the same person stands at the same place among all people, around the usual severity there, with the same ratio of SD
 * to mean (ASSUMED).
 */
final class Severities {
    /** SD of a severity that nobody stated, in parts of its mean; ASSUMED. */
    private static final double USUAL_SD = 0.2;

    private final List<Benefit> benefits = new ArrayList<>();
    private final List<Spread> spreads = new ArrayList<>();
    private final List<Graded> gradings;
    private final Concern concern;

    Severities(TrialDesign design, OutcomeParameters central, Patient typical) {
        this.gradings = design.gradings();
        Population population = design.population();
        this.concern = population.concern();
        for (Graded grading : gradings) {
            Scale scale = grading.scale();
            benefits.add(benefitOn(scale, concern.benefit()));
            if (!Readings.hasBaseline(scale)) {
                spreads.add(Spread.of(scale.lowest(), 0, scale.lowest(), scale.highest()));
                continue;
            }
            boolean own = population
                    .severity()
                    .filter(stated -> stated.scale() == scale)
                    .isPresent();
            double mean = own ? population.severity().orElseThrow().mean() : central.usualSeverity(scale, typical);
            double sd = own
                    ? population.severity().orElseThrow().sd()
                    : readInPercent(scale) ? 0 : (mean - scale.lowest()) * relativeSd(population);
            double least = scale.direction() == Scale.Direction.LOWER_IS_BETTER
                    ? StrictMath.min(mean, scale.lowest() + central.smallestVisible(scale))
                    : scale.lowest();
            spreads.add(Spread.of(mean, sd, least, scale.highest()));
        }
    }

    private static double relativeSd(Population population) {
        return population
                .severity()
                .map(stated -> stated.sd()
                        / StrictMath.max(stated.mean() - stated.scale().lowest(), 1e-9))
                .map(ratio -> StrictMath.min(ratio, 1))
                .orElse(USUAL_SD);
    }

    /** Instruments whose baseline is 100 per cent for everybody. */
    private static boolean readInPercent(Scale scale) {
        return scale == Scale.DERMAL_DENSITY || scale == Scale.EPIDERMAL_DENSITY || scale == Scale.ELASTICITY;
    }

    /** The benefit that a scale grades in a trial of that concern: its own where it can, else the first that it grades. */
    static Benefit benefitOn(Scale scale, Benefit concern) {
        if (BenefitScales.allowed(concern).contains(scale)) {
            return concern;
        }
        for (Benefit benefit : Benefit.values()) {
            if (BenefitScales.allowed(benefit).contains(scale)) {
                return benefit;
            }
        }
        throw new IllegalArgumentException("No benefit is graded on " + scale.code() + ".");
    }

    /** What a person has before treatment, as it is graded there. */
    Concern graded(int grading, Person person) {
        Scale scale = gradings.get(grading).scale();
        Grading before = new Grading(scale, spreads.get(grading).at(person.severityPlace()));
        return new Concern(
                benefits.get(grading),
                before,
                concern.scarMix().orElse(null),
                concern.melasmaType().orElse(null),
                concern.striae().orElse(null));
    }
}
