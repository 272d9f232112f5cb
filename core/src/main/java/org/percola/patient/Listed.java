package org.percola.patient;

import java.util.List;

/**
 * The answer to a question that takes a list: asked or not, and what was named. "Asked, and there is nothing" differs
 * from "not asked".
 */
public record Listed<T>(boolean asked, List<T> items) {
    public Listed {
        items = List.copyOf(items);
        if (!asked && !items.isEmpty()) {
            throw new IllegalArgumentException("Listed.items must be empty when the question was not asked.");
        }
    }

    public static <T> Listed<T> notAsked() {
        return new Listed<>(false, List.of());
    }

    public static <T> Listed<T> of(List<T> items) {
        return new Listed<>(true, items);
    }
}
