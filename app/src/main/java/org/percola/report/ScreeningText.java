package org.percola.report;

import java.util.List;
import org.percola.words.ScreeningWords;
import org.percola.words.Voice;

/** The answer of {@code screen} for a terminal. */
public final class ScreeningText {
    private static final int LONGEST_PART = 9;

    private final Screened screened;
    private final ScreeningWords words;
    private final Style style;
    private final StringBuilder text = new StringBuilder();

    private ScreeningText(Screened screened, Voice voice, boolean coloured) {
        this.screened = screened;
        this.words = new ScreeningWords(screened.answer(), voice);
        this.style = new Style(coloured);
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
        text.append(style.bold(words.fixed("title") + "  " + words.headline())).append('\n');
        wrapped("  ", words.meaning());
        for (CaseLine.Part part : CaseLine.parts(screened.caseFile())) {
            wrapped("  " + part.name() + " ".repeat(LONGEST_PART - part.name().length()), part.words());
        }
        wrapped("", StatusLine.TEXT);
        reasons();
        list("next", "  - ", words.next());
        if (!words.notAsked().isEmpty()) {
            heading(words.fixed("heading.not-asked"));
            wrapped("  ", words.incomplete());
            words.notAsked().forEach(fact -> wrapped("  - ", fact));
        }
        list("decisions", "  - ", words.decisions());
        list("notes", "  . ", words.notes());
        list(
                "sources",
                "  - ",
                SourceList.of(screened.answer()).stream()
                        .map(source -> source.key() + ": " + source.citation() + " " + source.link())
                        .toList());
        return text.toString();
    }

    private void reasons() {
        heading(words.fixed("heading.reasons"));
        if (words.reasons().isEmpty()) {
            wrapped("  ", words.fixed("no-reason"));
        }
        for (ScreeningWords.Line reason : words.reasons()) {
            boolean told = reason.title().startsWith(reason.rule());
            wrapped("  - ", reason.title() + ": " + reason.sentence() + (told ? "" : " (" + reason.rule() + ")"));
            reason.details().forEach(detail -> wrapped("      ", detail));
        }
    }

    private void list(String heading, String mark, List<String> lines) {
        if (!lines.isEmpty()) {
            heading(words.fixed("heading." + heading));
            lines.forEach(line -> wrapped(mark, line));
        }
    }

    private void heading(String heading) {
        text.append('\n').append(style.bold(heading)).append('\n');
    }

    private void wrapped(String indent, String sentence) {
        text.append(Wrap.words(indent, sentence));
    }
}
