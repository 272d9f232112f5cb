package org.percola.evidence;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Plausible sets of values for parameters that are known in combination better than one by one. A draw takes one whole set.
 * Written by {@code percola calibrate}; immutable.
 */
public final class ParameterEnsemble {
    /** Digits that are kept, far more than are known. */
    private static final MathContext DIGITS = new MathContext(6);

    private final List<String> names;
    /** By parameter, then by member. */
    private final double[][] values;
    /** Place of each member's value among all, 0 to 1. */
    private final double[][] quantiles;

    private ParameterEnsemble(List<String> names, double[][] values) {
        this.names = List.copyOf(names);
        this.values = values;
        this.quantiles = new double[values.length][];
        for (int k = 0; k < values.length; k++) {
            quantiles[k] = quantiles(values[k]);
        }
    }

    /** One column of members for each name. */
    public static ParameterEnsemble of(List<String> names, List<double[]> columns) {
        return new ParameterEnsemble(
                names, columns.stream().map(double[]::clone).toArray(double[][]::new));
    }

    /** A value as the file keeps it. */
    public static double rounded(double value) {
        return new BigDecimal(value).round(DIGITS).doubleValue();
    }

    /** The names in the first line, one member in each other line. */
    public static ParameterEnsemble read(Reader csv) {
        try (var rows = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(csv)) {
            List<CsvRecord> lines = rows.stream().toList();
            if (lines.size() < 2) {
                throw new IllegalArgumentException("An ensemble has a line of names and a line for each member.");
            }
            List<String> names = lines.getFirst().getFields();
            double[][] values = new double[names.size()][lines.size() - 1];
            for (int member = 0; member + 1 < lines.size(); member++) {
                CsvRecord line = lines.get(member + 1);
                if (line.getFieldCount() != names.size()) {
                    throw new IllegalArgumentException("Line " + line.getStartingLineNumber() + " of the ensemble has "
                            + line.getFieldCount() + " values, not " + names.size() + ".");
                }
                for (int k = 0; k < values.length; k++) {
                    values[k][member] = number(line, k);
                }
            }
            return new ParameterEnsemble(names, values);
        } catch (IOException broken) {
            throw new UncheckedIOException("the ensemble", broken);
        }
    }

    private static double number(CsvRecord line, int k) {
        double value;
        try {
            value = Double.parseDouble(line.getField(k));
        } catch (NumberFormatException wrong) {
            throw new IllegalArgumentException(
                    "Line " + line.getStartingLineNumber() + " of the ensemble: " + line.getField(k) + " is no number.",
                    wrong);
        }
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(
                    "Line " + line.getStartingLineNumber() + " of the ensemble: " + value + " is not finite.");
        }
        return value;
    }

    /** The one among our own resources, if there is one. */
    static Optional<ParameterEnsemble> shipped() {
        InputStream in = ParameterEnsemble.class.getResourceAsStream("ensemble.csv");
        return in == null ? Optional.empty() : Optional.of(read(new InputStreamReader(in, StandardCharsets.UTF_8)));
    }

    /** The file that {@link #read} reads. */
    public String csv() {
        var text = new StringBuilder(String.join(",", names)).append('\n');
        for (int member = 0; member < membersCount(); member++) {
            for (int k = 0; k < values.length; k++) {
                text.append(k == 0 ? "" : ",").append(values[k][member]);
            }
            text.append('\n');
        }
        return text.toString();
    }

    public List<String> names() {
        return names;
    }

    public int membersCount() {
        return values.length == 0 ? 0 : values[0].length;
    }

    /** All members' values of one parameter. */
    public List<Double> valuesOf(String name) {
        return Arrays.stream(values[names.indexOf(name)]).boxed().toList();
    }

    double value(int column, int member) {
        return values[column][member];
    }

    double quantile(int column, int member) {
        return quantiles[column][member];
    }

    /** Equal values follow each other in the order of their members. */
    private static double[] quantiles(double[] column) {
        double[] sorted = column.clone();
        Arrays.sort(sorted);
        int[] taken = new int[column.length];
        double[] places = new double[column.length];
        for (int member = 0; member < column.length; member++) {
            int first = Arrays.binarySearch(sorted, column[member]);
            while (first > 0 && Double.compare(sorted[first - 1], column[member]) == 0) {
                first--;
            }
            places[member] = (first + taken[first]++ + 0.5) / column.length;
        }
        return places;
    }
}
