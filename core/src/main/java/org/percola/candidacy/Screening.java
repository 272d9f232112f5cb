package org.percola.candidacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.percola.evidence.Evidence;
import org.percola.patient.PastEventCode;
import org.percola.patient.Patient;

/**
 * Runs every rule over a person and an intent. The strictest hit makes the answer, every hit is listed, dates combine to
 * the latest, and silence about an absolute rule's fact keeps the answer from being "suitable".
 *
 * <p>Pure: the same case on the same day gives the same answer.
 */
public final class Screening {
    private static final ScreeningLimits LIMITS = ScreeningLimits.of(Evidence.standard());

    private final RuleBook book;
    private final Situation situation;
    private final Map<Key, Hit> hits = new LinkedHashMap<>();
    private final Set<String> notes = new LinkedHashSet<>();

    /** A hit is told once for each rule and fact. What a record compares by itself is linked at run time, which takes long. */
    private record Key(String rule, String code) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && rule.equals(key.rule) && code.equals(key.code);
        }

        @Override
        public int hashCode() {
            return 31 * rule.hashCode() + code.hashCode();
        }
    }

    private Screening(RuleBook book, Situation situation) {
        this.book = book;
        this.situation = situation;
    }

    /**
     * The answer for this person, intent and day.
     *
     * @param decisions a clinician's recorded decisions; none is taken for use at home
     * @param asOf the day that dates are compared with; a date on or before it no longer hinders
     */
    public static Answer screen(Patient patient, Intent intent, List<Decision> decisions, LocalDate asOf) {
        var situation = Situation.of(patient, intent, asOf, LIMITS);
        return new Screening(RuleBook.standard(), situation).answer(decisions);
    }

    private Answer answer(List<Decision> decisions) {
        noteUncertainties();
        book.rules().forEach(rule -> rule.fact().seen(situation).forEach(sighting -> apply(rule, sighting)));
        forbidHomeUse();
        var decided = Decided.by(decisions, List.copyOf(hits.values()), situation.atHome());
        notes.addAll(decided.notes());
        var reasons = decided.hits().stream()
                .sorted(strictestFirst())
                .map(Hit::reason)
                .toList();
        return toAnswer(new Answer.Findings(reasons, List.copyOf(notes), notAsked(), decided.used()));
    }

    private void noteUncertainties() {
        situation.unsureCodes().forEach(code -> notes.add(NoteCode.UNSURE.about(code)));
        for (PastEventCode code : PastEventCode.values()) {
            if (situation.events(code).stream().anyMatch(event -> event.date().isEmpty())) {
                notes.add(NoteCode.DATE_UNKNOWN.about(code.code()));
            }
        }
    }

    private void apply(Rule rule, Sighting sighting) {
        if (sighting.over() != null) {
            notes.add(sighting.over().about(sighting.code()));
            return;
        }
        boolean lapsed = end(rule, sighting).map(situation::past).orElse(false);
        if (lapsed && rule.effectAfterwards().isEmpty()) {
            return;
        }
        switch (rule.scope().place(sighting.site(), situation.sites())) {
            case NOWHERE -> {}
            case ELSEWHERE -> notes.add(NoteCode.ELSEWHERE.about(sighting.code()));
            case HERE -> {
                if (rule.need().met(situation)) {
                    hit(rule, sighting, lapsed);
                } else {
                    rule.need().noteIfUnmet().ifPresent(note -> notes.add(note.about(sighting.code())));
                }
            }
        }
    }

    /** The end of a rule's window. */
    private static Optional<LocalDate> end(Rule rule, Sighting sighting) {
        return rule.window()
                .flatMap(window -> Optional.ofNullable(sighting.date()).map(date -> date.plus(window)));
    }

    private void hit(Rule rule, Sighting sighting, boolean lapsed) {
        Effect effect = situation.atHome() ? rule.effectAtHome() : rule.effect();
        LocalDate until = null;
        if (lapsed) {
            effect = rule.effectAfterwards().orElse(effect);
        } else if (rule.window().isPresent()) {
            until = end(rule, sighting).orElse(null);
        } else if (rule.list() == FactList.CONDITIONS
                && effect == Effect.SEE_DERMATOLOGIST
                && sighting.date() != null) {
            effect = Effect.NOT_NOW;
            until = sighting.date();
        }
        if (effect == Effect.NOTE) {
            notes.add(Table.member(NoteCode.class, rule.action()).about(sighting.code()));
        } else {
            var hit = lapsed ? Hit.lapsed(rule, sighting.code(), effect) : Hit.of(rule, sighting.code(), effect, until);
            hits.merge(
                    new Key(rule.id(), sighting.code()),
                    hit,
                    (a, b) -> strictestFirst().compare(a, b) <= 0 ? a : b);
        }
    }

    /** C054: what a rule forbids or leaves to a dermatologist is not done at home. A rule with a date only waits. */
    private void forbidHomeUse() {
        boolean forbidden =
                hits.values().stream().anyMatch(hit -> hit.effect().compareTo(Effect.SEE_DERMATOLOGIST) >= 0);
        if (situation.atHome() && forbidden) {
            book.rules().stream()
                    .filter(rule -> rule.fact().equals(new Fact.OfPlan(PlanFeature.HOME_USE)))
                    .filter(rule ->
                            hits.keySet().stream().noneMatch(key -> key.rule().equals(rule.id())))
                    .findFirst()
                    .ifPresent(rule -> hit(rule, Sighting.of(rule.code()), false));
        }
    }

    private List<String> notAsked() {
        return book.rules().stream()
                .filter(Rule::asked)
                .filter(rule -> rule.scope().place(null, situation.sites()) == Scope.Place.HERE)
                .filter(rule -> rule.need().met(situation))
                .filter(rule -> !rule.fact().asked(situation))
                .map(Rule::code)
                .distinct()
                .toList();
    }

    /** Strictest effect, then the latest date, then absolute before relative; what is left keeps the table's order. */
    private static Comparator<Hit> strictestFirst() {
        return (a, b) -> {
            int byEffect = b.effect().compareTo(a.effect());
            if (byEffect != 0) {
                return byEffect;
            }
            int byDate = b.until().orElse(LocalDate.MIN).compareTo(a.until().orElse(LocalDate.MIN));
            return byDate != 0 ? byDate : a.rule().kind().compareTo(b.rule().kind());
        };
    }

    private static Answer toAnswer(Answer.Findings findings) {
        var least = findings.notAsked().isEmpty() ? Effect.NOTE : Effect.WITH_CARE;
        var strictest =
                findings.reasons().stream().map(Reason::effect).reduce(least, (a, b) -> a.compareTo(b) >= 0 ? a : b);
        return switch (strictest) {
            case NOTE -> new Answer.Suitable(findings);
            case WITH_CARE -> new Answer.WithCare(findings);
            case NOT_NOW -> new Answer.NotNow(findings, latest(findings));
            case SEE_DERMATOLOGIST -> new Answer.SeeDermatologist(findings);
            case NOT_RECOMMENDED -> new Answer.NotRecommended(findings);
        };
    }

    private static LocalDate latest(Answer.Findings findings) {
        var dates = new ArrayList<LocalDate>();
        findings.reasons().stream()
                .filter(reason -> reason.effect() == Effect.NOT_NOW)
                .forEach(reason -> reason.until().ifPresent(dates::add));
        return dates.stream().max(Comparator.naturalOrder()).orElseThrow();
    }
}
