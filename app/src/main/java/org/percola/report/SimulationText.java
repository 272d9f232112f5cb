package org.percola.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.percola.candidacy.Answer;
import org.percola.candidacy.Reason;
import org.percola.forecast.BenefitRow;
import org.percola.forecast.Forecast;
import org.percola.forecast.SideEffectRow;
import org.percola.forecast.ZoneForecast;
import org.percola.forecast.ZoneForecast.TissueRow;
import org.percola.numeric.Band;
import org.percola.words.AnswerWords;
import org.percola.words.BenefitWords;
import org.percola.words.English;
import org.percola.words.Names;
import org.percola.words.Numbers;

/** The result for a terminal: compact, aligned, readable without colour; leads with the answer and with doing nothing. */
public final class SimulationText {
    private final Simulation simulation;
    private final Style style;
    private final StringBuilder text = new StringBuilder();

    private SimulationText(Simulation simulation, boolean coloured) {
        this.simulation = simulation;
        this.style = new Style(coloured);
    }

    /** The whole result; {@code coloured} with ANSI colours. */
    public static String of(Simulation simulation, boolean coloured) {
        return new SimulationText(simulation, coloured).write();
    }

    private String write() {
        line(style.bold("Percola forecast") + "  " + CaseLine.of(simulation.caseFile()));
        line(StatusLine.TEXT);
        if (simulation.isAgainstTheAnswer()) {
            wrapped("", style.alarm(English.text("against")));
        }
        answer();
        simulation.forecast().ifPresent(this::forecast);
        return text.toString();
    }

    private void answer() {
        Answer answer = simulation.answer();
        heading("Is it right for me?  " + AnswerWords.headline(answer));
        for (Reason reason : answer.findings().reasons()) {
            String until = reason.until().map(date -> ", until " + date).orElse("");
            String custom = reason.sources().isEmpty() ? " [" + English.text("answer.clinic-custom") + "]" : "";
            wrapped(
                    "  - ",
                    Names.fact(reason.code()) + until + ": " + AnswerWords.sentence(reason) + " (" + reason.rule() + ")"
                            + custom);
        }
        if (!answer.allowsTreatment()) {
            wrapped("  ", English.text("answer.referral"));
        }
        List<String> notAsked = answer.findings().notAsked();
        if (!notAsked.isEmpty()) {
            wrapped(
                    "  ",
                    English.text("answer.incomplete", notAsked.size()) + " "
                            + String.join(
                                    ", ", notAsked.stream().map(Names::plain).toList()) + ".");
        }
        answer.findings()
                .decisions()
                .forEach(decision -> wrapped(
                        "  - ",
                        "Recorded decision on " + decision.rule() + " by " + decision.by() + ": " + decision.reason()));
        answer.findings().notes().forEach(note -> wrapped("  . ", AnswerWords.note(note)));
    }

    private void forecast(Forecast forecast) {
        heading("Versus doing nothing");
        List<BenefitRow.Read> read = new ArrayList<>();
        List<BenefitRow.NotApplicable> not = new ArrayList<>();
        for (BenefitRow row : forecast.benefits()) {
            switch (row) {
                case BenefitRow.Read applicable -> read.add(applicable);
                case BenefitRow.NotApplicable none -> not.add(none);
            }
        }
        read.sort((a, b) -> Boolean.compare(b.concern(), a.concern()));
        Columns benefits =
                Columns.ofNumbers("  ", "", "median", "could be", "seen by", "first seen", "best", "certainty");
        for (BenefitRow.Read row : read) {
            Band percent = row.improvementPercent();
            benefits.add(
                    (row.concern() ? "* " : "  ") + Names.of(row.benefit()),
                    signed(percent.q50()) + " %",
                    signed(percent.q05()) + " to " + signed(percent.q95()) + " %",
                    Numbers.perHundred(row.visibleProbability()) + " in 100",
                    row.firstSeenDay().isPresent()
                            ? "day " + Numbers.whole(row.firstSeenDay().getAsDouble())
                            : "-",
                    row.bestDay().isPresent()
                            ? "day " + Numbers.whole(row.bestDay().getAsDouble())
                            : "-",
                    BenefitWords.certainty(row).replace(" certainty", ""));
        }
        text.append(benefits);
        line("  * your concern. Plus is better. 5 to 95 of 100 such people lie in \"could be\".");
        if (!not.isEmpty()) {
            wrapped(
                    "  ",
                    "Not read here: "
                            + String.join(
                                    ", ",
                                    not.stream()
                                            .map(row -> Names.of(row.benefit()).toLowerCase(java.util.Locale.ROOT))
                                            .toList())
                            + ".");
        }
        forecast.zones().forEach(zone -> zone(zone, forecast.zones().size() > 1));
        sideEffects(forecast);
        basis(forecast);
    }

    private void zone(ZoneForecast zone, boolean several) {
        heading("In the skin" + (several ? ", " + Names.plain(zone.site().code()) : "")
                + "  (inside the model, not results that you can measure)");
        Columns rows = Columns.ofNumbers("  ", "", "median", "could be", "");
        zone.puncture().ifPresent(found -> {
            rows.add("Needles that enter", Numbers.whole(100 * found.insertedFraction()) + " %", "", "mean");
            band(rows, "Reach of the needles", found.reachMm(), "mm");
            band(rows, "Channel that stays open", found.openDepthMm(), "mm deep");
            band(rows, "Punctures in a session", found.densityPerCm2(), "per cm2");
        });
        zone.delivery().ifPresent(found -> {
            band(rows, "Barrier back to normal", found.barrierRecoveryHours(), "h");
            found.enhancementRatio()
                    .ifPresent(ratio -> band(rows, "Topical against intact skin", ratio, "times in 24 h"));
        });
        TissueRow last = zone.tissue().getLast();
        band(rows, "Collagen on day " + Numbers.whole(last.timeDays()), last.collagenChangePercent(), "%");
        band(rows, "Epidermis on day " + Numbers.whole(last.timeDays()), last.epidermisChangePercent(), "%");
        text.append(rows);
        if (simulation.caseFile().treatment() instanceof org.percola.treatment.Course course
                && course.topical().flatMap(use -> use.topical().solute()).isPresent()) {
            wrapped("  ", English.text("label"));
        }
        zone.puncture()
                .ifPresent(found -> found.warnings()
                        .forEach(warning -> wrapped("  ! ", English.text("warning." + warning.code()))));
    }

    private static void band(Columns rows, String name, Band band, String unit) {
        rows.add(
                name,
                Numbers.short2(band.q50()),
                Numbers.short2(band.q05()) + " to " + Numbers.short2(band.q95()),
                unit);
    }

    private void sideEffects(Forecast forecast) {
        heading("Side effects of the course");
        Columns rows = Columns.ofNumbers("  ", "", "how often", "could be", "begins", "lasts", "not normal from");
        for (SideEffectRow row : forecast.sideEffects()) {
            Optional<Band> chance = row.probability();
            int abnormal = row.facts().abnormalAfterDay();
            rows.add(
                    Names.of(row.event()),
                    chance.map(band -> Numbers.chance(band.q50())).orElse("not counted"),
                    chance.map(band -> Numbers.perHundred(band.q05()) + " to " + Numbers.perHundred(band.q95()))
                            .orElse(""),
                    Numbers.days(row.onsetDay().q50()),
                    Numbers.days(row.durationDays().q50()),
                    abnormal == 0 ? "the start" : "day " + abnormal);
        }
        text.append(rows);
        line("  Days count from a session. \"could be\" is per 100 such people.");
        wrapped(
                "  ",
                English.text("alarm.title") + ": " + English.text("alarm.1") + " " + English.text("alarm.2") + " "
                        + English.text("alarm.3") + " " + English.text("alarm.4"));
    }

    private void basis(Forecast forecast) {
        heading("What this rests on");
        for (Forecast.Driver driver : forecast.drivers()) {
            wrapped(
                    "  - ",
                    Numbers.whole(100 * driver.shareOfSpread()) + " % of the spread: " + driver.meaning() + " ("
                            + driver.parameter() + ", " + driver.grade() + ")");
        }
        wrapped(
                "  ",
                SourceList.of(simulation).size() + " sources; the weakest evidence used is " + forecast.weakestGrade()
                        + ". All sources: --format json or html.");
        if (!forecast.solver().converged()) {
            wrapped("  ! ", forecast.solver().advice());
        }
        wrapped(
                "  ",
                "Seed " + simulation.seed() + ", " + simulation.drawsCount() + " draws, percola " + Versions.PROGRAM
                        + ", model " + Versions.MODEL + ", dates count from " + simulation.asOf() + ".");
    }

    private static String signed(double percent) {
        String whole = Numbers.whole(percent);
        return percent > 0 && !whole.equals("0") ? "+" + whole : whole;
    }

    private void heading(String words) {
        text.append('\n');
        line(style.bold(words));
    }

    private void line(String words) {
        text.append(words).append('\n');
    }

    private void wrapped(String indent, String words) {
        text.append(Wrap.words(indent, words));
    }
}
