package org.percola.quantity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The closed table of units that a case file may use; docs/units.md prints it.
 *
 * <p>{@code factor} converts one of this unit into the base unit of its dimension: mm, cm2, mL, day, mm/s, Hz, mg, g/mol,
 * mg/mL, uL/cm2, ug/cm2, 1/cm2, cm2/s, 1/s, degree Celsius, and 1 for fractions. A logarithmic quantity has no unit here.
 */
public enum Unit {
    NM("nm", Dimension.LENGTH, 1e-6),
    UM("um", Dimension.LENGTH, 1e-3),
    MM("mm", Dimension.LENGTH, 1),
    CM("cm", Dimension.LENGTH, 10),
    MM2("mm2", Dimension.AREA, 0.01),
    CM2("cm2", Dimension.AREA, 1),
    UL("uL", Dimension.VOLUME, 1e-3),
    ML("mL", Dimension.VOLUME, 1),
    L("L", Dimension.VOLUME, 1e3),
    SECOND("s", Dimension.TIME, 1.0 / 86400),
    MINUTE("min", Dimension.TIME, 1.0 / 1440),
    HOUR("h", Dimension.TIME, 1.0 / 24),
    DAY("d", Dimension.TIME, 1),
    WEEK("wk", Dimension.TIME, 7),
    MM_PER_S("mm/s", Dimension.SPEED, 1),
    CM_PER_S("cm/s", Dimension.SPEED, 10),
    CM_PER_H("cm/h", Dimension.SPEED, 10.0 / 3600),
    HZ("Hz", Dimension.FREQUENCY, 1),
    RPM("rpm", Dimension.FREQUENCY, 1.0 / 60),
    UG("ug", Dimension.MASS, 1e-3),
    MG("mg", Dimension.MASS, 1),
    G("g", Dimension.MASS, 1e3),
    G_PER_MOL("g/mol", Dimension.MOLAR_MASS, 1),
    DA("Da", Dimension.MOLAR_MASS, 1),
    KDA("kDa", Dimension.MOLAR_MASS, 1e3),
    UG_PER_ML("ug/mL", Dimension.CONCENTRATION, 1e-3),
    MG_PER_ML("mg/mL", Dimension.CONCENTRATION, 1),
    G_PER_L("g/L", Dimension.CONCENTRATION, 1),
    UL_PER_CM2("uL/cm2", Dimension.VOLUME_PER_AREA, 1),
    UG_PER_CM2("ug/cm2", Dimension.MASS_PER_AREA, 1),
    MG_PER_CM2("mg/cm2", Dimension.MASS_PER_AREA, 1e3),
    PER_CM2("/cm2", Dimension.DENSITY_PER_AREA, 1),
    PER_MM2("/mm2", Dimension.DENSITY_PER_AREA, 100),
    CM2_PER_S("cm2/s", Dimension.DIFFUSIVITY, 1),
    PER_S("/s", Dimension.RATE, 1),
    PER_MIN("/min", Dimension.RATE, 1.0 / 60),
    PER_H("/h", Dimension.RATE, 1.0 / 3600),
    CELSIUS("C", Dimension.TEMPERATURE, 1),
    PERCENT("%", Dimension.FRACTION, 0.01);

    private final String symbol;
    private final Dimension dimension;
    private final double factor;

    Unit(String symbol, Dimension dimension, double factor) {
        this.symbol = symbol;
        this.dimension = dimension;
        this.factor = factor;
    }

    public String symbol() {
        return symbol;
    }

    public Dimension dimension() {
        return dimension;
    }

    /** How many base units of the dimension one of this unit is. */
    public double factor() {
        return factor;
    }

    /** The unit with this symbol; micro sign and superscript two are read as "u" and "2". */
    public static Optional<Unit> find(String symbol) {
        String plain = symbol.replace('\u00b5', 'u')
                .replace('\u03bc', 'u')
                .replace('\u00b2', '2')
                .trim();
        return Arrays.stream(values())
                .filter(unit -> unit.symbol.equals(plain))
                .findFirst()
                .or(() -> spelledOut(plain));
    }

    private static Optional<Unit> spelledOut(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "day", "days" -> Optional.of(DAY);
            case "week", "weeks", "w" -> Optional.of(WEEK);
            case "hour", "hours" -> Optional.of(HOUR);
            case "minute", "minutes" -> Optional.of(MINUTE);
            case "ml" -> Optional.of(ML);
            case "hz" -> Optional.of(HZ);
            case "percent" -> Optional.of(PERCENT);
            default -> Optional.empty();
        };
    }

    /** All units of a dimension, for messages that tell what was expected. */
    public static List<Unit> of(Dimension dimension) {
        return Arrays.stream(values())
                .filter(unit -> unit.dimension == dimension)
                .toList();
    }
}
