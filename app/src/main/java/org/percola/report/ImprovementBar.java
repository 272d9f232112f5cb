package org.percola.report;

import java.util.List;
import org.percola.forecast.BenefitRow;
import org.percola.numeric.Band;
import org.percola.words.Numbers;

/**
 * Improvement against doing nothing as a bar in a table: median, middle half, middle nine tenths, all bars over one axis.
 * The cells beside it have the numbers, so a screen reader passes it by.
 */
final class ImprovementBar {
    private static final double WIDTH = 240;
    private static final double HEIGHT = 22;
    private static final double SIDE = 12;
    private static final double HALF_LABEL = 20;
    private static final double LEAST_HIGHEST = 10;

    private final Axis axis;

    private ImprovementBar(Axis axis) {
        this.axis = axis;
    }

    static ImprovementBar over(List<BenefitRow.Read> rows) {
        double low = 0;
        double high = LEAST_HIGHEST;
        for (BenefitRow.Read row : rows) {
            low = Math.min(low, Math.rint(row.improvementPercent().q05()));
            high = Math.max(high, row.improvementPercent().q95());
        }
        return new ImprovementBar(Axis.over(low, high));
    }

    /** The ticks, every second one with its number. */
    String axis() {
        StringBuilder svg = open();
        List<Double> ticks = axis.ticks();
        int zero = ticks.indexOf(0.0);
        for (int k = 0; k < ticks.size(); k++) {
            if (ticks.size() <= 4 || (k - zero) % 2 == 0) {
                double tick = ticks.get(k);
                double x = x(tick);
                boolean atEnd = x > WIDTH - HALF_LABEL;
                boolean atStart = tick != 0 && x < HALF_LABEL;
                svg.append("<text x=\"" + Html.xy(atEnd ? WIDTH : atStart ? 0 : x) + "\" y=\"16\" text-anchor=\""
                        + (atEnd ? "end" : atStart ? "start" : "middle") + "\">" + (tick > 0 ? "+" : "")
                        + Numbers.tick(tick) + " %" + "</text>");
            }
        }
        return svg.append("</svg>").toString();
    }

    String bar(Band percent) {
        StringBuilder svg = open();
        for (double tick : axis.ticks()) {
            svg.append(line(x(tick), 0, HEIGHT, tick == 0 ? "var(--soft)" : "var(--line)", 1));
        }
        svg.append(box(percent.q05(), percent.q95(), 6, "faint")).append(box(percent.q25(), percent.q75(), 12, "soft"));
        return svg.append(line(x(percent.q50()), 3, HEIGHT - 3, "var(--accent)", 3))
                .append("</svg>")
                .toString();
    }

    private static StringBuilder open() {
        return new StringBuilder("<svg viewBox=\"0 0 " + (int) WIDTH + " " + (int) HEIGHT + "\" aria-hidden=\"true\">");
    }

    private String box(double from, double to, double thick, String shade) {
        return "<rect x=\"" + Html.xy(x(from)) + "\" y=\"" + Html.xy((HEIGHT - thick) / 2) + "\" width=\""
                + Html.xy(Math.max(0.5, x(to) - x(from))) + "\" height=\"" + Html.xy(thick)
                + "\" rx=\"2\" fill=\"var(--accent-" + shade + ")\"/>";
    }

    private static String line(double x, double top, double bottom, String colour, int width) {
        return "<line x1=\"" + Html.xy(x) + "\" x2=\"" + Html.xy(x) + "\" y1=\"" + Html.xy(top) + "\" y2=\""
                + Html.xy(bottom) + "\" stroke=\"" + colour + "\" stroke-width=\"" + width + "\"/>";
    }

    private double x(double percent) {
        return SIDE + (percent - axis.low()) / (axis.high() - axis.low()) * (WIDTH - 2 * SIDE);
    }
}
