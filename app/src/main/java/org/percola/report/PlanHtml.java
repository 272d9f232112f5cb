package org.percola.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.percola.plan.Burden;
import org.percola.plan.Plan;
import org.percola.plan.Protocol;
import org.percola.plan.Protocols;
import org.percola.plan.RankedCourse;
import org.percola.words.AnswerWords;
import org.percola.words.BandWords;
import org.percola.words.ChanceWords;
import org.percola.words.English;
import org.percola.words.Numbers;
import org.percola.words.PlanWords;

/** The plan as one self-contained page with its trade-off and its checklist: no script, no request. */
public final class PlanHtml {
    private static final String TITLE = "Percola plan";

    private PlanHtml() {}

    public static String of(Planned planned) {
        Plan plan = planned.plan();
        Page page = new Page();
        SimulationHtml.head(page, TITLE, SimulationHtml.style("plan.css"));
        page.markup("<header><h1>" + TITLE + "</h1><dl class=\"case\">");
        CaseLine.parts(planned.caseFile()).forEach(part -> page.pair(part.name(), part.words()));
        page.pair("Limits", PlanLine.limits(plan.request().limits()));
        page.markup("</dl>").paragraph("status", StatusLine.TEXT).markup("</header>\n<main>\n");
        AnswerPart.write(page, plan.answer());
        recommendation(page, plan);
        if (!plan.courses().isEmpty()) {
            tradeOff(page, planned);
        }
        compared(page, plan);
        beyond(page, plan);
        excluded(page, plan);
        planned.checklist().ifPresent(list -> ChecklistPart.write(page, list));
        page.markup("</main>\n<footer>").paragraph("status", StatusLine.TEXT);
        page.paragraph(
                "soft small",
                "percola " + Versions.PROGRAM + ", model " + Versions.MODEL + ", seed "
                        + plan.request().seed() + ", " + plan.request().drawsCount() + " draws; dates count from "
                        + plan.request().asOf() + ". A forecast of one of these courses gives the same figures.");
        return page.markup("</footer></body></html>\n").toString();
    }

    private static void recommendation(Page page, Plan plan) {
        boolean found = plan.recommended().isPresent();
        page.section("plan", found ? "recommended" : "recommended none", PlanWords.headline(plan));
        if (plan.ending() != Plan.Ending.FORBIDDEN
                && plan.start().isAfter(plan.request().asOf())) {
            page.paragraph("", English.text("plan.starts", plan.start()));
        }
        page.paragraph("", PlanWords.sentence(plan));
        plan.recommended().ifPresent(best -> {
            page.markup("<dl class=\"facts\">");
            page.pair("Course", CaseLine.of(best.course()));
            page.pair("Days of the sessions", PlanLine.dates(best.course()));
            best.course()
                    .topical()
                    .ifPresent(use -> page.pair("During needling", use.topical().name()));
            best.course()
                    .anaesthetic()
                    .ifPresent(cream -> page.pair(
                            "Numbing", cream.product().name() + ", " + Numbers.short2(cream.percent()) + " %"));
            page.pair("Pain of a session", BandWords.of(best.painScore(), 1).with("of 10"));
            page.markup("</dl>");
            best.beatsNextProbability()
                    .ifPresent(chance ->
                            page.paragraph("soft small", English.text("plan.sure", Numbers.whole(100 * chance))));
            page.items(
                    "warnings",
                    Stream.concat(
                                    PlanWords.thinPlaces(plan, best).stream(),
                                    best.reading().warnings().stream()
                                            .map(warning -> English.text("warning." + warning.code())))
                            .toList());
            page.items(
                    "small soft",
                    best.answer().findings().notes().stream()
                            .map(AnswerWords::note)
                            .toList());
        });
        plan.nearest().ifPresent(nearest -> {
            page.markup("<dl class=\"facts\">")
                    .pair("Nearest course", CaseLine.of(nearest.course().course()))
                    .markup("</dl>");
        });
        page.endSection();
    }

    private static void tradeOff(Page page, Planned planned) {
        Plan plan = planned.plan();
        page.section("trade-off", "", "The trade-off");
        page.paragraph(
                "soft small",
                "No course here is beaten in every respect by another one. Each circle is a course"
                        + " and holds its number of visits.");
        page.markup("<div class=\"tradeoff\">")
                .markup(TradeOffPlot.downtime(plan))
                .markup(TradeOffPlot.darkMarks(plan));
        page.markup("</div><ul class=\"legend\">");
        if (plan.recommended().isPresent()) {
            page.markup("<li><i class=\"recommended-key\"></i>recommended</li>");
        }
        page.markup("<li><i class=\"front-key\"></i>another balance</li>");
        if (!plan.compared().isEmpty()) {
            page.markup("<li><i class=\"other-key\"></i>beside it: this case or a published protocol</li>");
        }
        page.markup("<li><i class=\"limit-key\"></i>limit</li></ul>");
        head(page, "Rank");
        List<Integer> shown = FrontSample.of(plan);
        for (int index : shown) {
            RankedCourse each = plan.courses().get(index);
            boolean best = plan.recommendation().orElse(-1) == index;
            row(page, best, Integer.toString(each.rank()), each, PlanWords.why(plan, each));
        }
        page.markup("</tbody></table>");
        List<Integer> rest =
                plan.front().stream().filter(index -> !shown.contains(index)).toList();
        if (!rest.isEmpty()) {
            page.markup("<details><summary>")
                    .words("The other " + rest.size() + " courses")
                    .markup("</summary>");
            head(page, "Rank");
            for (int index : rest) {
                RankedCourse each = plan.courses().get(index);
                row(page, false, Integer.toString(each.rank()), each, PlanWords.why(plan, each));
            }
            page.markup("</tbody></table></details>");
        }
        page.paragraph(
                "soft small",
                "Better by: the median over doing nothing"
                        + (plan.request().concerns().size() > 1 ? ", the mean of the concerns" : "")
                        + "; could be: 90 of 100 such people. Downtime: redness or swelling after a session.");
        planned.forecastBy().forEach(words -> page.paragraph("soft small", words));
        page.endSection();
    }

    private static void head(Page page, String first) {
        page.markup("<table class=\"stack courses\"><thead><tr>");
        for (String name :
                List.of(first, "Better by", "Could be", "Visits", "Downtime", "Dark marks", "Pain", "Course", "Why")) {
            page.markup("<th scope=\"col\">").words(name).markup("</th>");
        }
        page.markup("</tr></thead><tbody>");
    }

    private static void row(Page page, boolean best, String name, RankedCourse each, String why) {
        page.markup(best ? "<tr class=\"best\">" : "<tr>").element("th", "", name);
        page.cell("", "Better by", Numbers.signed(each.weighedPercent().q50()) + " %");
        page.cell(
                "",
                "Could be",
                Numbers.signed(each.weighedPercent().q05()) + " to "
                        + Numbers.signed(each.weighedPercent().q95()) + " %");
        page.cell("", "Visits", Integer.toString(each.visitsCount()));
        page.cell("", "Downtime", Numbers.days(each.burden(Burden.DOWNTIME)));
        page.cell("", "Dark marks", ChanceWords.median(each.reading().pihProbability()));
        page.cell("", "Pain", BandWords.of(each.painScore(), 1).median());
        page.cell("", "Course", CaseLine.of(each.course()));
        page.cell("", "Why", why).markup("</tr>");
    }

    private static void compared(Page page, Plan plan) {
        if (plan.compared().isEmpty()) {
            return;
        }
        page.section("beside", "", "Beside it");
        head(page, "Name");
        List<String> assumed = new ArrayList<>();
        for (Plan.Compared each : plan.compared()) {
            String name =
                    Protocols.standard().find(each.key()).map(Protocol::name).orElse("The course of this case");
            String why = each.reasons().isEmpty()
                    ? ""
                    : "Not planned: "
                            + each.reasons().stream().map(PlanWords::reason).collect(Collectors.joining("; "));
            row(page, false, name, each.course(), why);
            Protocols.standard()
                    .find(each.key())
                    .ifPresent(protocol -> assumed.add(protocol.name() + " (" + String.join(", ", protocol.sources())
                            + "): " + protocol.reason() + "."));
        }
        page.markup("</tbody></table>").items("small soft", assumed).endSection();
    }

    private static void beyond(Page page, Plan plan) {
        if (plan.beyond().isEmpty()) {
            return;
        }
        page.section("beyond", "", "Beyond the evidence");
        page.paragraph("", "Shown only because it was asked for. None of these is advice.");
        head(page, "");
        plan.beyond().forEach(each -> row(page, false, "", each, ""));
        page.markup("</tbody></table>").endSection();
    }

    private static void excluded(Page page, Plan plan) {
        if (plan.lookedAtCount() == 0) {
            return;
        }
        page.section("left-out", "", "What was left out");
        page.paragraph(
                "",
                plan.lookedAtCount() + " courses were looked at, " + plan.evaluatedCount() + " of them were forecast.");
        page.items(
                "small",
                plan.excluded().stream()
                        .map(each -> each.count() + ": " + PlanWords.reason(each.reason()))
                        .toList());
        page.endSection();
    }
}
