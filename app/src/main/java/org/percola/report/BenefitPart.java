package org.percola.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.percola.forecast.BenefitRow;
import org.percola.forecast.Forecast;
import org.percola.patient.Scale;
import org.percola.words.BandWords;
import org.percola.words.BenefitWords;
import org.percola.words.ChanceWords;
import org.percola.words.English;
import org.percola.words.Names;
import org.percola.words.Numbers;

/** Versus doing nothing: the concerns in large figures, then all that can be read, with bars and on the scales. */
final class BenefitPart {
    private static final String NEVER = "not visible";
    private static final int SCALE_DECIMALS = 2;

    private BenefitPart() {}

    static void write(Page page, Forecast forecast) {
        List<BenefitRow.Read> rows = read(forecast);
        page.section("benefits", "", "Versus doing nothing");
        rows.stream().filter(BenefitRow.Read::concern).forEach(row -> lead(page, row));
        if (rows.isEmpty()) {
            page.paragraph("", "No benefit can be read for this site and these concerns.");
        } else {
            table(page, rows);
        }
        page.paragraph(
                "soft small",
                "\"Could be\" holds 90 of 100 draws, in which people, clinics and what nobody knows vary together. Plus is better."
                        + absent(forecast));
        if (!rows.isEmpty()) {
            scales(page, rows);
        }
        page.endSection();
    }

    /** A run in which nobody is needled: only what happens by itself. */
    static void untreated(Page page, Forecast forecast) {
        page.section("benefits", "", "Doing nothing")
                .paragraph("", English.text("untreated.lead"))
                .paragraph("", English.text("untreated.tissue"));
        scaleTable(page, read(forecast), false);
        page.paragraph("soft small", "\"Could be\" holds 90 of 100 draws." + absent(forecast))
                .endSection();
    }

    /** The benefits that can be read, concerns first. */
    static List<BenefitRow.Read> read(Forecast forecast) {
        List<BenefitRow.Read> rows = new ArrayList<>();
        for (BenefitRow row : forecast.benefits()) {
            if (row instanceof BenefitRow.Read read) {
                rows.add(read);
            }
        }
        rows.sort((a, b) -> Boolean.compare(b.concern(), a.concern()));
        return rows;
    }

    /** Which benefits are not read and why, grouped by the reason. */
    private static String absent(Forecast forecast) {
        var byReason = new LinkedHashMap<String, List<String>>();
        for (BenefitRow row : forecast.benefits()) {
            if (row instanceof BenefitRow.NotApplicable none) {
                byReason.computeIfAbsent(none.reason(), reason -> new ArrayList<>())
                        .add(Names.of(none.benefit()).toLowerCase(Locale.ROOT));
            }
        }
        StringBuilder words = new StringBuilder();
        byReason.forEach((reason, names) -> {
            String why = BenefitWords.reason(reason).replaceFirst("\\.$", "");
            words.append(" Not read: ").append(String.join(", ", names)).append(" (");
            words.append(why.substring(0, 1).toLowerCase(Locale.ROOT))
                    .append(why.substring(1))
                    .append(").");
        });
        return words.toString();
    }

    private static void lead(Page page, BenefitRow.Read row) {
        page.markup("<div class=\"lead\">").heading3(Names.of(row.benefit())).markup("<dl class=\"figures\">");
        boolean changes = BenefitWords.changes(row);
        figure(
                page,
                "Against doing nothing, day " + Numbers.whole(row.readDay()),
                changes
                        ? BenefitWords.comparison(row.improvementPercent().q50())
                        : BenefitWords.range(row.improvementPercent()),
                changes ? "could be " + BenefitWords.range(row.improvementPercent()) : "neither better nor worse");
        figure(
                page,
                "Would see it",
                ChanceWords.inHundred(row.visibleProbability()),
                "such people, on the day that is best");
        figure(
                page,
                "First seen",
                firstSeen(row),
                !changes
                        ? "on any day"
                        : (row.firstSeenDay().isPresent() ? "" : "in the median; ") + "best on " + best(row));
        figure(
                page,
                "How sure",
                Names.plain(row.certainty().code()),
                "of its size: " + Names.plain(row.sizeCertainty().code()));
        page.markup("</dl>");
        BenefitWords.howSure(row).ifPresent(words -> page.paragraph("calm", words));
        page.paragraph("soft small", BenefitWords.forecastBy(row.footing()));
        page.markup("</div>");
    }

    private static void figure(Page page, String name, String large, String small) {
        page.markup("<div>").element("dt", "", name).markup("<dd>");
        page.element("b", "", large).markup(" ").element("span", "", small).markup("</dd></div>");
    }

    private static void table(Page page, List<BenefitRow.Read> rows) {
        ImprovementBar bars = ImprovementBar.over(rows);
        page.markup(
                        "<table class=\"stack benefits\"><thead><tr><th scope=\"col\">Benefit</th><th scope=\"col\" class=\"bar\">")
                .markup(bars.axis())
                .markup("</th><th scope=\"col\" class=\"n\">Median</th><th scope=\"col\" class=\"n\">Could be</th>"
                        + "<th scope=\"col\" class=\"n\">Would see it</th><th scope=\"col\" class=\"n\">First seen</th>"
                        + "<th scope=\"col\" class=\"n\">Best</th><th scope=\"col\">How sure</th></tr></thead><tbody>");
        for (BenefitRow.Read row : rows) {
            var percent = row.improvementPercent();
            page.markup(row.concern() ? "<tr class=\"concern\">" : "<tr>");
            page.markup("<th scope=\"row\">").words(Names.of(row.benefit())).markup("</th>");
            page.markup("<td class=\"bar\">").markup(bars.bar(percent)).markup("</td>");
            page.cell("n", "Median", Numbers.signed(percent.q50()) + " %");
            page.cell("n", "Could be", couldBe(row));
            page.cell("n", "Seen by", ChanceWords.inHundred(row.visibleProbability()));
            page.cell("n", "First seen", row.firstSeenDay().isPresent() ? firstSeen(row) : "-");
            page.cell("n", "Best", row.bestDay().isPresent() && BenefitWords.changes(row) ? best(row) : "-");
            page.cell("", "How sure", BenefitWords.shortCertainty(row)).markup("</tr>");
        }
        page.markup("</tbody></table>");
    }

    private static void scales(Page page, List<BenefitRow.Read> rows) {
        page.markup("<details><summary>On the clinical scales</summary>");
        scaleTable(page, rows, true);
        page.paragraph("soft small", "Treated and untreated are changes against baseline; net is what needling adds.")
                .markup("</details>");
    }

    private static void scaleTable(Page page, List<BenefitRow.Read> rows, boolean treated) {
        String day = treated ? "On day" : "By day";
        page.markup("<table class=\"stack small\"><thead><tr><th scope=\"col\">Scale</th><th scope=\"col\" class=\"n\">"
                + day
                + "</th><th scope=\"col\" class=\"n\">Baseline</th><th scope=\"col\" class=\"n\">Untreated (could be)</th>"
                + (treated
                        ? "<th scope=\"col\" class=\"n\">Treated (could be)</th><th scope=\"col\" class=\"n\">Net (could be)</th>"
                        : "")
                + "<th scope=\"col\" class=\"n\">Smallest that shows</th></tr></thead><tbody>");
        for (BenefitRow.Read row : rows) {
            page.markup("<tr><th scope=\"row\">")
                    .words(Names.of(row.benefit()) + ": " + Names.of(row.scale()))
                    .markup("</th>");
            page.cell("n", day, Numbers.whole(row.readDay()));
            boolean scored = row.scale().direction() == Scale.Direction.IMPROVEMENT;
            page.cell("n", "Baseline", scored ? "none" : Numbers.short2(row.baselineValue()));
            page.cell(
                    "n",
                    "Untreated",
                    BandWords.of(row.untreatedChange(), SCALE_DECIMALS).with(""));
            if (treated) {
                page.cell(
                        "n",
                        "Treated",
                        BandWords.of(row.changeOnScale(), SCALE_DECIMALS).with(""));
                page.cell(
                        "n",
                        "Net",
                        BandWords.of(row.attributable(), SCALE_DECIMALS).with(""));
            }
            page.cell("n", "Smallest that shows", Numbers.short2(row.smallestVisible()))
                    .markup("</tr>");
        }
        page.markup("</tbody></table>");
    }

    private static String couldBe(BenefitRow.Read row) {
        String low = Numbers.signed(row.improvementPercent().q05());
        String high = Numbers.signed(row.improvementPercent().q95());
        return low.equals("0") && high.equals("0") ? "no change" : low + " to " + high + " %";
    }

    private static String firstSeen(BenefitRow.Read row) {
        return row.firstSeenDay().isPresent()
                ? "day " + Numbers.whole(row.firstSeenDay().getAsDouble())
                : NEVER;
    }

    private static String best(BenefitRow.Read row) {
        return row.bestDay().isPresent() ? "day " + Numbers.whole(row.bestDay().getAsDouble()) : "no day";
    }
}
