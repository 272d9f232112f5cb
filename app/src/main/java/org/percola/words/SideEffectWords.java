package org.percola.words;

import org.percola.forecast.SideEffectRow;

/** What to do about a side effect, and what its figures rest on. */
public final class SideEffectWords {
    private SideEffectWords() {}

    public static String whatToDo(SideEffectRow row) {
        return English.text("todo." + row.facts().whatToDo());
    }

    /** "18 in 100", "expected" after every session, or "not counted". */
    public static String howOften(SideEffectRow row) {
        return row.probability()
                .map(ChanceWords::median)
                .orElseGet(() -> English.text(row.facts().basis().startsWith("expected") ? "expected" : "not-counted"));
    }

    /** "1 to 56", on the base of {@link #howOften}; empty where nobody counted. */
    public static String couldBe(SideEffectRow row) {
        return row.probability().map(ChanceWords::range).orElse("");
    }

    /** From when it is no longer normal. */
    public static String abnormalFrom(SideEffectRow row) {
        int day = row.facts().abnormalAfterDay();
        return day == 0 ? "the start" : "day " + day;
    }

    /** What the figures rest on; a basis is a code, or a code, a colon and its counts. */
    public static String basis(SideEffectRow row) {
        String basis = row.facts().basis();
        int colon = basis.indexOf(':');
        if (colon < 0) {
            return English.text("basis." + basis);
        }
        String code = basis.substring(0, colon);
        String counts = basis.substring(colon + 1);
        return English.text("basis." + (code.equals("case-reports") ? "case-reports-of" : code), counts);
    }
}
