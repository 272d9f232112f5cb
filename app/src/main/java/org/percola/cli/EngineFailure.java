package org.percola.cli;

import java.io.Serial;

/** Something outside Percola that a command needs failed; the message is one clear sentence, the exit code 1. */
final class EngineFailure extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    EngineFailure(String message) {
        super(message);
    }
}
