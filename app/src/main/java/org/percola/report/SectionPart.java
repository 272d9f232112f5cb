package org.percola.report;

import java.util.List;
import java.util.stream.IntStream;
import org.percola.forecast.Forecast;
import org.percola.forecast.SectionPicture;
import org.percola.healing.Hole;
import org.percola.healing.TissueSection;
import org.percola.healing.TissueSection.Quantity;
import org.percola.treatment.Course;
import org.percola.words.Numbers;

/** A cut through the leading zone with its many channels: where collagen comes, on a few days of the course. */
final class SectionPart {
    private static final int TOP_LEVEL = 255;
    private static final double WIDTH = 300;
    private static final int MOMENTS = 4;
    private static final double PERCENT = 100;

    private SectionPart() {}

    static void write(Page page, Forecast forecast) {
        if (forecast.request().treatment() instanceof Course course) {
            SectionPicture.of(forecast.request()).ifPresent(section -> write(page, section, course.intervalDays()));
        }
    }

    private static void write(Page page, TissueSection section, double intervalDays) {
        double most = section.largest(Quantity.COLLAGEN_CHANGE);
        if (!(most > 0)) {
            return;
        }
        page.section("section", "patch on-screen", "A cut through many channels");
        page.markup("<p class=\"scale small\"><span>0</span><i></i><span>")
                .words("+" + Numbers.whole(PERCENT * most) + " % collagen")
                .markup("</span></p><div class=\"patches\">");
        for (int day : moments(section)) {
            page.markup(figure(section, day, most, intervalDays));
        }
        page.markup("</div>");
        page.paragraph(
                "soft small",
                "Inside the model, every number at its middle: " + Numbers.tick(section.widthMm())
                        + " mm of skin across and "
                        + Numbers.tick(section.depthMm())
                        + " mm of dermis down, to scale; lines are the channels of the"
                        + " sessions so far, struck at random places.");
        page.endSection();
    }

    /** The first day, the last, and two between them. */
    private static List<Integer> moments(TissueSection section) {
        int last = section.days().size() - 1;
        return IntStream.range(0, MOMENTS)
                .map(k -> (int) Math.round((double) k * last / (MOMENTS - 1)))
                .distinct()
                .boxed()
                .toList();
    }

    private static String figure(TissueSection section, int day, double most, double intervalDays) {
        double perMm = WIDTH / section.widthMm();
        double top = perMm * section.epidermisMm();
        double tall = perMm * section.depthMm();
        String time = "day " + Numbers.whole(section.days().get(day));
        double mean = section.mean(Quantity.COLLAGEN_CHANGE, day, section.depthMm());
        StringBuilder svg = new StringBuilder("<figure class=\"cut\"><figcaption><b>" + time
                + "</b></figcaption><svg viewBox=\"0 0 "
                + Html.xy(WIDTH) + " " + Html.xy(top + tall) + "\" role=\"img\" aria-label=\"" + time
                + ": collagen of the dermis " + Numbers.signed(PERCENT * mean) + " percent in the mean of the cut\">");
        svg.append("<rect class=\"epidermis\" x=\"0\" y=\"0\" width=\"" + Html.xy(WIDTH) + "\" height=\""
                + Html.xy(top) + "\"/><rect class=\"dermis\" x=\"0\" y=\"" + Html.xy(top) + "\" width=\""
                + Html.xy(WIDTH) + "\" height=\"" + Html.xy(tall)
                + "\"/><image preserveAspectRatio=\"none\" x=\"0\" y=\"" + Html.xy(top)
                + "\" width=\"" + Html.xy(WIDTH) + "\" height=\"" + Html.xy(tall) + "\" href=\""
                + picture(section, day, most) + "\"/>");
        holes(svg, section, day, perMm, intervalDays);
        return svg.append("</svg></figure>").toString();
    }

    /** Channels of the sessions up to that day. */
    private static void holes(StringBuilder svg, TissueSection section, int day, double perMm, double intervalDays) {
        for (Hole hole : section.holes()) {
            if (hole.session() * intervalDays <= section.days().get(day)) {
                svg.append("<path class=\"hole\" d=\"M" + Html.xy(perMm * hole.acrossMm()) + ",0 v"
                        + Html.xy(perMm * hole.reachMm()) + "\"/>");
            }
        }
    }

    private static String picture(TissueSection section, int day, double most) {
        int width = section.columnsCount();
        byte[] levels = new byte[width * section.rowsCount()];
        for (int row = 0; row < section.rowsCount(); row++) {
            for (int column = 0; column < width; column++) {
                double part = section.value(Quantity.COLLAGEN_CHANGE, day, row, column) / most;
                levels[row * width + column] = (byte) Math.round(TOP_LEVEL * Math.clamp(part, 0.0, 1.0));
            }
        }
        return Png.address(width, section.rowsCount(), levels, FieldPart.ramp());
    }
}
