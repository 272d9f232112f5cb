package org.percola.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.percola.candidacy.Answer;
import org.percola.candidacy.Reason;
import org.percola.plan.Burden;
import org.percola.plan.Plan;
import org.percola.plan.Protocol;
import org.percola.plan.Protocols;
import org.percola.plan.RankedCourse;
import org.percola.words.AnswerWords;
import org.percola.words.BandWords;
import org.percola.words.ChanceWords;
import org.percola.words.English;
import org.percola.words.Names;
import org.percola.words.Numbers;
import org.percola.words.PlanWords;

/** The plan for a terminal: the answer, what is recommended, the trade-off, what was left out, what it is compared with. */
public final class PlanText {
    private final Planned planned;
    private final Plan plan;
    private final TerminalPage page;

    private PlanText(Planned planned, boolean coloured) {
        this.planned = planned;
        this.plan = planned.plan();
        this.page = new TerminalPage(coloured);
    }

    /** The whole plan; {@code coloured} with ANSI colours. */
    public static String of(Planned planned, boolean coloured) {
        return new PlanText(planned, coloured).write();
    }

    private String write() {
        page.title("Percola plan");
        page.parts(CaseLine.parts(planned.caseFile()));
        page.wrapped("  Limits   ", PlanLine.limits(plan.request().limits()));
        page.status();
        answer();
        page.heading(PlanWords.headline(plan));
        page.wrapped("  ", PlanWords.sentence(plan));
        plan.recommended().ifPresent(this::recommended);
        plan.nearest()
                .ifPresent(nearest ->
                        page.wrapped("  Nearest: ", CaseLine.of(nearest.course().course())));
        if (!plan.courses().isEmpty()) {
            tradeOff();
        }
        compared();
        beyond();
        excluded();
        page.wrapped(
                "",
                "Seed " + plan.request().seed() + ", " + plan.request().drawsCount() + " draws, percola "
                        + Versions.PROGRAM + ", model " + Versions.MODEL + ", dates count from "
                        + plan.request().asOf() + ". `percola simulate` on a course gives the same figures.");
        return page.toString();
    }

    private void answer() {
        Answer answer = plan.answer();
        page.heading("Is it right for me?  " + AnswerWords.headline(answer));
        for (Reason reason : answer.findings().reasons()) {
            String until = reason.until().map(date -> ", until " + date).orElse("");
            page.wrapped(
                    "  - ",
                    Names.fact(reason.code()) + until + ": " + AnswerWords.sentence(reason) + " (" + reason.rule()
                            + ")");
        }
        List<String> notAsked = answer.findings().notAsked();
        if (!notAsked.isEmpty()) {
            page.wrapped(
                    "  ",
                    AnswerWords.incomplete(notAsked.size()) + " "
                            + notAsked.stream().map(Names::plain).collect(Collectors.joining(", ")) + ".");
        }
        if (plan.ending() != Plan.Ending.FORBIDDEN
                && plan.start().isAfter(plan.request().asOf())) {
            page.wrapped("  ", English.text("plan.starts", plan.start()));
        }
    }

    private void recommended(RankedCourse best) {
        page.wrapped("  Course:  ", CaseLine.of(best.course()));
        page.wrapped("  Dates:   ", PlanLine.dates(best.course()));
        best.beatsNextProbability()
                .ifPresent(chance -> page.wrapped("  ", English.text("plan.sure", Numbers.whole(100 * chance))));
        PlanWords.thinPlaces(plan, best).ifPresent(places -> page.wrapped("  ! ", places));
        best.reading().warnings().forEach(warning -> page.wrapped("  ! ", English.text("warning." + warning.code())));
        best.answer().findings().notes().forEach(note -> page.wrapped("  . ", AnswerWords.note(note)));
    }

    private void tradeOff() {
        page.heading("The trade-off  (no course below is beaten in every respect by another)");
        Columns rows = Columns.ofNumbers(
                "  ", "", "better by", "could be", "visits", "downtime", "dark marks", "pain", "course");
        List<Integer> shown = FrontSample.of(plan);
        int more = plan.front().size() - shown.size();
        for (int index : shown) {
            RankedCourse each = plan.courses().get(index);
            row(rows, Integer.toString(each.rank()), each);
        }
        page.table(rows);
        page.wrapped(
                "  ",
                (more > 0 ? more + " more in --format json. " : "")
                        + "Better by: median over doing nothing"
                        + (plan.request().concerns().size() > 1 ? ", the mean of the concerns." : ".")
                        + " Downtime: redness or swelling after a session. Pain: 0 to 10 in a session.");
        planned.forecastBy().forEach(words -> page.wrapped("  ", words));
    }

    private static void row(Columns rows, String name, RankedCourse each) {
        rows.add(
                name,
                Numbers.signed(each.weighedPercent().q50()) + " %",
                Numbers.signed(each.weighedPercent().q05()) + " to "
                        + Numbers.signed(each.weighedPercent().q95()) + " %",
                Integer.toString(each.visitsCount()),
                Numbers.days(each.burden(Burden.DOWNTIME)),
                ChanceWords.median(each.reading().pihProbability()),
                BandWords.of(each.painScore(), 1).median(),
                CaseLine.of(each.course()));
    }

    private void compared() {
        if (plan.compared().isEmpty()) {
            return;
        }
        page.heading("Beside it");
        Columns rows = Columns.ofNumbers(
                "  ", "", "better by", "could be", "visits", "downtime", "dark marks", "pain", "course");
        List<String> notes = new ArrayList<>();
        for (Plan.Compared each : plan.compared()) {
            String name =
                    Protocols.standard().find(each.key()).map(Protocol::name).orElse("The course of this case");
            row(rows, name, each.course());
            if (!each.reasons().isEmpty()) {
                notes.add(name + " is not planned here: "
                        + each.reasons().stream().map(PlanWords::reason).collect(Collectors.joining("; ")) + ".");
            }
        }
        page.table(rows);
        notes.forEach(note -> page.wrapped("  . ", note));
    }

    private void beyond() {
        if (plan.beyond().isEmpty()) {
            return;
        }
        page.heading("Beyond the evidence  (shown only because it was asked for; none of these is advice)");
        Columns rows = Columns.ofNumbers(
                "  ", "", "better by", "could be", "visits", "downtime", "dark marks", "pain", "course");
        plan.beyond().forEach(each -> row(rows, "-", each));
        page.table(rows);
    }

    private void excluded() {
        if (plan.lookedAtCount() == 0) {
            return;
        }
        page.heading("What was left out");
        Columns rows = Columns.ofNumbers("  ", "courses", "");
        rows.add(Integer.toString(plan.lookedAtCount()), "looked at");
        plan.excluded().forEach(each -> rows.add(Integer.toString(each.count()), PlanWords.reason(each.reason())));
        rows.add(Integer.toString(plan.courses().size()), "left to choose from");
        page.table(rows);
    }
}
