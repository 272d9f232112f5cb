package org.percola.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.percola.forecast.Forecast;
import org.percola.wire.CaseFile;
import org.percola.words.English;

/** The result as one self-contained page: no script, no request; follows light, dark, phone and paper. */
public final class SimulationHtml {
    private SimulationHtml() {}

    public static String of(Simulation simulation) {
        Page page = new Page();
        boolean patched = simulation.patch().flatMap(PatchView::found).isPresent();
        boolean needled = simulation.forecast().isPresent() && !simulation.isUntreated();
        head(page, "Percola forecast", patched || needled ? style("patch.css") : "");
        header(page, "Percola forecast", simulation.caseFile());
        page.markup("<main>\n");
        if (simulation.isAgainstTheAnswer()) {
            page.markup("<p class=\"against\" role=\"note\">")
                    .words(English.text("against"))
                    .markup("</p>\n");
        }
        AnswerPart.write(page, simulation.answer());
        simulation.forecast().ifPresent(forecast -> forecast(page, simulation, forecast));
        BasisPart.sources(page, simulation);
        page.markup("</main>\n<footer>").paragraph("status", StatusLine.TEXT);
        page.paragraph(
                "soft small",
                "percola " + Versions.PROGRAM + ", model " + Versions.MODEL + ", seed " + simulation.seed() + ", "
                        + simulation.drawsCount() + " draws; dates count from " + simulation.asOf()
                        + ". The same case, seed and draws give the same figures on every machine.");
        return page.markup("</footer></body></html>\n").toString();
    }

    static void head(Page page, String title) {
        head(page, title, "");
    }

    /** The head of a page with style of its own besides. */
    static void head(Page page, String title, String ownStyle) {
        page.markup("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">")
                .markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .markup("<meta name=\"color-scheme\" content=\"light dark\"><title>" + title + "</title><style>")
                .markup(style())
                .markup(ownStyle)
                .markup("</style></head><body>\n");
    }

    static void header(Page page, String title, CaseFile caseFile) {
        page.markup("<header><h1>" + title + "</h1><dl class=\"case\">");
        CaseLine.parts(caseFile).forEach(part -> page.pair(part.name(), part.words()));
        page.markup("</dl>").paragraph("status", StatusLine.TEXT).markup("</header>\n");
    }

    private static void forecast(Page page, Simulation simulation, Forecast forecast) {
        if (simulation.isUntreated()) {
            BenefitPart.untreated(page, forecast);
        } else {
            BenefitPart.write(page, forecast);
            SkinPart.write(page, simulation, forecast);
            DaysPart.write(page, simulation, forecast);
            SectionPart.write(page, forecast);
            simulation.patch().flatMap(PatchView::found).ifPresent(patch -> PatchPart.write(page, patch));
            SideEffectPart.write(page, forecast);
            SideEffectPart.aftercare(page);
        }
        BasisPart.drivers(page, forecast);
    }

    static String style() {
        return style("report.css");
    }

    static String style(String file) {
        try (InputStream in = Objects.requireNonNull(SimulationHtml.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(file, broken);
        }
    }
}
