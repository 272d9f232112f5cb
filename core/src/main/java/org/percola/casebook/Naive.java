package org.percola.casebook;

import java.util.List;

/**
 * What somebody forecasts for a study who knows nothing but the other studies of its kind: their mean m and
 * the SD s between them, {@code m +- 1.2816 s} for 80 per cent. Of quantities that are positive, are no fractions and
 * spread over more than a factor three this is done in logs.
 *
 * @param studiesCount k, other studies
 * @param centre forecast
 * @param sd between them, of the logs where {@code inLogs}
 * @param low below it lies one new study of ten
 * @param high above it lies one new study of ten
 */
public record Naive(int studiesCount, double centre, double sd, boolean inLogs, double low, double high) {
    /** Phi^-1(0.9). */
    private static final double Z90 = 1.2815515655446004;

    private static final double WIDE = 3;
    static final int LEAST_STUDIES = 2;

    /** From the means of at least two other studies. */
    static Naive of(List<Double> others, double least, double most) {
        double smallest = others.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        double largest = others.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        boolean logs = smallest > 0 && largest > WIDE * smallest && most > 1;
        double[] x = others.stream()
                .mapToDouble(value -> logs ? StrictMath.log(value) : value)
                .toArray();
        double mean = 0;
        for (double each : x) {
            mean += each / x.length;
        }
        double squares = 0;
        for (double each : x) {
            squares += (each - mean) * (each - mean);
        }
        double sd = StrictMath.sqrt(squares / (x.length - 1));
        double half = Z90 * sd;
        return new Naive(
                x.length,
                back(mean, logs, least, most),
                sd,
                logs,
                back(mean - half, logs, least, most),
                back(mean + half, logs, least, most));
    }

    private static double back(double value, boolean logs, double least, double most) {
        return StrictMath.min(StrictMath.max(logs ? StrictMath.exp(value) : value, least), most);
    }
}
