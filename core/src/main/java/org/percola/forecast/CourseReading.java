package org.percola.forecast;

import java.util.List;
import org.percola.forecast.Ensemble.BenefitDraws;
import org.percola.forecast.Ensemble.EffectDraws;
import org.percola.numeric.Band;
import org.percola.numeric.SolverReport;
import org.percola.puncture.PunctureWarning;
import org.percola.safety.SideEffect;

/**
 * What a choice between courses needs of a forecast, with the members of the ensemble, so that two courses can be
 * compared world by world. Its numbers are those of {@link Simulator#run} for the same request, bit for bit.
 */
public final class CourseReading {
    private final Request request;
    private final List<BenefitRow> benefits;
    private final List<double[]> improvementPercent;
    private final Band downtimeDays;
    private final Band pihProbability;
    private final Band scarringProbability;
    private final Band painScore;
    private final Band painScoreNumbed;
    private final List<PunctureWarning> warnings;
    private final SolverReport solver;

    private CourseReading(
            Request request,
            List<BenefitRow> benefits,
            List<double[]> improvementPercent,
            List<PunctureWarning> warnings,
            Ensemble ensemble) {
        this.request = request;
        this.benefits = List.copyOf(benefits);
        this.improvementPercent = List.copyOf(improvementPercent);
        this.warnings = List.copyOf(warnings);
        this.downtimeDays = ensemble.downtimeDays();
        this.pihProbability = ensemble.effect(SideEffect.PIH).readings().band(EffectDraws.PROBABILITY);
        this.scarringProbability =
                ensemble.effect(SideEffect.SCARRING).readings().band(EffectDraws.PROBABILITY);
        this.painScore = ensemble.pain().band(Ensemble.AS_PLANNED);
        this.painScoreNumbed = ensemble.pain().band(Ensemble.NUMBED);
        this.solver = ensemble.report();
    }

    static CourseReading of(
            Request request,
            Schedule schedule,
            Ensemble ensemble,
            List<BenefitRow> rows,
            List<PunctureWarning> warnings) {
        List<double[]> members = rows.stream()
                .map(row -> switch (row) {
                    case BenefitRow.Read read -> percent(read, schedule, ensemble.benefit(read.benefit()));
                    case BenefitRow.NotApplicable none -> new double[request.drawsCount()];
                })
                .toList();
        return new CourseReading(request, rows, members, warnings, ensemble);
    }

    /** The members behind {@link BenefitRow.Read#improvementPercent}. */
    private static double[] percent(BenefitRow.Read read, Schedule schedule, BenefitDraws draws) {
        int day = schedule.printedDays().indexOf(read.readDay());
        double[] members = draws.treated().column(day);
        for (int draw = 0; draw < members.length; draw++) {
            double net = members[draw] - draws.untreated().get(day, draw);
            members[draw] = 100 * net / draws.scale().get(BenefitDraws.SPAN, draw) + 0.0;
        }
        return members;
    }

    public Request request() {
        return request;
    }

    /** A row for each stated concern, in their order. */
    public List<BenefitRow> benefits() {
        return benefits;
    }

    /** Improvement in one draw by one concern on the day on which its row is read; 0 where it does not apply. */
    public double improvementPercent(int concern, int draw) {
        return improvementPercent.get(concern)[draw];
    }

    public Band downtimeDays() {
        return downtimeDays;
    }

    /** Chance of dark marks over the course. */
    public Band pihProbability() {
        return pihProbability;
    }

    public Band scarringProbability() {
        return scarringProbability;
    }

    /** Of a session, 0 to 10. */
    public Band painScore() {
        return painScore;
    }

    /** The same under a numbing cream. */
    public Band painScoreNumbed() {
        return painScoreNumbed;
    }

    /** Of all zones, each once. */
    public List<PunctureWarning> warnings() {
        return warnings;
    }

    /** Fewer or more punctures than were studied, in some zone. */
    public boolean isDensityOutsideStudied() {
        return warnings.contains(PunctureWarning.DENSITY_OUTSIDE_STUDIED);
    }

    /** The sign that was to end a session would not come, in some zone. */
    public boolean isEndpointMissed() {
        return warnings.contains(PunctureWarning.ENDPOINT_NOT_REACHED);
    }

    public SolverReport solver() {
        return solver;
    }
}
