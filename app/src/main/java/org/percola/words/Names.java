package org.percola.words;

import java.util.Locale;
import org.percola.patient.Benefit;
import org.percola.patient.Scale;
import org.percola.safety.SideEffect;

/** Names of things as people read them. */
public final class Names {
    private Names() {}

    public static String of(Benefit benefit) {
        return English.text("benefit." + benefit.code());
    }

    public static String of(SideEffect event) {
        return English.text("event." + event.code());
    }

    public static String of(Scale scale) {
        return English.text("scale." + scale.code());
    }

    /** A code as words: "active-acne" as "active acne". */
    public static String plain(String code) {
        return code.matches("C\\d{3}") ? code : code.replace('-', ' ');
    }

    /** What a rule was hit by, at the start of a line: "active-acne" as "Active acne". */
    public static String fact(String code) {
        return English.find("fact." + code).orElseGet(() -> title(code));
    }

    /** "active-acne" as "Active acne". */
    public static String title(String code) {
        String words = plain(code);
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
