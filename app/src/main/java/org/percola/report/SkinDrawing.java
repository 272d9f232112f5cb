package org.percola.report;

import java.util.List;
import org.percola.forecast.ZoneForecast;
import org.percola.forecast.ZoneForecast.PunctureBands;
import org.percola.numeric.Band;
import org.percola.numeric.RandomStream;
import org.percola.words.Numbers;

/**
 * The skin, cut open, to scale: layers at their median thickness, and the needle tracks that lie in a slice as thick as a
 * tenth of a millimetre, each with the channel that stays open. Depths run through the forecast's quantiles, so the
 * drawing shows the spread and not one needle. Names stand beside the skin, where no track crosses them.
 */
final class SkinDrawing {
    private static final double WIDTH = 450;
    private static final double LEFT = 40;
    private static final double RIGHT = 286;
    private static final double TOP = 20;
    private static final double BOTTOM = 250;
    private static final double LINE = 15;
    private static final double SLICE_MM = 0.1;
    private static final double UM_PER_MM = 1000;
    private static final int MOST_TRACKS = 24;
    private static final int[] MIXED = {2, 0, 4, 1, 3};

    private final PunctureBands puncture;
    private final double depthMm;
    private final double pxPerMm;
    private final double surfaceMm;
    private final double epidermisMm;
    private final double dermisMm;
    private final StringBuilder svg = new StringBuilder();
    private double lastLabel = TOP - LINE;

    private SkinDrawing(PunctureBands puncture, double depthMm) {
        this.puncture = puncture;
        this.depthMm = depthMm;
        pxPerMm = (BOTTOM - TOP) / depthMm;
        surfaceMm = puncture.skin().stratumCorneumUm() / UM_PER_MM;
        epidermisMm = surfaceMm + puncture.skin().epidermisUm() / UM_PER_MM;
        dermisMm = epidermisMm + puncture.skin().dermisUm() / UM_PER_MM;
    }

    /** One depth for all zones, so that drawings side by side can be compared. */
    static double depthMm(List<ZoneForecast> zones) {
        double deepest = 0.3;
        for (ZoneForecast zone : zones) {
            deepest = Math.max(
                    deepest, zone.puncture().map(found -> found.reachMm().q95()).orElse(0.0));
        }
        return Math.ceil(deepest * 1.1 / 0.2) * 0.2;
    }

    static String svg(PunctureBands puncture, double depthMm) {
        return new SkinDrawing(puncture, depthMm).draw();
    }

    private String draw() {
        RandomStream pattern = RandomStream.of(1, 0, 0, "drawing");
        svg.append(
                "<svg viewBox=\"0 0 " + (int) WIDTH + " " + (int) (BOTTOM + 8)
                        + "\" role=\"img\" aria-label=\"Cross-section of the skin with needle tracks; the figures stand beside it\">");
        layer(depthMm, "subcutis");
        layer(Math.min(depthMm, dermisMm), "dermis");
        fibres(pattern);
        ridges();
        layer(surfaceMm, "sc");
        int tracks = tracks(pattern);
        scale();
        label("stratum corneum", surfaceMm / 2);
        label("epidermis, to " + hundredths(epidermisMm) + " mm", (surfaceMm + epidermisMm) / 2);
        double seen = Math.min(depthMm, dermisMm);
        label("dermis, to " + hundredths(dermisMm) + " mm", (epidermisMm + seen) / 2);
        if ((depthMm - dermisMm) * pxPerMm > LINE) {
            label("fat", (dermisMm + depthMm) / 2);
        }
        if (tracks == 0) {
            svg.append("<text class=\"on-skin\" x=\"" + Html.xy((LEFT + RIGHT) / 2) + "\" y=\"" + Html.xy(BOTTOM - 12)
                    + "\" text-anchor=\"middle\">no needle enters in this slice</text>");
        }
        return svg.append("</svg>").toString();
    }

    private void layer(double toMm, String name) {
        svg.append("<rect x=\"" + Html.xy(LEFT) + "\" y=\"" + Html.xy(TOP) + "\" width=\"" + Html.xy(RIGHT - LEFT)
                + "\" height=\"" + Html.xy(toMm * pxPerMm) + "\" fill=\"var(--" + name + ")\"/>");
    }

    /** The epidermis with its ridges into the dermis; their mean depth is the layer's. */
    private void ridges() {
        StringBuilder path = new StringBuilder("M" + Html.xy(LEFT) + " " + Html.xy(TOP));
        double swing = 0.25 * (epidermisMm - surfaceMm);
        for (double x = LEFT; x <= RIGHT; x += 5) {
            path.append(" L" + Html.xy(x) + " "
                    + Html.xy(y(epidermisMm + swing * Math.sin(x / 7) * Math.sin(x / 31 + 1))));
        }
        svg.append(
                "<path d=\"" + path + " L" + Html.xy(RIGHT) + " " + Html.xy(TOP) + " Z\" fill=\"var(--epidermis)\"/>");
    }

    private void fibres(RandomStream pattern) {
        double bottom = Math.min(depthMm, dermisMm);
        for (int k = 0; k < 44; k++) {
            double x = LEFT + pattern.uniform() * (RIGHT - LEFT);
            double depth = epidermisMm * 1.4 + pattern.uniform() * Math.max(0, bottom - epidermisMm * 1.4);
            double length = Math.min(20 + 40 * pattern.uniform(), RIGHT - x);
            double bend = 8 * (pattern.uniform() - 0.5);
            svg.append("<path d=\"M" + Html.xy(x) + " " + Html.xy(y(depth)) + " q" + Html.xy(length / 2) + " "
                    + Html.xy(bend) + " " + Html.xy(length) + " " + Html.xy(bend / 2)
                    + "\" fill=\"none\" stroke=\"var(--fibre)\" stroke-opacity=\"0.55\"/>");
        }
    }

    /** Draws the tracks that a slice holds in the median, and tells how many. */
    private int tracks(RandomStream pattern) {
        double widthMm = (RIGHT - LEFT) / pxPerMm;
        double perMm2 = puncture.densityPerCm2().q50() / 100;
        int count = (int) Math.min(MOST_TRACKS, Math.round(perMm2 * widthMm * SLICE_MM));
        if (count == 0 && perMm2 > 0.1) {
            count = 1;
        }
        double[] reach = quantiles(puncture.reachMm());
        double[] open = quantiles(puncture.openDepthMm());
        double holePx = Math.max(2, puncture.openDiameterUm().q50() / UM_PER_MM * pxPerMm);
        for (int k = 0; k < count; k++) {
            double x = LEFT + (k + 0.3 + 0.4 * pattern.uniform()) * (RIGHT - LEFT) / count;
            int which = MIXED[k % MIXED.length];
            wedge(x, holePx, reach[which], "track");
            wedge(x, holePx, open[which], "channel");
        }
        return count;
    }

    private static double[] quantiles(Band band) {
        return new double[] {band.q05(), band.q25(), band.q50(), band.q75(), band.q95()};
    }

    private void wedge(double x, double width, double toMm, String name) {
        if (toMm > 0) {
            svg.append("<path d=\"M" + Html.xy(x - width / 2) + " " + Html.xy(TOP) + " L" + Html.xy(x + width / 2) + " "
                    + Html.xy(TOP) + " L" + Html.xy(x) + " " + Html.xy(y(Math.min(toMm, depthMm)))
                    + " Z\" fill=\"var(--" + name + ")\"/>");
        }
    }

    private void scale() {
        Axis axis = Axis.over(0, depthMm);
        for (double at : axis.ticks()) {
            if (at <= depthMm + 1e-9) {
                svg.append("<line x1=\"" + Html.xy(LEFT - 4) + "\" x2=\"" + Html.xy(LEFT) + "\" y1=\"" + Html.xy(y(at))
                        + "\" y2=\"" + Html.xy(y(at)) + "\" stroke=\"var(--soft)\"/><text x=\"" + Html.xy(LEFT - 7)
                        + "\" y=\"" + Html.xy(y(at) + 4) + "\" text-anchor=\"end\">" + Numbers.tick(at) + "</text>");
            }
        }
        svg.append("<text x=\"" + Html.xy(LEFT) + "\" y=\"11\" text-anchor=\"end\">mm</text>");
    }

    /** A name beside its layer; names keep a line's distance, and a stroke leads from each to its layer. */
    private void label(String words, double atMm) {
        double at = y(Math.min(atMm, depthMm));
        double text = Math.max(at, lastLabel + LINE);
        lastLabel = text;
        svg.append("<polyline points=\"" + Html.xy(RIGHT) + "," + Html.xy(at) + " " + Html.xy(RIGHT + 8) + ","
                + Html.xy(text) + "\" fill=\"none\" stroke=\"var(--soft)\"/><text x=\"" + Html.xy(RIGHT + 11)
                + "\" y=\""
                + Html.xy(text + 4) + "\">" + Html.escape(words) + "</text>");
    }

    private static String hundredths(double mm) {
        return Numbers.tick(Math.rint(mm * 100) / 100);
    }

    private double y(double atMm) {
        return TOP + atMm * pxPerMm;
    }
}
