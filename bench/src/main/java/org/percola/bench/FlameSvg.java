package org.percola.bench;

import java.util.Locale;

/** The picture of a {@link FlameTree}: callers above, what they call below, as wide as the samples; follows light and dark. */
final class FlameSvg {
    private static final double WIDTH = 1200;
    private static final double TALL = 18;
    private static final double HEAD = 24;
    private static final double LETTER = 6.3;
    private static final double LEAST_SHARE = 0.002;
    private static final int COLOURS = 6;

    private final StringBuilder out = new StringBuilder();
    private final int all;

    private FlameSvg(int all) {
        this.all = all;
    }

    static String of(FlameTree tree, String title) {
        var svg = new FlameSvg(tree.samples());
        double height = HEAD + TALL * tree.depth() + 4;
        svg.out.append(String.format(Locale.ROOT, """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %.0f %.0f" role="img" aria-label="Flame graph: %s">
                <style>
                text { font: 11px monospace; fill: #1d2329; } .title { font: 14px sans-serif; }
                rect { stroke: #ffffff; stroke-width: .6; }
                .c0 { fill: #f2b38c; } .c1 { fill: #f0cd7f; } .c2 { fill: #a9d3b0; } .c3 { fill: #9fcbd6; } .c4 { fill: #c5bbe3; } .c5 { fill: #e8b4c3; }
                @media (prefers-color-scheme: dark) { svg { background: #14171a; } .title { fill: #e9e7e2; } rect { stroke: #14171a; } }
                </style>
                <text class="title" x="4" y="16">%s: %d samples, one thread, warm; callers above, width = share of the time</text>
                """, WIDTH, height, title, title, tree.samples()));
        svg.write(tree, 0, HEAD);
        return svg.out.append("</svg>\n").toString();
    }

    private void write(FlameTree node, double x, double y) {
        double wide = WIDTH * node.samples() / all;
        if (node.samples() < LEAST_SHARE * all) {
            return;
        }
        String percent = String.format(Locale.ROOT, "%.1f %%", 100.0 * node.samples() / all);
        String name = node.name().replace("&", "&amp;").replace("<", "&lt;");
        out.append(String.format(
                Locale.ROOT,
                "<g><title>%s %s</title><rect class=\"c%d\" x=\"%.1f\" y=\"%.0f\" width=\"%.1f\" height=\"%.0f\"/>",
                name,
                percent,
                Math.floorMod(node.name().split("\\.", -1)[0].hashCode(), COLOURS),
                x,
                y,
                wide,
                TALL));
        int letters = (int) ((wide - 6) / LETTER);
        String label = node.name() + " " + percent;
        if (letters >= 4) {
            String shown = label.length() <= letters ? label : label.substring(0, letters - 1) + "\u2026";
            out.append(String.format(
                    Locale.ROOT,
                    "<text x=\"%.1f\" y=\"%.0f\">%s</text>",
                    x + 3,
                    y + TALL - 5,
                    shown.replace("&", "&amp;").replace("<", "&lt;")));
        }
        out.append("</g>\n");
        double inner = x;
        for (FlameTree each : node.inner()) {
            write(each, inner, y + TALL);
            inner += WIDTH * each.samples() / all;
        }
    }
}
