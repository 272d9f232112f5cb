package org.percola.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.percola.forecast.DeliveryForecast;
import org.percola.numeric.Band;
import org.percola.puncture.Channels;
import org.percola.words.BandWords;
import org.percola.words.Names;
import org.percola.words.PermeationWords;

/** A permeation result as one self-contained page: nothing is asked of any other machine; light, dark, phone and paper. */
public final class PermeationHtml {
    private static final double TWO_DECADES = 30;

    private PermeationHtml() {}

    public static String of(Permeation result) {
        Page page = new Page();
        page.markup("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">")
                .markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .markup("<meta name=\"color-scheme\" content=\"light dark\"><title>Percola permeation: ")
                .words(result.file().soluteName())
                .markup("</title><style>")
                .markup(SimulationHtml.style())
                .markup(style())
                .markup("</style></head><body>\n<header><h1>Percola permeation</h1><dl class=\"case\">");
        ExperimentLine.parts(result.file()).forEach(part -> page.pair(part.name(), printed(part.words())));
        page.markup("</dl>").paragraph("status", StatusLine.TEXT).markup("</header>\n<main>\n");
        lead(page, result);
        curves(page, result);
        result.field().ifPresent(field -> FieldPart.write(page, field, result.isNeedled()));
        balance(page, result);
        if (result.isNeedled()) {
            holes(page, result.forecast());
        }
        overlay(page, result);
        page.section("notes", "", "What to know").items("", result.notes()).endSection();
        sources(page, result.forecast());
        DeliveryForecast forecast = result.forecast();
        page.markup("</main>\n<footer>").paragraph("status", StatusLine.TEXT);
        page.paragraph(
                "soft small",
                "percola " + Versions.PROGRAM + ", model " + Versions.MODEL + ", seed " + forecast.seed() + ", "
                        + forecast.drawsCount()
                        + " draws. The same experiment, seed and draws give the same figures on every machine.");
        return page.markup("</footer></body></html>\n").toString();
    }

    /** Units as they are printed; a terminal keeps to plain letters. */
    private static String printed(String words) {
        return words.replace(" um", " µm")
                .replace("ug/cm2", "µg/cm²")
                .replace("uL/cm2", "µL/cm²")
                .replace("/cm2", "/cm²")
                .replace(" cm2", " cm²");
    }

    private static void lead(Page page, Permeation result) {
        DeliveryForecast forecast = result.forecast();
        page.section("lead", "answer", result.isNeedled() ? "What the needles change" : "Through intact skin")
                .paragraph("lead", printed(result.lead()))
                .markup("<dl class=\"figures\">");
        if (result.isNeedled()) {
            ratio(page, "ratio, " + PermeationWords.what(forecast, end(result)), forecast);
        }
        Band flux = forecast.treated().fluxUgPerCm2H();
        figure(page, result.isNeedled() ? "flux, needled" : "flux", flux, " µg/cm²/h");
        if (result.isNeedled()) {
            figure(page, "flux, intact", forecast.intact().fluxUgPerCm2H(), " µg/cm²/h");
        }
        if (!result.isNeedled()) {
            figure(page, "lag", forecast.treated().lagMin(), " min");
        }
        figure(
                page,
                "passed by " + end(result),
                forecast.treated().cumulativeUgPerCm2().getLast().value(),
                " µg/cm²");
        page.markup("</dl>");
        table(page, result);
        page.paragraph(
                "soft small",
                "Medians of the draws; \"could be\" holds 90 of 100. Passed: " + result.passed() + ". Kp of the needled"
                        + " side is that of holes as new.");
        page.endSection();
    }

    private static String end(Permeation result) {
        return PermeationWords.hours(result.experiment().durationH());
    }

    private static void ratio(Page page, String term, DeliveryForecast forecast) {
        if (forecast.enhancementAtLeast().isEmpty()) {
            figure(page, term, forecast.enhancementRatio(), "-fold");
            return;
        }
        page.markup("<div>")
                .element("dt", "", term)
                .markup("<dd><b>")
                .words("none")
                .markup("</b>")
                .element("span", "", PermeationWords.noRatio(forecast))
                .markup("</dd></div>");
    }

    private static void figure(Page page, String term, Band band, String unit) {
        page.markup("<div>")
                .element("dt", "", term)
                .markup("<dd><b>")
                .words(PermeationWords.number(band.q50()) + unit)
                .markup("</b>")
                .element("span", "", PermeationWords.couldBe(band))
                .markup("</dd></div>");
    }

    private static void table(Page page, Permeation result) {
        DeliveryForecast forecast = result.forecast();
        page.markup("<table class=\"stack\"><thead><tr><th scope=\"col\"></th><th scope=\"col\" class=\"n\">intact</th>"
                + "<th scope=\"col\" class=\"n\">could be</th>");
        if (result.isNeedled()) {
            page.markup("<th scope=\"col\" class=\"n\">needled</th><th scope=\"col\" class=\"n\">could be</th>");
        }
        page.markup("</tr></thead><tbody>");
        row(page, result, "Kp", forecast.intact().kpCmPerH(), forecast.treated().kpCmPerH(), "cm/h");
        row(
                page,
                result,
                "flux",
                forecast.intact().fluxUgPerCm2H(),
                forecast.treated().fluxUgPerCm2H(),
                "µg/cm²/h");
        lag(page, result);
        row(
                page,
                result,
                "passed",
                forecast.intact().cumulativeUgPerCm2().getLast().value(),
                forecast.treated().cumulativeUgPerCm2().getLast().value(),
                "µg/cm²");
        if (result.isNeedled() && forecast.enhancementAtLeast().isEmpty()) {
            Band ratio = forecast.cumulativeRatio();
            page.markup("<tr>").markup("<th scope=\"row\">ratio of what has passed</th><td></td><td></td>");
            page.cell("n", "needled over intact", PermeationWords.number(ratio.q50()));
            page.cell("n", "could be", PermeationWords.range(ratio));
            page.markup("</tr>");
        }
        page.markup("</tbody></table>");
    }

    private static void lag(Page page, Permeation result) {
        page.markup("<tr><th scope=\"row\">lag, min</th>");
        List<String> intact = PermeationWords.lag(result.forecast().intact());
        page.cell("n", "intact", intact.getFirst()).cell("n", "could be", intact.getLast());
        if (result.isNeedled()) {
            List<String> needled = PermeationWords.lag(result.forecast().treated());
            page.cell("n", "needled", needled.getFirst()).cell("n", "could be", needled.getLast());
        }
        page.markup("</tr>");
    }

    private static void row(Page page, Permeation result, String name, Band intact, Band treated, String unit) {
        page.markup("<tr><th scope=\"row\">").words(name + ", " + unit).markup("</th>");
        page.cell("n", "intact", PermeationWords.number(intact.q50()));
        page.cell("n", "could be", PermeationWords.range(intact));
        if (result.isNeedled()) {
            page.cell("n", "needled", PermeationWords.number(treated.q50()));
            page.cell("n", "could be", PermeationWords.range(treated));
        }
        page.markup("</tr>");
    }

    private static void curves(Page page, Permeation result) {
        DeliveryForecast forecast = result.forecast();
        int n = forecast.band().n();
        page.section("curves", "", "What passes, hour by hour").markup("<div class=\"plots wide\">");
        CurvesPlot own = new CurvesPlot(result.isNeedled() ? "Needled" : "Intact", false);
        if (n > 1) {
            own.faint("one piece of skin", forecast.band().single());
            own.accent("mean of " + n, forecast.band().meanOfN());
        } else {
            own.accent("one piece of skin", forecast.band().single());
        }
        result.overlay().ifPresent(overlay -> own.points(overlay.points()));
        page.markup(own.figure());
        if (result.isNeedled()) {
            double low =
                    forecast.intact().cumulativeUgPerCm2().getLast().value().q50();
            double high =
                    forecast.treated().cumulativeUgPerCm2().getLast().value().q95();
            CurvesPlot both = new CurvesPlot("Needled and intact", !(high < TWO_DECADES * low));
            both.plain("intact", forecast.intact().cumulativeUgPerCm2());
            both.accent("needled", forecast.treated().cumulativeUgPerCm2());
            page.markup(both.figure());
        }
        page.markup("</div><ul class=\"legend\"><li><i class=\"median\"></i>median</li><li><i class=\"half\"></i>"
                + (n > 1 ? "mean of " + n : "one piece of skin") + ": 90 of 100 draws</li>");
        if (n > 1) {
            page.markup("<li><i class=\"most\"></i>one piece of skin</li>");
        }
        if (result.isNeedled()) {
            page.markup("<li><i class=\"intact\"></i>intact</li>");
        }
        if (result.overlay().isPresent()) {
            page.markup("<li><i class=\"lab\"></i>your points (hollow: outside)</li>");
        }
        page.markup("</ul>").endSection();
    }

    private static void balance(Page page, Permeation result) {
        DeliveryForecast forecast = result.forecast();
        double most = Math.max(BalancePlot.most(forecast.amounts()), BalancePlot.most(forecast.intactAmounts()));
        page.section("balance", "", "Where it is").markup("<div class=\"plots wide\">");
        page.markup(BalancePlot.figure(result.isNeedled() ? "Needled" : "Intact", forecast.amounts(), most));
        if (result.isNeedled()) {
            page.markup(BalancePlot.figure("Intact", forecast.intactAmounts(), most));
        }
        page.markup("</div>").markup(BalancePlot.legend(forecast.amounts()));
        double dose = result.doseUgPerCm2();
        page.markup(BalancePlot.table(
                forecast.amounts().getLast(),
                result.isNeedled() ? forecast.intactAmounts().getLast() : null,
                dose));
        page.paragraph(
                "soft small",
                (dose > 0
                                ? "Put on: " + PermeationWords.number(dose) + " µg/cm². "
                                : "The donor never runs down and is not drawn. ")
                        + "Largest error of the mass balance over all draws: "
                        + PermeationWords.tiny(forecast.report().massBalanceError()) + " of it.");
        if (!forecast.report().converged()) {
            page.paragraph("against", forecast.report().advice());
        }
        page.endSection();
    }

    private static void holes(Page page, DeliveryForecast forecast) {
        page.section("holes", "", "What the needles left").markup("<dl class=\"facts\">");
        if (!forecast.channels().isEmpty()) {
            channels(page, forecast, "inserted strikes", Channels::densityPerCm2, 0, "per cm²");
            channels(page, forecast, "breaches only", Channels::superficialDensityPerCm2, 0, "per cm²");
            channels(page, forecast, "reach of the tips", Channels::reachMm, 2, "mm");
            channels(page, forecast, "stays open to", Channels::openDepthMm, 2, "mm");
            channels(page, forecast, "width at the surface", Channels::openDiameterUm, 0, "µm");
        }
        forecast.closure()
                .ifPresentOrElse(
                        closure -> page.pair(
                                        "barrier back to normal",
                                        BandWords.of(closure.barrierRecoveryH(), 0)
                                                .with("h"))
                                .pair(
                                        "open area halves in",
                                        BandWords.of(closure.poreHalfLifeH(), 0).with("h")),
                        () -> page.pair("closure", "off: the skin is excised"));
        page.markup("</dl>").endSection();
    }

    private static void channels(
            Page page,
            DeliveryForecast forecast,
            String name,
            ToDoubleFunction<Channels> of,
            int decimals,
            String unit) {
        double[] members = forecast.channels().stream().mapToDouble(of).toArray();
        page.pair(name, BandWords.of(Band.of(members), decimals).with(unit));
    }

    private static void overlay(Page page, Permeation result) {
        result.overlay().ifPresent(overlay -> {
            page.section("data", "", "Your points")
                    .paragraph(
                            "",
                            overlay.insideCount() + " of " + overlay.points().size() + " lie inside the 90 % band"
                                    + PermeationWords.band(overlay.isOfSinglePieces())
                                    + (overlay.foldError().isPresent()
                                            ? "; the median is off by a factor of "
                                                    + PermeationWords.number(
                                                            overlay.foldError().getAsDouble())
                                                    + " on average (bias "
                                                    + PermeationWords.number(
                                                            overlay.bias().orElseThrow())
                                                    + ")"
                                            : "")
                                    + ".")
                    .markup(
                            "<table class=\"small\"><thead><tr><th scope=\"col\">hours</th><th scope=\"col\" class=\"n\">yours</th>"
                                    + "<th scope=\"col\" class=\"n\">median</th><th scope=\"col\" class=\"n\">could be</th>"
                                    + "<th scope=\"col\"></th></tr></thead><tbody>");
            overlay.points().forEach(each -> {
                page.markup("<tr><th scope=\"row\">")
                        .words(PermeationWords.hours(each.point().timeH()))
                        .markup("</th>");
                page.cell("n", "yours", PermeationWords.number(each.point().valueUgPerCm2()));
                page.cell("n", "median", PermeationWords.number(each.q50()));
                page.cell(
                        "n",
                        "could be",
                        PermeationWords.number(each.q05()) + " to " + PermeationWords.number(each.q95()));
                page.markup("<td>").words(each.inside() ? "inside" : "outside").markup("</td></tr>");
            });
            page.markup("</tbody></table>").endSection();
        });
    }

    private static void sources(Page page, DeliveryForecast forecast) {
        page.section("sources", "", "Sources");
        forecast.weakestGrade()
                .ifPresent(grade -> page.paragraph(
                        "soft small",
                        "The weakest evidence used is "
                                + Names.plain(grade.name().toLowerCase(Locale.ROOT))
                                + ". Calibrated to published experiments; percola verify delivery shows hits and"
                                + " misses."));
        page.markup("<ol class=\"sources\">");
        PermeationBasis.sources(forecast).forEach(each -> {
            page.markup("<li>").element("span", "citation", each.source().citation() + " ");
            page.markup("<a href=\"").words(each.source().link()).markup("\" rel=\"noreferrer\">");
            page.words(each.source().link().replaceFirst("^https?://(doi.org/|www\\.)?", ""))
                    .markup("</a></li>");
        });
        page.markup("</ol>").endSection();
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(PermeationHtml.class.getResourceAsStream("permeation.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("permeation.css", broken);
        }
    }
}
