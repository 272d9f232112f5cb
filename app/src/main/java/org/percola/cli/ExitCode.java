package org.percola.cli;

/** What the process says to whoever started it. */
final class ExitCode {
    static final int DONE = 0;
    static final int OUR_FAILURE = 1;
    static final int WRONG_INPUT = 2;
    static final int ANSWER_FORBIDS = 3;

    private ExitCode() {}
}
