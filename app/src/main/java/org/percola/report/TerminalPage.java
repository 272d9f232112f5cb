package org.percola.report;

import java.util.List;

/** A document for a terminal as it grows: titles, sentences that break at its width, aligned columns. */
final class TerminalPage {
    private static final int LONGEST_PART = 9;

    private final Style style;
    private final StringBuilder text = new StringBuilder();

    TerminalPage(boolean coloured) {
        style = new Style(coloured);
    }

    /** The first line. */
    TerminalPage title(String words) {
        return line(style.bold(words));
    }

    /** The title of a part, after an empty line. */
    TerminalPage heading(String words) {
        return gap().line(style.bold(words));
    }

    TerminalPage gap() {
        text.append('\n');
        return this;
    }

    TerminalPage line(String words) {
        text.append(words).append('\n');
        return this;
    }

    /** A sentence after {@code indent}, its further lines under its first word. */
    TerminalPage wrapped(String indent, String words) {
        text.append(Wrap.words(indent, words));
        return this;
    }

    TerminalPage alarm(String words) {
        return wrapped("", style.alarm(words));
    }

    TerminalPage table(Columns rows) {
        text.append(rows);
        return this;
    }

    /** Who, what for, where and with what. */
    TerminalPage parts(List<CaseLine.Part> parts) {
        parts.forEach(part -> wrapped(
                "  " + part.name() + " ".repeat(LONGEST_PART - part.name().length()), part.words()));
        return this;
    }

    /** The line that stands on every document. */
    TerminalPage status() {
        return wrapped("", StatusLine.TEXT);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
