package org.percola.words;

import java.util.Locale;
import java.util.Optional;
import org.percola.forecast.BenefitRow;
import org.percola.numeric.Band;
import org.percola.outcome.Certainty;
import org.percola.outcome.Footing;

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
    public static String certainty(Certainty certainty) {
        return English.text("certainty." + certainty.code());
    }

    /** "moderate, its size low", for a table. */
    public static String shortCertainty(BenefitRow.Read read) {
        String word = Names.plain(read.certainty().code());
        return read.sizeCertainty() == read.certainty()
                ? word
                : word + ", size " + Names.plain(read.sizeCertainty().code());
    }

    /** How far the evidence carries; empty where it carries the figure and its size, or where there is no change. */
    public static Optional<String> howSure(BenefitRow.Read read) {
        if (read.sizeCertainty().compareTo(Certainty.LOW) < 0 || !changes(read)) {
            return Optional.empty();
        }
        String words = English.text("sure." + read.certainty().code());
        boolean firm = read.certainty().compareTo(Certainty.LOW) < 0;
        return Optional.of(firm ? words + " " + English.text("sure.size") : words);
    }

    /** What the size is forecast by, and why. */
    public static String forecastBy(Footing footing) {
        return forecastBy("footing.", footing);
    }

    /** The same in a line. */
    public static String forecastByInShort(Footing footing) {
        return forecastBy("footing.short.", footing);
    }

    private static String forecastBy(String words, Footing footing) {
        return English.text(
                words + footing.why().code(),
                Integer.toString(footing.studiesCount()),
                footing.scoreRatio().isPresent()
                        ? String.format(
                                Locale.ROOT, "%.2f", footing.scoreRatio().getAsDouble())
                        : "");
    }

    /** "9 to 69 % better", "up to 54 % better", "3 % worse to 20 % better", "no change". */
    public static String range(Band percent) {
        long low = Math.round(percent.q05());
        long high = Math.round(percent.q95());
        if (low == 0 && high == 0) {
            return English.text("range.none");
        }
        if (low > 0) {
            return English.text("range.better", Long.toString(low), Long.toString(high));
        }
        if (low == 0) {
            return English.text("range.up-to", Long.toString(high));
        }
        if (high == 0) {
            return English.text("range.worse-up-to", Long.toString(-low));
        }
        return high > 0
                ? English.text("range.mixed", Long.toString(-low), Long.toString(high))
                : English.text("range.worse", Long.toString(-high), Long.toString(-low));
    }

    /** The range holds a change that can be written in whole percent. */
    public static boolean changes(BenefitRow.Read read) {
        return Math.round(read.improvementPercent().q05()) != 0
                || Math.round(read.improvementPercent().q95()) != 0;
    }

    /** "47 % better", "no better". */
    public static String comparison(double percent) {
        String size = Numbers.whole(Math.abs(percent));
        return size.equals("0")
                ? English.text("sentence.same")
                : English.text(percent > 0 ? "sentence.better" : "sentence.worse", size);
    }

    private static String sentence(String name, BenefitRow.Read read) {
        Band percent = read.improvementPercent();
        if (percent.q05() == 0 && percent.q95() == 0) {
            return English.text("sentence.none", name);
        }
        boolean seen = percent.q50() > 0 && read.firstSeenDay().isPresent();
        String certainty = certainty(read.certainty());
        return English.text(
                seen ? "sentence.improves" : "sentence.unseen",
                name,
                comparison(percent.q50()),
                Numbers.whole(read.readDay()),
                range(percent),
                ChanceWords.inHundred(read.visibleProbability()),
                read.sizeCertainty() == read.certainty()
                        ? English.text("sentence.certainty", certainty)
                        : English.text("sentence.certainty-size", certainty, certainty(read.sizeCertainty())));
    }
}
