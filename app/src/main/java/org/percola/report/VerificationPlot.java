package org.percola.report;

import java.util.List;
import java.util.Locale;
import org.percola.casebook.Naive;
import org.percola.casebook.Verified;
import org.percola.numeric.Band;

/**
 * Rows of a verification as a drawing: every row is moved and stretched so that the model's 80 per cent interval lies from
 * -1 to 1; the published value is a dot, the naive interval a thin line below. What lies further out than 3 is drawn at 3.
 */
final class VerificationPlot {
    private static final int ROW = 18;
    private static final int LABELS = 210;
    private static final int WIDTH = 760;
    private static final double FARTHEST = 3;
    private static final int TOP = 30;

    private VerificationPlot() {}

    /** An SVG of its own, readable on light and dark. */
    static String of(String title, List<Verified> all) {
        List<Verified> rows = all.stream()
                .filter(row -> row.judged().isPresent())
                .filter(row -> row.observation().published().value().isPresent())
                .toList();
        int height = TOP + ROW * rows.size() + 24;
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + WIDTH + " "
                + height + "\" width=\"" + WIDTH + "\" height=\"" + height
                + "\" role=\"img\" font-family=\"sans-serif\" font-size=\"11\">\n");
        svg.append("<title>").append(Html.escape(title)).append("</title>\n");
        svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
        svg.append("<text x=\"8\" y=\"18\" font-size=\"13\" font-weight=\"bold\" fill=\"#1c2127\">")
                .append(Html.escape(title))
                .append("</text>\n");
        rectangle(svg, x(-1), TOP, x(1) - x(-1), ROW * rows.size(), "#dbe9f6");
        for (int tick = -3; tick <= 3; tick++) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<line x1=\"%1$.1f\" x2=\"%1$.1f\" y1=\"%2$d\" y2=\"%3$d\" stroke=\"#c4cad1\"/>"
                            + "<text x=\"%1$.1f\" y=\"%4$d\" text-anchor=\"middle\" fill=\"#4b5560\">%5$d</text>\n",
                    x(tick),
                    TOP,
                    TOP + ROW * rows.size(),
                    TOP + ROW * rows.size() + 14,
                    tick));
        }
        for (int k = 0; k < rows.size(); k++) {
            row(svg, rows.get(k), TOP + ROW * k + ROW / 2.0);
        }
        return svg.append("</svg>\n").toString();
    }

    private static void row(StringBuilder svg, Verified row, double y) {
        Band band = row.judged().orElseThrow();
        double middle = (band.q10() + band.q90()) / 2;
        double half = Math.max((band.q90() - band.q10()) / 2, 1e-12);
        String study = row.observation().sources().isEmpty()
                ? row.observation().study()
                : row.observation().sources().getFirst();
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"8\" y=\"%.1f\" fill=\"#1c2127\">%s %s</text>\n",
                y + 4,
                row.observation().id(),
                Html.escape(study.length() > 20 ? study.substring(0, 20) : study)));
        if (row.naive().isPresent()) {
            Naive naive = row.naive().get();
            rectangle(
                    svg,
                    x((naive.low() - middle) / half),
                    y + 5,
                    Math.max(1, x((naive.high() - middle) / half) - x((naive.low() - middle) / half)),
                    2,
                    "#9a6700");
        }
        double at = (row.observation().published().value().orElseThrow() - middle) / half;
        String colour = switch (row.part()) {
            case NOT_USED -> "#0b6e4f";
            case CONTEXT -> "#8b949e";
            case LEFT_OUT -> "#1f5fa8";
            case NOT_REFITTED -> "#8b949e";
        };
        svg.append(String.format(
                Locale.ROOT,
                "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"%s\" stroke=\"%s\"/>\n",
                x(at),
                y,
                Math.abs(at) <= 1 ? colour : "#ffffff",
                colour));
    }

    private static void rectangle(StringBuilder svg, double x, double y, double width, double height, String colour) {
        svg.append(String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>\n",
                x,
                y,
                width,
                height,
                colour));
    }

    private static double x(double at) {
        double kept = Math.max(-FARTHEST, Math.min(FARTHEST, at));
        return LABELS + (kept + FARTHEST) / (2 * FARTHEST) * (WIDTH - LABELS - 20);
    }
}
