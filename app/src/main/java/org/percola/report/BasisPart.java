package org.percola.report;

import java.util.List;
import java.util.Locale;
import org.percola.forecast.Forecast;
import org.percola.words.English;
import org.percola.words.Numbers;

/** What the spread comes from, and the sources. */
final class BasisPart {
    /** A driver below this would read as 0 %. */
    static final double LEAST_SHARE = 0.005;

    private BasisPart() {}

    static void drivers(Page page, Forecast forecast) {
        page.section("spread", "", "What the spread comes from").markup("<ul>");
        forecast.drivers().stream()
                .filter(driver -> driver.shareOfSpread() >= LEAST_SHARE)
                .forEach(driver -> page.markup("<li>")
                        .words(Numbers.whole(100 * driver.shareOfSpread()) + " %: " + driver.meaning() + " ")
                        .element(
                                "span",
                                "tag",
                                driver.parameter() + ", " + grade(driver.grade().name()))
                        .markup("</li>"));
        page.markup("</ul>");
        page.paragraph(
                "soft small",
                "The weakest evidence used is " + grade(forecast.weakestGrade().name())
                        + ". The model is calibrated to published studies; it has not been validated on patients.");
        if (!forecast.solver().converged()) {
            page.paragraph("against", forecast.solver().advice());
        }
        page.endSection();
    }

    static void sources(Page page, Simulation simulation) {
        sources(page, SourceList.of(simulation));
    }

    static void sources(Page page, List<SourceList.Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        page.section("sources", "", "Sources").markup("<ol class=\"sources\">");
        for (SourceList.Line line : lines) {
            page.markup("<li>").element("span", "citation", line.citation() + " ");
            page.element("span", "key", line.key() + " ");
            page.markup("<a href=\"").words(line.link()).markup("\" rel=\"noreferrer\">");
            page.words(line.link().replaceFirst("^https?://(doi.org/|www\\.)?", ""))
                    .markup("</a>");
            line.grade().ifPresent(grade -> page.markup(" ").element("span", "tag", grade(grade.name())));
            page.markup("</li>");
        }
        page.markup("</ol>").endSection();
    }

    private static String grade(String name) {
        return English.text("grade." + name.toLowerCase(Locale.ROOT)).replaceFirst(":.*", "");
    }
}
