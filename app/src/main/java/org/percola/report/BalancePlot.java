package org.percola.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

    /**
     * The last moment in numbers, with their sum.
     *
     * @param intact the other side; null where there are no needles
     * @param doseUgPerCm2 of which the parts are told; 0 where the donor never runs down, and they are none of it
     */
    static String table(Amounts treated, @Nullable Amounts intact, double doseUgPerCm2) {
        List<Column> columns = new ArrayList<>();
        String own = intact == null ? "intact" : "needled";
        columns.add(new Column(own, parts(treated), 1));
        if (doseUgPerCm2 > 0) {
            columns.add(new Column("% of the dose", parts(treated), 100 / doseUgPerCm2));
        }
        if (intact != null) {
            columns.add(new Column("intact", parts(intact), 1));
            if (doseUgPerCm2 > 0) {
                columns.add(new Column("% of the dose", parts(intact), 100 / doseUgPerCm2));
            }
        }
        StringBuilder out = new StringBuilder("<table class=\"small\"><thead><tr><th scope=\"col\">after ")
                .append(PermeationWords.hours(treated.timeH()))
                .append(", µg/cm²</th>");
        columns.forEach(column -> out.append("<th scope=\"col\" class=\"n\">")
                .append(column.name())
                .append("</th>"));
        out.append("</tr></thead><tbody>");
        for (int k = 0; k < NAMES.size(); k++) {
            int part = k;
            if (columns.stream().anyMatch(column -> column.parts()[part] > 0)) {
                row(
                        out,
                        NAMES.get(k),
                        columns.stream().map(column -> column.of(part)).toList());
            }
        }
        row(out, "together", columns.stream().map(Column::sum).toList());
        return out.append("</tbody></table>").toString();
    }

    /** Parts of one side, told in one unit. */
    private static final class Column {
        private final String name;
        private final double[] parts;
        private final double factor;

        Column(String name, double[] parts, double factor) {
            this.name = name;
            this.parts = parts;
            this.factor = factor;
        }

        String name() {
            return name;
        }

        double[] parts() {
            return parts;
        }

        double of(int part) {
            return factor * parts[part];
        }

        double sum() {
            double sum = 0;
            for (double part : parts) {
                sum += factor * part;
            }
            return sum;
        }
    }

    private static void row(StringBuilder out, String name, List<Double> values) {
        out.append("<tr><th scope=\"row\">").append(name).append("</th>");
        values.forEach(value -> out.append("<td class=\"n\">")
                .append(PermeationWords.summand(value))
                .append("</td>"));
        out.append("</tr>");
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
