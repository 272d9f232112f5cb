package org.percola.words;

import java.util.Locale;
import org.percola.forecast.BenefitRow;
import org.percola.numeric.Band;

/** A benefit in one plain sentence; it leads with the comparison with doing nothing. */
public final class BenefitWords {
    private BenefitWords() {}

    public static String sentence(BenefitRow row) {
        String name = Names.of(row.benefit());
        return switch (row) {
            case BenefitRow.NotApplicable none -> name + ": " + reason(none.reason());
            case BenefitRow.Read read -> sentence(name, read);
        };
    }

    /** Why a benefit has no figures. */
    public static String reason(String code) {
        return English.find("notapplicable." + code).orElseGet(() -> Names.title(code) + ".");
    }

    /** "low certainty" and so on. */
    public static String certainty(BenefitRow.Read read) {
        return English.text(
                "certainty." + read.certainty().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static String sentence(String name, BenefitRow.Read read) {
        Band percent = read.improvementPercent();
        if (percent.q05() == 0 && percent.q95() == 0) {
            return English.text("sentence.none", name);
        }
        String key = percent.q50() > 0 && read.firstSeenDay().isPresent() ? "sentence.improves" : "sentence.unseen";
        return English.text(
                key,
                name,
                comparison(percent.q50()),
                Numbers.whole(read.readDay()),
                comparison(percent.q05()),
                comparison(percent.q95()),
                Numbers.perHundred(read.visibleProbability()),
                English.text("sentence.certainty", certainty(read)));
    }

    private static String comparison(double percent) {
        String size = Numbers.whole(Math.abs(percent));
        return size.equals("0")
                ? English.text("sentence.same")
                : English.text(percent > 0 ? "sentence.better" : "sentence.worse", size);
    }
}
