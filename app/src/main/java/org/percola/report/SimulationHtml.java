package org.percola.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.percola.candidacy.Answer;
import org.percola.candidacy.Reason;
import org.percola.forecast.BenefitRow;
import org.percola.forecast.Forecast;
import org.percola.forecast.SideEffectRow;
import org.percola.forecast.ZoneForecast;
import org.percola.numeric.Band;
import org.percola.treatment.Course;
import org.percola.words.AnswerWords;
import org.percola.words.BenefitWords;
import org.percola.words.English;
import org.percola.words.Names;
import org.percola.words.Numbers;
import org.percola.words.SideEffectWords;

/** The result as one self-contained page: no script, no request; follows light, dark, phone and paper. */
public final class SimulationHtml {
    private final Simulation simulation;
    private final StringBuilder page = new StringBuilder();

    private SimulationHtml(Simulation simulation) {
        this.simulation = simulation;
    }

    public static String of(Simulation simulation) {
        return new SimulationHtml(simulation).write();
    }

    private String write() {
        page.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .append("<meta name=\"color-scheme\" content=\"light dark\"><title>Percola forecast</title><style>")
                .append(style())
                .append("</style></head><body><main>\n");
        page.append("<h1>Percola forecast</h1>");
        paragraph("soft", CaseLine.of(simulation.caseFile()));
        page.append("<p class=\"status\">").append(StatusLine.TEXT).append("</p>\n");
        if (simulation.isAgainstTheAnswer()) {
            page.append("<section class=\"against\">").append(text("against")).append("</section>\n");
        }
        answer();
        simulation.forecast().ifPresent(this::forecast);
        sources();
        page.append("<p class=\"status\">").append(StatusLine.TEXT).append("<br>");
        page.append(Html.escape("percola " + Versions.PROGRAM + ", model " + Versions.MODEL + ", seed "
                        + simulation.seed() + ", " + simulation.drawsCount() + " draws, dates count from "
                        + simulation.asOf() + "."))
                .append("</p>\n</main></body></html>\n");
        return page.toString();
    }

    private void answer() {
        Answer answer = simulation.answer();
        page.append("<section class=\"answer ")
                .append(AnswerWords.kind(answer))
                .append("\"><p class=\"soft small\">Is it right for me?</p><h2>");
        page.append(Html.escape(AnswerWords.headline(answer))).append("</h2>");
        List<Reason> reasons = answer.findings().reasons();
        if (!reasons.isEmpty()) {
            page.append("<ul>");
            for (Reason reason : reasons) {
                String until = reason.until().map(date -> ", until " + date).orElse("");
                page.append("<li><b>")
                        .append(Html.escape(Names.fact(reason.code()) + until))
                        .append("</b>: ");
                page.append(Html.escape(AnswerWords.sentence(reason)))
                        .append(" <span class=\"tag\">")
                        .append(Html.escape(reason.rule()));
                if (reason.sources().isEmpty()) {
                    page.append(", ").append(text("answer.clinic-custom"));
                }
                page.append("</span></li>");
            }
            page.append("</ul>");
        }
        if (!answer.allowsTreatment()) {
            paragraph("", English.text("answer.referral"));
        }
        List<String> notAsked = answer.findings().notAsked();
        if (!notAsked.isEmpty()) {
            page.append("<p><b>")
                    .append(text("answer.incomplete", notAsked.size()))
                    .append("</b> ");
            page.append(Html.escape(String.join(
                            ", ", notAsked.stream().map(Names::plain).toList())))
                    .append(".</p>");
        }
        answer.findings()
                .decisions()
                .forEach(decision -> paragraph(
                        "",
                        "Recorded decision on " + decision.rule() + " by " + decision.by() + ": " + decision.reason()));
        if (!answer.findings().notes().isEmpty()) {
            page.append("<ul class=\"small soft\">");
            answer.findings()
                    .notes()
                    .forEach(note -> page.append("<li>")
                            .append(Html.escape(AnswerWords.note(note)))
                            .append("</li>"));
            page.append("</ul>");
        }
        page.append("</section>\n");
    }

    private void forecast(Forecast forecast) {
        benefits(forecast);
        boolean several = forecast.zones().size() > 1;
        for (ZoneForecast zone : forecast.zones()) {
            skin(zone, several);
        }
        tissue(forecast);
        sideEffects(forecast);
        aftercare();
        basis(forecast);
    }

    private void benefits(Forecast forecast) {
        List<BenefitRow.Read> rows = new ArrayList<>();
        List<String> absent = new ArrayList<>();
        for (BenefitRow row : forecast.benefits()) {
            switch (row) {
                case BenefitRow.Read read -> rows.add(read);
                case BenefitRow.NotApplicable none ->
                    absent.add(Names.of(none.benefit()) + " (" + lower(BenefitWords.reason(none.reason())) + ")");
            }
        }
        rows.sort((a, b) -> Boolean.compare(b.concern(), a.concern()));
        page.append("<section><h2>Versus doing nothing</h2>");
        if (rows.isEmpty()) {
            paragraph("", "No benefit can be read for this site and these concerns.");
        } else {
            for (BenefitRow.Read row : rows) {
                if (row.concern()) {
                    page.append("<p><b>")
                            .append(Html.escape(BenefitWords.sentence(row)))
                            .append("</b></p>");
                }
            }
            page.append("<div class=\"screen\">").append(BenefitChart.svg(rows)).append("</div>");
            page.append(
                    "<table class=\"stack\"><thead><tr><th>Benefit</th><th class=\"n\">Median</th><th class=\"n\">Could be</th>"
                            + "<th class=\"n\">Seen by</th><th class=\"n\">First seen</th><th class=\"n\">Best</th><th>On the scale</th><th>Certainty</th></tr></thead><tbody>");
            rows.forEach(this::benefit);
            page.append("</tbody></table>");
        }
        paragraph(
                "soft small",
                "\"Could be\" holds 90 of 100 such people at 90 of 100 such clinics. Plus is better."
                        + (absent.isEmpty() ? "" : " Not read here: " + String.join("; ", absent) + "."));
        page.append("</section>\n");
    }

    private void benefit(BenefitRow.Read row) {
        Band percent = row.improvementPercent();
        page.append(row.concern() ? "<tr class=\"concern\">" : "<tr>");
        cell("", "", Names.of(row.benefit()));
        cell("n", "Median", signed(percent.q50()) + " %");
        cell("n", "Could be", signed(percent.q05()) + " to " + signed(percent.q95()) + " %");
        cell("n", "Seen by", Numbers.perHundred(row.visibleProbability()) + " in 100");
        cell(
                "n",
                "First seen",
                row.firstSeenDay().isPresent()
                        ? "day " + Numbers.whole(row.firstSeenDay().getAsDouble())
                        : "not in the median");
        cell(
                "n",
                "Best",
                row.bestDay().isPresent() ? "day " + Numbers.whole(row.bestDay().getAsDouble()) : "none");
        cell(
                "",
                "On the scale",
                Names.plain(row.scale().code()) + " "
                        + Numbers.short2(row.attributable().q50()) + " ("
                        + Numbers.short2(row.attributable().q05()) + " to "
                        + Numbers.short2(row.attributable().q95()) + ")");
        cell("", "Certainty", BenefitWords.certainty(row).replace(" certainty", ""));
        page.append("</tr>");
    }

    private void skin(ZoneForecast zone, boolean several) {
        zone.puncture().ifPresent(found -> {
            page.append("<section class=\"skin\"><h2>Needles in the skin")
                    .append(several ? ", " + Html.escape(Names.plain(zone.site().code())) : "");
            page.append("</h2>").append(SkinDrawing.svg(zone));
            page.append(
                    "<ul class=\"legend\"><li><i style=\"background:var(--channel)\"></i>channel that stays open</li>"
                            + "<li><i style=\"background:var(--track)\"></i>reach of the needle</li>"
                            + "<li>to scale; a slice 0.1 mm thick after one session; depths run through the forecast's spread</li></ul>");
            page.append("<div class=\"two small\"><ul>");
            item("Needles that enter: " + Numbers.whole(100 * found.insertedFraction()) + " of 100; into the dermis: "
                    + Numbers.whole(100 * found.dermisReachedFraction()) + " of 100.");
            item("Reach " + range(found.reachMm(), "mm") + " at a setting of " + Numbers.short2(zone.settingMm())
                    + " mm.");
            item("Channel that stays open " + range(found.openDepthMm(), "mm") + ", "
                    + range(found.openDiameterUm(), "um") + " wide.");
            item("Punctures in a session " + range(found.densityPerCm2(), "per cm2") + " in "
                    + Numbers.short2(found.passesCount().q50()) + " passes; "
                    + Numbers.short2(100 * found.coveredFraction()) + " % of the surface.");
            page.append("</ul><ul>");
            zone.delivery().ifPresent(delivery -> {
                item("Barrier back to normal after " + range(delivery.barrierRecoveryHours(), "h")
                        + "; a channel is half closed after " + range(delivery.poreHalfLifeHours(), "h") + ".");
                delivery.enhancementRatio()
                        .ifPresent(ratio -> item("Topical: " + range(ratio, "times")
                                + " as much in dermis and blood after 24 h as through intact skin."));
                delivery.lagMinutes().ifPresent(lag -> item("Lag " + range(lag, "min") + "."));
            });
            found.warnings().forEach(warning -> item(English.text("warning." + warning.code())));
            page.append("</ul></div>");
            if (dosed()) {
                paragraph("small", English.text("label"));
            }
            page.append("</section>\n");
        });
    }

    private boolean dosed() {
        return simulation.caseFile().treatment() instanceof Course course
                && course.topical().flatMap(use -> use.topical().solute()).isPresent();
    }

    private void tissue(Forecast forecast) {
        ZoneForecast zone = forecast.leadingZone();
        page.append("<section><h2>Over the days")
                .append(
                        forecast.zones().size() > 1
                                ? ", " + Html.escape(Names.plain(zone.site().code()))
                                : "");
        page.append("</h2><div class=\"plots\">");
        for (BenefitRow row : forecast.benefits()) {
            if (row instanceof BenefitRow.Read read && read.concern()) {
                BandPlot plot =
                        new BandPlot(Names.of(read.benefit()) + " against doing nothing, percent", "day", 0, 10);
                read.course().forEach(point -> plot.add(point.timeDays(), point.improvementPercent()));
                figure(Names.of(read.benefit()) + " versus doing nothing", "% better", plot.svg());
            }
        }
        BandPlot collagen = new BandPlot("Collagen change, percent", "day", 0, 5);
        BandPlot redness = new BandPlot("Redness, part of the reference session's peak", "day", 0, 1);
        BandPlot melanin = new BandPlot("Excess melanin, model units", "day", 0, 0.2);
        BandPlot epidermis = new BandPlot("Epidermal thickness change, percent", "day", 0, 5);
        zone.tissue().forEach(day -> {
            collagen.add(day.timeDays(), day.collagenChangePercent());
            melanin.add(day.timeDays(), day.melaninExcess());
            epidermis.add(day.timeDays(), day.epidermisChangePercent());
            if (day.timeDays() <= 14) {
                redness.add(day.timeDays(), day.erythema());
            }
        });
        figure("Redness after the first session", "1 = reference peak", redness.svg());
        figure("Collagen", "% change; inside the model, not a result that you can measure", collagen.svg());
        figure("Epidermis", "% change in thickness; inside the model", epidermis.svg());
        figure("Excess melanin", "model units; feeds the chance of dark marks", melanin.svg());
        zone.delivery().filter(found -> !found.amounts().isEmpty()).ifPresent(found -> {
            BandPlot dermis = new BandPlot("Amount in the dermis, micrograms per square centimetre", "h", 0, 0);
            found.amounts().forEach(at -> dermis.add(at.timeHours(), at.dermis()));
            figure("Topical in the dermis", "ug/cm2 after one session", dermis.svg());
        });
        page.append(
                "</div><ul class=\"legend\"><li><i style=\"background:var(--accent)\"></i>median</li>"
                        + "<li><i style=\"background:var(--accent-soft)\"></i>middle half</li><li><i style=\"background:var(--accent-faint)\"></i>90 of 100</li></ul></section>\n");
    }

    private void sideEffects(Forecast forecast) {
        page.append(
                "<section><h2>Side effects of the course</h2><table class=\"stack effects\"><thead><tr><th>Event</th><th class=\"n\">How often</th>"
                        + "<th class=\"n\">Could be, in 100</th><th class=\"n\">Begins</th><th class=\"n\">Lasts</th><th class=\"n\">Not normal from</th><th>What to do</th><th>Rests on</th></tr></thead><tbody>");
        for (SideEffectRow row : forecast.sideEffects()) {
            int abnormal = row.facts().abnormalAfterDay();
            page.append("<tr>");
            cell("", "", Names.of(row.event()));
            cell(
                    "n",
                    "How often",
                    row.probability().map(band -> Numbers.chance(band.q50())).orElse("not counted"));
            cell(
                    "n",
                    "Could be, in 100",
                    row.probability()
                            .map(band -> Numbers.perHundred(band.q05()) + " to " + Numbers.perHundred(band.q95()))
                            .orElse(""));
            cell("n", "Begins", Numbers.days(row.onsetDay().q50()));
            cell("n", "Lasts", Numbers.days(row.durationDays().q50()));
            cell("n", "Not normal from", abnormal == 0 ? "the start" : "day " + abnormal);
            cell("", "What to do", SideEffectWords.whatToDo(row));
            cell("", "Rests on", SideEffectWords.basis(row));
            page.append("</tr>");
        }
        page.append("</tbody></table>");
        paragraph(
                "soft small", "Days count from a session; \"begins\" and \"lasts\" are medians where the event comes.");
        page.append("</section>\n");
    }

    private void aftercare() {
        page.append("<section><div class=\"two\"><div><h2>Aftercare</h2><ul>");
        for (String key :
                List.of("aftercare.1", "aftercare.2", "aftercare.3", "aftercare.4", "aftercare.professional")) {
            item(English.text(key));
        }
        page.append("</ul></div><div><h2>").append(text("alarm.title")).append("</h2><ul>");
        for (String key : List.of("alarm.1", "alarm.2", "alarm.3", "alarm.4")) {
            item(English.text(key));
        }
        page.append("</ul></div></div></section>\n");
    }

    private void basis(Forecast forecast) {
        page.append("<section><h2>What the spread comes from</h2><ul>");
        forecast.drivers()
                .forEach(driver -> item(Numbers.whole(100 * driver.shareOfSpread()) + " %: " + driver.meaning() + " ("
                        + driver.parameter() + ", " + grade(driver.grade().name()) + ")"));
        page.append("</ul>");
        paragraph(
                "soft small",
                "The weakest evidence used is " + grade(forecast.weakestGrade().name())
                        + ". The tissue model is calibrated to published studies; that is no validation.");
        if (!forecast.solver().converged()) {
            paragraph("against", forecast.solver().advice());
        }
        page.append("</section>\n");
    }

    private void sources() {
        List<SourceList.Line> lines = SourceList.of(simulation);
        if (lines.isEmpty()) {
            return;
        }
        page.append("<section><h2>Sources</h2><ol class=\"sources\">");
        for (SourceList.Line line : lines) {
            page.append("<li>")
                    .append(Html.escape(line.citation()))
                    .append(" <a href=\"")
                    .append(Html.escape(line.link()));
            page.append("\" rel=\"noreferrer\">")
                    .append(Html.escape(line.link().replaceFirst("^https?://(doi.org/)?", "")))
                    .append("</a> ");
            line.grade()
                    .ifPresent(grade -> page.append("<span class=\"tag\">")
                            .append(lower(grade.name()))
                            .append("</span>"));
            page.append("</li>");
        }
        page.append("</ol></section>\n");
    }

    private static String grade(String name) {
        return English.text("grade." + lower(name)).replaceFirst(":.*", "");
    }

    private void figure(String title, String unit, String svg) {
        page.append("<figure><figcaption><b>")
                .append(Html.escape(title))
                .append("</b><br>")
                .append(Html.escape(unit));
        page.append("</figcaption>").append(svg).append("</figure>");
    }

    private void cell(String kind, String name, String words) {
        page.append("<td").append(kind.isEmpty() ? "" : " class=\"" + kind + "\"");
        page.append(name.isEmpty() ? "" : " data-name=\"" + Html.escape(name) + "\"")
                .append('>');
        page.append(Html.escape(words)).append("</td>");
    }

    private void item(String words) {
        page.append("<li>").append(Html.escape(words)).append("</li>");
    }

    private void paragraph(String kind, String words) {
        page.append(kind.isEmpty() ? "<p>" : "<p class=\"" + kind + "\">")
                .append(Html.escape(words))
                .append("</p>");
    }

    private static String text(String key, Object... parts) {
        return Html.escape(English.text(key, parts));
    }

    private static String range(Band band, String unit) {
        return Numbers.short2(band.q50()) + " " + unit + " (" + Numbers.short2(band.q05()) + " to "
                + Numbers.short2(band.q95()) + ")";
    }

    private static String signed(double percent) {
        String whole = Numbers.whole(percent);
        return percent > 0 && !whole.equals("0") ? "+" + whole : whole;
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(SimulationHtml.class.getResourceAsStream("report.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().collect(Collectors.joining("\n"));
        } catch (IOException broken) {
            throw new UncheckedIOException("report.css", broken);
        }
    }
}
