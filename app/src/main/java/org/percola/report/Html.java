package org.percola.report;

import java.util.Locale;

/** Text for HTML and SVG, with what could be read as markup taken out of the words. */
final class Html {
    private Html() {}

    static String escape(String words) {
        StringBuilder safe = new StringBuilder(words.length());
        for (int k = 0; k < words.length(); k++) {
            char c = words.charAt(k);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }

    /** A coordinate: two decimals, no locale. */
    static String xy(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.equals("-0.00") ? "0.00" : text;
    }
}
