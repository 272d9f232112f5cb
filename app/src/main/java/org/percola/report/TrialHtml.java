package org.percola.report;

import org.percola.numeric.Band;
import org.percola.population.Endpoint;
import org.percola.population.TrialResult.AdverseResult;
import org.percola.population.TrialResult.ArmResult;
import org.percola.population.TrialResult.Contrast;
import org.percola.population.TrialResult.GradedResult;
import org.percola.population.TrialResult.Power;
import org.percola.words.Names;
import org.percola.words.Numbers;
import org.percola.words.TrialWords;

/** The result of a trial as one self-contained page. */
public final class TrialHtml {
    private static final int WIDTH = 360;

    private TrialHtml() {}

    public static String of(TrialReport report) {
        Page page = new Page();
        SimulationHtml.head(page, TrialWords.TITLE);
        page.markup("<header><h1>").words(TrialWords.TITLE).markup("</h1>");
        TrialText.description(report.result().design()).forEach(part -> page.paragraph("", part));
        page.paragraph("status", StatusLine.TEXT).markup("</header>\n<main>\n");
        page.section("reading", "", "How to read it");
        page.paragraph("", TrialWords.READING);
        report.forecastBy().forEach(words -> page.paragraph("", words));
        page.paragraph("", TrialWords.LIMITS).endSection();
        int number = 0;
        for (ArmResult arm : report.result().arms()) {
            arm(page, arm, "arm" + ++number);
        }
        contrasts(page, report);
        page.markup("</main>\n<footer>").paragraph("status", StatusLine.TEXT);
        page.paragraph(
                "soft small",
                "percola " + Versions.PROGRAM + ", model " + Versions.MODEL + ", seed "
                        + report.result().design().seed()
                        + ". The same design and seed give the same figures on every machine.");
        return page.markup("</footer></body></html>\n").toString();
    }

    private static void arm(Page page, ArmResult arm, String id) {
        page.section(id, "", "Arm " + arm.name() + ", " + arm.peopleCount() + " people");
        if (!arm.gradings().isEmpty()) {
            page.stack(
                    "Scale",
                    "Day",
                    "Before (SD)",
                    "After (SD)",
                    "Change (SD)",
                    "Better",
                    "Responders",
                    "In a new trial");
            for (GradedResult row : arm.gradings()) {
                page.markup("<tr>");
                page.rowHeading(Names.of(row.endpoint().scale()));
                page.cell("", "Day", Numbers.whole(row.atDay()));
                page.cell("", "Before (SD)", TrialText.mean(row.baseline()));
                page.cell("", "After (SD)", TrialText.mean(row.end()));
                page.cell("", "Change (SD)", TrialText.mean(row.change()));
                page.cell("", "Better", Numbers.whole(row.improvementPercent()) + " %");
                page.cell(
                        "",
                        "Responders",
                        Numbers.whole(100 * row.responderFraction()) + " % ("
                                + TrialWords.responder(
                                        row.endpoint().responder().kind() == Endpoint.Responder.Kind.ONE_GRADE,
                                        row.endpoint().responder().part())
                                + ")");
                Band next = row.newTrial().improvementPercent();
                page.markup("<td class=\"bar\" data-name=\"In a new trial\">");
                bar(page, next);
                page.words(Numbers.whole(next.q50()) + " % better (" + Numbers.whole(next.q10()) + " to "
                                + Numbers.whole(next.q90()) + "); change "
                                + TrialText.range(row.newTrial().changeMean()))
                        .markup("</td></tr>");
            }
            page.markup("</tbody></table>");
        }
        page.items(
                "",
                arm.events().stream()
                        .map((AdverseResult event) -> TrialText.incidence(event))
                        .toList());
        page.endSection();
    }

    /** Eighty of a hundred new trials, from 0 to 100 per cent better. */
    private static void bar(Page page, Band band) {
        double left = place(band.q10());
        double right = place(band.q90());
        page.markup("<svg viewBox=\"0 0 " + WIDTH + " 16\" width=\"100%\" height=\"16\" aria-hidden=\"true\">"
                + "<line x1=\"" + place(0) + "\" x2=\"" + place(0)
                + "\" y1=\"0\" y2=\"16\" stroke=\"currentColor\" stroke-opacity=\"0.5\"/>" + "<rect x=\"" + left
                + "\" y=\"5\" width=\"" + Math.max(1, right - left)
                + "\" height=\"6\" rx=\"3\" fill=\"currentColor\" fill-opacity=\"0.35\"/>" + "<circle cx=\""
                + place(band.q50()) + "\" cy=\"8\" r=\"5\" fill=\"currentColor\"/></svg>");
    }

    /** From 20 per cent worse to 100 per cent better. */
    private static double place(double percent) {
        return Math.round(10 * WIDTH * (Math.max(-20, Math.min(100, percent)) + 20) / 120) / 10.0;
    }

    private static void contrasts(Page page, TrialReport report) {
        if (report.result().contrasts().isEmpty()) {
            return;
        }
        page.section("contrasts", "", "Arm against arm");
        page.stack("Arms", "Scale", "Day", "Difference", "95 % interval", "In a new trial", "First does better in");
        for (Contrast row : report.result().contrasts()) {
            page.markup("<tr>");
            page.rowHeading(row.first() + " minus " + row.second());
            page.cell("", "Scale", Names.of(row.endpoint().scale()));
            page.cell("", "Day", Numbers.whole(row.atDay()));
            page.cell("", "Difference", TrialText.number(row.difference()));
            page.cell("", "95 % interval", TrialText.number(row.low()) + " to " + TrialText.number(row.high()));
            page.cell("", "In a new trial", TrialText.range(row.newTrial()));
            page.cell("", "First does better in", Numbers.whole(100 * row.firstBetterFraction()) + " % of new trials");
            page.markup("</tr>");
        }
        page.markup("</tbody></table>");
        Power power = report.result().power();
        if (power != null) {
            page.paragraph("", TrialText.sentence(report, power));
        }
        page.endSection();
    }
}
