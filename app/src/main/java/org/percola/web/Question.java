package org.percola.web;

import org.jspecify.annotations.Nullable;

/** Something that can be asked with a document in the body. */
@FunctionalInterface
interface Question {
    /**
     * Answers, or throws a {@link Refusal}.
     *
     * @param body as it came
     * @param wanted the form that the asker would like
     * @param run to ask between draws whether to go on
     */
    Reply answer(byte[] body, Form wanted, Run run);

    /** Whether it may take minutes, so that such leave a seat to the others. */
    default boolean isLong() {
        return false;
    }

    /** The form of a reply. */
    enum Form {
        JSON("application/json"),
        HTML("text/html; charset=utf-8"),
        CSV("text/csv; charset=utf-8"),
        CALENDAR("text/calendar; charset=utf-8"),
        FHIR("application/fhir+json");

        private final String mediaType;

        Form(String mediaType) {
            this.mediaType = mediaType;
        }

        String mediaType() {
            return mediaType;
        }

        /** What the header Accept asks for; JSON unless it names another form. */
        static Form of(@Nullable String accept) {
            if (accept == null) {
                return JSON;
            }
            for (Form form : values()) {
                String bare = form.mediaType.replaceAll(";.*", "");
                if (accept.strip().startsWith(bare)) {
                    return form;
                }
            }
            return JSON;
        }
    }
}
