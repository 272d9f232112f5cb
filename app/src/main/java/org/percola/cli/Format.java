package org.percola.cli;

import java.util.Locale;

/** What a result is written as. */
enum Format {
    TEXT,
    JSON,
    HTML,
    CSV;

    /** The word for it on the command line. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
