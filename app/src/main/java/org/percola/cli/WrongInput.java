package org.percola.cli;

import java.util.List;
import org.percola.wire.Problem;

/** Ends a command with all problems of its input: exit code 2. */
final class WrongInput extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String subject;
    private final transient List<Problem> problems;

    /** @param subject what was read, such as a file's name */
    WrongInput(String subject, List<Problem> problems) {
        super(subject, null, false, false);
        this.subject = subject;
        this.problems = List.copyOf(problems);
    }

    WrongInput(String subject, String value, String expected, String advice) {
        this(subject, List.of(new Problem("", value, expected, advice)));
    }

    String subject() {
        return subject;
    }

    List<Problem> problems() {
        return problems;
    }
}
