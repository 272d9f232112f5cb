package org.percola.spark;

import java.io.Serial;

/** Spark could not do it; the message is one clear sentence. */
final class SparkFailure extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    SparkFailure(String message) {
        super(message);
    }

    SparkFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
