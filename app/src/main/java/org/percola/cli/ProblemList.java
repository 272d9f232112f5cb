package org.percola.cli;

import java.util.List;
import org.percola.wire.Problem;

/** Problems as people read them in a terminal. */
final class ProblemList {
    private ProblemList() {}

    static String text(String subject, List<Problem> problems) {
        StringBuilder text = new StringBuilder();
        text.append(clean(subject))
                .append(problems.size() == 1 ? ": one problem.\n" : ": " + problems.size() + " problems.\n");
        for (Problem problem : problems) {
            text.append("  ");
            if (!problem.path().isEmpty()) {
                text.append(clean(problem.path())).append(": ");
            }
            text.append(clean(problem.value()));
            if (!problem.expected().isEmpty()) {
                text.append(problem.value().isEmpty() ? "" : "; ")
                        .append("expected ")
                        .append(problem.expected());
            }
            text.append('\n');
            if (!problem.advice().isEmpty()) {
                text.append("      ").append(clean(problem.advice())).append('\n');
            }
        }
        return text.toString();
    }

    /** What a stranger's file holds must not steer the terminal. */
    private static String clean(String shown) {
        return shown.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", " ");
    }
}
