package org.percola.patient;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A member of a closed vocabulary that case files name by a code. */
public interface Coded {
    /** The word in a case file, such as {@code acne-scars}. */
    String code();

    /** The member of an enum with this code. */
    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> vocabulary, String code) {
        return Arrays.stream(vocabulary.getEnumConstants())
                .filter(member -> member.code().equals(code))
                .findFirst();
    }

    /** "ACNE_SCARS" as "acne-scars". */
    static String kebab(Enum<?> member) {
        return member.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
