package org.percola.wire;

/**
 * One thing that is wrong with what a user gave us. A reader never stops at the first.
 *
 * @param path where, such as {@code course.setting} or {@code conditions[0].code}; "" for the document as a whole
 * @param value what stood there, shortened
 * @param expected what may stand there
 * @param advice what to do
 */
public record Problem(String path, String value, String expected, String advice) {
    private static final int SHOWN = 60;
    private static final int LONGEST_PATH = 120;

    public Problem {
        path = shortened(path, LONGEST_PATH);
        value = shortened(value, SHOWN);
    }

    private static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end) + "...";
    }
}
