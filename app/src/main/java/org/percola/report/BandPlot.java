package org.percola.report;

import java.util.ArrayList;
import java.util.List;
import org.percola.numeric.Band;
import org.percola.words.Numbers;

/**
 * A quantity over time as SVG: median, the middle half and the middle nine tenths of the draws; colours come from the
 * page, so it follows light, dark and print.
 */
final class BandPlot {
    private static final double WIDTH = 340;
    private static final double HEIGHT = 190;
    private static final double LEFT = 42;
    private static final double RIGHT = 10;
    private static final double TOP = 10;
    private static final double BOTTOM = 30;

    private final List<Double> times = new ArrayList<>();
    private final List<Band> bands = new ArrayList<>();
    private final String label;
    private final String timeUnit;
    private final double lowest;
    private final double highest;

    /**
     * @param label what a screen reader says
     * @param lowest the vertical axis spans at least lowest to highest
     */
    BandPlot(String label, String timeUnit, double lowest, double highest) {
        this.label = label;
        this.timeUnit = timeUnit;
        this.lowest = lowest;
        this.highest = highest;
    }

    BandPlot add(double time, Band band) {
        times.add(time);
        bands.add(band);
        return this;
    }

    String svg() {
        double bottom = lowest;
        double top = highest;
        for (Band band : bands) {
            bottom = Math.min(bottom, band.q05());
            top = Math.max(top, band.q95());
        }
        Axis y = Axis.over(bottom, top);
        Axis x = Axis.over(0, times.getLast());
        StringBuilder svg = new StringBuilder("<svg viewBox=\"0 0 " + (int) WIDTH + " " + (int) HEIGHT
                + "\" role=\"img\" aria-label=\"" + Html.escape(label) + "\">");
        for (double tick : y.ticks()) {
            double at = y(tick, y);
            svg.append("<line x1=\"" + Html.xy(LEFT) + "\" x2=\"" + Html.xy(WIDTH - RIGHT) + "\" y1=\"" + Html.xy(at)
                    + "\" y2=\"" + Html.xy(at) + "\" stroke=\"var(--line)\""
                    + (tick == 0 ? " stroke-width=\"1.6\"" : "")
                    + "/><text x=\"" + Html.xy(LEFT - 5) + "\" y=\"" + Html.xy(at + 4) + "\" text-anchor=\"end\">"
                    + Numbers.tick(tick) + "</text>");
        }
        for (double tick : x.ticks()) {
            if (tick <= times.getLast()) {
                svg.append("<text x=\"" + Html.xy(x(tick)) + "\" y=\"" + Html.xy(HEIGHT - 12)
                        + "\" text-anchor=\"middle\">" + Numbers.tick(tick) + "</text>");
            }
        }
        svg.append("<text x=\"" + Html.xy(WIDTH - RIGHT) + "\" y=\"" + Html.xy(HEIGHT - 1) + "\" text-anchor=\"end\">"
                + timeUnit + "</text>");
        svg.append(area(y, true)).append(area(y, false));
        svg.append("<polyline fill=\"none\" stroke=\"var(--accent)\" stroke-width=\"2\" points=\"");
        for (int k = 0; k < times.size(); k++) {
            svg.append(point(times.get(k), bands.get(k).q50(), y));
        }
        return svg.append("\"/></svg>").toString();
    }

    private String area(Axis y, boolean wide) {
        StringBuilder points = new StringBuilder();
        for (int k = 0; k < times.size(); k++) {
            points.append(
                    point(times.get(k), wide ? bands.get(k).q95() : bands.get(k).q75(), y));
        }
        for (int k = times.size() - 1; k >= 0; k--) {
            points.append(
                    point(times.get(k), wide ? bands.get(k).q05() : bands.get(k).q25(), y));
        }
        return "<polygon fill=\"var(--accent-" + (wide ? "faint" : "soft") + ")\" points=\"" + points + "\"/>";
    }

    private String point(double time, double value, Axis y) {
        return Html.xy(x(time)) + "," + Html.xy(y(value, y)) + " ";
    }

    private double x(double time) {
        return LEFT + time / times.getLast() * (WIDTH - LEFT - RIGHT);
    }

    private static double y(double value, Axis axis) {
        return HEIGHT - BOTTOM - (value - axis.low()) / (axis.high() - axis.low()) * (HEIGHT - TOP - BOTTOM);
    }
}
