package org.percola.report;

/** Breaks a sentence into lines of a terminal's width, indented under its first word. */
final class Wrap {
    private static final int WIDTH = 98;

    private Wrap() {}

    static String words(String indent, String sentence) {
        StringBuilder out = new StringBuilder(indent);
        String hanging = " ".repeat(indent.length());
        int column = indent.length();
        boolean first = true;
        for (String word : sentence.split(" ", -1)) {
            if (!first && column + 1 + word.length() > WIDTH) {
                out.append('\n').append(hanging);
                column = hanging.length();
                first = true;
            }
            if (!first) {
                out.append(' ');
                column++;
            }
            out.append(word);
            column += word.length();
            first = false;
        }
        return out.append('\n').toString();
    }
}
