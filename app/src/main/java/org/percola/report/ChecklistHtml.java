package org.percola.report;

import org.percola.words.English;

/** The checklist as one self-contained page to print or to keep on a phone: no script, no request. */
public final class ChecklistHtml {
    private ChecklistHtml() {}

    public static String of(CourseChecklist list) {
        Page page = new Page();
        String title = English.text("checklist.title");
        SimulationHtml.head(page, title, SimulationHtml.style("plan.css"));
        page.markup("<header>").element("h1", "", title).markup("<dl class=\"case\">");
        page.pair("Course", CaseLine.of(list.course())).markup("</dl>");
        page.paragraph("status", StatusLine.TEXT).markup("</header>\n<main>\n");
        ChecklistPart.write(page, list);
        page.markup("</main>\n<footer>");
        page.paragraph("soft small", "percola " + Versions.PROGRAM + "; dates count from " + list.asOf() + ".");
        return page.markup("</footer></body></html>\n").toString();
    }
}
