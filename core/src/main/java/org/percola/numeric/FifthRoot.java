package org.percola.numeric;

/** The inverse fifth root by multiplications alone: the same bits everywhere and cheap. Good to a part in a thousand. */
final class FifthRoot {
    /** 6/5 of the bits of 1, so that the exponent of the first guess is -1/5 of the given one. */
    private static final long MIDDLE = Double.doubleToRawLongBits(1.0) / 5 * 6;

    private FifthRoot() {}

    /** {@code x^(-1/5)} of a positive number. */
    static double inverse(double x) {
        double root = Double.longBitsToDouble(MIDDLE - Double.doubleToRawLongBits(x) / 5);
        root = closer(root, x);
        return closer(root, x);
    }

    /** One step of Newton's method for {@code root^-5 = x}. */
    private static double closer(double root, double x) {
        double square = root * root;
        return root * (1.2 - 0.2 * x * square * square * root);
    }
}
