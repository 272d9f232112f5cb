package org.percola.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.percola.forecast.DeliveryForecast.TimeBand;
import org.percola.numeric.Band;
import org.percola.report.LabOverlay.Compared;
import org.percola.words.Numbers;
import org.percola.words.PermeationWords;

/**
 * Cumulative amounts over time: the 90 % bands and medians of one or two sides, a laboratory's points over them, on a
 * straight or a logarithmic axis. Colours come from the page, so it follows light, dark and print.
 */
final class CurvesPlot {
    private static final double WIDTH = 420;
    private static final double HEIGHT = 250;
    private static final double LEFT = 52;
    private static final double RIGHT = 12;
    private static final double TOP = 10;
    private static final double BOTTOM = 36;

    private final String title;
    private final boolean logarithmic;
    private final List<Curve> curves = new ArrayList<>();
    private List<Compared> points = List.of();

    private record Curve(String name, String colour, String shade, List<TimeBand> bands) {}

    CurvesPlot(String title, boolean logarithmic) {
        this.title = title;
        this.logarithmic = logarithmic;
    }

    /** In the page's accent colour. */
    CurvesPlot accent(String name, List<TimeBand> bands) {
        curves.add(new Curve(name, "var(--accent)", "var(--accent-soft)", bands));
        return this;
    }

    /** Lighter, around another of the same colour. */
    CurvesPlot faint(String name, List<TimeBand> bands) {
        curves.add(new Curve(name, "none", "var(--accent-faint)", bands));
        return this;
    }

    /** In a grey that steps back. */
    CurvesPlot plain(String name, List<TimeBand> bands) {
        curves.add(new Curve(name, "var(--soft)", "var(--intact-band)", bands));
        return this;
    }

    CurvesPlot points(List<Compared> measured) {
        points = measured;
        return this;
    }

    String figure() {
        StringBuilder out = new StringBuilder("<figure><figcaption><b>" + Html.escape(title)
                + "</b> <span>µg/cm² over hours" + (logarithmic ? ", logarithmic" : "") + "</span></figcaption>");
        out.append(svg());
        return out.append("</figure>").toString();
    }

    private double lastH() {
        return curves.stream()
                .mapToDouble(curve -> curve.bands().getLast().timeH())
                .max()
                .orElse(1);
    }

    private String svg() {
        double highest = 0;
        double lowest = Double.MAX_VALUE;
        for (Curve curve : curves) {
            for (TimeBand band : curve.bands()) {
                highest = Math.max(highest, band.value().q95());
                if (band.value().q05() > 0) {
                    lowest = Math.min(lowest, band.value().q05());
                }
            }
        }
        for (Compared each : points) {
            highest = Math.max(
                    highest,
                    each.point().valueUgPerCm2() + each.point().sdUgPerCm2().orElse(0));
        }
        highest = highest > 0 ? highest : 1;
        Axis straight = Axis.over(0, highest);
        DecadeAxis decades = DecadeAxis.over(lowest == Double.MAX_VALUE ? highest / 10 : lowest, highest);
        StringBuilder svg = new StringBuilder("<svg viewBox=\"0 0 " + (int) WIDTH + " " + (int) HEIGHT
                + "\" role=\"img\" aria-label=\"" + Html.escape(spoken()) + "\">");
        axes(svg, straight, decades);
        for (Curve curve : curves) {
            List<String> back = line(curve, Band::q05, straight, decades);
            svg.append("<path fill=\"" + curve.shade() + "\" d=\"M"
                    + String.join(" ", line(curve, Band::q95, straight, decades)) + " L"
                    + String.join(" ", back.reversed()) + " Z\"/>");
        }
        for (Curve curve : curves) {
            if (!curve.colour().equals("none")) {
                svg.append("<path fill=\"none\" stroke=\"" + curve.colour() + "\" stroke-width=\"2\" d=\"M"
                        + String.join(" ", line(curve, Band::q50, straight, decades)) + "\"/>");
            }
        }
        for (Compared each : points) {
            mark(svg, each, straight, decades);
        }
        return svg.append("</svg>").toString();
    }

    private void mark(StringBuilder svg, Compared each, Axis straight, DecadeAxis decades) {
        double value = each.point().valueUgPerCm2();
        String x = Html.xy(x(each.point().timeH()));
        each.point()
                .sdUgPerCm2()
                .ifPresent(sd -> svg.append("<line x1=\"" + x + "\" x2=\"" + x + "\" y1=\""
                        + Html.xy(y(Math.max(0, value - sd), straight, decades)) + "\" y2=\""
                        + Html.xy(y(value + sd, straight, decades))
                        + "\" stroke=\"var(--warm)\" stroke-width=\"1.4\"/>"));
        svg.append("<circle r=\"3.4\" cx=\"" + x + "\" cy=\"" + Html.xy(y(value, straight, decades))
                + "\" stroke=\"var(--warm)\" stroke-width=\"1.6\" fill=\""
                + (each.inside() ? "var(--warm)" : "var(--card)") + "\"><title>"
                + Html.escape(PermeationWords.number(value) + " µg/cm², " + (each.inside() ? "inside" : "outside"))
                + "</title></circle>");
    }

    private String spoken() {
        StringBuilder words = new StringBuilder(title + ". ");
        for (Curve curve : curves) {
            Band end = curve.bands().getLast().value();
            words.append(curve.name())
                    .append(" at the end: median ")
                    .append(PermeationWords.number(end.q50()))
                    .append(", could be ")
                    .append(PermeationWords.range(end))
                    .append(" µg/cm². ");
        }
        return words.toString().strip();
    }

    private void axes(StringBuilder svg, Axis straight, DecadeAxis decades) {
        List<Double> ticks = logarithmic ? decades.ticks() : straight.ticks();
        for (double tick : ticks) {
            String at = Html.xy(y(tick, straight, decades));
            String label = logarithmic ? PermeationWords.number(tick) : Numbers.tick(tick);
            svg.append("<line x1=\"" + Html.xy(LEFT) + "\" x2=\"" + Html.xy(WIDTH - RIGHT) + "\" y1=\"" + at
                    + "\" y2=\"" + at + "\" stroke=\"var(--line)\"/><text x=\"" + Html.xy(LEFT - 5) + "\" y=\""
                    + Html.xy(y(tick, straight, decades) + 4) + "\" text-anchor=\"end\">" + label + "</text>");
        }
        for (double tick : Axis.over(0, lastH()).ticks()) {
            if (tick <= lastH() * (1 + 1e-9)) {
                svg.append("<text x=\"" + Html.xy(x(tick)) + "\" y=\"" + Html.xy(HEIGHT - BOTTOM + 17)
                        + "\" text-anchor=\"middle\">" + Numbers.tick(tick) + "</text>");
            }
        }
        svg.append("<text x=\"" + Html.xy((LEFT + WIDTH - RIGHT) / 2) + "\" y=\"" + Html.xy(HEIGHT - 3)
                + "\" text-anchor=\"middle\">hours after the application</text>");
    }

    private List<String> line(Curve curve, ToDoubleFunction<Band> quantile, Axis straight, DecadeAxis decades) {
        List<String> points = new ArrayList<>();
        if (!logarithmic) {
            points.add(Html.xy(x(0)) + "," + Html.xy(y(0, straight, decades)));
        }
        for (TimeBand band : curve.bands()) {
            points.add(Html.xy(x(band.timeH())) + ","
                    + Html.xy(y(quantile.applyAsDouble(band.value()), straight, decades)));
        }
        return points;
    }

    private double x(double time) {
        return LEFT + time / lastH() * (WIDTH - LEFT - RIGHT);
    }

    private double y(double value, Axis straight, DecadeAxis decades) {
        double place = logarithmic
                ? decades.place(value)
                : Math.min(1, (value - straight.low()) / (straight.high() - straight.low()));
        return HEIGHT - BOTTOM - place * (HEIGHT - TOP - BOTTOM);
    }
}
