package org.percola.candidacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What is left of the hits after a clinician's recorded decisions. Where one says "proceed" and another "wait", the rule
 * stands.
 *
 * @param used the decisions that were taken
 * @param notes why others were not
 */
record Decided(List<Hit> hits, List<Decision> used, List<String> notes) {
    /** Words that name no clinician. */
    private static final Set<String> NOT_CLINICIANS = Set.of(
            "",
            "me",
            "myself",
            "self",
            "patient",
            "client",
            "consumer",
            "user",
            "friend",
            "partner",
            "parent",
            "mother",
            "father",
            "beautician",
            "aesthetician",
            "esthetician",
            "salon");

    Decided {
        hits = List.copyOf(hits);
        used = List.copyOf(used);
        notes = List.copyOf(notes);
    }

    static Decided by(List<Decision> decisions, List<Hit> hits, boolean atHome) {
        var left = hits;
        var waits = decisions.stream()
                .filter(decision -> decision.choice() == Decision.Choice.WAIT)
                .map(Decision::rule)
                .toList();
        var used = new ArrayList<Decision>();
        var notes = new ArrayList<String>();
        for (Decision decision : decisions) {
            var concerned = hits.stream()
                    .filter(hit -> hit.rule().id().equals(decision.rule()))
                    .toList();
            if (concerned.isEmpty()) {
                notes.add(NoteCode.DECISION_NOT_NEEDED.about(decision.rule()));
            } else if (atHome) {
                notes.add(NoteCode.DECISION_NOT_AT_HOME.about(decision.rule()));
            } else if (!ofAClinician(decision)) {
                notes.add(NoteCode.DECISION_NEEDS_CLINICIAN.about(decision.rule()));
            } else if (concerned.stream().noneMatch(hit -> hit.rule().liftable())) {
                notes.add(refusal(concerned).about(decision.rule()));
            } else {
                used.add(decision);
                if (decision.choice() == Decision.Choice.PROCEED && !waits.contains(decision.rule())) {
                    left = left.stream()
                            .map(hit -> concerned.contains(hit) && hit.rule().liftable() ? hit.lifted() : hit)
                            .toList();
                }
            }
        }
        return new Decided(left, used, notes);
    }

    private static NoteCode refusal(List<Hit> concerned) {
        return concerned.stream().anyMatch(hit -> hit.rule().kind() == RuleKind.ABSOLUTE)
                ? NoteCode.DECISION_CANNOT_LIFT
                : NoteCode.DECISION_NOT_NEEDED;
    }

    private static boolean ofAClinician(Decision decision) {
        return !NOT_CLINICIANS.contains(decision.by().strip().toLowerCase(Locale.ROOT))
                && !decision.reason().isBlank();
    }
}
