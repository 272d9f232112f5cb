package org.percola.evidence;

/**
 * One text that a number was read in.
 *
 * @param key name of the source in every table, for example KALLURI2011, K180778 or NCT02646917
 * @param study name of the study; several texts about one study share it, so that a study is not counted twice
 * @param citation short and printable: authors, year, title, journal
 * @param link DOI, PubMed, PubMed Central or the official document; "" if there is none that may be printed
 */
public record Source(String key, String study, String citation, String link, Kind kind) {

    /** What kind of text it is. */
    public enum Kind {
        /** Primary paper, review or meta-analysis in a journal or proceedings. */
        PAPER,
        /** An authority's document: clearance, registry entry, guidance. */
        OFFICIAL,
        /** The maker or seller of a device. */
        VENDOR,
        /** A clinic's page: custom, not study. */
        CLINIC,
        /** Somebody's account of another text, code, or our own computation. */
        SECONDARY
    }

    public Source {
        if (key.isBlank() || study.isBlank() || citation.isBlank()) {
            throw new IllegalArgumentException("Source " + key + ": key, study and citation must not be blank.");
        }
    }

    /** Whether a reader can follow it: only such sources count as printed sources. */
    public boolean linked() {
        return !link.isEmpty();
    }
}
