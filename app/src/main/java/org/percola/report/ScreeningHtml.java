package org.percola.report;

import java.util.List;
import org.percola.words.AnswerWords;
import org.percola.words.ScreeningWords;
import org.percola.words.Voice;

/** The answer of {@code screen} as one self-contained page to read or print: no script, no request. */
public final class ScreeningHtml {
    private ScreeningHtml() {}

    /** The page in the voice for consumers. */
    public static String of(Screened screened) {
        return of(screened, Voice.CONSUMER);
    }

    public static String of(Screened screened, Voice voice) {
        ScreeningWords words = screened.words(voice);
        Page page = new Page();
        SimulationHtml.head(page, words.fixed("title"));
        SimulationHtml.header(page, words.fixed("title"), screened.caseFile());
        page.markup("<main class=\"screening\">\n");
        page.open("answer", "answer " + AnswerWords.kind(screened.answer()));
        page.markup("<h2 id=\"answer\">").words(words.headline()).markup("</h2>");
        page.paragraph("", words.meaning()).endSection();
        reasons(page, words);
        list(page, words, "next", words.next());
        if (!words.notAsked().isEmpty()) {
            page.section("not-asked", "", words.fixed("heading.not-asked"));
            page.paragraph("", words.incomplete());
            page.items("", words.notAsked()).endSection();
        }
        list(page, words, "decisions", words.decisions());
        list(page, words, "notes", words.notes());
        BasisPart.sources(page, SourceList.of(screened.answer()));
        page.markup("</main>\n<footer>").paragraph("status", StatusLine.TEXT);
        page.paragraph(
                "soft small",
                "percola " + Versions.PROGRAM + ", model " + Versions.MODEL + "; dates count from " + screened.asOf()
                        + ".");
        return page.markup("</footer></body></html>\n").toString();
    }

    private static void reasons(Page page, ScreeningWords words) {
        page.section("why", "", words.fixed("heading.reasons"));
        if (words.reasons().isEmpty()) {
            page.paragraph("", words.fixed("no-reason"));
        } else {
            page.markup("<ul>");
            words.reasons().forEach(reason -> reason(page, reason));
            page.markup("</ul>");
        }
        page.endSection();
    }

    private static void reason(Page page, ScreeningWords.Line reason) {
        page.markup("<li>").element("b", "", reason.title()).words(": " + reason.sentence());
        if (!reason.title().startsWith(reason.rule())) {
            page.markup(" ").element("span", "tag", reason.rule());
        }
        page.items("small soft", reason.details()).markup("</li>");
    }

    private static void list(Page page, ScreeningWords words, String id, List<String> lines) {
        if (!lines.isEmpty()) {
            page.section(id, "", words.fixed("heading." + id)).items("", lines).endSection();
        }
    }
}
