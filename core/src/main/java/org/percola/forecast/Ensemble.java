package org.percola.forecast;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.percola.numeric.Band;
import org.percola.numeric.SolverReport;
import org.percola.patient.Benefit;
import org.percola.puncture.Channels;
import org.percola.safety.SideEffect;

/** What all draws of a request found; each draw writes its own column. */
final class Ensemble {
    private final List<ZoneDraws> zones = new ArrayList<>();
    private final Map<Benefit, BenefitDraws> benefits = new EnumMap<>(Benefit.class);
    private final Map<SideEffect, EffectDraws> effects = new EnumMap<>(SideEffect.class);
    private final Draws pain;
    private final SolverReport[] reports;

    Ensemble(Schedule schedule, Request request) {
        int draws = request.drawsCount();
        int days = schedule.printedDays().size();
        schedule.zones()
                .forEach(zone -> zones.add(new ZoneDraws(
                        schedule.course().isPresent(), schedule.amountHours().size(), days, draws)));
        schedule.concernOf().keySet().stream()
                .filter(schedule::applies)
                .forEach(benefit -> benefits.put(
                        benefit,
                        new BenefitDraws(new Draws(days, draws), new Draws(days, draws), new Draws(2, draws))));
        for (SideEffect effect : SideEffect.values()) {
            effects.put(effect, new EffectDraws(new Draws(3, draws)));
        }
        pain = new Draws(2, draws);
        reports = new SolverReport[draws];
    }

    ZoneDraws zone(int index) {
        return zones.get(index);
    }

    BenefitDraws benefit(Benefit benefit) {
        BenefitDraws found = benefits.get(benefit);
        if (found == null) {
            throw new IllegalArgumentException(benefit + " is read in no zone of this course.");
        }
        return found;
    }

    EffectDraws effect(SideEffect effect) {
        EffectDraws found = effects.get(effect);
        if (found == null) {
            throw new IllegalArgumentException(effect + " has no draws.");
        }
        return found;
    }

    /** What a session hurts on a 0-10 scale, in the worst zone: as the course is, and under a numbing cream. */
    Draws pain() {
        return pain;
    }

    /** Days of one draw until neither redness nor swelling can be seen, in the worst zone. */
    double downtimeDays(int draw) {
        double days = 0;
        for (SideEffect effect : List.of(SideEffect.ERYTHEMA, SideEffect.OEDEMA)) {
            Draws readings = effect(effect).readings();
            days = StrictMath.max(
                    days, readings.get(EffectDraws.ONSET, draw) + readings.get(EffectDraws.DURATION, draw));
        }
        return days;
    }

    /** The same over the draws. */
    Band downtimeDays() {
        return Band.of(IntStream.range(0, reports.length)
                .mapToDouble(this::downtimeDays)
                .toArray());
    }

    void report(int draw, SolverReport report) {
        reports[draw] = report;
    }

    /** All draws' reports as one, in the order of the draws. */
    SolverReport report() {
        SolverReport all = SolverReport.NOTHING_SOLVED;
        for (SolverReport each : reports) {
            all = all.and(each);
        }
        return all;
    }

    /** Rows of one zone. */
    static final class ZoneDraws {
        /** Skin layers: stratum corneum, epidermis, dermis. */
        final Draws layers;

        /** Pore half-life, barrier recovery, enhancement ratio, lag. */
        final Draws clocks;

        /** Five compartments at each hour. */
        final Draws amounts;

        /** Readings of the tissue: of each the printed days, side by side. */
        static final int READINGS = 7;

        final Draws tissue;

        private final Channels[] channels;

        ZoneDraws(boolean treated, int hoursCount, int daysCount, int drawsCount) {
            layers = new Draws(3, drawsCount);
            clocks = new Draws(4, drawsCount);
            amounts = new Draws(5 * hoursCount, hoursCount == 0 ? 0 : drawsCount);
            tissue = new Draws(READINGS * daysCount, drawsCount);
            channels = new Channels[treated ? drawsCount : 0];
        }

        void channels(int draw, Channels found) {
            channels[draw] = found;
        }

        List<Channels> channels() {
            return List.of(channels);
        }
    }

    /** Changes on the scale on each printed day; baseline and improvement span. */
    record BenefitDraws(Draws treated, Draws untreated, Draws scale) {
        static final int BASELINE = 0;
        static final int SPAN = 1;
    }

    /** Probability (NaN where nobody counted), onset, duration. */
    record EffectDraws(Draws readings) {
        static final int PROBABILITY = 0;
        static final int ONSET = 1;
        static final int DURATION = 2;
    }

    /** Rows of {@link #pain}. */
    static final int AS_PLANNED = 0;

    static final int NUMBED = 1;
}
