package org.percola.report;

import java.util.List;
import org.percola.candidacy.Answer;
import org.percola.candidacy.Reason;
import org.percola.words.AnswerWords;
import org.percola.words.English;
import org.percola.words.Names;

/** Is it right for me: the answer, every reason with its rule, what was not asked, recorded decisions, notes. */
final class AnswerPart {
    private AnswerPart() {}

    static void write(Page page, Answer answer) {
        Answer.Findings findings = answer.findings();
        page.open("answer", "answer " + AnswerWords.kind(answer)).paragraph("eyebrow", "Is it right for me?");
        page.markup("<h2 id=\"answer\">").words(AnswerWords.headline(answer)).markup("</h2>");
        if (!findings.reasons().isEmpty()) {
            page.markup("<ul>");
            findings.reasons().forEach(reason -> reason(page, reason));
            page.markup("</ul>");
        }
        if (!answer.allowsTreatment()) {
            page.paragraph("", English.text("answer.referral"));
        }
        List<String> notAsked = findings.notAsked();
        if (!notAsked.isEmpty()) {
            page.markup("<p>").element("b", "", AnswerWords.incomplete(notAsked.size()));
            page.words(" "
                            + String.join(
                                    ", ", notAsked.stream().map(Names::plain).toList()) + ".")
                    .markup("</p>");
        }
        findings.decisions()
                .forEach(decision -> page.paragraph(
                        "",
                        "Recorded decision on " + decision.rule() + " by " + decision.by() + ": " + decision.reason()));
        page.items(
                "small soft", findings.notes().stream().map(AnswerWords::note).toList());
        page.endSection();
    }

    private static void reason(Page page, Reason reason) {
        String until = reason.until().map(date -> ", until " + date).orElse("");
        page.markup("<li>").element("b", "", Names.fact(reason.code()) + until).words(": ");
        page.words(AnswerWords.sentence(reason)).markup(" ");
        String rests = AnswerWords.unsourced(reason);
        page.element("span", "tag", reason.rule() + (rests.isEmpty() ? "" : ", " + rests))
                .markup("</li>");
    }
}
