package org.percola.words;

/** What a virtual trial says of itself. */
public final class TrialWords {
    public static final String TITLE = "Percola virtual trial";

    /** What the arms are, and what a new trial is. */
    public static final String READING =
            "The arms show one trial in the middle of what is believed, at the median clinic. \"A new trial\" is what one"
                    + " more trial of this size at another clinic would report: median, and the range that holds 8 of 10"
                    + " such trials. Nobody is screened out, nobody drops out.";

    /** What a trial in a model can and cannot be. */
    public static final String LIMITS =
            "Simulated people, not a study: it can plan a trial or be held against one, and proves nothing by itself.";

    private TrialWords() {}

    /** "grade or more", "half or more". */
    public static String responder(boolean oneGrade, double part) {
        return oneGrade ? "a grade better" : Numbers.whole(100 * part) + " % better";
    }

    /** How many people a trial needs. */
    public static String power(
            String difference, String first, String second, String perArm80, String perArm90, String found) {
        return "To find a difference of " + difference + " between " + first + " and " + second
                + " at 5 %, a trial needs "
                + perArm80 + " people per arm for a power of 80 %, " + perArm90 + " for 90 %. Of new trials of this"
                + " size, " + found + " find it.";
    }
}
