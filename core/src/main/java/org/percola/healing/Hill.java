package org.percola.healing;

/** The response x^2 / (K^2 + (1 - c) K x + c x^2): the Hill function for c = 1, convex and never saturated for c = 0. */
final class Hill {
    private Hill() {}

    static double at(double x, double k, double c) {
        return x * x / (k * k + (1 - c) * k * x + c * x * x);
    }

    /** Its derivative by x. */
    static double slope(double x, double k, double c) {
        double below = k * k + (1 - c) * k * x + c * x * x;
        return k * x * (2 * k + (1 - c) * x) / (below * below);
    }
}
