package org.percola.report;

/** The answer of {@code screen} as one self-contained page to read or print: no script, no request. */
public final class ScreeningHtml {
    private static final String TITLE = "Is it right for me?";

    private ScreeningHtml() {}

    public static String of(Screened screened) {
        Page page = new Page();
        SimulationHtml.head(page, TITLE);
        SimulationHtml.header(page, TITLE, screened.caseFile());
        page.markup("<main>\n");
        AnswerPart.write(page, screened.answer());
        BasisPart.sources(page, SourceList.of(screened.answer()));
        page.markup("</main>\n<footer>").paragraph("status", StatusLine.TEXT);
        page.paragraph("soft small", "percola " + Versions.PROGRAM + "; dates count from " + screened.asOf() + ".");
        return page.markup("</footer></body></html>\n").toString();
    }
}
