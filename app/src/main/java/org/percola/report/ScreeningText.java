package org.percola.report;

import java.util.List;
import org.percola.words.ScreeningWords;
import org.percola.words.Voice;

/** The answer of {@code screen} for a terminal. */
public final class ScreeningText {
    private final Screened screened;
    private final ScreeningWords words;
    private final TerminalPage page;

    private ScreeningText(Screened screened, Voice voice, boolean coloured) {
        this.screened = screened;
        this.words = screened.words(voice);
        this.page = new TerminalPage(coloured);
    }

    /** The answer in the voice for consumers. */
    public static String of(Screened screened, boolean coloured) {
        return of(screened, Voice.CONSUMER, coloured);
    }

    /** The whole answer; {@code coloured} with ANSI colours. */
    public static String of(Screened screened, Voice voice, boolean coloured) {
        return new ScreeningText(screened, voice, coloured).write();
    }

    private String write() {
        page.title(words.fixed("title") + "  " + words.headline());
        page.wrapped("  ", words.meaning());
        page.parts(CaseLine.parts(screened.caseFile()));
        page.status();
        reasons();
        list("next", "  - ", words.next());
        if (!words.notAsked().isEmpty()) {
            page.heading(words.fixed("heading.not-asked"));
            page.wrapped("  ", words.incomplete());
            words.notAsked().forEach(fact -> page.wrapped("  - ", fact));
        }
        list("decisions", "  - ", words.decisions());
        list("notes", "  . ", words.notes());
        list(
                "sources",
                "  - ",
                SourceList.of(screened.answer()).stream()
                        .map(source -> source.key() + ": " + source.citation() + " " + source.link())
                        .toList());
        return page.toString();
    }

    private void reasons() {
        page.heading(words.fixed("heading.reasons"));
        if (words.reasons().isEmpty()) {
            page.wrapped("  ", words.fixed("no-reason"));
        }
        for (ScreeningWords.Line reason : words.reasons()) {
            boolean told = reason.title().startsWith(reason.rule());
            page.wrapped("  - ", reason.title() + ": " + reason.sentence() + (told ? "" : " (" + reason.rule() + ")"));
            reason.details().forEach(detail -> page.wrapped("      ", detail));
        }
    }

    private void list(String heading, String mark, List<String> lines) {
        if (!lines.isEmpty()) {
            page.heading(words.fixed("heading." + heading));
            lines.forEach(line -> page.wrapped(mark, line));
        }
    }
}
