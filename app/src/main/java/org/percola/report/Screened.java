package org.percola.report;

import java.time.LocalDate;
import org.percola.candidacy.Answer;
import org.percola.candidacy.Screening;
import org.percola.treatment.Course;
import org.percola.treatment.Operator;
import org.percola.wire.CaseFile;
import org.percola.words.ScreeningWords;
import org.percola.words.Voice;

/**
 * All that {@code screen} found: the case, the day it was judged on, and the answer.
 *
 * @param asOf the day that dates count from
 */
public record Screened(CaseFile caseFile, LocalDate asOf, Answer answer) {

    /** Screens a case; {@code today} counts where its course has no date. */
    public static Screened of(CaseFile caseFile, LocalDate today) {
        LocalDate judged = caseFile.judgedOn(today);
        return new Screened(
                caseFile,
                judged,
                Screening.screen(caseFile.patient(), caseFile.intent(), caseFile.decisions(), judged));
    }

    /** What the answer says in a voice. */
    ScreeningWords words(Voice voice) {
        boolean atHome = caseFile.intent().treatment() instanceof Course course && course.operator() == Operator.HOME;
        return new ScreeningWords(answer, voice, atHome);
    }
}
