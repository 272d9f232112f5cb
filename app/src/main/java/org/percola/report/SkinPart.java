package org.percola.report;

import java.util.ArrayList;
import java.util.List;
import org.percola.forecast.Forecast;
import org.percola.forecast.ZoneForecast;
import org.percola.forecast.ZoneForecast.DeliveryBands;
import org.percola.forecast.ZoneForecast.PunctureBands;
import org.percola.numeric.Band;
import org.percola.words.BandWords;
import org.percola.words.English;
import org.percola.words.Names;
import org.percola.words.Numbers;

/** Needles in the skin: a drawing to scale and the figures, one zone beside the other. */
final class SkinPart {
    private SkinPart() {}

    static void write(Page page, Simulation simulation, Forecast forecast) {
        boolean several = forecast.zones().size() > 1;
        page.section("skin", "skin", "Needles in the skin, one session")
                .markup("<div class=\"" + (several ? "zones" : "zone") + "\">");
        double depthMm = SkinDrawing.depthMm(forecast.zones());
        for (ZoneForecast zone : forecast.zones()) {
            zone.puncture().ifPresent(found -> {
                page.markup("<div>");
                if (several) {
                    page.heading3(Names.title(zone.site().code()) + ", " + Numbers.short2(zone.settingMm()) + " mm");
                }
                page.markup(SkinDrawing.svg(found, depthMm)).markup(several ? "" : "</div><div>");
                page.markup("<dl class=\"facts\">");
                puncture(page, zone, found);
                zone.delivery().ifPresent(delivery -> delivery(page, delivery));
                page.markup("</dl>");
                page.items("warnings", warnings(found)).markup("</div>");
            });
        }
        page.markup("</div><ul class=\"legend\"><li><i class=\"channel\"></i>channel that stays open</li>"
                + "<li><i class=\"track\"></i>reach of the needle</li></ul>");
        page.paragraph(
                "soft small",
                "To scale: a slice of skin 0.1 mm thick. The depths shown run through the forecast's spread, not through"
                        + " one needle.");
        if (simulation.deliversSolute()) {
            page.paragraph("small", English.text("label"));
        }
        page.endSection();
    }

    static List<String> warnings(PunctureBands found) {
        List<String> words = new ArrayList<>();
        found.warnings().forEach(warning -> words.add(English.text("warning." + warning.code())));
        return words;
    }

    private static void puncture(Page page, ZoneForecast zone, PunctureBands found) {
        page.pair(
                "Needles that enter",
                Numbers.whole(100 * found.insertedFraction()) + " of 100; into the dermis "
                        + Numbers.whole(100 * found.dermisReachedFraction()));
        page.pair("Reach, set to " + Numbers.short2(zone.settingMm()) + " mm", words(found.reachMm(), 2, "mm"));
        page.pair("Channel that stays open", words(found.openDepthMm(), 2, "mm") + " deep");
        page.pair("Its width", words(found.openDiameterUm(), 0, "\u00b5m"));
        page.pair("Punctures", words(found.densityPerCm2(), 0, "per cm\u00b2"));
        page.pair(
                "Passes",
                BandWords.of(found.passesCount(), 0).with("") + "; " + covered(found.coveredFraction())
                        + " of the surface");
    }

    private static void delivery(Page page, DeliveryBands found) {
        page.pair("Barrier back to normal", "after " + words(found.barrierRecoveryHours(), 1, "h"));
        page.pair("Channel half closed", "after " + words(found.poreHalfLifeHours(), 1, "h"));
        found.enhancementRatio()
                .ifPresent(ratio -> page.pair(
                        "Topical, against intact skin", words(ratio, 1, "times") + " in dermis and blood by 24 h"));
        found.lagMinutes().ifPresent(lag -> page.pair("Lag of the topical", words(lag, 0, "min")));
    }

    private static String covered(double fraction) {
        return fraction > 0 && fraction < 0.001 ? "under 0.1 %" : Numbers.short2(100 * fraction) + " %";
    }

    private static String words(Band band, int mostDecimals, String unit) {
        return BandWords.of(band, mostDecimals).with(unit);
    }
}
