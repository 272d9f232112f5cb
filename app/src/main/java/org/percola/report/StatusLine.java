package org.percola.report;

/** The line that stands on every document. */
public final class StatusLine {
    public static final String TEXT =
            "For research and education; not a medical device; no treatment decision without a clinician.";

    private StatusLine() {}
}
