package org.percola.candidacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One rule that was hit. */
public final class Reason {
    private final String rule;
    private final String code;
    private final RuleKind kind;
    private final Effect effect;
    private final String action;
    private final @Nullable LocalDate until;
    private final List<String> sources;

    /**
     * @param rule such as "C017"
     * @param code the fact that hit it, such as "pregnant"
     * @param action code of what follows, such as "refuse", "ask-prescriber"; {@code words} turns it into a sentence
     */
    public Reason(
            String rule,
            String code,
            RuleKind kind,
            Effect effect,
            String action,
            @Nullable LocalDate until,
            List<String> sources) {
        this.rule = rule;
        this.code = code;
        this.kind = kind;
        this.effect = effect;
        this.action = action;
        this.until = until;
        this.sources = List.copyOf(sources);
    }

    public String rule() {
        return rule;
    }

    public String code() {
        return code;
    }

    public RuleKind kind() {
        return kind;
    }

    /** What this rule alone would make the answer. */
    public Effect effect() {
        return effect;
    }

    public String action() {
        return action;
    }

    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    /** Keys of the evidence table; empty means clinic custom without a study. */
    public List<String> sources() {
        return sources;
    }
}
