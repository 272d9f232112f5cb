package org.percola.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.percola.numeric.Band;
import org.percola.words.BandWords;
import org.percola.words.Numbers;

/**
 * A quantity over time as a figure: median, the middle half and the middle nine tenths of the draws, and the numbers as a
 * table for whoever cannot see them. Colours come from the page, so it follows light, dark and print.
 */
final class BandPlot {
    private static final double WIDTH = 340;
    private static final double HEIGHT = 196;
    private static final double LEFT = 40;
    private static final double RIGHT = 12;
    private static final double TOP = 8;
    private static final double BOTTOM = 36;
    private static final int MOST_ROWS = 9;
    private static final int BETWEEN = 8;
    private static final int DECIMALS = 2;

    private final List<Double> times = new ArrayList<>();
    private final List<Band> bands = new ArrayList<>();
    private final String title;
    private final String unit;
    private final String timeTitle;
    private final double lowest;
    private final double highest;
    private boolean rounded;
    private double[] sessions = {};

    private BandPlot(String title, String unit, String timeTitle, double lowest, double highest) {
        this.title = title;
        this.unit = unit;
        this.timeTitle = timeTitle;
        this.lowest = lowest;
        this.highest = highest;
    }

    /** Over days; the vertical axis spans at least {@code lowest} to {@code highest}. */
    static BandPlot days(String title, String unit, double lowest, double highest) {
        return new BandPlot(title, unit, "days after the first session", lowest, highest);
    }

    /** Over hours. */
    static BandPlot hours(String title, String unit) {
        return new BandPlot(title, unit, "hours after the application", 0, 0);
    }

    /** Between the days the curve is rounded, without overshoot; the days themselves get a dot. */
    BandPlot rounded() {
        rounded = true;
        return this;
    }

    BandPlot sessions(double[] days) {
        sessions = days.clone();
        return this;
    }

    BandPlot add(double time, Band band) {
        times.add(time);
        bands.add(band);
        return this;
    }

    String figure() {
        return "<figure><figcaption><b>" + Html.escape(title) + "</b> <span>" + Html.escape(unit)
                + "</span></figcaption>" + svg() + numbers() + "</figure>";
    }

    private String numbers() {
        StringBuilder rows = new StringBuilder("<details><summary>Numbers<span class=\"unseen\">: " + Html.escape(title)
                + "</span></summary><table><thead><tr><th scope=\"col\">"
                + timeTitle.split(" ", 2)[0]
                + "</th><th scope=\"col\">median</th><th scope=\"col\">could be</th></tr></thead><tbody>");
        int rowsCount = Math.min(MOST_ROWS, times.size());
        for (int k = 0; k < rowsCount; k++) {
            int at = rowsCount == 1 ? 0 : (int) Math.round((double) k * (times.size() - 1) / (rowsCount - 1));
            BandWords words = BandWords.of(bands.get(at), DECIMALS);
            rows.append("<tr><th scope=\"row\">" + Numbers.tick(times.get(at)) + "</th><td>" + words.median()
                    + "</td><td>" + words.low() + " to " + words.high() + "</td></tr>");
        }
        return rows.append("</tbody></table></details>").toString();
    }

    private String svg() {
        double bottom = lowest;
        double top = highest;
        for (Band band : bands) {
            bottom = Math.min(bottom, band.q05());
            top = Math.max(top, band.q95());
        }
        // A dip that no tick could show is no reason for a negative axis.
        bottom = bottom < 0 && -bottom < 0.02 * (top - bottom) ? 0 : bottom;
        Axis y = Axis.over(bottom, top);
        StringBuilder svg = new StringBuilder("<svg viewBox=\"0 0 " + (int) WIDTH + " " + (int) HEIGHT
                + "\" role=\"img\" aria-label=\"" + Html.escape(spoken()) + "\">");
        axes(svg, y);
        svg.append(area(y, Band::q95, Band::q05, "faint")).append(area(y, Band::q75, Band::q25, "soft"));
        svg.append(
                "<path fill=\"none\" stroke=\"var(--accent)\" stroke-width=\"2\" d=\"M" + line(y, Band::q50) + "\"/>");
        if (rounded) {
            for (int k = 0; k < times.size(); k++) {
                svg.append("<circle r=\"2.6\" fill=\"var(--accent)\" cx=\"" + Html.xy(x(times.get(k))) + "\" cy=\""
                        + Html.xy(y(bands.get(k).q50(), y)) + "\"/>");
            }
        }
        return svg.append("</svg>").toString();
    }

    private String spoken() {
        int last = times.size() - 1;
        int peak = last;
        for (int k = 0; k <= last; k++) {
            if (Math.abs(bands.get(k).q50()) > Math.abs(bands.get(peak).q50())) {
                peak = k;
            }
        }
        String time = timeTitle.startsWith("days") ? "day " : "hour ";
        return title + ", " + unit + ": median furthest from zero on " + time + Numbers.tick(times.get(peak)) + ", "
                + BandWords.of(bands.get(peak), DECIMALS).median() + "; on " + time + Numbers.tick(times.get(last))
                + ", "
                + BandWords.of(bands.get(last), DECIMALS).with("") + ".";
    }

    private void axes(StringBuilder svg, Axis y) {
        for (double tick : y.ticks()) {
            String at = Html.xy(y(tick, y));
            svg.append("<line x1=\"" + Html.xy(LEFT) + "\" x2=\"" + Html.xy(WIDTH - RIGHT) + "\" y1=\"" + at
                    + "\" y2=\"" + at + "\" stroke=\"var(--line)\"" + (tick == 0 ? " stroke-width=\"1.6\"" : "")
                    + "/><text x=\"" + Html.xy(LEFT - 5) + "\" y=\"" + Html.xy(y(tick, y) + 4)
                    + "\" text-anchor=\"end\">" + Numbers.tick(tick) + "</text>");
        }
        for (double tick : Axis.over(0, times.getLast()).ticks()) {
            if (tick <= times.getLast()) {
                svg.append("<text x=\"" + Html.xy(x(tick)) + "\" y=\"" + Html.xy(HEIGHT - BOTTOM + 17)
                        + "\" text-anchor=\"middle\">" + Numbers.tick(tick) + "</text>");
            }
        }
        for (double day : sessions) {
            if (day <= times.getLast()) {
                String at = Html.xy(x(day));
                svg.append("<line x1=\"" + at + "\" x2=\"" + at + "\" y1=\"" + Html.xy(HEIGHT - BOTTOM) + "\" y2=\""
                        + Html.xy(HEIGHT - BOTTOM + 5) + "\" stroke=\"var(--warm)\" stroke-width=\"2\"/>");
            }
        }
        svg.append("<text x=\"" + Html.xy((LEFT + WIDTH - RIGHT) / 2) + "\" y=\"" + Html.xy(HEIGHT - 3)
                + "\" text-anchor=\"middle\">" + timeTitle + "</text>");
    }

    private String area(Axis y, ToDoubleFunction<Band> upper, ToDoubleFunction<Band> lower, String shade) {
        List<String> back = points(y, lower);
        return "<path fill=\"var(--accent-" + shade + ")\" d=\"M" + line(y, upper) + " L"
                + String.join(" ", back.reversed()) + " Z\"/>";
    }

    private String line(Axis y, ToDoubleFunction<Band> quantile) {
        return String.join(" ", points(y, quantile));
    }

    private List<String> points(Axis y, ToDoubleFunction<Band> quantile) {
        double[] at = times.stream().mapToDouble(Double::doubleValue).toArray();
        double[] value = bands.stream().mapToDouble(quantile).toArray();
        List<String> points = new ArrayList<>();
        if (!rounded) {
            for (int k = 0; k < at.length; k++) {
                points.add(Html.xy(x(at[k])) + "," + Html.xy(y(value[k], y)));
            }
            return points;
        }
        Rounding curve = new Rounding(at, value);
        for (int k = 0; k < at.length; k++) {
            for (int part = 0; part < (k + 1 < at.length ? BETWEEN : 1); part++) {
                double time = part == 0 ? at[k] : at[k] + (at[k + 1] - at[k]) * part / BETWEEN;
                points.add(Html.xy(x(time)) + "," + Html.xy(y(curve.at(time), y)));
            }
        }
        return points;
    }

    private double x(double time) {
        return LEFT + time / times.getLast() * (WIDTH - LEFT - RIGHT);
    }

    private static double y(double value, Axis axis) {
        double inside = Math.max(axis.low(), value);
        return HEIGHT - BOTTOM - (inside - axis.low()) / (axis.high() - axis.low()) * (HEIGHT - TOP - BOTTOM);
    }
}
