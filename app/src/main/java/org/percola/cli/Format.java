package org.percola.cli;

/** What a result is written as. */
enum Format {
    TEXT,
    JSON,
    HTML,
    CSV
}
