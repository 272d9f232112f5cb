package org.percola.report;

import org.percola.forecast.ZoneForecast;
import org.percola.forecast.ZoneForecast.PunctureBands;
import org.percola.numeric.RandomStream;
import org.percola.words.Numbers;

/**
 * The skin, cut open, to scale: layers at their median thickness, and the needle tracks that lie in a slice as thick as a
 * tenth of a millimetre, each with the channel that stays open. Depths run through the forecast's quantiles, so the
 * drawing shows the spread and not one needle.
 */
final class SkinDrawing {
    private static final double WIDTH = 720;
    private static final double PX_PER_MM = 200;
    private static final double LEFT = 46;
    private static final double AIR = 22;
    private static final double SLICE_MM = 0.1;
    private static final double UM_PER_MM = 1000;

    private final PunctureBands puncture;
    private final double depthMm;
    private final double surfaceMm;
    private final double epidermisMm;
    private final double dermisMm;

    private SkinDrawing(PunctureBands puncture) {
        this.puncture = puncture;
        surfaceMm = puncture.skin().stratumCorneumUm() / UM_PER_MM;
        epidermisMm = surfaceMm + puncture.skin().epidermisUm() / UM_PER_MM;
        dermisMm = epidermisMm + puncture.skin().dermisUm() / UM_PER_MM;
        double deepest = Math.max(puncture.reachMm().q95(), 0.3);
        depthMm = Math.min(2.2, Math.max(0.8, Math.ceil((Math.min(deepest, dermisMm) + 0.25) * 4) / 4));
    }

    static String svg(ZoneForecast zone) {
        return zone.puncture().map(found -> new SkinDrawing(found).draw()).orElse("");
    }

    private String draw() {
        double height = AIR + depthMm * PX_PER_MM + 6;
        RandomStream pattern = RandomStream.of(1, 0, 0, "drawing");
        StringBuilder svg = new StringBuilder(
                "<svg viewBox=\"0 0 " + (int) WIDTH + " " + (int) Math.ceil(height)
                        + "\" role=\"img\" aria-label=\"Cross-section of the skin with needle tracks; the numbers stand beside it\">");
        layer(svg, 0, depthMm, "subcutis");
        layer(svg, 0, Math.min(depthMm, dermisMm), "dermis");
        fibres(svg, pattern);
        ridges(svg);
        layer(svg, 0, surfaceMm, "sc");
        tracks(svg, pattern);
        scale(svg);
        label(
                svg,
                surfaceMm / 2 - 0.06,
                "stratum corneum " + Numbers.whole(puncture.skin().stratumCorneumUm()) + " um",
                "");
        label(svg, epidermisMm + 0.06, "epidermis to " + Numbers.short2(epidermisMm) + " mm", "on-skin");
        label(svg, Math.min(depthMm, dermisMm) - 0.05, "dermis to " + Numbers.short2(dermisMm) + " mm", "on-skin");
        return svg.append("</svg>").toString();
    }

    private void layer(StringBuilder svg, double fromMm, double toMm, String name) {
        svg.append("<rect x=\"" + Html.xy(LEFT) + "\" y=\"" + Html.xy(y(fromMm)) + "\" width=\"" + Html.xy(WIDTH - LEFT)
                + "\" height=\"" + Html.xy((toMm - fromMm) * PX_PER_MM) + "\" fill=\"var(--" + name + ")\"/>");
    }

    /** The epidermis with its ridges into the dermis; their mean depth is the layer's. */
    private void ridges(StringBuilder svg) {
        StringBuilder path = new StringBuilder("M" + Html.xy(LEFT) + " " + Html.xy(y(0)));
        double swing = 0.25 * (epidermisMm - surfaceMm);
        for (double x = LEFT; x <= WIDTH; x += 4) {
            path.append(" L" + Html.xy(x) + " "
                    + Html.xy(y(epidermisMm + swing * Math.sin(x / 9) * Math.sin(x / 31 + 1))));
        }
        svg.append(
                "<path d=\"" + path + " L" + Html.xy(WIDTH) + " " + Html.xy(y(0)) + " Z\" fill=\"var(--epidermis)\"/>");
    }

    private void fibres(StringBuilder svg, RandomStream pattern) {
        double bottom = Math.min(depthMm, dermisMm);
        for (int k = 0; k < 90; k++) {
            double x = LEFT + pattern.uniform() * (WIDTH - LEFT);
            double depth = epidermisMm * 1.4 + pattern.uniform() * Math.max(0, bottom - epidermisMm * 1.4);
            double length = 20 + 50 * pattern.uniform();
            double bend = 8 * (pattern.uniform() - 0.5);
            svg.append("<path d=\"M" + Html.xy(x) + " " + Html.xy(y(depth)) + " q" + Html.xy(length / 2) + " "
                    + Html.xy(bend) + " " + Html.xy(Math.min(length, WIDTH - x)) + " " + Html.xy(bend / 2)
                    + "\" fill=\"none\" stroke=\"var(--fibre)\" stroke-opacity=\"0.55\"/>");
        }
    }

    private void tracks(StringBuilder svg, RandomStream pattern) {
        double widthMm = (WIDTH - LEFT) / PX_PER_MM;
        double expected = puncture.densityPerCm2().q50() / 100 * widthMm * SLICE_MM;
        int count = (int) Math.max(puncture.densityPerCm2().q50() > 0 ? 1 : 0, Math.min(24, Math.round(expected)));
        double[] reach = {
            puncture.reachMm().q05(),
            puncture.reachMm().q25(),
            puncture.reachMm().q50(),
            puncture.reachMm().q75(),
            puncture.reachMm().q95()
        };
        double[] open = {
            puncture.openDepthMm().q05(),
            puncture.openDepthMm().q25(),
            puncture.openDepthMm().q50(),
            puncture.openDepthMm().q75(),
            puncture.openDepthMm().q95()
        };
        double holePx = Math.max(2, puncture.openDiameterUm().q50() / UM_PER_MM * PX_PER_MM);
        for (int k = 0; k < count; k++) {
            double x = LEFT + (k + 0.2 + 0.6 * pattern.uniform()) * (WIDTH - LEFT) / count;
            int which = (int) (pattern.uniform() * reach.length);
            wedge(svg, x, holePx, reach[which], "track");
            wedge(svg, x, holePx, open[which], "channel");
        }
    }

    private void wedge(StringBuilder svg, double x, double width, double toMm, String name) {
        if (toMm > 0) {
            svg.append(
                    "<path d=\"M" + Html.xy(x - width / 2) + " " + Html.xy(y(0)) + " L" + Html.xy(x + width / 2) + " "
                            + Html.xy(y(0)) + " L" + Html.xy(x) + " " + Html.xy(y(Math.min(toMm, depthMm)))
                            + " Z\" fill=\"var(--"
                            + name + ")\"/>");
        }
    }

    private void scale(StringBuilder svg) {
        for (double at = 0; at <= depthMm + 1e-9; at += 0.25) {
            boolean whole = Math.abs(at * 2 - Math.rint(at * 2)) < 1e-9;
            svg.append("<line x1=\"" + Html.xy(LEFT - (whole ? 6 : 3)) + "\" x2=\"" + Html.xy(LEFT) + "\" y1=\""
                    + Html.xy(y(at)) + "\" y2=\"" + Html.xy(y(at)) + "\" stroke=\"var(--soft)\"/>");
            if (whole) {
                svg.append("<text x=\"" + Html.xy(LEFT - 9) + "\" y=\"" + Html.xy(y(at) + 4) + "\" text-anchor=\"end\">"
                        + Numbers.tick(at) + "</text>");
            }
        }
        svg.append("<text x=\"4\" y=\"12\">mm</text>");
    }

    private void label(StringBuilder svg, double atMm, String words, String kind) {
        svg.append("<text class=\"" + kind + "\" x=\"" + Html.xy(WIDTH - 8) + "\" y=\"" + Html.xy(y(atMm) + 4)
                + "\" text-anchor=\"end\">" + Html.escape(words) + "</text>");
    }

    private static double y(double depthMm) {
        return AIR + depthMm * PX_PER_MM;
    }
}
