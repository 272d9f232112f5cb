package org.percola.candidacy;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One line of the rule table: a fact, and what it makes of the answer. A rule of the literature ("C012") may have several
 * lines, one for each fact or form of a fact.
 */
public final class Rule {
    private final String id;
    private final RuleKind kind;
    private final Fact fact;
    private final Need need;
    private final Scope scope;
    private final Effect effect;
    private final Effect effectAtHome;
    private final @Nullable Period window;
    private final @Nullable Effect effectAfterwards;
    private final String action;
    private final boolean asked;
    private final boolean disputed;
    private final List<String> sources;
    private final Basis basis;

    Rule(
            String id,
            RuleKind kind,
            Fact fact,
            Need need,
            Scope scope,
            Effect effect,
            Effect effectAtHome,
            @Nullable Period window,
            @Nullable Effect effectAfterwards,
            String action,
            boolean asked,
            boolean disputed,
            List<String> sources,
            Basis basis) {
        this.id = id;
        this.kind = kind;
        this.fact = fact;
        this.need = need;
        this.scope = scope;
        this.effect = effect;
        this.effectAtHome = effectAtHome;
        this.window = window;
        this.effectAfterwards = effectAfterwards;
        this.action = action;
        this.asked = asked;
        this.disputed = disputed;
        this.sources = List.copyOf(sources);
        this.basis = basis;
    }

    /** Such as "C012". */
    public String id() {
        return id;
    }

    public RuleKind kind() {
        return kind;
    }

    /** The part of a case file in which its fact stands. */
    public FactList list() {
        return fact.list();
    }

    /** The word for its fact, such as "vitiligo". */
    public String code() {
        return fact.code();
    }

    /** What it makes of the answer when a professional treats. */
    public Effect effect() {
        return effect;
    }

    public Effect effectAtHome() {
        return effectAtHome;
    }

    /** How long the effect lasts from the date of the fact; empty if it has no end that a date could tell. */
    public Optional<Period> window() {
        return Optional.ofNullable(window);
    }

    /** What remains when the window is over; empty if nothing does. */
    public Optional<Effect> effectAfterwards() {
        return Optional.ofNullable(effectAfterwards);
    }

    /** An {@link ActionCode}; a {@link NoteCode} where the effect is a note. */
    public String action() {
        return action;
    }

    /** Whether silence about its fact keeps the answer from being "suitable". */
    public boolean asked() {
        return asked;
    }

    /** Whether sources contradict each other. */
    public boolean disputed() {
        return disputed;
    }

    /** A clinician's recorded decision may lift it: relative or disputed, never absolute. */
    public boolean liftable() {
        return kind == RuleKind.RELATIVE || (disputed && kind != RuleKind.ABSOLUTE);
    }

    /** Keys of sources that a reader can look up. */
    public List<String> sources() {
        return sources;
    }

    public Basis basis() {
        return basis;
    }

    Fact fact() {
        return fact;
    }

    Need need() {
        return need;
    }

    Scope scope() {
        return scope;
    }

    @Override
    public String toString() {
        return id + " " + list().code() + "/" + code() + " -> " + effect;
    }
}
