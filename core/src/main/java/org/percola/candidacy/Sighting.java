package org.percola.candidacy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.percola.patient.Site;

/**
 * A fact as this person has it.
 *
 * @param code what a reason calls it
 * @param site where, or null if not told
 * @param date the day that a window counts from, or on which a condition will end; null if there is none
 * @param over the note that says that it is over, or null if it is not
 */
record Sighting(
        String code,
        @Nullable Site site,
        @Nullable LocalDate date,
        @Nullable NoteCode over) {

    static Sighting of(String code) {
        return new Sighting(code, null, null, null);
    }

    static Sighting since(String code, @Nullable Site site, LocalDate date) {
        return new Sighting(code, site, date, null);
    }

    static Sighting over(String code, NoteCode note) {
        return new Sighting(code, null, null, note);
    }
}
