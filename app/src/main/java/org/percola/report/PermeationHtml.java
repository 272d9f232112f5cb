package org.percola.report;

/** A permeation result as one self-contained page. */
public final class PermeationHtml {
    private PermeationHtml() {}

    public static String of(Permeation result) {
        return "<pre>" + Html.escape(PermeationText.of(result, false)) + "</pre>";
    }
}
