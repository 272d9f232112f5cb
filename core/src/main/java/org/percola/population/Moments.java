package org.percola.population;

/**
 * Count, mean and sum of squared deviations of numbers that come one by one (Welford 1962), and of two such sets together
 * (Chan, Golub, LeVeque 1979). Order matters to the last bit: add and merge in a fixed order.
 */
final class Moments {
    private long count;
    private double mean;
    private double squares;

    Moments() {}

    Moments(long count, double mean, double squares) {
        this.count = count;
        this.mean = mean;
        this.squares = squares;
    }

    void add(double value) {
        count++;
        double before = value - mean;
        mean += before / count;
        squares += before * (value - mean);
    }

    void merge(Moments other) {
        if (other.count == 0) {
            return;
        }
        if (count == 0) {
            count = other.count;
            mean = other.mean;
            squares = other.squares;
            return;
        }
        long both = count + other.count;
        double apart = other.mean - mean;
        mean += apart * other.count / both;
        squares += other.squares + apart * apart * count * other.count / both;
        count = both;
    }

    long count() {
        return count;
    }

    double mean() {
        return mean;
    }

    double squares() {
        return squares;
    }

    /** With n - 1; 0 for one. */
    double variance() {
        return count > 1 ? squares / (count - 1) : 0;
    }

    double sd() {
        return StrictMath.sqrt(variance());
    }
}
