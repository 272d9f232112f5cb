package org.percola.report;

import java.util.List;
import org.percola.forecast.BenefitRow;
import org.percola.numeric.Band;
import org.percola.words.Names;
import org.percola.words.Numbers;

/** Improvement against doing nothing, one bar a benefit: median, middle half, middle nine tenths; left of zero is worse. */
final class BenefitChart {
    private static final double WIDTH = 720;
    private static final double LEFT = 120;
    private static final double RIGHT = 24;
    private static final double ROW = 30;

    private BenefitChart() {}

    static String svg(List<BenefitRow.Read> rows) {
        double low = 0;
        double high = 10;
        for (BenefitRow.Read row : rows) {
            low = Math.min(low, row.improvementPercent().q05());
            high = Math.max(high, row.improvementPercent().q95());
        }
        Axis axis = Axis.over(low, high);
        double height = ROW * rows.size() + 40;
        StringBuilder svg = new StringBuilder("<svg viewBox=\"0 0 " + (int) WIDTH + " " + (int) height
                + "\" role=\"img\" aria-label=\"Improvement against doing nothing; the table below has the numbers\">");
        for (double tick : axis.ticks()) {
            String x = Html.xy(x(tick, axis));
            svg.append("<line x1=\"" + x + "\" x2=\"" + x + "\" y1=\"6\" y2=\"" + Html.xy(height - 30)
                    + "\" stroke=\"var(--" + (tick == 0 ? "soft" : "line") + ")\"/><text x=\"" + x + "\" y=\""
                    + Html.xy(height - 16) + "\" text-anchor=\"middle\">" + (tick > 0 ? "+" : "") + Numbers.tick(tick)
                    + " %</text>");
        }
        svg.append("<text x=\"" + Html.xy(x(0, axis) + 6) + "\" y=\"" + Html.xy(height - 3)
                + "\">better than doing nothing</text>");
        if (axis.low() < 0) {
            svg.append("<text x=\"" + Html.xy(x(0, axis) - 6) + "\" y=\"" + Html.xy(height - 3)
                    + "\" text-anchor=\"end\">worse</text>");
        }
        for (int k = 0; k < rows.size(); k++) {
            BenefitRow.Read row = rows.get(k);
            Band band = row.improvementPercent();
            double y = 8 + ROW * (k + 0.5);
            svg.append("<text class=\"title\" x=\"" + Html.xy(LEFT - 10) + "\" y=\"" + Html.xy(y + 4)
                    + "\" text-anchor=\"end\"" + (row.concern() ? " font-weight=\"700\"" : "") + ">"
                    + Html.escape(Names.of(row.benefit())) + "</text>");
            svg.append(bar(band.q05(), band.q95(), y, 9, "faint", axis));
            svg.append(bar(band.q25(), band.q75(), y, 16, "soft", axis));
            String median = Html.xy(x(band.q50(), axis));
            svg.append("<line x1=\"" + median + "\" x2=\"" + median + "\" y1=\"" + Html.xy(y - 10) + "\" y2=\""
                    + Html.xy(y + 10) + "\" stroke=\"var(--accent)\" stroke-width=\"3\"/>");
        }
        return svg.append("</svg>").toString();
    }

    private static String bar(double from, double to, double y, double thick, String shade, Axis axis) {
        double left = x(from, axis);
        double width = Math.max(0.5, x(to, axis) - left);
        return "<rect x=\"" + Html.xy(left) + "\" y=\"" + Html.xy(y - thick / 2) + "\" width=\"" + Html.xy(width)
                + "\" height=\"" + Html.xy(thick) + "\" rx=\"3\" fill=\"var(--accent-" + shade + ")\"/>";
    }

    private static double x(double percent, Axis axis) {
        return LEFT + (percent - axis.low()) / (axis.high() - axis.low()) * (WIDTH - LEFT - RIGHT);
    }
}
