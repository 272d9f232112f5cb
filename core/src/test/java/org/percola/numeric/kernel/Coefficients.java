package org.percola.numeric.kernel;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.percola.numeric.ModelText;

/** How Java says the coefficients of a text: {@code clotLoss} is {@code p.clot().clotLoss()}, by the records' own names. */
final class Coefficients {
    private final ModelText text;
    private final Map<String, String> paths = new HashMap<>();

    /**
     * The coefficients of a text.
     *
     * @param record of records that have them
     */
    Coefficients(ModelText text, Class<?> record) {
        this.text = text;
        for (RecordComponent group : record.getRecordComponents()) {
            for (RecordComponent each : group.getType().getRecordComponents()) {
                paths.put(each.getName(), "p." + group.getName() + "()." + each.getName() + "()");
            }
        }
    }

    /** The value of a letter; a factor of the skin's capacity comes first. */
    String java(String letter) {
        String[] factors = Objects.requireNonNull(text.coefficients().get(letter), letter + " has no line in the model")
                .from()
                .split(" \\* ", -1);
        String value = Objects.requireNonNull(paths.get(factors[0]), factors[0] + " is no coefficient");
        return factors.length == 1 ? value : factors[1] + "() * " + value;
    }
}
