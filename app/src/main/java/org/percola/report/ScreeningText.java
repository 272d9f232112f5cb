package org.percola.report;

import java.util.List;
import java.util.stream.Collectors;
import org.percola.candidacy.Answer;
import org.percola.candidacy.Reason;
import org.percola.words.AnswerWords;
import org.percola.words.English;
import org.percola.words.Names;

/** The answer of {@code screen} for a terminal. */
public final class ScreeningText {
    private static final int LONGEST_PART = 9;

    private final Screened screened;
    private final Style style;
    private final StringBuilder text = new StringBuilder();

    private ScreeningText(Screened screened, boolean coloured) {
        this.screened = screened;
        this.style = new Style(coloured);
    }

    /** The whole answer; {@code coloured} with ANSI colours. */
    public static String of(Screened screened, boolean coloured) {
        return new ScreeningText(screened, coloured).write();
    }

    private String write() {
        Answer answer = screened.answer();
        text.append(style.bold("Is it right for me?  " + AnswerWords.headline(answer)))
                .append('\n');
        for (CaseLine.Part part : CaseLine.parts(screened.caseFile())) {
            wrapped("  " + part.name() + " ".repeat(LONGEST_PART - part.name().length()), part.words());
        }
        wrapped("", StatusLine.TEXT);
        reasons(answer);
        List<SourceList.Line> sources = SourceList.of(answer);
        if (!sources.isEmpty()) {
            heading("Sources");
            sources.forEach(source -> wrapped("  - ", source.key() + ": " + source.citation() + " " + source.link()));
        }
        return text.toString();
    }

    private void reasons(Answer answer) {
        heading("Why");
        if (answer.findings().reasons().isEmpty()) {
            wrapped("  ", English.text("screen.no-reason"));
        }
        for (Reason reason : answer.findings().reasons()) {
            String until = reason.until().map(date -> ", until " + date).orElse("");
            String custom = reason.sources().isEmpty() ? ", " + English.text("answer.clinic-custom") : "";
            wrapped(
                    "  - ",
                    Names.fact(reason.code()) + until + ": " + AnswerWords.sentence(reason) + " (" + reason.rule()
                            + custom + ")");
        }
        if (!answer.allowsTreatment()) {
            wrapped("  ", English.text("answer.referral"));
        }
        List<String> notAsked = answer.findings().notAsked();
        if (!notAsked.isEmpty()) {
            heading(AnswerWords.incomplete(notAsked.size()));
            wrapped("  ", notAsked.stream().map(Names::plain).collect(Collectors.joining(", ")) + ".");
        }
        if (!answer.findings().decisions().isEmpty()) {
            heading("Recorded decisions");
            answer.findings()
                    .decisions()
                    .forEach(decision ->
                            wrapped("  - ", decision.rule() + ", by " + decision.by() + ": " + decision.reason()));
        }
        if (!answer.findings().notes().isEmpty()) {
            heading("Notes");
            answer.findings().notes().forEach(note -> wrapped("  . ", AnswerWords.note(note)));
        }
    }

    private void heading(String words) {
        text.append('\n').append(style.bold(words)).append('\n');
    }

    private void wrapped(String indent, String words) {
        text.append(Wrap.words(indent, words));
    }
}
