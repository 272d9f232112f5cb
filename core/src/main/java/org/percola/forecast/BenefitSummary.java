package org.percola.forecast;

import java.util.ArrayList;
import java.util.List;
import org.percola.evidence.ParameterDraw;
import org.percola.forecast.BenefitRow.TimePoint;
import org.percola.forecast.Ensemble.BenefitDraws;
import org.percola.numeric.Band;
import org.percola.outcome.AdjunctEffect;
import org.percola.outcome.BenefitScales;
import org.percola.outcome.CertaintyTable;
import org.percola.outcome.Footings;
import org.percola.outcome.OutcomeParameters;
import org.percola.patient.Benefit;
import org.percola.patient.Concern;
import org.percola.patient.Scale;
import org.percola.treatment.Course;

/** Turns the draws of one benefit into its row. */
final class BenefitSummary {
    private final OutcomeParameters parameters;
    private final Request request;
    private final Schedule schedule;
    private final Ensemble ensemble;

    BenefitSummary(ParameterDraw central, Request request, Schedule schedule, Ensemble ensemble) {
        this.parameters = OutcomeParameters.of(central);
        this.request = request;
        this.schedule = schedule;
        this.ensemble = ensemble;
    }

    BenefitRow row(Benefit benefit) {
        Concern concern = schedule.concern(benefit);
        Scale scale = BenefitScales.of(concern);
        if (!schedule.applies(benefit)) {
            return new BenefitRow.NotApplicable(benefit, scale, schedule.whyNowhere(benefit));
        }
        return read(benefit, scale, ensemble.benefit(benefit));
    }

    private BenefitRow read(Benefit benefit, Scale scale, BenefitDraws draws) {
        List<Double> days = schedule.printedDays();
        int drawsCount = request.drawsCount();
        double[][] percent = new double[days.size()][drawsCount];
        double[][] net = new double[days.size()][drawsCount];
        List<TimePoint> course = new ArrayList<>();
        for (int day = 0; day < days.size(); day++) {
            double[] drift = new double[drawsCount];
            for (int draw = 0; draw < drawsCount; draw++) {
                double span = draws.scale().get(BenefitDraws.SPAN, draw);
                double untreated = draws.untreated().get(day, draw);
                net[day][draw] = draws.treated().get(day, draw) - untreated;
                percent[day][draw] = 100 * net[day][draw] / span + 0.0; // + 0.0: no minus zero in print
                drift[draw] = 100 * untreated / span + 0.0;
            }
            course.add(new TimePoint(days.get(day), Band.of(percent[day]), Band.of(drift)));
        }
        double smallest = parameters.smallestVisible(scale);
        boolean betterIsUp = draws.scale().get(BenefitDraws.SPAN, 0) > 0;
        int best = -1;
        int first = -1;
        for (int day = 0; day < days.size(); day++) {
            double median = course.get(day).improvementPercent().q50();
            if (median > 0
                    && (best < 0
                            || median > course.get(best).improvementPercent().q50())) {
                best = day;
            }
            if (first < 0 && Band.of(net[day]).q50() * (betterIsUp ? 1 : -1) >= smallest) {
                first = day;
            }
        }
        int readAt = best < 0 ? days.size() - 1 : best;
        int visible = 0;
        for (double change : net[readAt]) {
            visible += change * (betterIsUp ? 1 : -1) >= smallest ? 1 : 0;
        }
        CertaintyTable.Entry sure = CertaintyTable.of(schedule.concern(benefit), adjunct());
        return new BenefitRow.Read(
                benefit,
                scale,
                request.concerns().stream().anyMatch(concern -> concern.benefit() == benefit),
                days.get(readAt),
                draws.scale().band(BenefitDraws.BASELINE).q50(),
                draws.treated().band(readAt),
                draws.untreated().band(readAt),
                Band.of(net[readAt]),
                course.get(readAt).improvementPercent(),
                smallest,
                (double) visible / drawsCount,
                first < 0 ? Double.NaN : days.get(first),
                best < 0 ? Double.NaN : days.get(best),
                sure.certainty(),
                sure.sizeCertainty(),
                Footings.of(benefit),
                course);
    }

    /** Which active goes with the needling; how much of it gets in does not change what the evidence is worth. */
    private AdjunctEffect adjunct() {
        return schedule.course()
                .flatMap(Course::topical)
                .map(use -> AdjunctEffect.untracked(use.topical().key()))
                .orElse(AdjunctEffect.NONE);
    }
}
