package org.percola.words;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.percola.forecast.DeliveryForecast;
import org.percola.forecast.DeliveryForecast.EnhancementKind;
import org.percola.forecast.DeliveryNote;
import org.percola.numeric.Band;
import org.percola.patient.Coded;

/** What people read of a permeation experiment: leads with what the needles change, including that they do not. */
public final class PermeationWords {
    /** A ratio nearer to 1 than this no laboratory tells from 1. */
    private static final double HARDLY = 1.5;

    /** Part of a dose, in percent, that counts as nothing. */
    private static final double HARDLY_PERCENT = 1;

    private static final double SMALLEST_PLAIN = 1e-3;
    private static final double LARGEST_PLAIN = 1e5;
    private static final double PERCENT = 100;
    private static final String NO_SPREAD = "no spread";
    private static final double ROUND_OFF = 1e-12;
    private static final MathContext TWO = new MathContext(2, RoundingMode.HALF_UP);
    private static final MathContext FOUR = new MathContext(4, RoundingMode.HALF_UP);
    private static final MathContext THREE = new MathContext(3, RoundingMode.HALF_UP);

    private PermeationWords() {}

    /** Of whom the band is that a laboratory's points are laid over, to stand after "the band". */
    public static String band(boolean single) {
        return " " + English.text(single ? "permeation.points.single" : "permeation.points.mean");
    }

    /**
     * The first sentence of a result.
     *
     * @param needled whether there was anything but intact skin
     * @param durationH of the experiment
     * @param doseUgPerCm2 all that was put on; 0 where it never runs down
     */
    public static String lead(DeliveryForecast forecast, boolean needled, double durationH, double doseUgPerCm2) {
        return sentence(forecast, needled, durationH, doseUgPerCm2).replace("it could be " + NO_SPREAD, NO_SPREAD);
    }

    private static String sentence(DeliveryForecast forecast, boolean needled, double durationH, double doseUgPerCm2) {
        String time = hours(durationH);
        if (!needled) {
            Band flux = forecast.intact().fluxUgPerCm2H();
            return English.text("permeation.lead.intact", number(flux.q50()), range(flux));
        }
        if (forecast.notes().contains(DeliveryNote.NOTHING_OPENED)) {
            return English.text("permeation.lead.nothing-opened");
        }
        Band passed = forecast.treated().cumulativeUgPerCm2().getLast().value();
        if (forecast.notes().contains(DeliveryNote.EXCLUDED_BY_SIZE)
                && doseUgPerCm2 > 0
                && PERCENT * passed.q50() / doseUgPerCm2 < HARDLY_PERCENT) {
            return English.text(
                    "permeation.lead.excluded",
                    number(PERCENT * passed.q50() / doseUgPerCm2),
                    number(PERCENT * passed.q05() / doseUgPerCm2)
                            + " to "
                            + number(PERCENT * passed.q95() / doseUgPerCm2),
                    time);
        }
        if (forecast.enhancementAtLeast().isPresent()) {
            double least = forecast.enhancementAtLeast().getAsDouble();
            return English.text(
                    least >= HARDLY ? "permeation.lead.raise-undetected" : "permeation.lead.maybe-undetected",
                    number(passed.q50()),
                    range(passed),
                    time,
                    number(least));
        }
        Band ratio = forecast.enhancementRatio();
        return English.text(
                "permeation.lead." + direction(ratio), number(ratio.q50()), range(ratio), what(forecast, time));
    }

    /** The lag of a side: a middle, and what it could be; nothing where nothing passes. */
    public static List<String> lag(DeliveryForecast.Side side) {
        Band lag = side.lagMin();
        return side.fluxUgPerCm2H().q95() > 0 ? List.of(number(lag.q50()), range(lag)) : List.of("none", "");
    }

    /** "could be 4.1 to 33", or that there is no spread. */
    public static String couldBe(Band band) {
        String range = range(band);
        return range.equals(NO_SPREAD) ? range : "could be " + range;
    }

    /** Four significant digits, for what is to be added up. */
    public static String summand(double value) {
        return Math.abs(value) < SMALLEST_PLAIN
                ? number(value)
                : BigDecimal.valueOf(value).round(FOUR).stripTrailingZeros().toPlainString();
    }

    /** Both ratios in a sentence, or why there is none. */
    public static String ratios(DeliveryForecast forecast, String end) {
        if (forecast.enhancementAtLeast().isPresent()) {
            return "Ratio: none, " + noRatio(forecast) + ".";
        }
        Band ratio = forecast.enhancementRatio();
        Band passed = forecast.cumulativeRatio();
        return "Ratio of the " + what(forecast, end) + ": " + number(ratio.q50()) + " (" + range(ratio)
                + "); of what has passed by " + end + ": " + number(passed.q50()) + " (" + range(passed) + ").";
    }

    /** Why there is no ratio, and what it is at least. */
    public static String noRatio(DeliveryForecast forecast) {
        return English.text(
                "permeation.no-ratio", number(forecast.enhancementAtLeast().orElse(1)));
    }

    private static String direction(Band ratio) {
        if (ratio.q95() < 1 / HARDLY) {
            return "less";
        }
        if (ratio.q95() < HARDLY) {
            return "none";
        }
        return ratio.q05() > HARDLY ? "raise" : "maybe";
    }

    /** What the ratio is of. */
    public static String what(DeliveryForecast forecast, String time) {
        return English.text("permeation.kind." + kind(forecast.enhancementKind()), time);
    }

    /** The code of what the ratio is of. */
    public static String kind(EnhancementKind kind) {
        return Coded.kebab(kind);
    }

    /** A note in words. */
    public static String note(DeliveryNote note) {
        return English.text("permeation.note." + Coded.kebab(note));
    }

    /** "24 h", "30 min", "3 d". */
    public static String hours(double hours) {
        if (hours < 1) {
            return Numbers.tick(round(hours * 60, THREE)) + " min";
        }
        return hours > 96 ? Numbers.tick(round(hours / 24, THREE)) + " d" : Numbers.tick(round(hours, THREE)) + " h";
    }

    /** Two significant digits, whatever the size: 0.0013, 1.3e-6, 4.2, 37, 1200, 1.3e5. */
    public static String number(double value) {
        if (value == 0 || Math.abs(value) < Double.MIN_NORMAL) {
            return "0";
        }
        double size = Math.abs(value);
        if (size >= SMALLEST_PLAIN && size < LARGEST_PLAIN) {
            return BigDecimal.valueOf(value).round(TWO).stripTrailingZeros().toPlainString();
        }
        return size < 1e-12
                ? "0"
                : String.format(Locale.ROOT, "%.1e", value)
                        .replaceFirst("e([+-])0*", "e$1")
                        .replace("e+", "e");
    }

    /** An error that may be nothing but round-off. */
    public static String tiny(double value) {
        return value < ROUND_OFF ? "less than 1e-12" : number(value);
    }

    /** "4.1 to 33", each end with two digits. */
    public static String range(Band band) {
        String low = number(band.q05());
        String high = number(band.q95());
        return low.equals(high) ? NO_SPREAD : low + " to " + high;
    }

    private static double round(double value, MathContext digits) {
        return BigDecimal.valueOf(value).round(digits).doubleValue();
    }
}
