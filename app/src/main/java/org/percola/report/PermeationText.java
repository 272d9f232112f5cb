package org.percola.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.percola.forecast.DeliveryForecast;
import org.percola.forecast.DeliveryForecast.Amounts;
import org.percola.forecast.DeliveryForecast.TimeBand;
import org.percola.numeric.Band;
import org.percola.puncture.Channels;
import org.percola.words.BandWords;
import org.percola.words.Names;
import org.percola.words.Numbers;
import org.percola.words.PermeationWords;

/** A permeation result for a terminal; leads with what the needles change, and that they may not. */
public final class PermeationText {
    private static final int MOST_ROWS = 14;

    private final Permeation result;
    private final DeliveryForecast forecast;
    private final TerminalPage page;

    private PermeationText(Permeation result, boolean coloured) {
        this.result = result;
        this.forecast = result.forecast();
        this.page = new TerminalPage(coloured);
    }

    /** The whole result; {@code coloured} with ANSI colours. */
    public static String of(Permeation result, boolean coloured) {
        return new PermeationText(result, coloured).write();
    }

    private String write() {
        page.title("Percola permeation");
        page.parts(ExperimentLine.parts(result.file()));
        page.status();
        page.heading(result.isNeedled() ? "What the needles change" : "Through intact skin");
        page.wrapped("  ", result.lead());
        sides();
        passed();
        where();
        if (result.isNeedled()) {
            holes();
        }
        overlay();
        page.heading("What to know");
        result.notes().forEach(note -> page.wrapped("  - ", note));
        basis();
        return page.toString();
    }

    private void sides() {
        page.gap();
        Columns rows = result.isNeedled()
                ? Columns.ofNumbers("  ", "", "intact", "could be", "needled", "could be", "")
                : Columns.ofNumbers("  ", "", "intact", "could be", "");
        row(rows, "Kp", forecast.intact().kpCmPerH(), forecast.treated().kpCmPerH(), "cm/h");
        row(rows, "flux", forecast.intact().fluxUgPerCm2H(), forecast.treated().fluxUgPerCm2H(), "ug/cm2/h");
        List<String> lag = new ArrayList<>(List.of("lag"));
        lag.addAll(PermeationWords.lag(forecast.intact()));
        if (result.isNeedled()) {
            lag.addAll(PermeationWords.lag(forecast.treated()));
        }
        lag.add("min");
        rows.add(lag.toArray(String[]::new));
        TimeBand intact = forecast.intact().cumulativeUgPerCm2().getLast();
        row(
                rows,
                "passed by " + PermeationWords.hours(intact.timeH()),
                intact.value(),
                forecast.treated().cumulativeUgPerCm2().getLast().value(),
                "ug/cm2");
        page.table(rows);
        if (result.isNeedled()) {
            String end = PermeationWords.hours(result.experiment().durationH());
            page.line("  " + PermeationWords.ratios(forecast, end));
        }
        page.line("  Medians; \"could be\" holds 90 of 100 draws. Passed: " + result.passed() + ".");
    }

    private void row(Columns rows, String name, Band intact, Band treated, String unit) {
        if (result.isNeedled()) {
            rows.add(
                    name,
                    PermeationWords.number(intact.q50()),
                    PermeationWords.range(intact),
                    PermeationWords.number(treated.q50()),
                    PermeationWords.range(treated),
                    unit);
        } else {
            rows.add(name, PermeationWords.number(intact.q50()), PermeationWords.range(intact), unit);
        }
    }

    private void passed() {
        int n = forecast.band().n();
        page.heading("Passed, ug/cm2");
        Columns rows = n > 1
                ? Columns.ofNumbers("  ", "", "intact", "needled", "mean of " + n + " could be", "one could be", "")
                : Columns.ofNumbers("  ", "", "intact", "needled", "one could be", "");
        for (int k : shown(forecast.treated().cumulativeUgPerCm2().size())) {
            TimeBand treated = forecast.treated().cumulativeUgPerCm2().get(k);
            String time = PermeationWords.hours(treated.timeH());
            String intact = PermeationWords.number(
                    forecast.intact().cumulativeUgPerCm2().get(k).value().q50());
            String needled =
                    result.isNeedled() ? PermeationWords.number(treated.value().q50()) : "-";
            String single =
                    PermeationWords.range(forecast.band().single().get(k).value());
            if (n > 1) {
                String mean =
                        PermeationWords.range(forecast.band().meanOfN().get(k).value());
                rows.add(time, intact, needled, mean, single, "");
            } else {
                rows.add(time, intact, needled, single, "");
            }
        }
        page.table(rows);
        page.line("  The intervals are of the " + (result.isNeedled() ? "needled" : "intact") + " side.");
    }

    /** At most some rows, the last among them. */
    private static List<Integer> shown(int size) {
        int rows = Math.min(size, MOST_ROWS);
        return IntStream.range(0, rows)
                .mapToObj(k -> rows == 1 ? size - 1 : (int) Math.round((double) k * (size - 1) / (rows - 1)))
                .toList();
    }

    private void where() {
        Amounts end = forecast.amounts().getLast();
        Amounts intact = forecast.intactAmounts().getLast();
        page.heading("Where it is after " + PermeationWords.hours(end.timeH()) + ", ug/cm2");
        Columns rows = result.isNeedled()
                ? Columns.ofNumbers("  ", "", "intact", "could be", "needled", "could be", "")
                : Columns.ofNumbers("  ", "", "intact", "could be", "");
        if (!result.experiment().dose().isInfinite()) {
            row(rows, "donor", intact.donor(), end.donor(), "");
        }
        row(rows, "stratum corneum", intact.stratumCorneum(), end.stratumCorneum(), "");
        row(rows, "epidermis", intact.epidermis(), end.epidermis(), "");
        row(rows, "dermis", intact.dermis(), end.dermis(), "");
        if (result.isLiving()) {
            row(rows, "systemic", intact.systemic(), end.systemic(), "");
        } else {
            row(rows, "receptor", intact.receptor(), end.receptor(), "");
        }
        if (result.experiment().dose().removedAfterH() > 0) {
            row(rows, "wiped off", intact.removed(), end.removed(), "");
        }
        page.table(rows);
        double dose = result.doseUgPerCm2();
        String put = dose > 0
                ? "Put on: " + PermeationWords.number(dose) + " ug/cm2, to which means add up (html, json). "
                : "The donor never runs down. ";
        page.wrapped(
                "  ",
                put + "Mass balance: off by "
                        + PermeationWords.tiny(forecast.report().massBalanceError()) + " of it at most.");
    }

    private void holes() {
        page.heading("What the needles left");
        if (!forecast.channels().isEmpty()) {
            Columns rows = Columns.ofNumbers("  ", "", "median", "could be", "");
            channels(rows, "inserted strikes", Channels::densityPerCm2, 0, "per cm2");
            channels(rows, "breaches only", Channels::superficialDensityPerCm2, 0, "per cm2");
            channels(rows, "reach", Channels::reachMm, 2, "mm");
            channels(rows, "stays open to", Channels::openDepthMm, 2, "mm");
            channels(rows, "width", Channels::openDiameterUm, 0, "um");
            page.table(rows);
        }
        forecast.closure()
                .ifPresentOrElse(
                        closure -> page.wrapped(
                                "  ",
                                "Barrier back within measurement of normal after "
                                        + BandWords.of(closure.barrierRecoveryH(), 0)
                                                .with("h")
                                        + "; the pore's open area halves in "
                                        + BandWords.of(closure.poreHalfLifeH(), 0)
                                                .with("h") + "."),
                        () -> page.wrapped("  ", "Closure: off, the skin is excised."));
    }

    private void channels(Columns rows, String name, ToDoubleFunction<Channels> of, int decimals, String unit) {
        BandWords words = BandWords.of(
                Band.of(forecast.channels().stream().mapToDouble(of).toArray()), decimals);
        rows.add(name, words.median(), words.range(), unit);
    }

    private void overlay() {
        result.overlay().ifPresent(overlay -> {
            page.heading("Your points");
            Columns rows = Columns.ofNumbers("  ", "", "yours", "median", "could be", "");
            overlay.points()
                    .forEach(each -> rows.add(
                            PermeationWords.hours(each.point().timeH()),
                            PermeationWords.number(each.point().valueUgPerCm2()),
                            PermeationWords.number(each.q50()),
                            PermeationWords.number(each.q05()) + " to " + PermeationWords.number(each.q95()),
                            each.inside() ? "inside" : "outside"));
            page.table(rows);
            String fold = overlay.foldError().isPresent()
                    ? "; the median is off by a factor of "
                            + PermeationWords.number(overlay.foldError().getAsDouble()) + " on average (bias "
                            + PermeationWords.number(overlay.bias().orElseThrow()) + ")"
                    : "";
            page.wrapped(
                    "  ",
                    overlay.insideCount() + " of " + overlay.points().size() + " lie inside the band"
                            + PermeationWords.band(overlay.isOfSinglePieces()) + fold + ".");
        });
    }

    private void basis() {
        page.heading("What this rests on");
        String weakest = forecast.weakestGrade()
                .map(grade -> "; the weakest evidence used is "
                        + Names.plain(grade.name().toLowerCase(Locale.ROOT)))
                .orElse("");
        page.wrapped(
                "  ",
                PermeationBasis.sources(forecast).size() + " sources (--format html or json lists them)" + weakest
                        + ". Calibrated to published experiments; percola verify delivery shows hits and misses.");
        if (!forecast.report().converged()) {
            page.wrapped("  ! ", forecast.report().advice());
        }
        page.wrapped(
                "  ",
                "Seed " + forecast.seed() + ", " + Numbers.whole(forecast.drawsCount()) + " draws, percola "
                        + Versions.PROGRAM + ", model " + Versions.MODEL + ".");
    }
}
