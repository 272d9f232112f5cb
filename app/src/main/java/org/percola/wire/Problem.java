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

    public Problem {
        value = value.length() > SHOWN ? value.substring(0, SHOWN) + "..." : value;
    }
}
