package org.percola.report;

import java.util.ArrayList;
import java.util.List;
import org.percola.healing.PatchHole;
import org.percola.healing.TissuePatch;
import org.percola.healing.TissuePatch.Quantity;
import org.percola.words.English;
import org.percola.words.Names;
import org.percola.words.Numbers;

/** A patch with its many holes: each field from above and, beneath, in a cut, on the days that tell most. */
final class PatchPart {
    private static final int TOP_LEVEL = 255;
    private static final double SIDE = 200;
    private static final double GAP = 8;
    /** Holes are drawn while they are fresh. */
    private static final double FRESH_DAYS = 1;

    private static final int MOMENTS = 4;
    private static final double LEAST_TOLD = 1e-6;

    private PatchPart() {}

    static void write(Page page, TissuePatch patch) {
        page.section("patch", "patch", "A patch of skin, from above and in a cut");
        page.paragraph(
                "soft small",
                Numbers.tick(patch.plan().widthMm()) + " mm wide; the cut shows the epidermis and "
                        + Numbers.tick(patch.plan().depthMm()) + " mm of dermis. " + English.text("patch.html"));
        for (Quantity quantity :
                List.of(Quantity.INFLAMMATION, Quantity.GROWTH_FACTOR, Quantity.COLLAGEN_CHANGE, Quantity.MELANIN)) {
            row(page, patch, quantity);
        }
        page.endSection();
    }

    private static void row(Page page, TissuePatch patch, Quantity quantity) {
        List<Integer> moments = moments(patch, quantity);
        double most = 0;
        for (int day : moments) {
            most = Math.max(most, patch.extent(quantity, day).most());
        }
        page.heading3(Names.title(PatchView.words(quantity)));
        page.markup("<p class=\"scale small\"><span>0</span><i></i><span>")
                .words(number(quantity, most))
                .markup("</span></p><div class=\"patches\">");
        for (int day : moments) {
            page.markup(figure(patch, quantity, day, most));
        }
        page.markup("</div>");
    }

    /** The day on which the mean over the patch is largest. */
    static int telling(TissuePatch patch, Quantity quantity) {
        int best = 0;
        double most = LEAST_TOLD;
        for (int day = 0; day < patch.days().size(); day++) {
            double mean = Math.abs(patch.extent(quantity, day).mean());
            if (mean > most) {
                best = day;
                most = mean;
            }
        }
        return best;
    }

    /** Signals are looked at after the first session, what they build after the last. */
    private static List<Integer> moments(TissuePatch patch, Quantity quantity) {
        List<Integer> days = new ArrayList<>();
        boolean early = quantity == Quantity.INFLAMMATION || quantity == Quantity.GROWTH_FACTOR;
        int count = patch.days().size();
        for (int k = 0; k < Math.min(MOMENTS, count); k++) {
            days.add(early ? k : count - Math.min(MOMENTS, count) + k);
        }
        return days;
    }

    static String number(Quantity quantity, double value) {
        return PatchView.isFraction(quantity) ? Numbers.signed(100 * value) + " %" : Numbers.short2(value);
    }

    private static String figure(TissuePatch patch, Quantity quantity, int day, double most) {
        int across = patch.plan().cellsAcross();
        int rows = patch.plan().rows();
        double perMm = SIDE / patch.plan().widthMm();
        double cutTop = SIDE + GAP;
        double dermisTop = cutTop + perMm * patch.epidermisMm();
        double dermisTall = perMm * patch.plan().depthMm();
        byte[] above = new byte[across * across];
        byte[] cut = new byte[across * rows];
        for (int i = 0; i < across; i++) {
            for (int j = 0; j < across; j++) {
                above[j * across + i] = level(patch.fromAbove(quantity, day, i, j), most);
            }
            for (int k = 0; k < rows; k++) {
                cut[k * across + i] = level(patch.value(quantity, day, i, patch.cutRow(), k), most);
            }
        }
        TissuePatch.Extent extent = patch.extent(quantity, day);
        String when = "day " + Numbers.tick(patch.days().get(day));
        String spoken = PatchView.words(quantity) + " on " + when + ": mean " + number(quantity, extent.mean())
                + ", cells from " + number(quantity, extent.least()) + " to " + number(quantity, extent.most());
        StringBuilder svg = new StringBuilder("<figure><figcaption><b>" + when + "</b>mean "
                + Html.escape(number(quantity, extent.mean())) + "</figcaption><svg viewBox=\"0 0 " + (int) SIDE + " "
                + Html.xy(dermisTop + dermisTall) + "\" role=\"img\" aria-label=\"" + Html.escape(spoken) + "\">");
        rectangle(svg, "dermis", 0, SIDE);
        picture(svg, Png.address(across, across, above, FieldPart.ramp()), 0, SIDE);
        rectangle(svg, "epidermis", cutTop, dermisTop - cutTop);
        rectangle(svg, "dermis", dermisTop, dermisTall);
        picture(svg, Png.address(across, rows, cut, FieldPart.ramp()), dermisTop, dermisTall);
        holes(svg, patch, patch.days().get(day), perMm, cutTop, dermisTop + dermisTall);
        double y = (patch.cutRow() + 0.5) * SIDE / across;
        svg.append(
                "<path class=\"cut\" d=\"M0," + Html.xy(y) + " h6 M" + Html.xy(SIDE) + "," + Html.xy(y) + " h-6\"/>");
        return svg.append("</svg></figure>").toString();
    }

    private static void rectangle(StringBuilder svg, String kind, double y, double tall) {
        svg.append("<rect class=\"" + kind + "\" x=\"0\" y=\"" + Html.xy(y) + "\" width=\"" + Html.xy(SIDE)
                + "\" height=\"" + Html.xy(tall) + "\"/>");
    }

    private static void picture(StringBuilder svg, String address, double y, double tall) {
        svg.append("<image preserveAspectRatio=\"none\" x=\"0\" y=\"" + Html.xy(y) + "\" width=\"" + Html.xy(SIDE)
                + "\" height=\"" + Html.xy(tall) + "\" href=\"" + address + "\"/>");
    }

    /** The holes of a session that has just been: all from above, and in the cut those that it meets. */
    private static void holes(
            StringBuilder svg, TissuePatch patch, double day, double perMm, double cutTop, double bottom) {
        double cutY =
                (patch.cutRow() + 0.5) * patch.plan().widthMm() / patch.plan().cellsAcross();
        for (PatchHole hole : patch.holes()) {
            double age = day - patch.sessionDays().get(hole.session());
            double width = patch.plan().widthMm();
            boolean inside = hole.xMm() >= 0 && hole.xMm() <= width && hole.yMm() >= 0 && hole.yMm() <= width;
            if (age < 0 || age > FRESH_DAYS || !inside) {
                continue;
            }
            double radius = Math.max(0.7, hole.radiusMm() * perMm);
            svg.append("<circle class=\"hole\" cx=\"" + Html.xy(hole.xMm() * perMm) + "\" cy=\""
                    + Html.xy(hole.yMm() * perMm) + "\" r=\"" + Html.xy(radius) + "\"/>");
            double away = Math.abs(hole.yMm() - cutY);
            double half = width / patch.plan().cellsAcross() / 2 + hole.radiusMm();
            if (away <= half) {
                double deep = Math.min(bottom - cutTop, hole.reachMm() * perMm);
                svg.append("<path class=\"hole\" d=\"M" + Html.xy(hole.xMm() * perMm - radius) + "," + Html.xy(cutTop)
                        + " l" + Html.xy(radius) + "," + Html.xy(deep) + " l" + Html.xy(radius) + "," + Html.xy(-deep)
                        + "\"/>");
            }
        }
    }

    private static byte level(double value, double most) {
        return (byte) (most > 0 ? Math.round(TOP_LEVEL * Math.clamp(value / most, 0.0, 1.0)) : 0);
    }
}
