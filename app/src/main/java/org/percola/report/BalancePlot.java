package org.percola.report;

import java.util.List;
import org.percola.forecast.DeliveryForecast.Amounts;
import org.percola.words.Numbers;
import org.percola.words.PermeationWords;

/** Where the solute is, as stacked bars at the output times: means over the draws, which add up to all that was put on. */
final class BalancePlot {
    private static final double WIDTH = 420;
    private static final double HEIGHT = 220;
    private static final double LEFT = 52;
    private static final double RIGHT = 8;
    private static final double TOP = 8;
    private static final double BOTTOM = 22;
    private static final int MOST_BARS = 9;
    private static final List<String> NAMES =
            List.of("donor", "stratum corneum", "epidermis", "dermis", "systemic", "receptor", "wiped off");

    private BalancePlot() {}

    /** One side; the axis reaches {@code most}, so that two sides compare. */
    static String figure(String title, List<Amounts> amounts, double most) {
        int bars = Math.min(MOST_BARS, amounts.size());
        double pitch = (WIDTH - LEFT - RIGHT) / bars;
        Axis axis = Axis.over(0, most > 0 ? most : 1);
        StringBuilder svg = new StringBuilder("<figure><figcaption><b>" + Html.escape(title)
                + "</b> <span>µg/cm², means</span></figcaption><svg viewBox=\"0 0 " + (int) WIDTH + " " + (int) HEIGHT
                + "\" role=\"img\" aria-label=\"" + Html.escape(spoken(title, amounts.getLast())) + "\">");
        for (double tick : axis.ticks()) {
            svg.append("<line x1=\"" + Html.xy(LEFT) + "\" x2=\"" + Html.xy(WIDTH - RIGHT) + "\" y1=\""
                    + Html.xy(y(tick, axis)) + "\" y2=\"" + Html.xy(y(tick, axis))
                    + "\" stroke=\"var(--line)\"/><text x=\""
                    + Html.xy(LEFT - 5) + "\" y=\"" + Html.xy(y(tick, axis) + 4) + "\" text-anchor=\"end\">"
                    + Numbers.tick(tick) + "</text>");
        }
        for (int k = 0; k < bars; k++) {
            Amounts at = amounts.get(
                    bars == 1 ? amounts.size() - 1 : (int) Math.round((double) k * (amounts.size() - 1) / (bars - 1)));
            bar(svg, at, LEFT + k * pitch, pitch, axis);
        }
        return svg.append("</svg></figure>").toString();
    }

    private static void bar(StringBuilder svg, Amounts at, double x, double pitch, Axis axis) {
        double foot = 0;
        double[] parts = parts(at);
        for (int k = 0; k < parts.length; k++) {
            if (parts[k] <= 0) {
                continue;
            }
            double height = y(foot, axis) - y(foot + parts[k], axis);
            svg.append("<rect class=\"part" + k + "\" x=\"" + Html.xy(x + 0.14 * pitch) + "\" width=\""
                    + Html.xy(0.72 * pitch) + "\" y=\"" + Html.xy(y(foot + parts[k], axis)) + "\" height=\""
                    + Html.xy(height) + "\"><title>" + NAMES.get(k) + " " + PermeationWords.number(parts[k])
                    + " µg/cm²</title></rect>");
            foot += parts[k];
        }
        svg.append("<text x=\"" + Html.xy(x + pitch / 2) + "\" y=\"" + Html.xy(HEIGHT - 6)
                + "\" text-anchor=\"middle\">" + PermeationWords.hours(at.timeH()) + "</text>");
    }

    /** What stands on an axis that both sides share. */
    static double most(List<Amounts> amounts) {
        return amounts.stream()
                .mapToDouble(at -> {
                    double sum = 0;
                    for (double part : parts(at)) {
                        sum += part;
                    }
                    return sum;
                })
                .max()
                .orElse(1);
    }

    static String legend(List<Amounts> amounts) {
        StringBuilder out = new StringBuilder("<ul class=\"legend\">");
        for (int k = 0; k < NAMES.size(); k++) {
            int part = k;
            if (amounts.stream().anyMatch(at -> parts(at)[part] > 0)) {
                out.append("<li><i class=\"part" + k + "\"></i>" + NAMES.get(k) + "</li>");
            }
        }
        return out.append("</ul>").toString();
    }

    private static double[] parts(Amounts at) {
        return new double[] {
            at.donor().mean(),
            at.stratumCorneum().mean(),
            at.epidermis().mean(),
            at.dermis().mean(),
            at.systemic().mean(),
            at.receptor().mean(),
            at.removed().mean()
        };
    }

    private static String spoken(String title, Amounts end) {
        StringBuilder words = new StringBuilder(title + ", after " + PermeationWords.hours(end.timeH()) + ": ");
        double[] parts = parts(end);
        for (int k = 0; k < parts.length; k++) {
            if (parts[k] > 0) {
                words.append(NAMES.get(k))
                        .append(' ')
                        .append(PermeationWords.number(parts[k]))
                        .append(", ");
            }
        }
        return words.append("in micrograms per square centimetre.").toString();
    }

    private static double y(double value, Axis axis) {
        return HEIGHT - BOTTOM - value / axis.high() * (HEIGHT - TOP - BOTTOM);
    }
}
