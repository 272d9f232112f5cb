package org.percola.words;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as people read them: no more digits than anybody can know. */
public final class Numbers {
    private Numbers() {}

    /** Two significant digits, whole numbers from ten upwards, no exponent: 0.31, 4.2, 37, 1240. */
    public static String short2(double value) {
        if (value == 0) {
            return "0";
        }
        BigDecimal exact = BigDecimal.valueOf(value);
        BigDecimal rounded = Math.abs(value) >= 10
                ? exact.round(new MathContext(Math.abs(value) >= 1000 ? 3 : 2, RoundingMode.HALF_UP))
                : exact.round(new MathContext(2, RoundingMode.HALF_UP));
        if (Math.abs(value) >= 10 && Math.abs(value) < 1000) {
            rounded = exact.setScale(0, RoundingMode.HALF_UP);
        }
        if (rounded.abs().compareTo(new BigDecimal("0.001")) < 0) {
            return value > 0 ? "<0.001" : ">-0.001";
        }
        return rounded.stripTrailingZeros().toPlainString();
    }

    /** A tick of an axis: as it is, without trailing zeros. */
    public static String tick(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).round(new MathContext(6, RoundingMode.HALF_UP));
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** A whole number; minus zero is zero. */
    public static String whole(double value) {
        return Long.toString(Math.round(value));
    }

    /** A probability as "7 in 100", below one in a hundred as "3 in 1000" or "fewer than 1 in 1000". */
    public static String chance(double probability) {
        if (probability >= 0.995) {
            return "nearly all";
        }
        if (probability >= 0.00995) {
            return Math.round(100 * probability) + " in 100";
        }
        long perThousand = Math.round(1000 * probability);
        return perThousand >= 1 ? perThousand + " in 1000" : probability == 0 ? "0 in 1000" : "under 1 in 1000";
    }

    /** The number of a chance without its base, for "could be 1 to 20". */
    public static String perHundred(double probability) {
        double value = 100 * probability;
        return value >= 0.95 || value == 0 ? Long.toString(Math.round(value)) : short2(value);
    }

    /** Days, in hours below one day. */
    public static String days(double days) {
        if (days <= 0) {
            return "0 h";
        }
        if (days < 1.0 / 24) {
            return Math.max(1, Math.round(days * 1440)) + " min";
        }
        return days < 0.95 ? Math.round(days * 24) + " h" : short2(days) + " d";
    }
}
