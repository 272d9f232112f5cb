package org.percola.candidacy;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A rule that applies to this person. */
final class Hit {
    private final Rule rule;
    private final Reason reason;

    private Hit(Rule rule, Reason reason) {
        this.rule = rule;
        this.reason = reason;
    }

    static Hit of(Rule rule, String code, Effect effect, @Nullable LocalDate until) {
        return new Hit(rule, new Reason(rule.id(), code, rule.kind(), effect, rule.action(), until, rule.sources()));
    }

    /** A hit whose time is over: what remains is for a dermatologist to decide. */
    static Hit lapsed(Rule rule, String code, Effect effect) {
        return new Hit(
                rule,
                new Reason(
                        rule.id(),
                        code,
                        rule.kind(),
                        effect,
                        ActionCode.DERMATOLOGIST_DECIDES.code(),
                        null,
                        rule.sources()));
    }

    /** The same hit after a clinician decided to go ahead: care remains, and so does the date it would have had. */
    Hit lifted() {
        return new Hit(
                rule,
                new Reason(
                        rule.id(),
                        reason.code(),
                        rule.kind(),
                        Effect.WITH_CARE,
                        ActionCode.CLINICIAN_DECIDED.code(),
                        reason.until().orElse(null),
                        rule.sources()));
    }

    Rule rule() {
        return rule;
    }

    Reason reason() {
        return reason;
    }

    Effect effect() {
        return reason.effect();
    }

    Optional<LocalDate> until() {
        return reason.until();
    }
}
