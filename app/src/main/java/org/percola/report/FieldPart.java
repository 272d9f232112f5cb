package org.percola.report;

import java.util.List;
import org.percola.transport.HoleField;
import org.percola.words.Numbers;
import org.percola.words.PermeationWords;

/**
 * The concentration around one hole over time: a picture for each moment and a slider over them. Without scripts, and on
 * paper, all moments stand side by side.
 */
final class FieldPart {
    /** Parts of the donor's concentration that are told apart: from one to a ten-thousandth. */
    private static final double DECADES = 4;

    private static final int TOP_LEVEL = 255;
    private static final double WIDTH = 380;
    private static final double LEFT = 46;
    private static final double RIGHT = 100;
    private static final double TOP = 18;
    private static final double LEAST_LABEL = 15;
    private static final List<String> LAYERS = List.of("stratum corneum", "epidermis", "dermis");

    private FieldPart() {}

    static void write(Page page, HoleField field, boolean needled) {
        page.section("field", "field", needled ? "Around one hole, over time" : "Through the layers, over time");
        page.markup("<div class=\"moments\">");
        for (int k = 0; k < field.frames().size(); k++) {
            page.markup(figure(field, k));
        }
        page.markup("</div><div class=\"slide\" hidden><label for=\"moment\">time</label>"
                + "<input type=\"range\" id=\"moment\" min=\"0\" step=\"1\" max=\""
                + (field.frames().size() - 1)
                + "\" value=\"" + fullest(field) + "\"><output for=\"moment\"></output></div>");
        page.markup("<p class=\"scale small\"><span>1</span><i></i><span>0.1</span><i></i><span>0.01</span><i></i>"
                + "<span>0.001</span><i></i><span>of the donor's concentration</span></p>");
        page.paragraph(
                "soft small",
                "To scale, cut through the axis, every number at its middle: dissolved concentration over that of the"
                        + " donor as put on. "
                        + (needled
                                ? "One hole serves a piece of skin " + PermeationWords.number(2 * field.cellRadiusUm())
                                        + " µm across. "
                                : "")
                        + "One application that stays wet, from clean skin.");
        page.markup("<script>" + SCRIPT + "</script>").endSection();
    }

    /** The moment with most to see, which is shown first: the last one, but where little was put on and is gone by then. */
    private static int fullest(HoleField field) {
        int fullest = 0;
        double most = 0;
        for (int k = 0; k < field.frames().size(); k++) {
            double held = 0;
            for (int cell = 0; cell < field.rows() * field.columns(); cell++) {
                held += field.frames().get(k).donorRatios().get(cell);
            }
            if (held >= most) {
                fullest = k;
                most = held;
            }
        }
        return fullest;
    }

    private static final String SCRIPT = """
            (() => {
              const part = document.querySelector('section.field'), slide = part.querySelector('.slide');
              const figures = [...part.querySelectorAll('figure')], range = slide.querySelector('input');
              const show = () => {
                figures.forEach((figure, k) => figure.classList.toggle('other', k !== +range.value));
                slide.querySelector('output').textContent = figures[range.value].dataset.time;
                range.setAttribute('aria-valuetext', figures[range.value].dataset.time);
              };
              slide.hidden = false; part.classList.add('sliding'); range.addEventListener('input', show); show();
            })();
            """;

    private static String figure(HoleField field, int index) {
        HoleField.Frame frame = field.frames().get(index);
        double plot = WIDTH - LEFT - RIGHT;
        double tall = plot * field.depthUm() / (2 * field.radiusUm());
        double height = TOP + tall + 8;
        String time = PermeationWords.hours(frame.timeH());
        StringBuilder svg = new StringBuilder("<figure data-time=\"" + time + "\"><figcaption><b>after " + time
                + "</b></figcaption><svg viewBox=\"0 0 " + (int) WIDTH + " " + Html.xy(height)
                + "\" role=\"img\" aria-label=\"" + Html.escape(spoken(field, frame, time)) + "\">");
        svg.append("<rect class=\"tissue\" x=\"" + Html.xy(LEFT) + "\" y=\"" + Html.xy(TOP) + "\" width=\""
                + Html.xy(plot) + "\" height=\"" + Html.xy(tall) + "\"/>");
        svg.append("<image preserveAspectRatio=\"none\" x=\"" + Html.xy(LEFT) + "\" y=\"" + Html.xy(TOP)
                + "\" width=\"" + Html.xy(plot) + "\" height=\"" + Html.xy(tall) + "\" href=\"" + picture(field, frame)
                + "\"/>");
        borders(svg, field, plot, tall);
        hole(svg, field, plot, tall);
        return svg.append("</svg></figure>").toString();
    }

    private static void borders(StringBuilder svg, HoleField field, double plot, double tall) {
        double above = 0;
        double lastLabel = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < field.bordersUm().size(); k++) {
            double border = Math.min(field.bordersUm().get(k), field.depthUm());
            if (border <= above) {
                break;
            }
            double y = TOP + tall * border / field.depthUm();
            svg.append("<line class=\"border\" x1=\"" + Html.xy(LEFT) + "\" x2=\"" + Html.xy(LEFT + plot) + "\" y1=\""
                    + Html.xy(y) + "\" y2=\"" + Html.xy(y) + "\"/>");
            double middle = TOP + tall * (above + border) / 2 / field.depthUm() + 4;
            double label = Math.max(middle, lastLabel + LEAST_LABEL);
            svg.append("<text x=\"" + Html.xy(LEFT + plot + 6) + "\" y=\"" + Html.xy(label) + "\">" + LAYERS.get(k)
                    + "</text>");
            lastLabel = label;
            above = border;
        }
        for (double tick : Axis.over(0, field.depthUm()).ticks()) {
            if (tick <= field.depthUm()) {
                svg.append("<text x=\"" + Html.xy(LEFT - 5) + "\" y=\""
                        + Html.xy(TOP + tall * tick / field.depthUm() + 4) + "\" text-anchor=\"end\">"
                        + Numbers.tick(tick) + (tick == 0 ? " µm" : "") + "</text>");
            }
        }
        svg.append("<text x=\"" + Html.xy(LEFT + plot / 2) + "\" y=\"" + Html.xy(TOP - 6)
                + "\" text-anchor=\"middle\">donor</text>");
    }

    private static void hole(StringBuilder svg, HoleField field, double plot, double tall) {
        if (field.holeRadiusUm() == 0) {
            return;
        }
        double half = plot / 2 * field.holeRadiusUm() / field.radiusUm();
        double depth = tall * Math.min(1, field.holeDepthUm() / field.depthUm());
        svg.append("<path class=\"hole\" d=\"M" + Html.xy(LEFT + plot / 2 - half) + "," + Html.xy(TOP) + " v"
                + Html.xy(depth) + " h" + Html.xy(2 * half) + " v" + Html.xy(-depth) + "\"/>");
    }

    /** Mirrored about the axis. */
    private static String picture(HoleField field, HoleField.Frame frame) {
        int columns = field.columns();
        int width = 2 * columns;
        byte[] levels = new byte[width * field.rows()];
        for (int row = 0; row < field.rows(); row++) {
            for (int column = 0; column < columns; column++) {
                byte level = level(frame.donorRatios().get(row * columns + column));
                levels[row * width + columns + column] = level;
                levels[row * width + columns - 1 - column] = level;
            }
        }
        return Png.address(width, field.rows(), levels, ramp());
    }

    private static byte level(double ratio) {
        if (!(ratio > 0)) {
            return 0;
        }
        double place = 1 + StrictMath.log10(ratio) / DECADES;
        return (byte) Math.round(TOP_LEVEL * Math.clamp(place, 0.0, 1.0));
    }

    /** From nothing over teal and amber to red, more opaque as it rises. */
    static int[] ramp() {
        int[][] stops = {{20, 140, 150}, {20, 140, 150}, {224, 168, 40}, {200, 50, 35}};
        int[] ramp = new int[TOP_LEVEL + 1];
        for (int k = 0; k <= TOP_LEVEL; k++) {
            double place = (stops.length - 1) * (double) k / TOP_LEVEL;
            int low = Math.min((int) place, stops.length - 2);
            int colour = 0;
            for (int part = 0; part < 3; part++) {
                double value = stops[low][part] + (place - low) * (stops[low + 1][part] - stops[low][part]);
                colour = colour << 8 | (int) Math.round(value);
            }
            ramp[k] = colour << 8 | (int) Math.round(TOP_LEVEL * Math.min(1, 2.0 * k / TOP_LEVEL));
        }
        return ramp;
    }

    private static String spoken(HoleField field, HoleField.Frame frame, String time) {
        double deepest = 0;
        for (int row = 0; row < field.rows(); row++) {
            for (int column = 0; column < field.columns(); column++) {
                if (frame.donorRatios().get(row * field.columns() + column) > 0.01) {
                    deepest = (row + 1.0) / field.rows() * field.depthUm();
                }
            }
        }
        return "Concentration after " + time + ": a hundredth of the donor's reaches down to "
                + PermeationWords.number(deepest) + " micrometres.";
    }
}
