package org.percola.words;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as people read them: no more digits than anybody can know. */
public final class Numbers {
    private static final double DAYS_PER_MONTH = 30.44;
    private static final double DAYS_PER_YEAR = 365.25;

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

    /** A change in percent with its sign: "+47", "-3", "0". */
    public static String signed(double percent) {
        String whole = whole(percent);
        return percent > 0 && !whole.equals("0") ? "+" + whole : whole;
    }

    /** When something begins: "at once" or a duration. */
    public static String onset(double days) {
        return days <= 0 ? "at once" : days(days);
    }

    /** A duration in the unit that fits, from minutes to years, no finer than anybody can tell. */
    public static String days(double days) {
        if (days <= 0) {
            return "none";
        }
        if (days < 1.0 / 24) {
            return Math.max(1, Math.round(days * 1440)) + " min";
        }
        if (days < 0.95) {
            return Math.round(days * 24) + " h";
        }
        if (days < 60) {
            long whole = Math.round(days);
            return whole + (whole == 1 ? " day" : " days");
        }
        return days < 730 ? Math.round(days / DAYS_PER_MONTH) + " months" : short2(days / DAYS_PER_YEAR) + " years";
    }
}
