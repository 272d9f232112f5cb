package org.percola.wire;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * Reads a laboratory's own points: a CSV file (comma, semicolon or tab) with the columns timeH (hours after the
 * application), value (cumulative ug/cm2) and, if known, sd. As R writes it is well too: a column without a name numbers the
 * rows and is passed over, and an sd that is not known is empty or NA.
 */
public final class MeasuredPoints {
    private static final int MOST_POINTS = 1000;
    private static final double LATEST_H = 1440;
    private static final double MOST_UG_PER_CM2 = 1e9;
    private static final List<String> COLUMNS = List.of("timeH", "value", "sd");
    private static final int NEEDED = 2;
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");

    /** How a spreadsheet's own file begins. */
    private static final byte[] WORKBOOK = {'P', 'K', 3, 4};

    /**
     * One point.
     *
     * @param timeH after the application
     * @param valueUgPerCm2 cumulative amount
     * @param sdUgPerCm2 between pieces of skin, if known
     */
    public record Point(double timeH, double valueUgPerCm2, OptionalDouble sdUgPerCm2) {}

    private MeasuredPoints() {}

    /** The points in the order of the file, or everything that is wrong with it. */
    public static Reading<List<Point>> read(byte[] bytes) {
        Problems problems = new Problems();
        List<Point> points = new ArrayList<>();
        if (bytes.length > Document.MAX_BYTES) {
            problems.add("", "more than a megabyte", "a table of points", "Keep the points of one experiment.");
            return new Reading.Bad<>(problems.list());
        }
        if (bytes.length >= WORKBOOK.length && Arrays.mismatch(bytes, WORKBOOK) == WORKBOOK.length) {
            problems.add("", "a spreadsheet's own file", "a CSV file", "Save the sheet as CSV (UTF-8).");
            return new Reading.Bad<>(problems.list());
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            rows(text.startsWith("\ufeff") ? text.substring(1) : text, points, problems);
        } catch (CharacterCodingException notText) {
            problems.add("", "not UTF-8 text", "a CSV file", "Save the table as CSV (UTF-8).");
        } catch (CsvParseException broken) {
            problems.add("", "not a table", "a CSV file", String.valueOf(broken.getMessage()));
        }
        if (problems.isEmpty() && points.isEmpty()) {
            problems.add("", "no points", "a line timeH,value and at least one line below", "Such as 6,12.5.");
        }
        return problems.isEmpty() ? new Reading.Good<>(List.copyOf(points)) : new Reading.Bad<>(problems.list());
    }

    private static void rows(String text, List<Point> points, Problems problems) {
        String head = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .findFirst()
                .orElse("");
        char separator = head.indexOf('\t') >= 0 ? '\t' : head.indexOf(';') >= 0 ? ';' : ',';
        List<CsvRecord> rows = CsvReader.builder()
                .fieldSeparator(separator)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .commentStrategy(CommentStrategy.SKIP)
                .ofCsvRecord(text)
                .stream()
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        List<String> names =
                rows.getFirst().getFields().stream().map(MeasuredPoints::column).toList();
        for (String name : names) {
            if (!name.isEmpty() && !COLUMNS.contains(name)) {
                problems.add("line 1", name, "the columns timeH, value and sd", Nearest.advice(name, COLUMNS));
            }
        }
        for (String name : COLUMNS) {
            if (names.indexOf(name) != names.lastIndexOf(name)) {
                problems.add("line 1", name, "each column once", "Keep one of the two; each point is a line.");
            }
        }
        for (String needed : COLUMNS.subList(0, NEEDED)) {
            if (!names.contains(needed)) {
                problems.add(
                        "line 1", "missing", "a column " + needed, "The first line names the columns: timeH,value,sd.");
            }
        }
        if (rows.size() - 1 > MOST_POINTS) {
            problems.add(
                    "", rows.size() - 1 + " points", "at most " + MOST_POINTS, "Keep the points of one experiment.");
        }
        if (!problems.isEmpty()) {
            return;
        }
        for (CsvRecord row : rows.subList(1, rows.size())) {
            point(row, names, separator, problems).ifPresent(points::add);
        }
    }

    /** A heading as we spell it, whatever its capitals. */
    private static String column(String heading) {
        String plain = heading.strip();
        return COLUMNS.stream().filter(plain::equalsIgnoreCase).findFirst().orElse(plain);
    }

    private static boolean isUnknown(String field) {
        return field.isBlank() || field.strip().equals("NA");
    }

    private static Optional<Point> point(CsvRecord row, List<String> names, char separator, Problems problems) {
        String line = "line " + row.getStartingLineNumber();
        if (row.getFieldCount() != names.size()) {
            problems.add(line, row.getFieldCount() + " fields", names.size() + " fields", "One for each column.");
            return Optional.empty();
        }
        OptionalDouble time = number(row, names, "timeH", 0, LATEST_H, separator, problems);
        OptionalDouble value = number(row, names, "value", 0, MOST_UG_PER_CM2, separator, problems);
        OptionalDouble sd = names.contains("sd") && !isUnknown(row.getField(names.indexOf("sd")))
                ? number(row, names, "sd", 0, MOST_UG_PER_CM2, separator, problems)
                : OptionalDouble.empty();
        return time.isPresent() && value.isPresent()
                ? Optional.of(new Point(time.getAsDouble(), value.getAsDouble(), sd))
                : Optional.empty();
    }

    private static OptionalDouble number(
            CsvRecord row,
            List<String> names,
            String column,
            double low,
            double high,
            char separator,
            Problems problems) {
        String field = row.getField(names.indexOf(column)).strip();
        String plain = separator == ',' ? field : field.replace(',', '.'); // a decimal comma
        String range = Fields.plain(low) + " to " + Fields.plain(high);
        double number = NUMBER.matcher(plain).matches() ? Double.parseDouble(plain) : Double.NaN;
        if (number >= low && number <= high) {
            return OptionalDouble.of(number);
        }
        problems.add(
                "line " + row.getStartingLineNumber() + ", " + column,
                field,
                "a number, " + range,
                "A decimal number without a unit: hours after the application, micrograms per cm2.");
        return OptionalDouble.empty();
    }
}
