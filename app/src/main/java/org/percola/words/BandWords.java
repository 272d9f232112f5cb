package org.percola.words;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.percola.numeric.Band;

/**
 * Median and range of a quantity, all three with the digits that the largest of them deserves: two significant ones.
 *
 * @param median the middle draw
 * @param low below it lie 5 of 100 draws
 * @param high above it lie 5 of 100 draws
 */
public record BandWords(String median, String low, String high) {
    private static final int SIGNIFICANT = 2;

    /**
     * A band in words.
     *
     * @param mostDecimals more than these nobody can measure
     */
    public static BandWords of(Band band, int mostDecimals) {
        double largest = Math.max(Math.abs(band.q05()), Math.max(Math.abs(band.q50()), Math.abs(band.q95())));
        return new BandWords(
                text(band.q50(), largest, mostDecimals),
                text(band.q05(), largest, mostDecimals),
                text(band.q95(), largest, mostDecimals));
    }

    /** "0.66 to 1.2"; empty where all three read the same. */
    public String range() {
        return low.equals(high) && low.equals(median) ? "" : low + " to " + high;
    }

    /** "0.98 mm (0.66 to 1.2)". */
    public String with(String unit) {
        return median + (unit.isEmpty() ? "" : " " + unit) + (range().isEmpty() ? "" : " (" + range() + ")");
    }

    private static String text(double value, double largest, int mostDecimals) {
        if (value == 0 || largest == 0) {
            return "0";
        }
        int digits = (int) Math.floor(Math.log10(largest)) + 1;
        int decimals = Math.min(mostDecimals, SIGNIFICANT - digits);
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        if (digits > 3) {
            rounded = BigDecimal.valueOf(value).round(new MathContext(SIGNIFICANT, RoundingMode.HALF_UP));
        }
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
