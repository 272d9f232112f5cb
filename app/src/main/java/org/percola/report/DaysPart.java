package org.percola.report;

import java.util.List;
import java.util.function.Function;
import org.percola.forecast.BenefitRow;
import org.percola.forecast.Forecast;
import org.percola.forecast.ZoneForecast;
import org.percola.forecast.ZoneForecast.TissueRow;
import org.percola.numeric.Band;
import org.percola.treatment.Course;
import org.percola.words.Names;

/** Over the days: the concerns against doing nothing, redness, tissue, the topical; each plot with its numbers. */
final class DaysPart {
    private static final double REDNESS_DAYS = 14;
    private static final int TISSUE_PLOTS = 4;

    private DaysPart() {}

    static void write(Page page, Simulation simulation, Forecast forecast) {
        ZoneForecast zone = forecast.leadingZone();
        String where =
                forecast.zones().size() > 1 ? ", " + Names.plain(zone.site().code()) : "";
        page.section("days", "", "Over the days")
                .markup("<div class=\"plots\" style=\"--plots: " + columns(forecast) + "\">");
        double[] sessions = sessionDays(simulation);
        for (BenefitRow.Read read : BenefitPart.read(forecast)) {
            if (read.concern()) {
                BandPlot plot = BandPlot.days(Names.of(read.benefit()) + " versus doing nothing", "% better", 0, 10)
                        .sessions(sessions);
                read.course().forEach(point -> plot.add(point.timeDays(), point.improvementPercent()));
                page.markup(plot.figure());
            }
        }
        BandPlot redness = BandPlot.days(
                        "Redness after the first session" + where, "1 = peak of the reference session", 0, 1)
                .rounded();
        zone.tissue().stream()
                .filter(day -> day.timeDays() <= REDNESS_DAYS)
                .forEach(day -> redness.add(day.timeDays(), day.erythema()));
        page.markup(redness.figure());
        String inside = "inside the model, not a result that you can measure";
        tissue(page, zone, sessions, "Collagen" + where, "% change; " + inside, 5, TissueRow::collagenChangePercent);
        tissue(
                page,
                zone,
                sessions,
                "Epidermis" + where,
                "% change in thickness; inside the model",
                5,
                TissueRow::epidermisChangePercent);
        tissue(
                page,
                zone,
                sessions,
                "Excess melanin" + where,
                "model units; feeds the chance of dark marks",
                0.2,
                TissueRow::melaninExcess);
        zone.delivery().filter(found -> !found.amounts().isEmpty()).ifPresent(found -> {
            BandPlot dermis = BandPlot.hours("Topical in the dermis" + where, "\u00b5g/cm\u00b2 after one session");
            found.amounts().forEach(at -> dermis.add(at.timeHours(), at.dermis()));
            page.markup(dermis.figure());
        });
        page.markup(
                "</div><ul class=\"legend\"><li><i class=\"median\"></i>median</li><li><i class=\"half\"></i>middle half</li>"
                        + "<li><i class=\"most\"></i>90 of 100</li><li><i class=\"session\"></i>session</li></ul>");
        page.endSection();
    }

    /** On paper: one row, or two of four where there is room. */
    private static long columns(Forecast forecast) {
        long concerns = BenefitPart.read(forecast).stream()
                .filter(BenefitRow.Read::concern)
                .count();
        boolean topical = forecast.leadingZone().delivery().stream()
                .anyMatch(found -> !found.amounts().isEmpty());
        long plots = concerns + TISSUE_PLOTS + (topical ? 1 : 0);
        return forecast.zones().size() > 1 || plots <= 5 ? plots : 4;
    }

    private static void tissue(
            Page page,
            ZoneForecast zone,
            double[] sessions,
            String title,
            String unit,
            double highest,
            Function<TissueRow, Band> quantity) {
        BandPlot plot = BandPlot.days(title, unit, 0, highest).sessions(sessions);
        List<TissueRow> rows = zone.tissue();
        rows.forEach(day -> plot.add(day.timeDays(), quantity.apply(day)));
        page.markup(plot.figure());
    }

    private static double[] sessionDays(Simulation simulation) {
        if (!(simulation.caseFile().treatment() instanceof Course course)) {
            return new double[0];
        }
        double[] days = new double[course.sessionsCount()];
        for (int k = 0; k < days.length; k++) {
            days[k] = k * course.intervalDays();
        }
        return days;
    }
}
