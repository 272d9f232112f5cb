package org.percola.words;

/** What a verification says of itself. */
public final class VerificationWords {
    public static final String TITLE = "Percola beside published studies";

    /** How to read a row. */
    public static final String READING =
            "Each line: the published number, the model's 80 % interval for one more study of that kind, and the naive forecast:"
                    + " mean and SD between the other studies that report the same thing (at least two). The interval score"
                    + " is the width plus ten times what lies outside; small is good. SD: between people, as published and"
                    + " the median that the model expects of such a study.";

    /** What the three parts mean. */
    public static final String PARTS =
            "\"checked\": nothing was set by the study. \"left out\": an outcome parameter was fitted to it, and stands here as"
                    + " fitted to the other studies only. \"calibrated to\": something was set by it that is not refitted here"
                    + " (spreads, tissue, delivery, side effects), so agreement proves consistency only.";

    private VerificationWords() {}

    /** Whether the model earned its place in a group. */
    public static String standing(String group, int rows, int studies, boolean better, String ratio, int notRefitted) {
        String seen = notRefitted == 0
                ? ""
                : notRefitted == rows
                        ? " All of these were calibrated to, so this is no test."
                        : " " + notRefitted + " of these rows were calibrated to.";
        return (better ? "Better than the naive forecast: " : "NOT better than the naive forecast: ") + group + " ("
                + rows + " rows, " + studies + " studies; score " + ratio + " times the naive one)." + seen;
    }

    /** How many published SDs are met. */
    public static String spreads(String part, int met, int judged) {
        return part + ": SD between people within a factor 1.5 of the published one in " + met + " of " + judged;
    }

    /** How many hold. */
    public static String inside(String part, int inside, int judged, int byChance) {
        return part + ": " + inside + " of " + judged + " inside 80 %"
                + (judged == 0
                        ? ""
                        : "; " + (judged - inside) + " outside, where chance alone leaves up to " + byChance
                                + (judged - inside > byChance ? ": MORE than chance explains" : ""));
    }
}
