package org.percola.quantity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number with its unit, as people write it: "1.5 mm", "30 d", "5 %". */
public record Quantity(double value, Unit unit) {
    private static final Pattern FORM =
            Pattern.compile("\\s*([+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d{1,3})?)\\s*([^\\s\\d].*?)\\s*");

    public Quantity {
        Check.inRange("Quantity.value", value, -Double.MAX_VALUE, Double.MAX_VALUE);
    }

    /** Reads "1.5 mm"; empty when the text is not a finite number followed by a unit of the table. */
    public static Optional<Quantity> parse(String text) {
        if (text.length() > 64) {
            return Optional.empty();
        }
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        double value = Double.parseDouble(matcher.group(1));
        return Double.isFinite(value)
                ? Unit.find(matcher.group(2)).map(unit -> new Quantity(value, unit))
                : Optional.empty();
    }

    public Dimension dimension() {
        return unit.dimension();
    }

    /** The number in another unit of the same dimension. */
    public double in(Unit wanted) {
        if (wanted.dimension() != unit.dimension()) {
            throw new IllegalArgumentException(
                    this + " is a " + unit.dimension() + ", not a " + wanted.dimension() + ".");
        }
        return wanted == unit ? value : value * unit.factor() / wanted.factor();
    }

    @Override
    public String toString() {
        boolean whole = value == StrictMath.rint(value) && StrictMath.abs(value) < 1e15;
        return (whole ? Long.toString((long) value) : Double.toString(value)) + " " + unit.symbol();
    }
}
