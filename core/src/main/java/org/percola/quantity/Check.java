package org.percola.quantity;

/**
 * Validation of what a caller hands to a record: every message names the component, its value and the allowed range,
 * and, where we can guess the slip, ends with a line that starts with "Maybe".
 *
 * <p>All tests are written so that NaN fails.
 */
public final class Check {
    private Check() {}

    /** Throws unless {@code low <= value <= high}. */
    public static void inRange(String name, double value, double low, double high, String maybe) {
        if (!(value >= low && value <= high)) {
            String hint = maybe.isEmpty() ? "" : "\n" + maybe;
            throw new IllegalArgumentException(
                    name + " (" + value + ") must lie in [" + low + ", " + high + "]." + hint);
        }
    }

    /** Throws unless {@code low <= value <= high}. */
    public static void inRange(String name, double value, double low, double high) {
        inRange(name, value, low, high, "");
    }

    /** Throws unless {@code value} is finite and above zero. */
    public static void positive(String name, double value) {
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(name + " (" + value + ") must be a finite number above 0.");
        }
    }

    /** Throws unless {@code value} is finite and not negative. */
    public static void notNegative(String name, double value) {
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(name + " (" + value + ") must be a finite number, 0 or more.");
        }
    }

    /** Throws unless {@code value} is a fraction, that is in [0, 1]. */
    public static void fraction(String name, double value) {
        inRange(name, value, 0, 1, value > 1 && value <= 100 ? "Maybe a percentage was given for a fraction." : "");
    }
}
