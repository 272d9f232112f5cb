package org.percola.forecast;

import java.util.ArrayList;
import java.util.List;
import org.percola.evidence.ParameterDraw;
import org.percola.forecast.BenefitRow.TimePoint;
import org.percola.forecast.Ensemble.BenefitDraws;
import org.percola.numeric.Band;
import org.percola.numeric.BandSeries;
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
        double[] span = draws.scale().column(BenefitDraws.SPAN);
        double smallest = parameters.smallestVisible(scale);
        boolean betterIsUp = span[0] > 0;
        BandSeries improvements = new BandSeries(drawsCount);
        BandSeries drifts = new BandSeries(drawsCount);
        Draws.Columns treated = draws.treated().columns();
        Draws.Columns untreated = draws.untreated().columns();
        double[] net = new double[drawsCount];
        double[] percent = new double[drawsCount];
        double[] drift = new double[drawsCount];
        List<TimePoint> course = new ArrayList<>(days.size());
        int best = -1;
        int first = -1;
        for (int day = 0; day < days.size(); day++) {
            double[] without = untreated.at(day);
            subtract(treated.at(day), without, net);
            for (int draw = 0; draw < drawsCount; draw++) {
                percent[draw] = 100 * net[draw] / span[draw] + 0.0; // + 0.0: no minus zero in print
                drift[draw] = 100 * without[draw] / span[draw] + 0.0;
            }
            course.add(new TimePoint(days.get(day), improvements.of(percent), drifts.of(drift)));
            double median = course.get(day).improvementPercent().q50();
            if (median > 0
                    && (best < 0
                            || median > course.get(best).improvementPercent().q50())) {
                best = day;
            }
            if (first < 0 && isVisibleToHalf(net, betterIsUp, smallest)) {
                first = day;
            }
        }
        int readAt = best < 0 ? days.size() - 1 : best;
        subtract(draws.treated().column(readAt), draws.untreated().column(readAt), net);
        int visible = visible(net, betterIsUp, smallest);
        CertaintyTable.Entry sure = CertaintyTable.of(schedule.concern(benefit), adjunct());
        return new BenefitRow.Read(
                benefit,
                scale,
                request.concerns().stream().anyMatch(concern -> concern.benefit() == benefit),
                days.get(readAt),
                draws.scale().band(BenefitDraws.BASELINE).q50(),
                draws.treated().band(readAt),
                draws.untreated().band(readAt),
                Band.of(net),
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

    /** Change of each draw that the treatment made. */
    private static void subtract(double[] treated, double[] untreated, double[] net) {
        for (int draw = 0; draw < net.length; draw++) {
            net[draw] = treated[draw] - untreated[draw];
        }
    }

    /** Draws in which the change can be seen. */
    private static int visible(double[] net, boolean betterIsUp, double smallest) {
        int visible = 0;
        for (double change : net) {
            visible += change * (betterIsUp ? 1 : -1) >= smallest ? 1 : 0;
        }
        return visible;
    }

    /** Whether the median change can be seen; counting tells, unless it lies between the last that can and the first that cannot. */
    private static boolean isVisibleToHalf(double[] net, boolean betterIsUp, double smallest) {
        int twice = 2 * visible(net, betterIsUp, smallest);
        return twice == net.length ? Band.of(net).q50() * (betterIsUp ? 1 : -1) >= smallest : twice > net.length;
    }

    /** Which active goes with the needling; how much of it gets in does not change what the evidence is worth. */
    private AdjunctEffect adjunct() {
        return schedule.course()
                .flatMap(Course::topical)
                .map(use -> AdjunctEffect.untracked(use.topical().key()))
                .orElse(AdjunctEffect.NONE);
    }
}
