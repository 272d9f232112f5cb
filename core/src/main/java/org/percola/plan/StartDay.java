package org.percola.plan;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.percola.candidacy.Answer;
import org.percola.candidacy.Intent;
import org.percola.candidacy.PlanPart;
import org.percola.candidacy.Reason;
import org.percola.candidacy.Screening;
import org.percola.treatment.Anaesthetic;
import org.percola.treatment.Course;
import org.percola.treatment.NoTreatment;
import org.percola.treatment.Operator;
import org.percola.treatment.Treatment;

/**
 * What screening says of the person, and from which day on a course may begin. A date in the answer is waited for, and the
 * answer is asked again on that day.
 */
final class StartDay {
    /** An answer that only ever moves its date is given up on. */
    private static final int MOST_DATES = 8;

    /** What a plan still chooses; no other product and no stronger cream will be among it, nor a longer needle for home. */
    private static final Set<PlanPart> LEFT_OPEN =
            EnumSet.complementOf(EnumSet.of(PlanPart.SETTING, PlanPart.PRODUCT, PlanPart.ANAESTHETIC_STRENGTH));

    private final PlanRequest request;
    private final Answer now;
    private final LocalDate day;
    private final boolean open;

    private StartDay(PlanRequest request, Answer now, LocalDate day, boolean open) {
        this.request = request;
        this.now = now;
        this.day = day;
        this.open = open;
    }

    /**
     * Asks about the person.
     *
     * @param probe a mild course, which brings in the rules for use at home
     */
    static StartDay of(PlanRequest request, Optional<Course> probe) {
        Treatment treatment = probe.filter(course -> course.operator() == Operator.HOME)
                .<Treatment>map(course -> course)
                .orElseGet(() -> new NoTreatment(request.present().zones()));
        Intent intent = new Intent(request.concerns(), treatment, LEFT_OPEN);
        Answer now = screen(request, intent, request.asOf());
        LocalDate day = request.asOf();
        Answer then = now;
        for (int dates = 0; dates < MOST_DATES && then instanceof Answer.NotNow wait; dates++) {
            day = wait.until();
            then = screen(request, intent, day);
        }
        return new StartDay(request, now, day, then.allowsTreatment());
    }

    /** The answer on the day of screening. */
    Answer answer() {
        return now;
    }

    LocalDate day() {
        return day;
    }

    /** Whether a course may begin on that day. */
    boolean isOpen() {
        return open;
    }

    /** What screening says of a course on its first day. */
    Answer of(Course course) {
        return screen(request, new Intent(request.concerns(), course), day);
    }

    /** Whether a numbing cream is fine: it brings no reason with it, and nothing about it was left unasked. */
    boolean allowsNumbing(Answer plain, Answer numbed) {
        List<String> before =
                plain.findings().reasons().stream().map(Reason::rule).toList();
        return numbed.allowsTreatment()
                && numbed.findings().reasons().stream().map(Reason::rule).allMatch(before::contains)
                && plain.findings().notAsked().containsAll(numbed.findings().notAsked());
    }

    /** Whether the person's own case comes with a numbing cream that may stay. */
    static boolean isNumbed(Course course) {
        Optional<Anaesthetic> cream = course.anaesthetic();
        return cream.isPresent();
    }

    private static Answer screen(PlanRequest request, Intent intent, LocalDate day) {
        return Screening.screen(request.patient(), intent, request.decisions(), day);
    }
}
