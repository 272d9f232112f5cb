package org.percola.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.percola.candidacy.Answer;
import org.percola.candidacy.NoteCode;
import org.percola.candidacy.Reason;
import org.percola.forecast.BenefitRow;
import org.percola.forecast.Forecast;
import org.percola.forecast.SideEffectRow;
import org.percola.forecast.ZoneForecast;
import org.percola.forecast.ZoneForecast.TissueRow;
import org.percola.healing.TissuePatch;
import org.percola.numeric.Band;
import org.percola.words.AnswerWords;
import org.percola.words.BandWords;
import org.percola.words.BenefitWords;
import org.percola.words.ChanceWords;
import org.percola.words.English;
import org.percola.words.Names;
import org.percola.words.Numbers;
import org.percola.words.SideEffectWords;

/** The result for a terminal: compact, aligned, readable without colour; leads with the answer and with doing nothing. */
public final class SimulationText {
    private final Simulation simulation;
    private final TerminalPage page;

    private SimulationText(Simulation simulation, boolean coloured) {
        this.simulation = simulation;
        this.page = new TerminalPage(coloured);
    }

    /** The whole result; {@code coloured} with ANSI colours. */
    public static String of(Simulation simulation, boolean coloured) {
        return new SimulationText(simulation, coloured).write();
    }

    private String write() {
        page.title("Percola forecast");
        page.parts(CaseLine.parts(simulation.caseFile()));
        page.status();
        if (simulation.isAgainstTheAnswer()) {
            page.alarm(English.text("against"));
        }
        answer();
        simulation.forecast().ifPresent(this::forecast);
        return page.toString();
    }

    private void answer() {
        Answer answer = simulation.answer();
        page.heading("Is it right for me?  " + AnswerWords.headline(answer));
        for (Reason reason : answer.findings().reasons()) {
            String until = reason.until().map(date -> ", until " + date).orElse("");
            String rests = AnswerWords.unsourced(reason);
            String custom = rests.isEmpty() ? "" : " [" + rests + "]";
            page.wrapped(
                    "  - ",
                    Names.fact(reason.code()) + until + ": " + AnswerWords.sentence(reason) + " (" + reason.rule() + ")"
                            + custom);
        }
        if (!answer.allowsTreatment()) {
            page.wrapped("  ", English.text("answer.referral"));
        }
        List<String> notAsked = answer.findings().notAsked();
        if (!notAsked.isEmpty()) {
            page.wrapped(
                    "  ",
                    AnswerWords.incomplete(notAsked.size()) + " "
                            + String.join(
                                    ", ", notAsked.stream().map(Names::plain).toList()) + ".");
        }
        answer.findings()
                .decisions()
                .forEach(decision -> page.wrapped(
                        "  - ",
                        "Recorded decision on " + decision.rule() + " by " + decision.by() + ": " + decision.reason()));
        answer.findings().notes().forEach(note -> page.wrapped("  . ", AnswerWords.note(note)));
    }

    private void forecast(Forecast forecast) {
        if (simulation.isUntreated()) {
            untreated(forecast);
        } else {
            benefits(forecast);
            skin(forecast);
            simulation.patch().flatMap(PatchView::found).ifPresent(this::patch);
            sideEffects(forecast);
        }
        basis(forecast);
    }

    private void untreated(Forecast forecast) {
        page.heading("Doing nothing");
        page.wrapped("  ", English.text("untreated.lead"));
        Columns rows = Columns.ofNumbers("  ", "change on the scale", "median", "could be", "by day", "");
        for (BenefitRow.Read row : BenefitPart.read(forecast)) {
            BandWords change = BandWords.of(row.untreatedChange(), 2);
            rows.add(
                    Names.of(row.benefit()),
                    change.median(),
                    change.range(),
                    Numbers.whole(row.readDay()),
                    Names.of(row.scale()));
        }
        page.table(rows);
        page.wrapped("  ", English.text("untreated.tissue"));
    }

    private void benefits(Forecast forecast) {
        List<BenefitRow.Read> rows = BenefitPart.read(forecast);
        page.heading("Versus doing nothing");
        Columns table =
                Columns.ofNumbers("  ", "", "median", "could be", "would see it", "first seen", "best", "how sure");
        for (BenefitRow.Read row : rows) {
            String low = Numbers.signed(row.improvementPercent().q05());
            String high = Numbers.signed(row.improvementPercent().q95());
            table.add(
                    (row.concern() ? "* " : "  ") + Names.of(row.benefit()),
                    Numbers.signed(row.improvementPercent().q50()) + " %",
                    low.equals("0") && high.equals("0") ? "no change" : low + " to " + high + " %",
                    ChanceWords.inHundred(row.visibleProbability()),
                    day(row.firstSeenDay()),
                    BenefitWords.changes(row) ? day(row.bestDay()) : "-",
                    BenefitWords.shortCertainty(row));
        }
        if (!rows.isEmpty()) {
            page.table(table);
        }
        String absent = forecast.benefits().stream()
                .filter(BenefitRow.NotApplicable.class::isInstance)
                .map(row -> Names.of(row.benefit()).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        page.wrapped(
                "  ",
                "* your concern. Plus is better. \"Could be\" holds 90 of 100 draws."
                        + (absent.isEmpty() ? "" : " Not read here: " + absent + ".")
                        + forecastBy(rows));
        Map<String, List<String>> calm = new LinkedHashMap<>();
        rows.stream()
                .filter(BenefitRow.Read::concern)
                .forEach(row -> BenefitWords.howSure(row)
                        .ifPresent(words -> calm.computeIfAbsent(words, none -> new ArrayList<>())
                                .add(Names.of(row.benefit()).toLowerCase(Locale.ROOT))));
        calm.forEach((words, names) -> page.wrapped("  ", Names.title(String.join(", ", names)) + ": " + words));
    }

    /** What the sizes of the concerns are forecast by. */
    private static String forecastBy(List<BenefitRow.Read> rows) {
        Map<String, List<String>> by = new LinkedHashMap<>();
        rows.stream()
                .filter(BenefitRow.Read::concern)
                .forEach(row -> by.computeIfAbsent(
                                BenefitWords.forecastByInShort(row.footing()), none -> new ArrayList<>())
                        .add(Names.of(row.benefit())));
        StringBuilder text = new StringBuilder();
        by.forEach((words, names) ->
                text.append(' ').append(String.join(", ", names)).append(": ").append(words));
        return text.toString();
    }

    private static String day(OptionalDouble day) {
        return day.isPresent() ? "day " + Numbers.whole(day.getAsDouble()) : "-";
    }

    private void skin(Forecast forecast) {
        page.heading("In the skin  (inside the model, not results that you can measure)");
        if (forecast.zones().size() == 1) {
            zone(forecast.leadingZone());
        } else {
            zones(forecast);
        }
        if (simulation.deliversSolute()
                && !simulation.answer().findings().notes().contains(NoteCode.LABEL_NOT_FOR_DELIVERY.code())) {
            page.wrapped("  ", English.text("label"));
        }
    }

    private void zone(ZoneForecast zone) {
        Columns rows = Columns.ofNumbers("  ", "", "median", "could be", "");
        zone.puncture().ifPresent(found -> {
            rows.add("Needles that enter", Numbers.whole(100 * found.insertedFraction()), "", "of 100");
            band(rows, "Reach of the needles", found.reachMm(), 2, "mm");
            band(rows, "Channel that stays open", found.openDepthMm(), 2, "mm deep");
            band(rows, "Punctures in a session", found.densityPerCm2(), 0, "per cm2");
        });
        zone.delivery().ifPresent(found -> {
            band(rows, "Barrier back to normal", found.barrierRecoveryHours(), 1, "h");
            found.enhancementRatio()
                    .ifPresent(
                            ratio -> band(rows, "Topical by 24 h", ratio, 1, "times as much as through intact skin"));
        });
        TissueRow last = zone.tissue().getLast();
        String day = " on day " + Numbers.whole(last.timeDays());
        band(rows, "Collagen" + day, last.collagenChangePercent(), 1, "% change");
        band(rows, "Epidermis" + day, last.epidermisChangePercent(), 1, "% change");
        page.table(rows);
        zone.puncture().map(SkinPart::warnings).orElse(List.of()).forEach(warning -> page.wrapped("  ! ", warning));
    }

    /** Several zones: a line each, medians with the ranges that matter. */
    private void zones(Forecast forecast) {
        Columns rows =
                Columns.ofNumbers("  ", "", "enter", "reach, mm", "open, mm", "per cm2", "heals, h", "collagen, %");
        Map<String, List<String>> warnings = new LinkedHashMap<>();
        for (ZoneForecast zone : forecast.zones()) {
            String site = Names.plain(zone.site().code());
            zone.puncture().ifPresent(found -> {
                rows.add(
                        Names.title(site) + " " + Numbers.short2(zone.settingMm()) + " mm",
                        Numbers.whole(100 * found.insertedFraction()) + " %",
                        BandWords.of(found.reachMm(), 2).with(""),
                        BandWords.of(found.openDepthMm(), 2).median(),
                        BandWords.of(found.densityPerCm2(), 0).median(),
                        zone.delivery()
                                .map(delivery -> BandWords.of(delivery.barrierRecoveryHours(), 0)
                                        .median())
                                .orElse(""),
                        BandWords.of(zone.tissue().getLast().collagenChangePercent(), 0)
                                .with(""));
                SkinPart.warnings(found)
                        .forEach(words -> warnings.computeIfAbsent(words, none -> new ArrayList<>())
                                .add(site));
            });
        }
        page.table(rows);
        page.line("  Medians, in brackets what they could be. Heals: the barrier. Collagen: change on the last day.");
        warnings.forEach((words, sites) -> page.wrapped("  ! ", Names.title(String.join(", ", sites)) + ": " + words));
    }

    private void patch(TissuePatch patch) {
        page.heading("A patch in space: " + Numbers.tick(patch.plan().widthMm()) + " mm wide, "
                + patch.holes().stream().filter(hole -> hole.session() == 0).count() + " holes a session");
        Columns rows = Columns.ofNumbers("  ", "", "day", "mean", "least cell", "largest cell");
        for (TissuePatch.Quantity quantity : TissuePatch.Quantity.values()) {
            int day = PatchPart.telling(patch, quantity);
            TissuePatch.Extent extent = patch.extent(quantity, day);
            rows.add(
                    Names.title(PatchView.words(quantity)),
                    Numbers.whole(patch.days().get(day)),
                    PatchPart.number(quantity, extent.mean()),
                    PatchPart.number(quantity, extent.least()),
                    PatchPart.number(quantity, extent.most()));
        }
        page.table(rows);
        page.wrapped("  ", English.text("patch.text"));
    }

    private static void band(Columns rows, String name, Band band, int mostDecimals, String unit) {
        BandWords words = BandWords.of(band, mostDecimals);
        rows.add(name, words.median(), words.range(), unit);
    }

    private void sideEffects(Forecast forecast) {
        page.heading("Side effects of the course");
        Columns rows = Columns.ofNumbers("  ", "", "how often", "could be", "begins", "lasts", "not normal from");
        for (SideEffectRow row : forecast.sideEffects()) {
            rows.add(
                    Names.of(row.event()),
                    SideEffectWords.howOften(row),
                    SideEffectWords.couldBe(row),
                    Numbers.onset(row.onsetDay().q50()),
                    Numbers.days(row.durationDays().q50()),
                    SideEffectWords.abnormalFrom(row));
        }
        page.table(rows);
        page.line("  Over the whole course; \"could be\" has the base of its row. Days count from a session.");
        page.wrapped(
                "  ",
                English.text("alarm.title") + ": " + English.text("alarm.1") + " " + English.text("alarm.2") + " "
                        + English.text("alarm.3") + " " + English.text("alarm.4"));
    }

    private void basis(Forecast forecast) {
        page.heading("What this rests on");
        for (Forecast.Driver driver : forecast.drivers()) {
            if (driver.shareOfSpread() < BasisPart.LEAST_SHARE) {
                continue;
            }
            page.wrapped(
                    "  - ",
                    Numbers.whole(100 * driver.shareOfSpread()) + " % of the spread: " + driver.meaning() + " ["
                            + driver.parameter() + ", "
                            + Names.plain(driver.grade().name().toLowerCase(Locale.ROOT)) + "]");
        }
        page.wrapped(
                "  ",
                SourceList.of(simulation).size()
                        + " sources (--format html or json lists them); the weakest evidence used is "
                        + forecast.weakestGrade().name().toLowerCase(Locale.ROOT)
                        + ". Calibrated to published studies, not validated on patients.");
        if (!forecast.solver().converged()) {
            page.wrapped("  ! ", forecast.solver().advice());
        }
        page.wrapped(
                "  ",
                "Seed " + simulation.seed() + ", " + simulation.drawsCount() + " draws, percola " + Versions.PROGRAM
                        + ", model " + Versions.MODEL + ", dates count from " + simulation.asOf() + ".");
    }
}
