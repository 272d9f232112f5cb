package org.percola.words;

import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.percola.candidacy.ActionCode;
import org.percola.candidacy.Answer;
import org.percola.candidacy.Basis;
import org.percola.candidacy.Decision;
import org.percola.candidacy.Effect;
import org.percola.candidacy.FactList;
import org.percola.candidacy.Reason;
import org.percola.candidacy.Rule;
import org.percola.candidacy.RuleBook;
import org.percola.patient.Coded;

/** An answer in one of two voices. Both say every reason; the clinician also reads what each one rests on. */
public final class ScreeningWords {
    private final Answer answer;
    private final Voice voice;
    private final boolean atHome;

    /** @param atHome whether nobody but the person is meant to hold the device */
    public ScreeningWords(Answer answer, Voice voice, boolean atHome) {
        this.answer = answer;
        this.voice = voice;
        this.atHome = atHome;
    }

    /** A reason: what it is about, what follows, and below it what a clinician wants to know. */
    public record Line(String title, String sentence, List<String> details, String rule) {
        public Line {
            details = List.copyOf(details);
        }
    }

    /** A heading or another fixed text of this voice. */
    public String fixed(String key) {
        return English.text(voice.code() + "." + key);
    }

    public String headline() {
        return switch (voice) {
            case CONSUMER -> English.text("consumer.headline." + AnswerWords.kind(answer), until());
            case CLINICIAN -> AnswerWords.headline(answer);
        };
    }

    /** What the answer means, for a consumer; the kind and its date for a clinician. */
    public String meaning() {
        String kind = AnswerWords.kind(answer);
        return switch (voice) {
            case CONSUMER -> English.text("consumer.meaning." + kind, until());
            case CLINICIAN -> kind + (until().isEmpty() ? "" : " " + English.text("clinician.until", until()));
        };
    }

    private String until() {
        return answer instanceof Answer.NotNow notNow ? notNow.until().toString() : "";
    }

    public List<Line> reasons() {
        return answer.findings().reasons().stream().map(this::line).toList();
    }

    private Line line(Reason reason) {
        return switch (voice) {
            case CONSUMER ->
                new Line(
                        consumerFact(reason.code())
                                + reason.until()
                                        .map(date -> ", " + English.text("consumer.until", date))
                                        .orElse(""),
                        English.text("consumer.action." + reason.action()),
                        List.of(),
                        reason.rule());
            case CLINICIAN ->
                new Line(
                        English.text(
                                "clinician.rule",
                                reason.rule(),
                                Coded.kebab(reason.kind())
                                        + (disputed(reason) ? English.text("clinician.disputed") : ""),
                                Names.fact(reason.code())),
                        AnswerWords.sentence(reason),
                        details(reason),
                        reason.rule());
        };
    }

    private static String consumerFact(String code) {
        return English.find("consumer.fact." + code).orElseGet(() -> Names.fact(code));
    }

    /** The line of the table that was hit; after a decision, which changes the action, the nearest one. */
    private static Optional<Rule> rule(Reason reason) {
        List<Rule> lines = RuleBook.standard().rules(reason.rule());
        return lines.stream()
                .filter(each ->
                        each.code().equals(reason.code()) && each.action().equals(reason.action()))
                .findFirst()
                .or(() -> lines.stream()
                        .filter(each -> each.code().equals(reason.code()))
                        .findFirst())
                .or(() -> lines.stream()
                        .filter(each -> each.action().equals(reason.action()))
                        .findFirst());
    }

    /** Whether sources contradict each other over this reason. */
    public static boolean disputed(Reason reason) {
        return RuleBook.standard().rules(reason.rule()).stream()
                .anyMatch(each -> each.disputed() && each.code().equals(reason.code()));
    }

    private static List<String> details(Reason reason) {
        List<String> details = new ArrayList<>();
        Optional<Rule> rule = rule(reason);
        details.add(English.text("clinician.alone", Coded.kebab(reason.effect())));
        reason.until()
                .ifPresent(until -> details.add(rule.flatMap(Rule::window)
                        .map(window -> English.text("clinician.window", months(window), until))
                        .orElseGet(() -> English.text("clinician.until", until))));
        Basis basis = rule.map(Rule::basis).orElse(Basis.DESIGN);
        details.add(English.text("clinician.basis." + basis.code()));
        if (!reason.sources().isEmpty()) {
            details.add(English.text("clinician.sources", String.join(", ", reason.sources())));
        }
        if (disputed(reason)) {
            dispute(reason, "for").ifPresent(details::add);
            dispute(reason, "against").ifPresent(details::add);
        }
        if (rule.map(Rule::liftable).orElse(false) && reason.effect().compareTo(Effect.WITH_CARE) > 0) {
            details.add(English.text("clinician.liftable"));
        }
        return details;
    }

    private static Optional<String> dispute(Reason reason, String side) {
        return English.find("dispute." + reason.rule() + "." + side)
                .map(words -> English.text("dispute.title." + side) + ": " + words);
    }

    /** "6 months", "14 days". */
    private static String months(Period window) {
        return window.toTotalMonths() > 0 ? window.toTotalMonths() + " months" : window.get(ChronoUnit.DAYS) + " days";
    }

    /** What to do now, for a consumer; a clinician gets the sentence about referral only. */
    public List<String> next() {
        List<String> steps = new ArrayList<>();
        if (!answer.allowsTreatment()) {
            steps.add(English.text("consumer.next.referral"));
        }
        if (voice == Voice.CLINICIAN) {
            return List.copyOf(steps);
        }
        if (answer instanceof Answer.NotNow) {
            steps.add(English.text("consumer.next.wait"));
        }
        if (answer.findings().reasons().stream().anyMatch(ScreeningWords::ofAMedicine)) {
            steps.add(English.text("consumer.next.medicine"));
        }
        if (answer instanceof Answer.WithCare && !answer.findings().reasons().isEmpty()) {
            steps.add(next("changes"));
            steps.add(English.text("consumer.next.referral"));
        }
        if (answer.allowsTreatment()) {
            steps.add(next("look"));
        }
        steps.add(next("professional"));
        if (answer.allowsTreatment()) {
            steps.add(English.text("consumer.next.see-doctor"));
        }
        return List.copyOf(steps);
    }

    /** A step that is another one where no clinic is part of the plan. */
    private String next(String step) {
        return English.text("consumer.next." + step + (atHome ? "-home" : ""));
    }

    /** A medicine; something from the shop is none. */
    private static boolean ofAMedicine(Reason reason) {
        return !reason.action().equals(ActionCode.LEAVE_OUT_COSMETIC.code())
                && RuleBook.standard().rules(reason.rule()).stream()
                        .anyMatch(each -> each.list() == FactList.MEDICATIONS);
    }

    /** What was not asked, in words; empty if nothing is missing. */
    public List<String> notAsked() {
        return answer.findings().notAsked().stream()
                .map(code -> voice == Voice.CONSUMER ? consumerFact(code) : Names.plain(code))
                .toList();
    }

    /** How much is missing. */
    public String incomplete() {
        int count = answer.findings().notAsked().size();
        return switch (voice) {
            case CONSUMER ->
                count == 1 ? English.text("consumer.incomplete-one") : English.text("consumer.incomplete", count);
            case CLINICIAN -> AnswerWords.incomplete(count);
        };
    }

    public List<String> notes() {
        return answer.findings().notes().stream().map(AnswerWords::note).toList();
    }

    public List<String> decisions() {
        return answer.findings().decisions().stream().map(this::decision).toList();
    }

    private String decision(Decision decision) {
        return switch (voice) {
            case CONSUMER -> English.text("consumer.decision", decision.by(), decision.reason());
            case CLINICIAN ->
                decision.rule() + ", " + Coded.kebab(decision.choice()) + ", by " + decision.by() + ": "
                        + decision.reason();
        };
    }
}
